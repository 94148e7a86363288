"""What went wrong, as a sentence for the person at the terminal; never a traceback unasked."""

import errno
import os
import traceback

_REASONS = {
    errno.ENOSPC: "hết chỗ trên đĩa; hãy dọn bớt tệp rồi chạy lại",
    errno.EDQUOT: "hết hạn mức lưu trữ; hãy dọn bớt tệp rồi chạy lại",
    errno.EACCES: "không có quyền; hãy xin quyền hoặc chọn thư mục khác",
    errno.EPERM: "không có quyền; hãy xin quyền hoặc chọn thư mục khác",
    errno.EROFS: "ổ đĩa chỉ cho đọc; hãy chọn thư mục khác",
    errno.ENAMETOOLONG: "tên quá dài; hãy đặt tên ngắn hơn",
    errno.ENOTDIR: "đường dẫn đi qua một tệp, không phải thư mục; hãy kiểm tra lại",
    errno.EEXIST: "đã có một tệp cùng tên với thư mục; hãy chọn tên khác",
    errno.EISDIR: "đây là thư mục, không phải tệp; hãy chọn tên khác",
    errno.ENOENT: "không tìm thấy; hãy kiểm tra lại đường dẫn",
    errno.ELOOP: "liên kết trỏ vòng về chính nó; hãy chỉ thẳng đến thư mục gốc",
}
DIED = "tiến trình đọc dừng đột ngột (có thể do thiếu bộ nhớ); hãy tách nhỏ hoặc lưu lại tệp này"


def reason(error: OSError) -> str:
    """Why the system refused, and the way out."""
    return _REASONS.get(error.errno or 0, error.strerror or str(error))


def unexpected(name: str, error: BaseException) -> str:
    """An error nobody foresaw; with SAURO_DEBUG=1 its traceback too."""
    kind = type(error).__name__
    told = f"Lỗi ngoài dự kiến khi đọc {name} ({kind}). Hãy gửi tệp này cho người phụ trách."
    if os.environ.get("SAURO_DEBUG") == "1":
        return told + "\n" + "".join(traceback.format_exception(error))
    return told + " Đặt SAURO_DEBUG=1 để xem chi tiết."
