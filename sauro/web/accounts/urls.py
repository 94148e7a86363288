"""Those addresses of allauth that we offer: no signing up, no mail, no resetting by oneself."""

from allauth.account import views
from django.urls import include, path

from sauro.web.accounts.views import Login

urlpatterns = [
    path("dang-nhap/", Login.as_view(), name="account_login"),
    path("dang-xuat/", views.logout, name="account_logout"),
    path("da-khoa/", views.account_inactive, name="account_inactive"),
    path("xac-nhan-lai/", views.reauthenticate, name="account_reauthenticate"),
    path("mat-khau/", views.password_change, name="account_change_password"),
    path("hai-buoc/", include("allauth.mfa.urls")),
]
