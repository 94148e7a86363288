"""Addresses of tasks."""

from django.urls import path

from sauro.web.tasks import bulk, cadences, dissolved, life, merging, parts, saved, shaping, views

app_name = "tasks"
urlpatterns = [
    path("", views.tasks, name="list"),
    path("xuat.xlsx", views.export, name="export"),
    path("danh-sach/luu/", saved.save, name="save"),
    path("danh-sach/<int:view_id>/doi-ten/", saved.rename, name="rename"),
    path("danh-sach/<int:view_id>/xoa/", saved.delete, name="delete"),
    path("hang-loat/", bulk.bulk, name="bulk"),
    path("hoan-tac/", bulk.take_back, name="undo"),
    path("gop/<int:directive_id>/", merging.merge, name="merge"),
    path("ky-bao-cao/van-ban/<int:directive_id>/", cadences.of_directive, name="cadences"),
    path("ky-bao-cao/<int:cadence_id>/doi-ngay/", cadences.reschedule, name="reschedule"),
    path("ky-bao-cao/<int:cadence_id>/ket-thuc/", cadences.end, name="end_cadence"),
    path("co-quan-da-ket-thuc/", dissolved.dissolved, name="dissolved"),
    path("co-quan-da-ket-thuc/<slug:code>/", dissolved.reassign_work, name="reassign"),
    path("<int:task_id>/", views.task, name="task"),
    path("<int:task_id>/lich-su/", views.history, name="history"),
    path("<int:task_id>/<slug:action>/", shaping.shape, name="shape"),
    path("luot/<int:assignment_id>/", life.assignment, name="assignment"),
    path("luot/<int:assignment_id>/<slug:action>/", life.deed, name="deed"),
    path(
        "luot/<int:assignment_id>/vuong-mac/<int:obstacle_id>/", parts.answer_obstacle,
        name="answer",
    ),
    path(
        "luot/<int:assignment_id>/ky/<int:period_id>/", parts.return_period, name="return_period"
    ),
    path("luot/<int:assignment_id>/thanh-phan/<int:item_id>/", parts.item, name="item"),
    path("luot/<int:assignment_id>/buoc/<int:step_id>/", parts.planned_step, name="step"),
    path(
        "luot/<int:assignment_id>/san-pham/<int:product_id>/", parts.remove_product,
        name="remove_product",
    ),
    path(
        "gia-han/<int:extension_id>/<slug:action>/", parts.decide_extension,
        name="decide_extension",
    ),
]  # fmt: skip
