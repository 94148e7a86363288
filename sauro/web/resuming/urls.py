"""Addresses of kept forms."""

from django.urls import path

from sauro.web.resuming import views

app_name = "resuming"
urlpatterns = [path("<str:key>/", views.form, name="form")]
