"""Who gets which page of products: a part of the table in ``tests/web/test_access.py``."""

from io import BytesIO

from sauro.directives.receiving import Handed as File
from sauro.people.act import Act
from sauro.people.models import Agency
from sauro.tasks.commands.handed_reading import read_handed
from sauro.tasks.commands.handing import Of, choose, take_products
from sauro.tasks.commands.products import Document
from sauro.tasks.models import Assignment

# What GET answers to nobody signed in, a specialist of the agency, an inspector, the office, the
# administrator. An inspector reads what was handed in, and hands nothing in.
PAGE = ("in", 200, 403, 200, 403)
POSTED = ("in", 405, 405, 405, 405)
PRODUCTS: dict[str, tuple[str | int, ...]] = {
    "products:list": PAGE,
    "products:one": PAGE,
    "products:lot": PAGE,
    "products:report": PAGE,
    "products:file": PAGE,
    "products:put": POSTED,
    "products:take_back": POSTED,
    "products:drop": POSTED,
    "products:retry": POSTED,
    "products:waiting": ("in", 200, 404, 200, 404),
    "products:download": ("in", 200, 200, 200, 404),
}
# Which number an address of products takes, where it is not that of a file.
NUMBERS = {
    "products:one": "assignments", "products:lot": "lots", "products:report": "lots",
    "products:download": "made",
}  # fmt: skip


def product_numbers(act: Act, agency: Agency) -> dict[str, int | str]:
    """A file that waits, and a product that was handed in, of the agency's first assignment."""
    assignment = Assignment.objects.filter(agency=agency).order_by("pk")[0]
    files = [File(f"{one}.txt", BytesIO(f"Báo cáo {one}".encode())) for one in range(2)]
    rows = take_products(act, "lot", files, Of(agency=agency))
    for row in rows:
        read_handed(row.pk)
    product = choose(act, rows[1], assignment, Document(act.day, "1/BC-STC"))
    return {
        "products": rows[0].pk, "lots": "lot", "made": product.pk, "assignments": assignment.pk,
    }  # fmt: skip
