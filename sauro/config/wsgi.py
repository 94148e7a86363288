"""What the web server serves."""

import os

from django.core.wsgi import get_wsgi_application

from sauro.config.preloading import preload

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sauro.config.settings")
application = get_wsgi_application()
preload()
