"""Settings of the application. Reading them starts nothing and needs no database.

The environment says which installation (``SAURO_DATA``) and, where it is not the embedded one,
which database (``DATABASE_URL``). Everything secret stands in the installation's own file; without
an installation there is no secret key, and Django refuses whatever would need one.
"""

import os
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

from csp.constants import NONE, SELF
from django.contrib import messages

from sauro.config.address import database_from
from sauro.config.installation import LOOPBACK, VARIABLE, Identity, Installation
from sauro.config.logs import logging_settings
from sauro.config.server_files import DATABASE, PORT, ROLE

_ROOT = Path(__file__).resolve().parent.parent
INSTALLATION = Installation(Path(os.environ.get(VARIABLE, "var/sauro")).absolute())
_identity = (
    INSTALLATION.identity()
    if INSTALLATION.exists()
    else Identity("own", "", "http://127.0.0.1:8000")
)
_address = urlsplit(_identity.address)

# What runs where
DEBUG = False
DEMO = _identity.kind == "demo"  # a banner on each page; never beyond this machine
DEMO_PASSWORD = _identity.demo_password
DEMO_LIFE = DEMO and _identity.life  # a month is played in it
CLOCK_AHEAD = timedelta(seconds=_identity.ahead if DEMO else 0)  # of the machine's (people.clock)
ADDRESS = _identity.address.rstrip("/")  # of links in letters
MAIL = None if DEMO else _identity.mail  # who takes our letters (oversight.urging.sending)
SECRET_KEY = _identity.secret_key
ALLOWED_HOSTS = sorted({*LOOPBACK[:2], "[::1]", _address.hostname or "localhost"})
CSRF_FAILURE_VIEW = "sauro.web.errors.csrf_failed"
CSRF_TRUSTED_ORIGINS = [_identity.address]
ROOT_URLCONF = "sauro.config.urls"
WSGI_APPLICATION = "sauro.config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "csp",
    "django_htmx",
    "template_partials",
    "procrastinate.contrib.django",
    "sauro.people",
    "sauro.directives",
    "sauro.tasks",
    "sauro.oversight",
    "sauro.web",
]

MIDDLEWARE = [
    "sauro.web.requests.RequestIdMiddleware",
    "sauro.web.requests.PostsAskedOnceMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "sauro.web.resuming.middleware.KeepingLoginMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "sauro.web.accounts.second_factor.SecondFactorMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [_ROOT / "web" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "sauro.web.frame.frame",
            ],
        },
    },
]

FORM_RENDERER = "django.forms.renderers.TemplatesSetting"  # our django/forms/field.html
MESSAGE_TAGS = {messages.ERROR: "danger"}

# The database, the queue and the cache in it
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        **(
            database_from(os.environ["DATABASE_URL"])
            if os.environ.get("DATABASE_URL")
            else {"NAME": DATABASE, "USER": ROLE, "HOST": str(INSTALLATION.socket), "PORT": PORT}
        ),
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
    },
}
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
    },
    # What people sign in again to send: whoever floods it drops no counter of failed logins.
    "kept_forms": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "kept_forms",
    },
}
PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "jobs"
PROCRASTINATE_IMPORT_PATHS = ["sauro.config.jobs"]

# Files: originals, and the parts of our pages as `sauro serve` gathered them (hashed, compressed)
MEDIA_ROOT = INSTALLATION.files
# Kinds of directives whose review a second person signs.
SECOND_SIGN_OFF = frozenset(_identity.second_sign_off)
BACKUPS = Path(_identity.backups or INSTALLATION.folder / INSTALLATION.BACKUPS)
BACKUP_FAILURE = INSTALLATION.backup_failure
DROP_FOLDER = INSTALLATION.folder / "inbox"  # what lies here is taken in; it need not exist
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # 500 lượt giao at once, a grid of all a directive asks for
FILE_UPLOAD_HANDLERS = [
    "sauro.web.uploads.Bounded",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
DATA_UPLOAD_MAX_MEMORY_SIZE = 10_000_000  # words of a form: two million letters, all with marks
STATIC_ROOT = INSTALLATION.static
STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = True
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "sauro.config.static_files.StaticFiles"},
}

# Who comes in
AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
ACCOUNT_ADAPTER = "sauro.web.accounts.adapter.Accounts"
ACCOUNT_FORMS = {"change_password": "sauro.web.accounts.forms.ChangePassword"}
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = False
# A person is slowed down after five failures; an address only far later: an office shares one.
ACCOUNT_RATE_LIMITS = {"login": "600/m/ip", "login_failed": "100/m/ip,5/300s/key"}
ACCOUNT_LOGOUT_REDIRECT_URL = LOGIN_URL
MFA_ADAPTER = "sauro.web.accounts.adapter.SecondFactor"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = "Sáu Rõ"
MFA_TOTP_TOLERANCE = 1  # the code before and after too (RFC 6238, 5.2): clocks and typing lag
MFA_FORMS = {
    "authenticate": "sauro.web.accounts.codes.Authenticate",
    "reauthenticate": "sauro.web.accounts.codes.Reauthenticate",
    "activate_totp": "sauro.web.accounts.codes.Activate",
}
MFA_TRUST_ENABLED = True  # a browser that was remembered is not asked for a code again
SECOND_FACTOR = _identity.needs_second_factor  # kinds of posts that must have one

# What browsers are told
_secure = _address.scheme == "https"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _secure else None
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if _secure else 0  # it tells the caller in X-Forwarded-For
SECURE_SSL_REDIRECT = False  # the proxy before us does that; on loopback there is none
SECURE_HSTS_SECONDS = 31_536_000 if _secure else 0
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _secure
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = 12 * 60 * 60
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "base-uri": [NONE],
        "connect-src": [SELF],
        "font-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "img-src": [SELF, "data:"],  # ticks and arrows in style sheets
        "manifest-src": [SELF],
        "script-src": [SELF],
        "style-src": [SELF],
    },
}

# Language, dates, numbers. Browsers of offices often ask for English; pages are Vietnamese.
LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", "Tiếng Việt"), ("en", "English")]
FORMAT_MODULE_PATH = ["sauro.config.formats"]
USE_THOUSAND_SEPARATOR = True
TIME_ZONE = "Asia/Ho_Chi_Minh"

LOGGING = logging_settings()
