"""The ladder as it comes, and as the office sets it."""

import pytest

from sauro.oversight.models import LadderStep
from sauro.oversight.urging.steps import days_late_for, set_step
from sauro.oversight.urging.vocabulary import StepKind
from sauro.people.models import Change
from sauro.people.refusal import Refused
from sauro.people.vocabulary import Subject
from tests.oversight.urging.place import Place
from tests.people.organisation import act_of

UNSET = "Mặc định của phần mềm; quy chế của tỉnh chưa có"


def test_each_step_comes_with_where_its_number_is_from(ladder: None) -> None:
    assert [str(step) for step in LadderStep.objects.all()] == [
        "Trước hạn 7 ngày",
        "Trước hạn 3 ngày",
        "Trước hạn 1 ngày",
        "Quá hạn 1 ngày",
        "Còn quá hạn: nhắc lại sau mỗi 7 ngày",
        "Danh sách quá hạn vào thứ Hai",
        "Công văn đôn đốc: quá hạn từ 1 ngày",
        "Nêu tên trong báo cáo kỳ: quá hạn từ 1 ngày",
    ]
    assert set(LadderStep.objects.values_list("source", "edited")) == {(UNSET, False)}


def test_the_office_sets_a_step_by_a_paper_and_history_keeps_it(place: Place) -> None:
    step = LadderStep.objects.get(code="truoc-7")
    values = {"to_focal": True, "to_head": False, "active": True}
    set_step(act_of(place.clerk), step, number=5, source="QĐ 12/QĐ-UBND", **values)
    step.refresh_from_db()
    assert (str(step), step.source, step.edited) == ("Trước hạn 5 ngày", "QĐ 12/QĐ-UBND", True)
    (kept,) = Change.objects.filter(subject=Subject.LADDER)
    assert (kept.by, kept.label, kept.reason) == (place.clerk, "Trước hạn 7 ngày", "QĐ 12/QĐ-UBND")
    assert (kept.before, kept.after) == (
        {"number": 7, "source": UNSET}, {"number": 5, "source": "QĐ 12/QĐ-UBND"},
    )  # fmt: skip
    set_step(act_of(place.clerk), step, number=5, source="QĐ 12/QĐ-UBND", **values)
    assert Change.objects.filter(subject=Subject.LADDER).count() == 1


def test_letters_and_reports_begin_when_the_office_says_so(place: Place) -> None:
    step = LadderStep.objects.get(code="cong-van")
    for active, letters in ((True, 10), (False, 1)):
        set_step(
            act_of(place.clerk), step, number=10, to_focal=False, to_head=False, active=active,
            source="QĐ 12/QĐ-UBND",
        )  # fmt: skip
        assert (days_late_for(StepKind.LETTER), days_late_for(StepKind.REPORT)) == (letters, 1)


@pytest.mark.parametrize(
    ("who", "values", "words"),
    [
        ("focal", {}, "Tài khoản này không có quyền xem trước thông báo, sửa bậc đôn đốc."),
        ("clerk", {"source": " "}, "Hãy ghi căn cứ"),
        ("clerk", {"to_focal": False, "to_head": False}, "Hãy chọn ít nhất một nơi được báo"),
        ("clerk", {"number": 0}, "Số ngày từ 1 đến 60"),
    ],
)
def test_what_makes_no_sense_or_is_not_allowed_is_refused(
    place: Place, who: str, values: dict, words: str
) -> None:
    step = LadderStep.objects.get(code="qua-han")
    usual = {"number": 2, "to_focal": True, "to_head": True, "active": True, "source": "QĐ 1"}
    with pytest.raises(Refused) as refused:
        set_step(act_of(getattr(place, who)), step, **usual | values)
    assert refused.value.message.startswith(words)
