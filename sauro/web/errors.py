"""Pages that say what went wrong, with the number of the request under which the log has it."""

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import REASON_BAD_ORIGIN
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse

from sauro.directives.originals import LARGEST
from sauro.web.request_number import request_id
from sauro.web.resuming import kept
from sauro.web.rights import NoRight
from sauro.web.submitting import see_other
from sauro.web.uploads import AT_ONCE, FilesTooLarge

_TOO_MUCH = (
    f"Phần chữ của một lần gửi nhận tối đa {settings.DATA_UPLOAD_MAX_MEMORY_SIZE // 1_000_000} MB;"
    " chưa có gì được ghi. Hãy bấm “Quay lại” của trình duyệt để lấy lại nội dung đã nhập, lưu"
    " thành tệp rồi đưa vào bằng “Chọn tệp”."
)
_TOO_LARGE = (
    f"Mỗi tệp không quá {LARGEST // 1_000_000} MB, mỗi lần gửi không quá {AT_ONCE // 1_000_000} MB;"
    " phần mềm đã dừng nhận, chưa có gì được ghi. Hãy bấm “Quay lại” của trình duyệt để lấy lại"
    " nội dung đã nhập, tách văn bản thành nhiều tệp hoặc quét lại với độ phân giải thấp hơn."
)
_WORDS = {
    400: (
        "Yêu cầu không hợp lệ",
        "Trình duyệt đã gửi một yêu cầu không đọc được; hãy mở lại trang.",
    ),
    413: ("Nội dung gửi quá lớn", _TOO_MUCH),
    403: ("Không được phép", "Tài khoản này không có quyền làm việc đó; hãy hỏi người quản trị."),
    404: ("Không tìm thấy trang", "Trang không có, hoặc tài khoản này không được xem."),
    500: ("Phần mềm gặp lỗi", "Việc vừa làm có thể chưa được lưu; hãy kiểm tra lại rồi thử lại."),
}
_EXPIRED = (
    "Trang đã mở quá lâu",
    "Để an toàn, yêu cầu chưa được thực hiện. Hãy quay lại trang trước, tải lại trang rồi gửi lại.",
)
_OF_OTHERS = REASON_BAD_ORIGIN.partition("%s")[0]


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400, or 413 for a form with more words, or larger files, than are taken at once."""
    if isinstance(exception, FilesTooLarge):
        return _page(request, 413, ("Tệp quá lớn", _TOO_LARGE))
    return _page(request, 413 if isinstance(exception, RequestDataTooBig) else 400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403, with the reason where the view gave one."""
    headline, advice = _WORDS[403]
    return _page(
        request, 403, (headline, str(exception) if isinstance(exception, NoRight) else advice)
    )


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404."""
    return _page(request, 404)


def failed(_request: HttpRequest) -> HttpResponse:
    """500; asks nothing of the database, which may be what failed."""
    page = render_to_string("errors/error.html", _context(*_WORDS[500]) | {"demo": settings.DEMO})
    return HttpResponse(page, status=500)


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """For a form without a valid token of ours: 403, or what was typed to be sent again, where the
    browser vouches that a page of ours sent it. So it is after a new login in another tab."""
    ours = "Origin" in request.headers and not reason.startswith(_OF_OTHERS)
    if ours and kept.can_keep(request):
        key = kept.keep(request)
        return kept.lead(request, see_other(reverse("resuming:form", args=[key])), key)
    return _page(request, 403, _EXPIRED)


def _page(request: HttpRequest, status: int, words: tuple[str, str] | None = None) -> HttpResponse:
    return render(request, "errors/error.html", _context(*(words or _WORDS[status])), status=status)


def _context(headline: str, advice: str) -> dict[str, str]:
    return {"headline": headline, "advice": advice, "number": request_id()}
