"""Runs inside a served installation: takes in and reads the text that comes by standard input.

Its number and day are as in the text; the number of the directive is printed.
"""

import os
import sys
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from sauro.config.django_setup import know_models
from sauro.config.installation import VARIABLE, Installation


def main() -> None:
    know_models(Installation(Path(os.environ[VARIABLE])))
    from sauro.directives.commands.intake import take_files
    from sauro.directives.commands.reading import read_arrival
    from sauro.directives.receiving import Handed
    from sauro.people.act import Act
    from sauro.people.models import User

    act = Act(User.objects.get(username="vanthu"), datetime.now(UTC), "thu")
    (arrival,) = take_files(act, [Handed("van-ban.txt", BytesIO(sys.stdin.buffer.read()))])
    read_arrival(arrival.pk)
    arrival.refresh_from_db()
    assert arrival.directive_id, arrival.said
    print(arrival.directive_id)


if __name__ == "__main__":
    main()
