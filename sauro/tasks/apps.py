"""The application's entry for Django."""

from django.apps import AppConfig


class TasksConfig(AppConfig):
    """Tables are named ``tasks_…``."""

    name = "sauro.tasks"
    label = "tasks"
    verbose_name = "Nhiệm vụ"
