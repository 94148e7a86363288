"""Addresses of directives; ``doi-chieu/`` under each is its review, which is another area."""

from django.urls import path

from sauro.web.directives import annex, giving, twins, views

app_name = "directives"
urlpatterns = [
    path("", views.directives, name="list"),
    path("<int:directive_id>/", views.directive, name="directive"),
    path("<int:directive_id>/thong-tin/", views.head, name="head"),
    path("<int:directive_id>/toan-van/", views.text, name="text"),
    path("<int:directive_id>/nhat-ky/", views.journal, name="journal"),
    path("<int:directive_id>/tep/<str:sha256>/", views.original, name="original"),
    path(
        "<int:directive_id>/tep/<str:sha256>/trang-<int:number>.png",
        views.picture,
        name="picture",
    ),
    path("<int:directive_id>/bieu/", annex.annex, name="annex"),
    path("<int:directive_id>/bieu/<int:row_id>/", annex.settle_row, name="settle"),
    path("<int:directive_id>/co-the-trung/", twins.twins, name="twins"),
    path("<int:directive_id>/khac-nhau/", twins.apart, name="apart"),
    path("<int:directive_id>/giao/", giving.check, name="give"),
]
