"""Lists that somebody wants to open again."""

from urllib.parse import parse_qsl, urlencode

from sauro.directives.policy import Right, require
from sauro.people.act import Act
from sauro.people.commands.transaction import checked, command
from sauro.people.naming import tidy
from sauro.people.refusal import Refused
from sauro.tasks.models import SavedView
from sauro.tasks.queries.filters import NAMES


@command
def save_view(act: Act, name: str, query: str, *, shared: bool = False) -> SavedView:
    """Save the filters of an address under a name; the same name again replaces them.

    Only those who review may share with everyone. What is no filter is left out.
    """
    if act.by is None:
        raise Refused("Cần đăng nhập để lưu danh sách.")
    if shared:
        require(act, Right.REVIEW)
    kept = [(key, value) for key, value in parse_qsl(query.lstrip("?")) if key in NAMES]
    view = SavedView(
        owner=act.by, name=tidy(name), query=urlencode(kept), shared=shared, at=act.now
    )
    checked(view)
    row, _ = SavedView.objects.update_or_create(
        owner=act.by,
        name=view.name,
        defaults={"query": view.query, "shared": shared, "at": act.now},
    )
    return row


@command
def rename_view(act: Act, view: SavedView, name: str) -> SavedView:
    """Another name for one's own; its filters stay."""
    row = SavedView.objects.select_for_update().get(pk=view.pk)
    if row.owner != act.by:
        raise Refused("Chỉ người lưu mới đổi tên được danh sách này.")
    row.name = tidy(name)
    checked(row)
    row.save(update_fields=["name"])
    return row


@command
def delete_view(act: Act, view: SavedView) -> None:
    """Delete one's own."""
    if view.owner != act.by:
        raise Refused("Chỉ người lưu mới xóa được danh sách này.")
    view.delete()
