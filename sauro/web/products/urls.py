"""Addresses of products."""

from django.urls import path

from sauro.web.products import answers, downloads, file, reports, views

app_name = "products"
urlpatterns = [
    path("", views.lots, name="list"),
    path("nhiem-vu/<int:assignment_id>/", views.one, name="one"),
    path("lan-nop/<slug:batch>/", views.lot, name="lot"),
    path("lan-nop/<slug:batch>/bao-cao/", reports.report, name="report"),
    path("tep/<int:handed_id>/", file.file, name="file"),
    path("tep/<int:handed_id>/ghep/", answers.put, name="put"),
    path("tep/<int:handed_id>/go/", answers.take_back, name="take_back"),
    path("tep/<int:handed_id>/bo/", answers.drop, name="drop"),
    path("tep/<int:handed_id>/doc-lai/", answers.retry, name="retry"),
    path("tep/<int:handed_id>/xem/", downloads.waiting, name="waiting"),
    path("<int:product_id>/tai-ve/", downloads.product, name="download"),
]
