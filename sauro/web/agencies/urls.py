"""Addresses of agencies."""

from django.urls import path

from sauro.web.agencies import changes, reorganising, views

app_name = "agencies"
urlpatterns = [
    path("", views.agencies, name="list"),
    path("them/moi/", changes.create, name="create"),
    path("<slug:code>/", views.agency, name="agency"),
    path("<slug:code>/doi-ten/", changes.rename, name="rename"),
    path("<slug:code>/ten-goi/", changes.add_name, name="add_name"),
    path("<slug:code>/ten-goi/<int:number>/", changes.correct_name, name="correct_name"),
    path("<slug:code>/ten-goi/<int:number>/thoi-dung/", changes.end_name, name="end_name"),
    path("<slug:code>/cap-tren/", reorganising.move, name="move"),
    path("<slug:code>/ket-thuc/", reorganising.end, name="end"),
    path("<slug:code>/ke-nhiem/", reorganising.succeed, name="succeed"),
    path("ke-nhiem/<int:number>/xac-nhan/", reorganising.confirm, name="confirm"),
]
