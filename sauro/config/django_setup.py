"""Django, made ready in a process of ours."""

import os

from sauro.config.installation import VARIABLE, Installation


def know_models(installation: Installation) -> None:
    """Set Django up in this process for an installation; nothing is started."""
    os.environ[VARIABLE] = str(installation.folder)
    os.environ["DJANGO_SETTINGS_MODULE"] = "sauro.config.settings"
    import django

    django.setup()
