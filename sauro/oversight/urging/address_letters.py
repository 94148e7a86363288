"""Two short letters about where one's letters go: to the new address to confirm, to the old one."""

from django.conf import settings
from django.core.mail import EmailMessage

from sauro.oversight.urging.sending import mail_server

_END = "\n\nThư này do phần mềm Sáu Rõ gửi tự động; không cần trả lời.\n"


def send_link(name: str, to: str, link: str, hours: int) -> None:
    """Ask who reads at the new address to confirm it. ``OSError``, ``SMTPException``."""
    _send(
        "Sáu Rõ: xác nhận địa chỉ nhận thư",
        f"Kính gửi {name},\n\nTài khoản của bạn đề nghị nhận thông báo của phần mềm Sáu Rõ tại địa "
        f"chỉ này. Để xác nhận, hãy mở đường dẫn sau trong {hours} giờ và bấm “Dùng địa chỉ này”:"
        f"\n\n{link}\n\nNếu bạn không đề nghị, hãy bỏ qua thư này: địa chỉ cũ vẫn được dùng.",
        to,
    )


def tell_former(name: str, to: str, new: str) -> None:
    """Tell who reads at the old address that letters go elsewhere now. Errors as above."""
    where = f"gửi tới {new}" if new else "không còn được gửi qua thư"
    _send(
        "Sáu Rõ: địa chỉ nhận thư đã thay đổi",
        f"Kính gửi {name},\n\nTừ nay thông báo của phần mềm Sáu Rõ cho tài khoản của bạn {where}."
        "\n\nNếu bạn không thay đổi, hãy báo ngay người quản trị hệ thống và đổi mật khẩu.",
        to,
    )


def _send(subject: str, words: str, to: str) -> None:
    mail = settings.MAIL
    assert mail is not None
    headers = {"Auto-Submitted": "auto-generated"}
    letter = EmailMessage(
        subject, words + _END, mail.sender, [to], headers=headers, connection=mail_server()
    )
    letter.send()
