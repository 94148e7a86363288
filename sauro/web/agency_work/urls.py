"""Addresses of the work of one's agency."""

from django.urls import path

from sauro.web.agency_work import views

app_name = "agency_work"
urlpatterns = [
    path("", views.work, name="list"),
    path("<int:agency_id>/phan-cong/", views.share_out, name="share"),
]
