"""``sauro reread``: directives that wait for review, read again by the grammar of this version."""

import os
import pwd
from collections.abc import Iterator

from sauro.config.django_setup import know_models
from sauro.config.installation import Installation
from sauro.config.working import reach_database
from sauro.people import clock


def reread(installation: Installation) -> Iterator[str]:
    """What became of each, line by line, as it is done. ``WorkError`` if the database is away."""
    know_models(installation)
    reach_database()
    from sauro.directives.commands.rereading import reread_all
    from sauro.people.act import Act

    account = pwd.getpwuid(os.geteuid()).pw_name
    for one in reread_all(Act(None, clock.now(), "doc-lai"), account):
        yield f"{one.directive}: {one.said or one.counts[:1].lower() + one.counts[1:]}"
        yield from (f"  - {words}" for words in one.gone)
        yield from (f"  + {words}" for words in one.new)
