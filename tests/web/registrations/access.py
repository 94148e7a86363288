"""Who gets which page of registrations: a part of the table in ``tests/web/test_access.py``."""

# What GET answers to nobody signed in, somebody of the agency, an inspector, the office, the
# administrator. An inspector reads what was sent and enters nothing.
ALL = ("in", 200, 200, 200, 200)
READ = ("in", 200, 200, 200, 404)
ENTERED = ("in", 200, 403, 200, 404)
POSTED = ("in", 405, 405, 405, 405)
LED_BACK = ("in", 303, 403, 303, 404)  # nothing waits under this key
REGISTRATIONS: dict[str, tuple[str | int, ...]] = {
    "registrations:list": ALL,
    "registrations:matrix": ALL,
    "registrations:year_end": ALL,
    "registrations:sent": READ,
    "registrations:grid": ENTERED,
    "registrations:plan": ENTERED,
    "registrations:beside": ENTERED,
    "registrations:retry_plan": POSTED,
    "registrations:drop_plan": POSTED,
    "registrations:export": ENTERED,
    "registrations:upload": ENTERED,
    "registrations:preview": LED_BACK,
    "registrations:problems": LED_BACK,
}
