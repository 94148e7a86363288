"""Addresses of oversight."""

from django.urls import path

from sauro.web.oversight import decisions, turning, views

app_name = "oversight"
urlpatterns = [
    path("", views.briefing, name="list"),
    path("so-lieu/", views.counts, name="counts"),
    path("luot-giao/", views.rows, name="rows"),
    path("luot-giao.xlsx", views.export, name="export"),
    path("quyet-dinh/", decisions.waiting, name="decisions"),
    path("thay-doi/", turning.turns, name="turns"),
]
