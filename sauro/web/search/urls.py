"""Address of search."""

from django.urls import path

from sauro.web.search import views

app_name = "search"
urlpatterns = [path("", views.search_all, name="list")]
