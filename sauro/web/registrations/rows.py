"""The grid as a form: one small form for each task, and one that fills the rows left empty."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django import forms
from django.http import QueryDict

from sauro.directives.models import Original
from sauro.people.models import User
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.tasks.entries import Entry, Planned, entry_of
from sauro.tasks.models import Registration
from sauro.tasks.plan_line import day_of, steps_line, steps_of
from sauro.tasks.plan_matching import Plan, PlanTask
from sauro.tasks.queries.registrations import Grid, GridRow
from sauro.tasks.registered import Registered
from sauro.web.fields import choose

FIELDS = ("nguoi", "ten", "han", "sp", "buoc", "ghi")
_FILLED = ("nguoi", "ten", "han")


class TypedDay(forms.CharField):
    """A day that may be typed without its year; ``base`` is set by the form."""

    base: date

    def clean(self, value: Any) -> date | None:
        """The day, None for nothing."""
        text = super().clean(value)
        try:
            return day_of(text, self.base) if text else None
        except Refused as refused:
            raise forms.ValidationError(refused.message) from None


class TypedSteps(forms.CharField):
    """Steps in one line."""

    base: date

    def clean(self, value: Any) -> tuple[Planned, ...]:
        """The steps in their order."""
        try:
            return steps_of(super().clean(value), self.base)
        except Refused as refused:
            raise forms.ValidationError(refused.message) from None


class WhoForm(forms.Form):
    """A person of the agency, or a name, and a day."""

    nguoi = forms.ChoiceField(label="Công chức đầu mối", required=False)
    ten = forms.CharField(label="Họ tên khác (chưa có tài khoản)", required=False, max_length=150)
    han = TypedDay(label="Hạn đăng ký", required=False, max_length=20)

    def __init__(self, grid: Grid, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._people = {str(one.user.pk): one.user for one in grid.people}
        self._offered = [("", "Chọn người"), *_choices(grid)]
        who = self.fields["nguoi"]
        choose(who, self._offered)
        who.error_messages["invalid_choice"] = "Người này không còn vị trí ở cơ quan. Hãy chọn lại."
        for field in self.fields.values():
            if isinstance(field, TypedDay | TypedSteps):
                field.base = base_of(grid)
        self.fields["ten"].widget.attrs |= {"placeholder": "hoặc ghi họ tên"}
        self.fields["han"].widget.attrs |= {"placeholder": "ngày/tháng", "inputmode": "numeric"}

    def person(self) -> User | None:
        """Who was chosen."""
        return self._people.get(self.cleaned_data["nguoi"])


class RowForm(WhoForm):
    """What is registered for one task; ``goc`` is the fingerprint of what was shown."""

    sp = forms.CharField(label="Sản phẩm", required=False, max_length=500)
    buoc = TypedSteps(label="Các bước", required=False, max_length=3000)
    ghi = forms.CharField(label="Ghi chú", required=False, max_length=500)
    goc = forms.CharField(required=False, max_length=20)

    def __init__(
        self, grid: Grid, row: GridRow, data: Any = None, planned: PlanTask | None = None
    ) -> None:
        number = str(row.assignment.pk)
        values = shown_values(entry_of(row.latest))
        if planned is not None:
            values |= _missing_of(values, planned.values)
        super().__init__(grid, data, prefix=number, initial=values)
        self._keep_person(row.latest)
        for name, height in (("sp", 2), ("buoc", 2)):
            self.fields[name].widget = forms.Textarea(attrs={"rows": height})
        self.fields["buoc"].widget.attrs["placeholder"] = "Soạn thảo 10/4; Trình ký 20/4"
        self.fields["ghi"].widget.attrs["placeholder"] = "Ghi chú"
        for field in self.fields.values():
            field.widget.attrs["aria-label"] = (
                f"{field.label}, nhiệm vụ {row.assignment.task.number}"
            )

    def _keep_person(self, latest: Registration | None) -> None:
        """One who has left stays where nothing is changed; the command refuses anything else."""
        person = latest.person if latest else None
        if person and str(person.pk) not in self._people:
            self._people[str(person.pk)] = person
            left = (str(person.pk), f"{person.full_name} (đã rời cơ quan)")
            choose(self.fields["nguoi"], [*self._offered, left])

    def clean(self) -> dict[str, Any]:
        """A note alone would be passed over: better said than lost."""
        said = super().clean() or {}
        if said.get("ghi") and not self.errors and not any(said[name] for name in FIELDS[:-1]):
            self.add_error(
                "ghi", "Chỉ có ghi chú thì chưa đăng ký được. Hãy ghi thêm đầu mối, hạn hoặc bước."
            )
        return said

    def entry(self, latest: Registration | None) -> Entry:
        """What was typed; where it was read in a plan stays with it."""
        said = self.cleaned_data
        return Entry(
            person=self.person(),
            person_name="" if self.person() else said["ten"],
            due=said["han"],
            product=said["sp"],
            note=said["ghi"],
            steps=said["buoc"],
            plan=latest.plan if latest else None,
            plan_words=latest.plan_words if latest else "",
            seen=said["goc"],
        )


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the page: what is known, its form where one may enter."""

    row: GridRow
    form: RowForm | None
    seen: str
    planned: PlanTask | None = None


