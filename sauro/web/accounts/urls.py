"""Those addresses of allauth that we offer: no signing up, no mail, no resetting by oneself."""

from allauth.account import views
from django.urls import include, path

from sauro.web.accounts import own
from sauro.web.accounts.views import Login

urlpatterns = [
    path("dang-nhap/", Login.as_view(), name="account_login"),
    path("dang-xuat/", views.logout, name="account_logout"),
    path("da-khoa/", views.account_inactive, name="account_inactive"),
    path("xac-nhan-lai/", views.reauthenticate, name="account_reauthenticate"),
    path("mat-khau/", views.password_change, name="account_change_password"),
    path("cua-toi/", own.own, name="account_own"),
    path("cua-toi/xac-nhan/<str:token>/", own.confirm, name="account_confirm"),
    path("cua-toi/lich/cap/", own.issue, name="account_feed_issue"),
    path("cua-toi/lich/thu-hoi/", own.revoke, name="account_feed_revoke"),
    path("hai-buoc/", include("allauth.mfa.urls")),
]
