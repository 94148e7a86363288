"""A new field of work, who looks after it, until when."""

from typing import Any

from django import forms

from sauro.people.models import Post
from sauro.people.vocabulary import DutyKind, PostKind
from sauro.web.fields import DayField, Words

DUTIES = {PostKind.LEADER.value: DutyKind.LEADER, PostKind.OFFICE.value: DutyKind.SPECIALIST}


class OneDay(forms.Form):
    """The day for which the list is shown; in the address, optional."""

    ngay = DayField(label="Trong ngày", required=False)


class FieldForm(forms.Form):
    """Name and place of a field."""

    ten = Words(label="Tên lĩnh vực", max_length=150)
    thu_tu = forms.IntegerField(
        label="Thứ tự trong danh sách", min_value=0, max_value=999, initial=0, required=False
    )


class DutyForm(forms.Form):
    """A person from a day on; what the duty is follows from the post."""

    nguoi = forms.ChoiceField(
        label="Người phụ trách hoặc theo dõi",
        help_text="Mỗi lĩnh vực có một lãnh đạo phụ trách; chuyên viên theo dõi có thể nhiều người",
    )
    tu_ngay = DayField(label="Từ ngày")
    can_cu = Words(label="Căn cứ", help_text="Số, ngày của văn bản phân công")

    def __init__(self, data: Any, posts: list[Post], **options: Any) -> None:
        super().__init__(data, **options)
        field = self.fields["nguoi"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [
            ("", "Hãy chọn"),
            *(
                (duty.label, [_choice(post) for post in posts if post.kind == kind])
                for kind, duty in DUTIES.items()
            ),
        ]


class EndForm(forms.Form):
    """The last day."""

    den_ngay = DayField(label="Phụ trách đến hết ngày")
    ly_do = Words(label="Lý do", help_text="Số, ngày của văn bản, nếu có")


def _choice(post: Post) -> tuple[str, str]:
    title = f", {post.title}" if post.title else ""
    return str(post.pk), f"{post.user.full_name}{title}"
