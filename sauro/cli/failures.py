"""What went wrong, as a sentence for the person at the terminal; never a traceback unasked."""

import os
import traceback

DIED = "tiến trình đọc dừng đột ngột (có thể do thiếu bộ nhớ); hãy tách nhỏ hoặc lưu lại tệp này"


def unexpected(name: str, error: BaseException) -> str:
    """An error nobody foresaw; with SAURO_DEBUG=1 its traceback too."""
    kind = type(error).__name__
    told = f"Lỗi ngoài dự kiến khi đọc {name} ({kind}). Hãy gửi tệp này cho người phụ trách."
    if os.environ.get("SAURO_DEBUG") == "1":
        return told + "\n" + "".join(traceback.format_exception(error))
    return told + " Đặt SAURO_DEBUG=1 để xem chi tiết."
