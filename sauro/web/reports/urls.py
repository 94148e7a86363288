"""Addresses of reports."""

from django.urls import path

from sauro.web.reports import views

app_name = "reports"
urlpatterns = [
    path("", views.reports, name="list"),
    path("lap/", views.draft, name="draft"),
    path("<int:report_id>/", views.report, name="report"),
    path("<int:report_id>/so-lieu/", views.refresh, name="refresh"),
    path("<int:report_id>/chot/", views.close, name="close"),
    path("<int:report_id>/so-ngay/", views.number, name="number"),
    path("<int:report_id>/xem/", views.preview, name="preview"),
    path("<int:report_id>/bao-cao.docx", views.download, name="download"),
    path("<int:report_id>/bao-cao.pdf", views.pdf, name="pdf"),
    path("<int:report_id>/ban-da-ky/", views.signed, name="signed"),
]
