"""Forms of every paper that is issued: its words, what stands around them, its number."""

from collections.abc import Sequence
from typing import Any

from django import forms

from sauro.oversight.papers.editing import Place
from sauro.oversight.papers.form import MOST_CAPACITIES, Recipient, Signature
from sauro.oversight.papers.kinds.office import Office
from sauro.web.fields import DayField, Words

_BETWEEN = "|"


class HeadForm(forms.Form):
    """What stands around the text (``papers.kinds.office``)."""

    cap_tren = Words(label="Cơ quan chủ quản", max_length=120, required=False)
    co_quan = Words(label="Cơ quan ban hành", max_length=150)
    ky_hieu = Words(label="Ký hiệu cơ quan", max_length=20)
    noi = Words(label="Địa danh", max_length=60)
    quyen_han = forms.CharField(
        label="Quyền hạn, chức vụ (mỗi dòng một ý)",
        widget=forms.Textarea(attrs={"rows": 2}), max_length=200,
    )  # fmt: skip
    nguoi_ky = Words(label="Người ký", max_length=80, required=False)
    don_vi = Words(label="Đơn vị soạn (Lưu: VT, …)", max_length=20, required=False)
    noi_nhan = forms.CharField(
        label=f"Nơi nhận (mỗi dòng một nơi; sau dấu {_BETWEEN} là b/c, đôn đốc …)",
        widget=forms.Textarea(attrs={"rows": 4}), max_length=1500, required=False,
    )  # fmt: skip

    def clean_quyen_han(self) -> tuple[str, ...]:
        """One to three lines."""
        lines = tuple(_lines(self.cleaned_data["quyen_han"]))
        if not 1 <= len(lines) <= MOST_CAPACITIES:
            raise forms.ValidationError("Ghi từ một đến ba dòng.")
        return lines

    def office(self) -> Office:
        """As papers want it."""
        said = self.cleaned_data
        copies = (line.partition(_BETWEEN) for line in _lines(said["noi_nhan"]))
        return Office(
            name=said["co_quan"],
            superior=said["cap_tren"],
            code=said["ky_hieu"],
            place=said["noi"],
            signature=Signature(said["quyen_han"], said["nguoi_ky"]),
            unit=said["don_vi"],
            copies=tuple(Recipient(name.strip(), mark.strip()) for name, _, mark in copies),
        )

    @staticmethod
    def begins(office: Office) -> dict[str, str]:
        """What its fields show of an office."""
        copies = (
            f"{one.name}{f' {_BETWEEN} {one.mark}' if one.mark else ''}" for one in office.copies
        )
        return {
            "cap_tren": office.superior,
            "co_quan": office.name,
            "ky_hieu": office.code,
            "noi": office.place,
            "quyen_han": "\n".join(office.signature.lines),
            "nguoi_ky": office.signature.name,
            "don_vi": office.unit,
            "noi_nhan": "\n".join(copies),
        }


class WordsForm(HeadForm):
    """The same, and a field for each paragraph of the body."""

    def __init__(self, *args: Any, places: Sequence[Place], **options: Any) -> None:
        super().__init__(*args, **options)
        self.places = places
        for place in places:
            rows = max(2, len(place.words) // 95 + 1)
            self.fields[_name(place)] = forms.CharField(
                label=place.heading or "Mở đầu", initial=place.words, required=False,
                max_length=6000, widget=forms.Textarea(attrs={"rows": rows}),
            )  # fmt: skip

    @property
    def paragraphs(self) -> list[tuple[Place, Any]]:
        """Each place with its field."""
        return [(place, self[_name(place)]) for place in self.places]

    @property
    def around(self) -> list[Any]:
        """The fields that are no paragraphs."""
        return [self[name] for name in HeadForm.base_fields]

    def words(self) -> dict[str, str]:
        """What stands in the fields, by the place of the paragraph."""
        return {place.key: self.cleaned_data[_name(place)] for place in self.places}


class NumberForm(forms.Form):
    """What is known once the paper was issued."""

    so = Words(label="Số", max_length=20)
    ngay_ky = DayField(label="Ngày ký")
    tep = forms.FileField(label="Bản đã ký (PDF)", required=False)


def _lines(text: str) -> list[str]:
    return [line for one in text.splitlines() if (line := " ".join(one.split()))]


def _name(place: Place) -> str:
    return f"doan_{place.key.replace('.', '_')}"
