"""What is lent to whom, for how long."""

from typing import Any

from django import forms

from sauro.people.models import User
from sauro.people.queries.posts import Standing
from sauro.web.fields import DayField, Words


class DelegationForm(forms.Form):
    """Own posts for a colleague."""

    nguoi_nhan = forms.ChoiceField(
        label="Người được ủy quyền", help_text="Người giữ vị trí ở cùng cơ quan"
    )
    vi_tri = forms.MultipleChoiceField(
        label="Vị trí ủy quyền",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Hãy chọn ít nhất một vị trí để ủy quyền."},
    )
    tu_ngay = DayField(label="Từ ngày")
    den_ngay = DayField(label="Đến hết ngày", help_text="Qua ngày này ủy quyền tự hết")
    can_cu = Words(label="Căn cứ", help_text="Số, ngày của văn bản ủy quyền")

    def __init__(
        self, data: Any, people: list[User], standings: list[Standing], **options: Any
    ) -> None:
        super().__init__(data, **options)
        receiver, posts = self.fields["nguoi_nhan"], self.fields["vi_tri"]
        assert isinstance(receiver, forms.ChoiceField)
        assert isinstance(posts, forms.MultipleChoiceField)
        receiver.choices = [(one.username, one.full_name) for one in people]
        posts.choices = [
            (str(one.post.pk), one.post.title or one.post.get_kind_display()) for one in standings
        ]


class WithdrawForm(forms.Form):
    """Why it is not needed."""

    ly_do = Words(label="Lý do")


class EndForm(WithdrawForm):
    """An earlier last day."""

    den_ngay = DayField(label="Ủy quyền đến hết ngày")
    field_order = ("den_ngay", "ly_do")
