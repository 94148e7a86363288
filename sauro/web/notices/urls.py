"""Addresses of notices."""

from django.urls import path

from sauro.web.notices import views

app_name = "notices"
urlpatterns = [
    path("", views.notices, name="list"),
    path("xem-truoc/", views.preview, name="preview"),
    path("bac-don-doc/", views.ladder, name="ladder"),
    path("bac-don-doc/<slug:code>/", views.step, name="step"),
]
