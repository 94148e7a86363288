"""Addresses of reports."""

from django.urls import path

from sauro.web.reports import letters, views

app_name = "reports"
urlpatterns = [
    path("", views.reports, name="list"),
    path("lap/", views.draft, name="draft"),
    path("don-doc/", letters.letter, name="letter"),
    path("<int:report_id>/", views.report, name="report"),
    path("<int:report_id>/so-lieu/", views.refresh, name="refresh"),
    path("<int:report_id>/chot/", views.close, name="close"),
    path("<int:report_id>/so-ngay/", views.number, name="number"),
    path("<int:report_id>/bao-cao.docx", views.download, name="download"),
]
