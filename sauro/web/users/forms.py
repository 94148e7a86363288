"""What an administrator types."""

from typing import Any

from django import forms

from sauro.people.queries.agencies import AgencyView
from sauro.people.vocabulary import PostKind
from sauro.web.fields import DayField, Words, choices_with_all, choose_agencies


class UserFilter(forms.Form):
    """In the address, all optional."""

    tim = Words(label="Tìm theo tên, tên đăng nhập", required=False)
    vai_tro = forms.ChoiceField(
        label="Vai trò", choices=choices_with_all(PostKind.choices), required=False
    )
    dong = forms.BooleanField(label="Tài khoản đã đóng", required=False)


class PasswordForm(forms.Form):
    """A password for another."""

    mat_khau = forms.CharField(
        label="Mật khẩu",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text="Ít nhất 8 ký tự, không chỉ gồm chữ số, không giống tên. Hãy dặn người dùng đổi"
        " sau lần đăng nhập đầu tiên.",
    )


class NamesForm(forms.Form):
    """How a person is called and reached."""

    ho_ten = Words(label="Họ và tên", max_length=150)
    thu = forms.EmailField(
        label="Thư điện tử",
        required=False,
        error_messages={"invalid": "Hãy nhập địa chỉ thư đúng dạng ten@coquan.vn."},
    )


class NewUserForm(NamesForm, PasswordForm):
    """A new account."""

    ten = Words(
        label="Tên đăng nhập",
        max_length=150,
        help_text="Chữ thường không dấu, chữ số và các dấu . _ @ + -",
    )
    field_order = ("ten", "ho_ten", "thu", "mat_khau")


class ReasonForm(forms.Form):
    """Why something is done."""

    ly_do = Words(label="Căn cứ, lý do")


class PostForm(forms.Form):
    """A post to give."""

    vai_tro = forms.ChoiceField(label="Vai trò", choices=PostKind.choices)
    co_quan = forms.ChoiceField(label="Cơ quan", required=False)
    chuc_danh = Words(label="Chức danh", max_length=150, required=False)
    tu_ngay = DayField(label="Từ ngày")
    can_cu = Words(label="Căn cứ", required=False, help_text="Số, ngày của quyết định")

    def __init__(self, data: Any, agencies: list[AgencyView], **options: Any) -> None:
        super().__init__(data, **options)
        choose_agencies(self.fields["co_quan"], agencies, nothing="Không gắn với cơ quan nào")


class TitleForm(ReasonForm):
    """Another printed title."""

    chuc_danh = Words(label="Chức danh", max_length=150, required=False)
    field_order = ("chuc_danh", "ly_do")


class EndForm(ReasonForm):
    """The last day of a post."""

    den_ngay = DayField(label="Giữ vị trí đến hết ngày")
    field_order = ("den_ngay", "ly_do")
