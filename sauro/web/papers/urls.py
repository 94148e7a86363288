"""Addresses of papers, lists and templates."""

from django.urls import path, re_path

from sauro.web.papers import lists, templates, views

app_name = "papers"
urlpatterns = [
    path("", views.papers, name="list"),
    path("lap/<slug:kind>/", views.draft, name="draft"),
    path("<int:paper_id>/", views.paper, name="paper"),
    path("<int:paper_id>/so-lieu/", views.refresh, name="refresh"),
    path("<int:paper_id>/chot/", views.close, name="close"),
    path("<int:paper_id>/bo/", views.drop, name="drop"),
    path("<int:paper_id>/so-ngay/", views.number, name="number"),
    path("<int:paper_id>/xem/", views.preview, name="preview"),
    path("<int:paper_id>/van-ban.docx", views.word, name="word"),
    path("<int:paper_id>/van-ban.pdf", views.pdf, name="pdf"),
    path("<int:paper_id>/ban-da-ky/", views.signed, name="signed"),
    path("bieu/<slug:code>/", lists.shown, name="shown"),
    re_path(r"^bieu/(?P<code>[\w-]+)\.(?P<suffix>docx|pdf|xlsx)$", lists.file, name="file"),
    path("mau/", templates.templates, name="templates"),
    path("mau/goc-<slug:kind>.docx", templates.own, name="own_template"),
    path("mau/<int:template_id>/tep.docx", templates.file, name="template_file"),
    path("mau/<int:template_id>/thu.docx", templates.tried, name="template_tried"),
    path("mau/<int:template_id>/thu.pdf", templates.tried_pdf, name="template_pdf"),
    path("mau/<int:template_id>/dung/", templates.use, name="template_use"),
    path("mau/<int:template_id>/thoi/", templates.aside, name="template_aside"),
]
