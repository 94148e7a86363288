"""Theo dõi, đôn đốc, báo cáo."""

from django.apps import AppConfig


class OversightConfig(AppConfig):
    """For Django."""

    name = "sauro.oversight"
    label = "oversight"
    verbose_name = "Theo dõi, đôn đốc, báo cáo"
