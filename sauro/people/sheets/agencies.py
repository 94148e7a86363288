"""Plan the rows of the sheet "Cơ quan"."""

from typing import Any

from sauro.people.naming import key_of, slug
from sauro.people.refusal import Refused
from sauro.people.sheets import cells
from sauro.people.sheets.columns import Sheet
from sauro.people.sheets.known import Known
from sauro.people.sheets.plan import Action, RowPlan, Step, step
from sauro.people.sheets.reading import Row
from sauro.people.spans import shown
from sauro.people.vocabulary import AgencyKind, Level, NameKind

_CORRECTED = {
    "kind": "Loại",
    "level": "Cấp",
    "identifier": "Mã định danh",
    "unit_code": "Mã đơn vị hành chính",
    "in_province": "Trong tỉnh",
    "rank": "Thứ tự",
}
_NAMES = {
    "abbreviations": (NameKind.ABBREVIATION, "Tên viết tắt"),
    "aliases": (NameKind.ALIAS, "Tên gọi khác"),
}


def plan_agency(row: Row, known: Known, seen: set[str]) -> RowPlan:
    """A new agency, changes from the day of the import, or nothing to do."""
    name = row.text("name")
    if not key_of(name):
        raise Refused("Cột “Tên chính thức” đang để trống. Hãy nhập tên cơ quan.")
    code = row.text("code") or _code_by_name(name, known)
    if code in seen:
        raise Refused(f"Mã {code} có ở hai dòng. Hãy giữ một dòng.")
    if code in known.ended:
        raise Refused(f"Cơ quan {code} không có trong ngày {shown(known.day)}. Hãy dùng mã khác.")
    seen.add(code)
    if code in known.agencies:
        return _plan_known(row, code, name, known)
    return _plan_new(row, code, name, known)


def _plan_new(row: Row, code: str, name: str, known: Known) -> RowPlan:
    values = _values(row)
    for key in ("kind", "level"):
        if values[key] is None:
            raise Refused(f"Cột “{_CORRECTED[key]}” đang để trống.")
    parent = _parent(row, known)
    first_day = cells.day(row, "first_day", "Từ ngày") or known.day
    if first_day > known.day:
        raise Refused(f"“Từ ngày” sau ngày nhập {shown(known.day)}. Hãy chọn ngày nhập muộn hơn.")
    if code != slug(code) or len(code) > 60:
        raise Refused(f"Mã “{code}” chỉ được gồm chữ thường không dấu, số và dấu nối.")
    known.new_agencies.add(code)
    created = step(
        "create_agency",
        code=code,
        name=name,
        parent=parent,
        first_day=first_day,
        abbreviations=tuple(cells.several(row, "abbreviations")),
        aliases=tuple(cells.several(row, "aliases")),
        **{key: value for key, value in values.items() if value not in (None, "")},
    )
    return RowPlan(Sheet.AGENCIES, row.number, Action.CREATE, name, (f"Mã {code}",), (created,))


def _plan_known(row: Row, code: str, name: str, known: Known) -> RowPlan:
    view = known.agencies[code]
    steps, details = list[Step](), list[str]()
    first_day = cells.day(row, "first_day", "Từ ngày")
    if first_day is not None and first_day != view.agency.first_day:
        raise Refused(
            f"Ngày bắt đầu đã ghi là {shown(view.agency.first_day)}; không sửa ngày này qua Excel."
        )
    if name != view.name:
        steps.append(step("rename_agency", code=code, name=name))
        details.append(f"Tên: {view.name} → {name} từ ngày {shown(known.day)}")
    corrected = _differing(row, view.agency)
    if corrected:
        steps.append(step("correct_agency", code=code, **corrected))
        details += [
            f"{_CORRECTED[key]}: {_said(key, getattr(view.agency, key))} → {_said(key, value)}"
            for key, value in corrected.items()
        ]
    parent, now = _parent(row, known), known.codes.get(view.parent_id or 0, "")
    if parent and parent != now:
        steps.append(step("move_agency", code=code, parent=parent))
        details.append(f"Cơ quan cấp trên: {now or 'không'} → {parent}")
    for key, (kind, head) in _NAMES.items():
        for text in cells.several(row, key):
            if (kind, key_of(text)) not in known.names.get(code, set()):
                steps.append(step("add_name", code=code, text=text, kind=str(kind)))
                details.append(f"{head}: thêm {text}")
    action = Action.UPDATE if steps else Action.SKIP
    return RowPlan(Sheet.AGENCIES, row.number, action, name, tuple(details), tuple(steps))


def _differing(row: Row, agency: object) -> dict[str, Any]:
    """What the row says differently; an empty cell says nothing."""
    return {
        key: value
        for key, value in _values(row).items()
        if value not in (None, "") and value != getattr(agency, key)
    }


def _values(row: Row) -> dict[str, Any]:
    kind = cells.choice(row, "kind", "Loại", AgencyKind)
    level = cells.choice(row, "level", "Cấp", Level)
    return {
        "kind": kind and str(kind),
        "level": level and str(level),
        "identifier": row.text("identifier"),
        "unit_code": cells.unit_code(row, "unit_code"),
        "in_province": cells.yes_or_no(row, "in_province", "Trong tỉnh"),
        "rank": cells.number(row, "rank", "Thứ tự"),
    }


def _parent(row: Row, known: Known) -> str:
    parent = row.text("parent")
    if parent and not known.has_agency(parent):
        raise Refused(
            f"Cơ quan cấp trên “{parent}” chưa có trong ngày {shown(known.day)}. Hãy kiểm tra mã,"
            " hoặc đặt dòng của cơ quan đó lên trước."
        )
    return parent


def _code_by_name(name: str, known: Known) -> str:
    """The agency of this official name, or a code for a new one."""
    wanted = (str(NameKind.OFFICIAL), key_of(name))
    same = sorted(code for code, names in known.names.items() if wanted in names)
    if len(same) > 1:
        raise Refused(f"Nhiều cơ quan cùng tên: {', '.join(same)}. Hãy ghi mã cơ quan.")
    if same:
        return same[0]
    stem = slug(name)[:56].strip("-")
    taken = {*known.agencies, *known.ended, *known.new_agencies}
    tried = (stem if number == 1 else f"{stem}-{number}" for number in range(1, len(taken) + 2))
    return next(code for code in tried if code not in taken)


def _said(key: str, value: object) -> str:
    if key == "kind":
        return AgencyKind(str(value)).label
    if key == "level":
        return Level(str(value)).label
    if isinstance(value, bool):
        return "Có" if value else "Không"
    return str(value) or "trống"
