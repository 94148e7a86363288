"""Addresses of tasks."""

from django.urls import path

from sauro.web.tasks import saved, views

app_name = "tasks"
urlpatterns = [
    path("", views.tasks, name="list"),
    path("xuat.xlsx", views.export, name="export"),
    path("danh-sach/luu/", saved.save, name="save"),
    path("danh-sach/<int:view_id>/xoa/", saved.delete, name="delete"),
    path("<int:task_id>/", views.task, name="task"),
]
