"""The application's entry for Django."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Tables are named ``people_…``."""

    name = "sauro.people"
    label = "people"
    verbose_name = "Cơ quan và con người"
