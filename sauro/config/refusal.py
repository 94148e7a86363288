"""What we refuse, said to a person; and why the system refused us."""

import errno
import os

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


class Refusal(Exception):  # noqa: N818
    """Something cannot be done; the message is one Vietnamese sentence that names the way out."""


def reason(error: OSError) -> str:
    """Why the system refused, and the way out."""
    return _REASONS.get(error.errno or 0, error.strerror or str(error))


def reason_in(complaint: str) -> str:
    """The same from what another program wrote; empty where it names none that we know."""
    return next((words for code, words in _REASONS.items() if os.strerror(code) in complaint), "")
