"""Addresses of the state of the system."""

from django.urls import path

from sauro.web.system import views

app_name = "system"
urlpatterns = [
    path("", views.state, name="list"),
    path("viec/<int:number>/lam-lai/", views.retry, name="retry"),
]
