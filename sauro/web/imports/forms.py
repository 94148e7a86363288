"""A workbook, and the day from which it holds."""

from django import forms

from sauro.web.fields import DayField


class UploadForm(forms.Form):
    """What to import."""

    tep = forms.FileField(
        label="Chọn tệp Excel (.xlsx)",
        widget=forms.FileInput(attrs={"accept": ".xlsx"}),
        error_messages={
            "required": "Hãy chọn tệp Excel.",
            "empty": "Tệp này trống; hãy chọn tệp khác.",
        },
    )
    ngay = DayField(
        label="Thay đổi có hiệu lực từ ngày",
        help_text="Tên mới, cấp trên mới, thành viên mới được ghi từ ngày này. Văn bản có"
        " ngày trước đó không tìm được thành viên của nhóm.",
    )
