"""The application's entry for Django."""

from django.apps import AppConfig


class DirectivesConfig(AppConfig):
    """Tables are named ``directives_…``."""

    name = "sauro.directives"
    label = "directives"
    verbose_name = "Văn bản chỉ đạo"
