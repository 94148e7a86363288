"""Addresses of fields of work."""

from django.urls import path

from sauro.web.work_fields import views

app_name = "work_fields"
urlpatterns = [
    path("", views.fields, name="list"),
    path("them/moi/", views.create, name="create"),
    path("phan-cong/<int:number>/ket-thuc/", views.end, name="end"),
    path("<slug:code>/", views.field, name="field"),
    path("<slug:code>/sua/", views.correct, name="correct"),
    path("<slug:code>/phan-cong/", views.assign, name="assign"),
]
