"""Addresses of import and export."""

from django.urls import path

from sauro.web.imports import views

app_name = "imports"
urlpatterns = [
    path("nhap/", views.start, name="list"),
    path("nhap/<slug:key>/", views.preview, name="preview"),
    path("nhap/<slug:key>/dong-loi.xlsx", views.problems, name="problems"),
    path("mau.xlsx", views.empty, name="template"),
    path("co-quan.xlsx", views.export, name="export"),
]
