"""Addresses of accounts and posts."""

from django.urls import path

from sauro.web.users import posts, views

app_name = "users"
urlpatterns = [
    path("", views.users, name="list"),
    path("mo-moi/", views.create, name="create"),
    path("<int:number>/", views.user, name="user"),
    path("<int:number>/sua/", views.change, name="change"),
    path("<int:number>/mat-khau/", views.password, name="password"),
    path("<int:number>/hai-buoc/", views.second_factor, name="second_factor"),
    path("<int:number>/dong/", views.close, name="close"),
    path("<int:number>/mo-lai/", views.reopen, name="reopen"),
    path("<int:number>/vi-tri/", posts.appoint, name="appoint"),
    path("vi-tri/<int:number>/chuc-danh/", posts.correct, name="correct"),
    path("vi-tri/<int:number>/ket-thuc/", posts.end, name="end"),
]
