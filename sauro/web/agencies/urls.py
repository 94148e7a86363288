"""Addresses of agencies."""

from django.urls import path

from sauro.web.agencies import changes, views

app_name = "agencies"
urlpatterns = [
    path("", views.agencies, name="list"),
    path("them/moi/", changes.create, name="create"),
    path("<slug:code>/", views.agency, name="agency"),
    path("<slug:code>/doi-ten/", changes.rename, name="rename"),
    path("<slug:code>/ten-goi/", changes.add_name, name="add_name"),
    path("<slug:code>/ket-thuc/", changes.end, name="end"),
]
