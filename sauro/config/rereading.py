"""``sauro reread``: directives that wait for review, read again by the grammar of this version."""

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

    for one in reread_all(Act(None, clock.now(), "doc-lai")):
        counts = f"giữ {one.kept} thẻ, bỏ {len(one.gone)}, thêm {len(one.new)}"
        yield f"{one.directive}: {one.said or counts}"
        yield from (f"  - {words}" for words in one.gone)
        yield from (f"  + {words}" for words in one.new)
