"""The names of agencies that the reader is given: ``sauro.reading.units`` says how it uses them."""

from datetime import date

from sauro.people.queries.name_book import NameBook, Named, name_book


def units_for_reader(day: date, issuer: int | None = None) -> dict[str, str]:
    """All names borne on the day, each with the id of its agency as text.

    A name that several bear is given once for each (apart by spaces the reader overlooks), so that
    it takes none of them and does not call the name unknown. With ``issuer``, the one nearest to
    the body that issued the document alone bears it.
    """
    found: dict[str, str] = {}
    book = name_book(day, issuer)
    nearest = _nearest(book) if issuer else {}
    for name in book.all_on_day():
        if nearest.get(name.key, name.agency_id) == name.agency_id:
            text = name.text
            while found.get(text, str(name.agency_id)) != str(name.agency_id):
                text += " "
            found[text] = str(name.agency_id)
    return found


def _nearest(book: NameBook) -> dict[str, int]:
    """For keys that several bear, which of them the issuer means, if one is nearest."""
    bearers: dict[str, list[Named]] = {}
    for name in book.all_on_day():
        bearers.setdefault(name.key, []).append(name)
    shared = [names for names in bearers.values() if len({one.agency_id for one in names}) > 1]
    found = {names[0].key: book.find(names[0].text).agency_id for names in shared}
    return {key: agency for key, agency in found.items() if agency is not None}
