"""What a reviewer says of a card, and of a stretch that no rule could class."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms

from sauro.directives.commands.review.closing import CLASSES
from sauro.directives.commands.review.deciding import Deadline
from sauro.directives.models import Gap, Proposal
from sauro.directives.queries.review import Card
from sauro.directives.vocabulary import PartyRole, PassageKind
from sauro.web.fields import DayField, Words
from sauro.web.review.shown import SIX

_KINDS = (
    ("date", "Ngày cụ thể"), ("recurring", "Định kỳ"), ("event", "Chờ sự kiện"),
    ("period", "Theo giai đoạn"), ("relative", "Tính từ mốc khác"),
)  # fmt: skip
_LONG = 5_000
_MOST_DUE = 10
Area = forms.Textarea


class RejectForm(forms.Form):
    """Why it is no task."""

    ly_do = Words(label="Lý do loại", initial="Không phải nhiệm vụ")


class EditForm(forms.Form):
    """How the task reads, its product, its deadlines and one more."""

    noi_dung = forms.CharField(
        label="Nội dung nhiệm vụ", max_length=_LONG, widget=Area({"rows": 5})
    )
    san_pham = Words(label="Sản phẩm", required=False, max_length=_LONG)

    def __init__(self, data: Any, proposal: Proposal) -> None:
        super().__init__(data, initial={"noi_dung": proposal.shown, "san_pham": proposal.product})
        self.fields["noi_dung"].error_messages["required"] = "Hãy ghi việc phải làm."
        self.deadlines = proposal.deadlines[:_MOST_DUE]
        for number, told in enumerate([*self.deadlines, {}], start=1):
            which = f" {number}" if self.deadlines else ""
            due = told.get("due")
            self.fields |= {
                f"han_{number}": Words(
                    label=f"Thời hạn{which}", required=False, initial=told.get("text", ""),
                    max_length=_LONG, help_text="Xóa trắng cả dòng để bỏ." if told else "",
                ),
                f"loai_{number}": forms.ChoiceField(
                    label="Loại", choices=_KINDS, required=False, initial=told.get("kind", "date"),
                ),
                f"ngay_{number}": DayField(
                    label="Hạn cuối", required=False,
                    initial=date.fromisoformat(due) if due else None,
                ),
            }  # fmt: skip

    def due(self) -> list[Deadline] | None:
        """All deadlines as they shall be; None where nobody touched them."""
        rows = range(1, len(self.deadlines) + 2)
        names = {f"{part}_{number}" for number in rows for part in ("han", "loai", "ngay")}
        if not names & set(self.changed_data):
            return None
        found = []
        for number in rows:
            words, day = self.cleaned_data[f"han_{number}"], self.cleaned_data[f"ngay_{number}"]
            if not words and day is None:
                continue
            kind = self.cleaned_data[f"loai_{number}"] or "date"
            told = self.deadlines[number - 1] if number <= len(self.deadlines) else {}
            same = told.get("kind") == kind
            every, on = (told.get("every") or "", told.get("on") or "") if same else ("", "")
            found.append(Deadline(words, kind, day, every, on))
        return found


class AnswersForm(forms.Form):
    """One question for each of the six rõ that the text leaves open."""

    def __init__(self, data: Any, gaps: Sequence[Gap]) -> None:
        super().__init__(data)
        self.gaps = gaps
        for gap in gaps:
            label = f"{SIX[gap.name]}: {gap.question}" if gap.name in SIX else gap.question
            self.fields[gap.name] = Words(
                label=label, required=False, max_length=_LONG, initial=gap.answer,
                help_text=gap.reason,
            )  # fmt: skip
            if gap.name == "thoi_gian":
                self.fields["ngay"] = DayField(label="Hạn cuối, nếu là ngày", required=False)

    def clean(self) -> dict[str, Any]:
        """At least one answer."""
        if not self.has_changed():
            raise forms.ValidationError("Chưa có câu trả lời nào. Hãy nhập, hoặc bỏ qua.")
        return self.cleaned_data

    def answers(self) -> list[tuple[str, str, date | None]]:
        """Name, words and day of each that was answered now."""
        day = self.cleaned_data.get("ngay")
        rows = [(gap.name, day if gap.name == "thoi_gian" else None) for gap in self.gaps]
        return [
            (name, self.cleaned_data[name], due)
            for name, due in rows
            if name in self.changed_data or due is not None
        ]


class PartiesForm(forms.Form):
    """Names in each role, one a line."""

    chu_tri = forms.CharField(label="Chủ trì", required=False, widget=Area({"rows": 2}))
    phoi_hop = forms.CharField(label="Phối hợp", required=False, widget=Area({"rows": 3}))
    ROLES = (("chu_tri", PartyRole.LEAD), ("phoi_hop", PartyRole.COORDINATE))

    def __init__(self, data: Any, card: Card) -> None:
        words = {
            name: "\n".join(one.party.words for one in card.parties if one.party.role == role)
            for name, role in self.ROLES
        }
        super().__init__(data, initial=words)
        for name, _ in self.ROLES:
            self.fields[name].help_text = "Mỗi dòng một cơ quan hoặc nhóm cơ quan."

    def clean(self) -> dict[str, Any]:
        """Something else than before."""
        if not self.has_changed():
            raise forms.ValidationError("Chưa đổi cơ quan nào.")
        return self.cleaned_data

    def changes(self) -> list[tuple[PartyRole, list[str]]]:
        """Roles whose names changed, with all names they have now."""
        return [
            (role, self.cleaned_data[name].splitlines())
            for name, role in self.ROLES
            if name in self.changed_data
        ]


class MeaningForm(forms.Form):
    """Whom the words mean."""

    la = forms.ChoiceField(label="Được hiểu là")
    ghi_nho = forms.BooleanField(
        label="Ghi nhớ cho các văn bản sau và các thẻ khác có cùng tên", required=False
    )

    def __init__(self, data: Any, choices: list[Any], now: str) -> None:
        super().__init__(data, initial={"la": now})
        field = self.fields["la"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = choices


class SplitForm(forms.Form):
    """Before which pieces a new task begins."""

    cat = forms.MultipleChoiceField(
        label="Nhiệm vụ mới bắt đầu từ", widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Hãy chọn ít nhất một chỗ để tách."},
    )  # fmt: skip

    def __init__(self, data: Any, pieces: Sequence[tuple[int, str]]) -> None:
        super().__init__(data)
        field = self.fields["cat"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(str(start), words) for start, words in pieces]


class MergeForm(forms.Form):
    """Which cards become one with this."""

    voi = forms.MultipleChoiceField(
        label="Gộp với", widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Hãy chọn ít nhất một thẻ để gộp."},
    )  # fmt: skip

    def __init__(self, data: Any, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__(data)
        field = self.fields["voi"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = list(choices)


class StretchForm(forms.Form):
    """What a stretch is, if it is no task."""

    loai = forms.ChoiceField(
        label="Đoạn này là", choices=[(kind.value, kind.label) for kind in CLASSES],
        initial=PassageKind.NOT_TASK,
    )  # fmt: skip
    vi_sao = Words(
        label="Vì sao", required=False, initial="Không giao việc cho cơ quan nào",
        help_text="Cần có khi đoạn không phải nhiệm vụ.",
        widget=forms.TextInput(attrs={"autofocus": True}),
    )  # fmt: skip


class SelectionForm(forms.Form):
    """What somebody marked in the text: ``start-end``, several by commas."""

    doan = forms.RegexField(
        r"^\d{1,9}-\d{1,9}(,\d{1,9}-\d{1,9}){0,49}$",
        error_messages={
            "required": "Chưa chọn đoạn chữ nào. Hãy bôi đen câu giao việc trong văn bản.",
            "invalid": "Chưa hiểu đoạn đã chọn. Hãy tải lại trang rồi chọn lại.",
        },
    )

    def spans(self) -> list[tuple[int, int]]:
        """Offsets, as commands take them."""
        pairs = re.findall(r"(\d+)-(\d+)", self.cleaned_data["doan"])
        return [(int(start), int(end)) for start, end in pairs]
