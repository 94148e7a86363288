"""Addresses of delegation."""

from django.urls import path

from sauro.web.delegations import views

app_name = "delegations"
urlpatterns = [
    path("", views.delegations, name="list"),
    path("moi/", views.delegate, name="create"),
    path("cua/<int:number>/moi/", views.delegate_for, name="create_for"),
    path("<int:number>/ket-thuc/", views.end, name="end"),
    path("<int:number>/huy/", views.withdraw, name="withdraw"),
]
