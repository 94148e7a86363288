"""Plan the rows of the sheet "Người": an account, and at most one post, on each row."""

import re

from sauro.people.models.user import USERNAME
from sauro.people.naming import tidy
from sauro.people.refusal import Refused
from sauro.people.sheets import cells
from sauro.people.sheets.columns import Sheet
from sauro.people.sheets.known import Known
from sauro.people.sheets.plan import Action, RowPlan, Step, step
from sauro.people.sheets.reading import Row
from sauro.people.spans import shown
from sauro.people.vocabulary import WITHOUT_AGENCY, PostKind

_FORM = re.compile(USERNAME)


def plan_person(row: Row, known: Known, seen: set[tuple[str, str, str]]) -> RowPlan:
    """A new account or post, changes of them, or nothing to do."""
    username, full_name = row.text("username").lower(), tidy(row.text("full_name"))
    if not _FORM.match(username):
        raise Refused(
            "Cột “Tên đăng nhập”: hãy dùng chữ thường không dấu, số, dấu . _ @ + - (ít nhất 2 ký"
            " tự)."
        )
    if not full_name:
        raise Refused("Cột “Họ và tên” đang để trống.")
    steps, details = list[Step](), list[str]()
    post_steps, post_details = list[Step](), list[str]()
    posted = _plan_post(username, row, known, seen, post_steps, post_details)
    creates = _plan_account(username, full_name, row.text("email").lower(), known, steps, details)
    creates, steps, details = creates or posted, steps + post_steps, details + post_details
    action = Action.SKIP
    if steps:
        action = Action.CREATE if creates else Action.UPDATE
    label = f"{full_name} ({username})"
    return RowPlan(Sheet.PEOPLE, row.number, action, label, tuple(details), tuple(steps))


def _plan_account(
    username: str,
    full_name: str,
    email: str,
    known: Known,
    steps: list[Step],
    details: list[str],
) -> bool:
    """Whether the account is new. The first row of an account decides, others must agree."""
    said = known.new_users.get(username)
    if said is not None:
        if said[0] != full_name or email not in ("", said[1]):
            raise Refused(f"Tài khoản {username} có họ tên hoặc thư điện tử khác nhau ở hai dòng.")
        return False
    user = known.users.get(username)
    if user is not None and not user.is_active:
        raise Refused(f"Tài khoản {username} đã đóng. Hãy mở lại tài khoản trước.")
    known.new_users[username] = (full_name, email or (user.email if user else ""))
    if user is None:
        steps.append(step("create_user", username=username, full_name=full_name, email=email))
        details.append("Mở tài khoản (chưa có mật khẩu)")
        return True
    wanted = {"Họ và tên": full_name, "Thư điện tử": email or user.email}
    now = {"Họ và tên": user.full_name, "Thư điện tử": user.email}
    if wanted != now:
        email = wanted["Thư điện tử"]
        steps.append(step("change_user", username=username, full_name=full_name, email=email))
        details += [
            f"{head}: {now[head] or 'trống'} → {text}"
            for head, text in wanted.items()
            if text != now[head]
        ]
    return False


def _plan_post(
    username: str,
    row: Row,
    known: Known,
    seen: set[tuple[str, str, str]],
    steps: list[Step],
    details: list[str],
) -> bool:
    """Whether a post is new."""
    kind = cells.choice(row, "kind", "Vai trò", PostKind)
    agency, title = row.text("agency"), row.text("title")
    if kind is None:
        if agency or title:
            raise Refused("Cột “Vai trò” đang để trống. Hãy chọn vai trò, hoặc bỏ trống cả vị trí.")
        return False
    if agency and not known.has_agency(agency):
        raise Refused(f"Không có cơ quan “{agency}” trong ngày {shown(known.day)}.")
    if not agency and kind not in WITHOUT_AGENCY:
        raise Refused(f"Vị trí {kind.label} phải gắn với một cơ quan. Hãy ghi mã cơ quan.")
    place = (username, str(kind), agency)
    if place in seen:
        raise Refused("Vị trí này lặp lại một dòng trên. Hãy giữ một dòng.")
    seen.add(place)
    first_day = cells.day(row, "first_day", "Từ ngày")
    post = known.posts.get(place)
    if post is None:
        first_day = first_day or known.day
        steps.append(
            step(
                "appoint", username=username, kind=str(kind), agency=agency, title=title,
                first_day=first_day,
            )
        )  # fmt: skip
        details.append(f"Giao vị trí {kind.label} từ ngày {shown(first_day)}")
        return True
    if first_day is not None and first_day != post.first_day:
        raise Refused(
            f"Vị trí đã ghi từ ngày {shown(post.first_day)}; không sửa ngày này qua Excel."
        )
    if title and title != post.title:
        steps.append(step("correct_post", post=post.pk, title=title))
        details.append(f"Chức danh: {post.title or 'trống'} → {title}")
    return False
