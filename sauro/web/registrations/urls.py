"""Addresses of registrations."""

from django.urls import path

from sauro.web.registrations import consent, grids, plans, sheets, views

app_name = "registrations"
urlpatterns = [
    path("", views.registrations, name="list"),
    path("bang-duyet/", views.matrix, name="matrix"),
    path("chi-ghi-31-12/", consent.year_end, name="year_end"),
    path("<int:directive_id>/cho-dong-y/", consent.sent, name="sent"),
    path("<int:directive_id>/<int:agency_id>/", grids.grid, name="grid"),
    path("<int:directive_id>/<int:agency_id>/ke-hoach/", plans.upload, name="plan"),
    path("<int:directive_id>/<int:agency_id>/ke-hoach/<int:plan_id>/", plans.beside, name="beside"),
    path(
        "<int:directive_id>/<int:agency_id>/ke-hoach/<int:plan_id>/doc-lai/",
        plans.retry,
        name="retry_plan",
    ),
    path(
        "<int:directive_id>/<int:agency_id>/ke-hoach/<int:plan_id>/bo/",
        plans.drop,
        name="drop_plan",
    ),
    path("<int:directive_id>/<int:agency_id>/dang-ky.xlsx", sheets.export, name="export"),
    path("<int:directive_id>/<int:agency_id>/nhap/", sheets.upload, name="upload"),
    path("<int:directive_id>/<int:agency_id>/nhap/<slug:key>/", sheets.preview, name="preview"),
    path(
        "<int:directive_id>/<int:agency_id>/nhap/<slug:key>/dong-loi.xlsx",
        sheets.problems,
        name="problems",
    ),
]
