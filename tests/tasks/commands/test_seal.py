"""The chain finds every row that was edited, removed, put elsewhere or cut off at the end."""

import pytest
from django.db import DatabaseError, connection, transaction

from sauro.tasks.chain import START
from sauro.tasks.commands.seal import seal
from sauro.tasks.models import Event, Seal
from sauro.tasks.queries.log import Anchor, verify_log
from tests.tasks.life import done, work_of


@pytest.fixture
def sealed(plan_given) -> int:
    done(work_of(plan_given, "so-xay-dung"), "soxaydung.daumoi")
    return seal()


def _by_force(statement: str, *values: int) -> None:
    """What somebody with the rights of the database's owner would do."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ALTER TABLE tasks_event DISABLE TRIGGER append_only")
        cursor.execute(statement, values or None)
        cursor.execute("ALTER TABLE tasks_event ENABLE TRIGGER append_only")


def test_every_event_is_sealed_once_and_the_log_stands(sealed: int) -> None:
    verdict = verify_log()
    assert (sealed, seal()) == (Event.objects.count(), 0)
    assert (verdict.sealed.position, verdict.waiting, verdict.broken) == (sealed, 0, "")
    assert verdict.sealed.hash != START


def test_new_events_wait_and_are_chained_to_the_last(sealed: int, plan_given) -> None:
    before = verify_log().sealed
    done(work_of(plan_given, "so-xay-dung", 1), "soxaydung.daumoi")
    assert verify_log().waiting == 4
    seal()
    assert verify_log(before).broken == ""


def test_edited_row_is_found(sealed: int) -> None:
    event = Event.objects.order_by("id")[10]
    _by_force("UPDATE tasks_event SET at = at + interval '1 day' WHERE id = %s", event.pk)
    assert verify_log().broken == "Nội dung sự kiện ở mắt xích 11 đã bị thay đổi."


def test_edited_content_is_found(sealed: int) -> None:
    _by_force("UPDATE tasks_event SET data = data || '{\"reason\": \"x\"}' WHERE kind = 'confirm'")
    assert "đã bị thay đổi" in verify_log().broken


def test_removed_row_is_found_with_or_without_its_link(sealed: int) -> None:
    event = Event.objects.order_by("id")[10]
    _by_force("DELETE FROM tasks_seal WHERE event_id = %s", event.pk)
    _by_force("DELETE FROM tasks_event WHERE id = %s", event.pk)
    assert verify_log().broken == "Thiếu mắt xích 11."


def test_reordered_rows_are_found(sealed: int) -> None:
    one, two = Seal.objects.order_by("position")[10:12]
    move = "UPDATE tasks_seal SET position = %s WHERE position = %s"
    for new, old in ((0, one.position), (one.position, two.position), (two.position, 0)):
        _by_force(move, new, old)
    assert verify_log().broken == "Nội dung sự kiện ở mắt xích 11 đã bị thay đổi."


def test_tail_that_was_cut_off_is_found_by_the_anchor_alone(sealed: int) -> None:
    anchor = Anchor.read(str(verify_log().sealed))
    _by_force("DELETE FROM tasks_seal WHERE position > %s", sealed - 2)
    _by_force("DELETE FROM tasks_event WHERE id NOT IN (SELECT event_id FROM tasks_seal)")
    assert verify_log().broken == ""
    assert verify_log(anchor).broken == (
        f"Nhật ký chỉ còn {sealed - 2} mắt xích, mốc đã lưu ở {sealed}."
    )


def test_chain_that_was_written_anew_differs_from_the_anchor(sealed: int) -> None:
    anchor = verify_log().sealed
    _by_force("DELETE FROM tasks_seal; UPDATE tasks_event SET data = '{}' WHERE kind = 'confirm'")
    seal()
    assert verify_log().broken == ""
    assert verify_log(anchor).broken == f"Mắt xích {sealed} khác với mốc đã lưu bên ngoài."


def test_anchor_that_is_none_is_refused() -> None:
    for words in ("", "12", "x:" + "0" * 64, "12:abc"):
        with pytest.raises(ValueError):
            Anchor.read(words)


def test_rows_are_not_changed_by_the_application_at_all(sealed: int) -> None:
    with pytest.raises(DatabaseError, match="never changed or removed"), transaction.atomic():
        Event.objects.filter(kind="confirm").update(kind="return")
