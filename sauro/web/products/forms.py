"""What is handed in, and what a person says about it."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms

from sauro.directives.models import Directive
from sauro.directives.originals import LARGEST
from sauro.people.models import User
from sauro.people.spans import shown
from sauro.reading.output.phrases import KINDS
from sauro.tasks.queries.handed import Promise
from sauro.tasks.queries.handing_choices import directives_entered, whose
from sauro.tasks.vocabulary import Cause
from sauro.web.agency_field import AgencyField, grouped
from sauro.web.fields import DayField, Words, choose
from sauro.web.intake.forms import ACCEPTED, FilesField, ManyFiles

_BY_ISSUER = "Tự nhận theo cơ quan ban hành"
_OTHER = "khac"
_LIMIT = f"PDF, bản scan, Word hoặc ảnh chụp; mỗi tệp không quá {LARGEST // 1_000_000} MB."


class LotForm(forms.Form):
    """Many files at once, and whose they are."""

    lan = forms.RegexField(r"^[0-9a-f]{32}$", widget=forms.HiddenInput)
    tep = FilesField(
        label="Chọn tệp",
        widget=ManyFiles(attrs={"multiple": True, "accept": ACCEPTED, "data-most": LARGEST}),
        help_text=_LIMIT,
    )
    co_quan = AgencyField(label="Văn bản của cơ quan")
    van_ban = forms.ChoiceField(label="Nhiệm vụ thuộc văn bản", required=False)

    def __init__(self, *args: Any, user: User, day: date, **options: Any) -> None:
        super().__init__(*args, **options)
        agency, told = self.fields["co_quan"], whose(user, day)
        own = [(str(pk), name) for pk, name in told.own]
        choose(agency, _agencies(own, told.others, day))
        agency.initial = own[0][0] if own and not told.office else ""
        choices = [(str(one.pk), called(one)) for one in directives_entered(user, day)]
        choose(self.fields["van_ban"], [("", "Theo căn cứ ghi trong tệp"), *choices])


class HeadForm(forms.Form):
    """Number, day, signer of a product, as the paper says."""

    loai = forms.ChoiceField(
        label="Loại văn bản", required=False,
        choices=[("", "Không chọn"), *((name, name) for name in sorted(KINDS.values()))],
    )  # fmt: skip
    so = Words(label="Số, ký hiệu", required=False, max_length=80)
    ngay = DayField(label="Ngày văn bản", error_messages={"required": "Hãy ghi ngày văn bản."})
    ban_hanh = Words(label="Cơ quan ban hành", required=False)
    nguoi_ky = Words(label="Người ký", required=False, max_length=150)
    trich_yeu = Words(label="Trích yếu", required=False, max_length=1000)
    ngay_nhan = DayField(
        label="Ngày nhận", required=False, help_text="Ngày văn bản đến, nếu không phải hôm nay."
    )

    def __init__(self, *args: Any, office: bool, **options: Any) -> None:
        super().__init__(*args, **options)
        if not office:
            del self.fields["ngay_nhan"]


class OneFileForm(forms.Form):
    """The file of one product; its head is read from it."""

    tep = forms.FileField(
        label="Chọn tệp", allow_empty_file=True, help_text=_LIMIT,
        widget=forms.FileInput(attrs={"accept": ACCEPTED}),
        error_messages={"required": "Hãy chọn tệp."},
    )  # fmt: skip


class FileForm(HeadForm):
    """To which assignment a file belongs: a candidate, or another task by its number."""

    nhiem_vu = forms.ChoiceField(
        error_messages={"required": "Hãy chọn nhiệm vụ.", "invalid_choice": "Hãy chọn nhiệm vụ."}
    )
    van_ban = forms.ChoiceField(label="Văn bản", required=False)
    so_nhiem_vu = forms.IntegerField(label="Nhiệm vụ số", required=False, min_value=1)
    co_quan = AgencyField(label="Cơ quan thực hiện")

    def __init__(
        self, *args: Any, candidates: Iterable[Promise], user: User, day: date, **options: Any
    ) -> None:
        super().__init__(*args, **options)
        named = [(str(one.assignment.pk), one.assignment.task.title) for one in candidates]
        choose(self.fields["nhiem_vu"], [*named, (_OTHER, "Nhiệm vụ khác")])
        directives = [(str(one.pk), called(one)) for one in directives_entered(user, day)]
        choose(self.fields["van_ban"], [("", "Chọn văn bản"), *directives])
        choose(self.fields["co_quan"], grouped(day, "Theo nhiệm vụ"))

    def clean(self) -> dict[str, Any]:
        """Another task needs its directive and its number."""
        values = super().clean() or {}
        if values.get("nhiem_vu") == _OTHER:
            for name, words in (("van_ban", "Hãy chọn văn bản."), ("so_nhiem_vu", "Hãy ghi số.")):
                if not values.get(name) and name not in self.errors:
                    self.add_error(name, words)
        return values


class CauseForm(forms.Form):
    """Of an assignment in the preview: whether it is reported, why it is late."""

    chon = forms.BooleanField(required=False)
    lan = forms.IntegerField(widget=forms.HiddenInput)
    nguyen_nhan = forms.ChoiceField(
        label="Nguyên nhân", required=False, choices=[("", "Chọn nguyên nhân"), *Cause.choices]
    )
    ly_do = Words(label="Lý do chậm", required=False, max_length=500)


def called(directive: Directive) -> str:
    """Its number and day, then the beginning of its title: for lists to choose from."""
    day = f" ngày {shown(directive.day)}" if directive.day else ""
    title = " ".join(directive.title.split())
    return f"{directive.number}{day}: {title[:70]}{'…' if len(title) > 70 else ''}"


def _agencies(own: list[tuple[str, str]], others: bool, day: date) -> list[Any]:
    if not others:
        return own
    found: list[Any] = [("", _BY_ISSUER)]
    if own:
        found.append(("Cơ quan của tôi", own))
    known = {pk for pk, _ in own}
    there = [(pk, name) for pk, name in grouped(day)[1][1] if str(pk) not in known]
    return [*found, ("Nhập thay", there)]
