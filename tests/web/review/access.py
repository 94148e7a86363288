"""Who gets which page of a review: a part of the table in ``tests/web/test_access.py``."""

# What GET answers to nobody signed in, the head of a department, an inspector, the office, the
# administrator. A department learns of a directive when it is given; an inspector only reads.
PAGE = ("in", 404, 403, 200, 404)
BACK = ("in", 404, 403, 303, 404)  # a decision is sent by POST; whoever only looks is led back
REVIEW: dict[str, tuple[str | int, ...]] = {
    "review:review": PAGE,
    "review:undo": BACK,
    "review:sign_off": BACK,
    "review:add": BACK,
    "review:names": PAGE,
    "review:stretch": PAGE,
    "review:card": PAGE,
    "review:accept": PAGE,
    "review:edit": PAGE,
    "review:answers": PAGE,
    "review:reject": PAGE,
    "review:split": PAGE,
    "review:merge": PAGE,
    "review:quote": BACK,
    "review:parties": PAGE,
    "review:meaning": PAGE,
}
