"""Addresses of the working calendar."""

from django.urls import path

from sauro.web.calendar import views

app_name = "calendar"
urlpatterns = [
    path("", views.calendar, name="list"),
    path("sua/", views.edit, name="edit"),
    path("nap/", views.bring, name="bring"),
]