class GridForm:
    """All rows of a grid, bound where something was posted."""

    def __init__(self, grid: Grid, data: QueryDict | None = None, plan: Plan | None = None) -> None:
        self.grid = grid
        self.plan = plan
        self.fill = WhoForm(grid, data, prefix="dien")
        self.lines = [self._line(row, data) for row in grid.rows]

    def _line(self, row: GridRow, data: QueryDict | None) -> Line:
        goc = f"{row.assignment.pk}-goc"
        seen = entry_of(row.latest).fingerprint
        open_to = self.grid.enters and not row.locked and not row.waits
        posted = data if data is not None and goc in data else None
        seen = str(posted[goc]) if posted is not None else seen
        planned = self.plan.matched.get(row.assignment.pk) if self.plan and not row.agreed else None
        form = RowForm(self.grid, row, posted, planned) if open_to else None
        return Line(row, form, seen, planned if form else None)

    @property
    def open(self) -> bool:
        """Whether there is anything to enter."""
        return any(line.form for line in self.lines)

    @property
    def fillable(self) -> bool:
        """Whether there is a row that was never agreed."""
        return any(line.form and not line.row.agreed for line in self.lines)

    @property
    def planned(self) -> int:
        """How many rows the plan has something for."""
        return len([line for line in self.lines if line.planned])

    @property
    def returned(self) -> list[GridRow]:
        """Rows that are to be done again."""
        return [line.row for line in self.lines if line.row.state == Registered.RETURNED]

    def is_valid(self) -> bool:
        """Whether each row that was posted can be read."""
        valid = [line.form.is_valid() for line in self._bound() if line.form]
        return all(valid)

    def entries(self) -> dict[int, Entry]:
        """By id of the assignment, once it is valid."""
        original = Original.objects.get(pk=self.plan.original_id) if self.plan else None
        found = {}
        for line in self._bound():
            assert line.form
            entry = line.form.entry(line.row.latest)
            if line.planned is not None:
                entry = replace(entry, plan=original, plan_words=line.planned.words)
            found[line.row.assignment.pk] = entry
        return found

    def object(self, refused: Mapping[int, str]) -> None:
        """Say beside the rows why they are refused."""
        for line in self._bound():
            if line.form and line.row.assignment.pk in refused:
                line.form.add_error(None, refused[line.row.assignment.pk])

    def _bound(self) -> Iterator[Line]:
        return (line for line in self.lines if line.form and line.form.is_bound)


def filled(grid: Grid, data: QueryDict) -> tuple[QueryDict, int]:
    """What was posted, with the person and the day of the filling form in rows that lack them.

    A day after the deadline that was given stays out. Second, how many rows were changed.
    """
    data, count = data.copy(), 0
    said = {name: data.get(f"dien-{name}", "").strip() for name in _FILLED}
    day = day_of(said["han"], base_of(grid)) if said["han"] else None
    for row in grid.rows:
        key = f"{row.assignment.pk}-"
        if f"{key}goc" not in data or row.agreed:
            continue
        before = data.urlencode()
        if not (data.get(f"{key}nguoi", "").strip() or data.get(f"{key}ten", "").strip()):
            data[f"{key}nguoi"], data[f"{key}ten"] = said["nguoi"], said["ten"]
        given = row.assignment.given_due
        if day and not data.get(f"{key}han", "").strip() and not (given and day > given):
            data[f"{key}han"] = shown(day)
        count += data.urlencode() != before
    return data, count


def _missing_of(values: dict[str, str], planned: dict[str, str]) -> dict[str, str]:
    """What the plan says where nothing was written yet; a person and a name are one."""
    found = {name: text for name, text in planned.items() if not values[name]}
    if values["nguoi"] or values["ten"]:
        found.pop("nguoi", None)
        found.pop("ten", None)
    return found


def shown_values(entry: Entry) -> dict[str, str]:
    """What stands in the fields of a row."""
    return {
        "nguoi": str(entry.person.pk) if entry.person else "",
        "ten": entry.person_name,
        "han": shown(entry.due) if entry.due else "",
        "sp": entry.product,
        "buoc": steps_line(entry.steps),
        "ghi": entry.note,
    }


def base_of(grid: Grid) -> date:
    """The day from which days without a year count."""
    assert grid.directive.day is not None
    return grid.directive.day


def _choices(grid: Grid) -> list[tuple[str, str]]:
    return [
        (
            str(one.user.pk),
            f"{one.user.full_name}, {one.title}" if one.title else one.user.full_name,
        )
        for one in grid.people
    ]
