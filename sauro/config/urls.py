"""All addresses of the application."""

from django.urls import include, path

from sauro.web.home import views as home
from sauro.web.notices.feed import feed

handler400 = "sauro.web.errors.bad_request"
handler403 = "sauro.web.errors.forbidden"
handler404 = "sauro.web.errors.not_found"
handler500 = "sauro.web.errors.failed"

urlpatterns = [
    path("", home.home, name="home"),
    path("healthz", home.health, name="health"),
    path("van-ban/<int:directive_id>/doi-chieu/", include("sauro.web.review.urls")),
    path("tiep-nhan/", include("sauro.web.intake.urls")),
    path("van-ban/", include("sauro.web.directives.urls")),
    path("viec-co-quan/", include("sauro.web.agency_work.urls")),
    path("nhiem-vu/", include("sauro.web.tasks.urls")),
    path("san-pham/", include("sauro.web.products.urls")),
    path("dang-ky/", include("sauro.web.registrations.urls")),
    path("bao-cao/", include("sauro.web.reports.urls")),
    path("bieu-mau/", include("sauro.web.papers.urls")),
    path("theo-doi/", include("sauro.web.oversight.urls")),
    path("thong-bao/", include("sauro.web.notices.urls")),
    path("lich/<slug:secret>.ics", feed, name="calendar_feed"),
    path("tim-kiem/", include("sauro.web.search.urls")),
    path("co-quan/", include("sauro.web.agencies.urls")),
    path("nhom-co-quan/", include("sauro.web.groups.urls")),
    path("linh-vuc/", include("sauro.web.work_fields.urls")),
    path("lich-lam-viec/", include("sauro.web.calendar.urls")),
    path("nguoi-dung/", include("sauro.web.users.urls")),
    path("uy-quyen/", include("sauro.web.delegations.urls")),
    path("excel/", include("sauro.web.imports.urls")),
    path("tinh-trang/", include("sauro.web.system.urls")),
    path("gui-lai/", include("sauro.web.resuming.urls")),
    path("tai-khoan/", include("sauro.web.accounts.urls")),
]
