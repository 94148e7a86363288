"""Mang sang: what is left of the work that an assignment took the place of, to be taken over."""

from typing import Any

from django import forms

from sauro.people.act import Act
from sauro.people.spans import shown
from sauro.tasks.commands.taking_over import Left, take_over
from sauro.tasks.models import Item, Product, Registration
from sauro.tasks.queries.one_assignment import Life
from sauro.web.fields import choose


class TakeOverForm(forms.Form):
    """Which of it; all of it, where the old task was not split."""

    ke_hoach = forms.BooleanField(required=False)
    thanh_phan = forms.MultipleChoiceField(
        label="Thành phần", required=False, widget=forms.CheckboxSelectMultiple
    )
    san_pham = forms.MultipleChoiceField(
        label="Sản phẩm đã nộp", required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, data: Any, left: Left | None) -> None:
        items = [(str(one.pk), _item(one)) for one in left.items] if left else []
        products = [(str(one.pk), _product(one)) for one in left.products] if left else []
        all_of_it = bool(left and not left.parts)
        super().__init__(
            data,
            initial={
                "ke_hoach": all_of_it,
                "thanh_phan": [pk for pk, _ in items] if all_of_it else [],
                "san_pham": [pk for pk, _ in products] if all_of_it else [],
            },
        )
        choose(self.fields["thanh_phan"], items)
        choose(self.fields["san_pham"], products)
        if left and left.plan:
            self.fields["ke_hoach"].label = f"Gửi đăng ký: {_plan(left.plan)}"
        for name, there in (
            ("ke_hoach", left and left.plan), ("thanh_phan", items), ("san_pham", products),
        ):  # fmt: skip
            if not there:
                del self.fields[name]


def take_over_form(life: Life, data: Any) -> TakeOverForm:
    """Of what is left now."""
    return TakeOverForm(data, life.reported.left if life.reported else None)


def do_take_over(life: Life, act: Act, form: forms.Form) -> None:
    """Take over what was ticked."""
    said = form.cleaned_data
    items, products = (list(map(int, said.get(name, ()))) for name in ("thanh_phan", "san_pham"))
    take_over(act, life.assignment, items, products, said.get("ke_hoach", False))


def _plan(one: Registration) -> str:
    person = one.person.full_name if one.person else one.person_name
    due = f"hạn {shown(one.due)}" if one.due else ""
    steps = f"{len(one.steps.all())} bước" if one.steps.all() else ""
    return "; ".join(filter(None, (person, due, one.product, steps)))


def _item(one: Item) -> str:
    submitted = f"trình {shown(one.submitted_day)}" if one.submitted_day else ""
    approved = f"phê duyệt {shown(one.approved_day)}" if one.approved_day else ""
    return ", ".join(filter(None, (one.name, submitted, approved)))


def _product(one: Product) -> str:
    return f"{one.number or one.title or one.name}, ngày {shown(one.day)}"
