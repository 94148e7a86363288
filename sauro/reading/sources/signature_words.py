"""A signature in one Vietnamese sentence for an official; never a bare "hợp lệ"."""

from datetime import datetime

from sauro.reading.sources.signature_facts import VIETNAM, Facts

_ASK = "hãy xin lại tệp gốc của nơi gửi hoặc đối chiếu với bản gốc"
_CHECK = "hãy hỏi lại nơi gửi"
_CLOCKS = {
    "proved": "giờ có dấu thời gian xác nhận",
    "stamped": "giờ theo dấu thời gian kèm theo, chưa kiểm được nơi cấp dấu",
    "signer": "giờ do máy của người ký ghi",
}
_LISTED = 5


def words_of(facts: Facts) -> str:
    """Who signed, when, what became of the file since, and whether the certificate is trusted."""
    if facts.state == "unreadable" and not facts.signer:
        return f"Chưa kiểm được chữ ký số{_named(facts)}: {facts.why}."
    parts = [f"{_who(facts)} {_when(facts)}", _state(facts)]
    if facts.state in ("intact", "added_to"):
        parts.append(_trust(facts))
    if facts.weak:
        parts.append(f"chữ ký dùng thuật toán {facts.weak} đã cũ, nay không còn đủ an toàn")
    return "; ".join(parts) + "."


def _named(facts: Facts) -> str:
    return f" “{facts.name}”" if facts.name else ""


def _who(facts: Facts) -> str:
    signer = facts.signer or "Người ký không có tên trong chứng thư"
    body = facts.organisation
    return f"{signer} ({body})" if body and body.casefold() != signer.casefold() else signer


def _when(facts: Facts) -> str:
    done = "đóng dấu thời gian" if facts.stamp else "ký số"
    if facts.signed_at is None:
        return f"{done}, không ghi giờ ký"
    moment = facts.signed_at.astimezone(VIETNAM)
    return f"{done} lúc {moment:%H:%M} ngày {_day(moment)} ({_CLOCKS[facts.clock]})"


def _day(moment: datetime) -> str:
    return f"{moment.astimezone(VIETNAM):%d/%m/%Y}"


def _state(facts: Facts) -> str:
    if facts.state == "intact":
        return "tệp không thay đổi từ khi ký"
    if facts.state == "added_to":
        return f"phần đã ký không thay đổi, sau khi ký chỉ {_added(facts)}"
    if facts.state == "changed":
        return f"tệp đã bị thay đổi sau khi ký: {facts.why}; {_ASK}"
    if facts.state == "broken":
        return f"chữ ký không đúng: {facts.why}; không dùng tệp này làm căn cứ, {_ASK}"
    return f"chưa kiểm được chữ ký: {facts.why}"


def _added(facts: Facts) -> str:
    added = []
    if facts.added.signatures:
        added.append(
            f"thêm {len(facts.added.signatures)} chữ ký số khác và hình hiển thị của chữ ký đó "
            "(như con dấu, số, ngày)"
        )
    if facts.added.filled:
        shown = ", ".join(f"“{name}”" for name in facts.added.filled[:_LISTED])
        more = ", …" if len(facts.added.filled) > _LISTED else ""
        added.append(f"điền ô biểu mẫu {shown}{more}")
    return ", ".join(added) or "thêm dữ liệu để kiểm chữ ký"


def _trust(facts: Facts) -> str:
    if facts.trust == "known":
        return "chứng thư còn giá trị lúc ký và thuộc gốc tin cậy đã nạp, chưa tra việc thu hồi"
    if facts.trust == "expired" and facts.valid and facts.signed_at:
        since, until = facts.valid
        if facts.signed_at < since:
            return f"lúc ký chứng thư chưa có giá trị (có giá trị từ ngày {_day(since)}), {_CHECK}"
        return f"lúc ký chứng thư đã hết hạn (hết hạn ngày {_day(until)}), {_CHECK}"
    if facts.signed_at is None:
        return f"không biết giờ ký nên chưa xét được giá trị của chứng thư, {_CHECK}"
    issuer = f" ({facts.issuer})" if facts.issuer else ""
    return (
        f"chưa kiểm được gốc tin cậy: hãy nạp chứng thư gốc của nơi cấp chứng thư{issuer} rồi "
        "đọc lại"
    )
