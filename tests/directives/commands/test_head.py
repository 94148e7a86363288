from datetime import date

import pytest

from sauro.directives.commands.head import set_head
from sauro.directives.commands.intake import take_text
from sauro.directives.models import Party
from sauro.directives.vocabulary import Outcome, PartyRole, Why
from sauro.people.refusal import Refused
from tests.directives.offices import NOTICE, NOTICE_DAY, agency, directive_of, notice, plan


def test_checked_head_says_who_checked_it(there) -> None:
    row = set_head(there.act, plan(there.act), 1, {"signer": " Hà  Quang Trung ", "title": "Mới"})
    assert (row.signer, row.title, row.head_checked_by, row.version) == (
        "Hà Quang Trung", "Mới", there.specialist, 2,
    )  # fmt: skip
    change = row.decisions.get()
    assert list(change.after["directive"]) == ["title"]


def test_second_editor_of_a_head_is_told(there) -> None:
    directive = plan(there.act)
    set_head(there.act, directive, 1, {"title": "Mới"})
    with pytest.raises(Refused, match="vừa được người khác sửa"):
        set_head(there.other, directive, 1, {"title": "Khác"})


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"day": date(2026, 4, 2)}, "Ngày ban hành 02/4/2026 không hợp lý"),
        ({"day": date(1926, 4, 2)}, "không hợp lý"),
        ({"number": "1" * 81}, "Số, ký hiệu: "),
    ],
)
def test_unfit_head_is_refused(there, values, words: str) -> None:
    with pytest.raises(Refused, match=words):
        set_head(there.act, plan(there.act), 1, values)


def test_names_are_resolved_when_day_and_issuer_are_known(there) -> None:
    directive = directive_of(take_text(there.act, NOTICE.read_text()))
    leads = Party.objects.filter(proposal__directive=directive, role=PartyRole.LEAD)
    assert {one.outcome for one in leads} == {Outcome.OPEN}
    values = {"day": NOTICE_DAY, "issuer_agency": agency("ubnd-tp-lai-chau")}
    row = set_head(there.act, directive, 1, values)
    assert leads.filter(outcome=Outcome.OPEN).count() == 5
    assert row.follow_up_agency == agency("tp-van-phong")
    whom = row.audience.filter(why=Why.RECIPIENT)
    assert whom.filter(agency__code__startswith="ubnd-").count() == 0


def test_communes_of_the_notice_are_the_city_s_of_2024(there) -> None:
    directive = notice(there.act)
    groups = {
        one.group for one in Party.objects.filter(proposal__directive=directive)
        if one.group is not None
    }  # fmt: skip
    assert {group.owner for group in groups} == {agency("ubnd-tp-lai-chau")}


def test_citation_is_linked_when_the_cited_directive_arrives(there) -> None:
    directive = plan(there.act)
    missing = {one.number: one.target for one in directive.citations.all()}
    assert missing == {"130/TB-VPCP": None, "01-TB/BCĐ": None, "02-QĐ/BCĐ": None}
    text = "Kết luận của Thường trực Chính phủ.\n\nGiao tỉnh Lai Châu chuẩn bị đầu tư cao tốc."
    other = directive_of(
        take_text(there.act, text, number="130/TB-VPCP", day=date(2026, 3, 17),
                  issuer=agency("van-phong-chinh-phu"))
    )  # fmt: skip
    assert directive.citations.get(number="130/TB-VPCP").target == other
    set_head(there.act, other, other.version, {"day": date(2026, 3, 18)})
    assert directive.citations.get(number="130/TB-VPCP").target is None
