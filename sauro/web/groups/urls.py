"""Addresses of groups."""

from django.urls import path

from sauro.web.groups import views

app_name = "groups"
urlpatterns = [
    path("", views.groups, name="list"),
    path("<int:number>/", views.group, name="group"),
    path("<int:number>/cach-goi/<int:wording>/thoi-dung/", views.withdraw, name="withdraw"),
    path("<int:number>/thanh-vien/", views.members, name="members"),
]
