"""Addresses of intake."""

from django.urls import path

from sauro.web.intake import views

app_name = "intake"
urlpatterns = [
    path("", views.intake, name="list"),
    path("dan-van-ban/", views.paste, name="paste"),
    path("y-kien-chi-dao/", views.order, name="order"),
    path("<int:arrival_id>/doc-lai/", views.retry, name="retry"),
    path("<int:arrival_id>/bo/", views.drop, name="drop"),
]
