"""Addresses of agencies."""

from django.urls import path

from sauro.web.agencies import views

app_name = "agencies"
urlpatterns = [
    path("", views.agencies, name="list"),
    path("<slug:code>/", views.agency, name="agency"),
]
