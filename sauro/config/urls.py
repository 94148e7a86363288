"""All addresses of the application."""

from django.urls import include, path

from sauro.web.home import views as home

handler400 = "sauro.web.errors.bad_request"
handler403 = "sauro.web.errors.forbidden"
handler404 = "sauro.web.errors.not_found"
handler500 = "sauro.web.errors.failed"

urlpatterns = [
    path("", home.home, name="home"),
    path("healthz", home.health, name="health"),
    path("tai-khoan/", include("allauth.urls")),
]
