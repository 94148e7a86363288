"""What is decided on what agencies sent; files of an agency."""

from django import forms


class DecideForm(forms.Form):
    """``chon`` are the ticked, ``hien`` all that were shown and may be decided."""

    viec = forms.ChoiceField(
        choices=[("dong-y-het", ""), ("dong-y", ""), ("lam-lai", "")],
        error_messages={"required": "Hãy chọn Đồng ý hoặc Yêu cầu làm lại."},
    )
    ly_do = forms.CharField(
        label="Lý do yêu cầu làm lại",
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class UploadForm(forms.Form):
    """A filled-in grid."""

    tep = forms.FileField(
        label="Chọn bảng đăng ký đã điền (.xlsx)",
        widget=forms.FileInput(attrs={"accept": ".xlsx"}),
        error_messages={
            "required": "Hãy chọn tệp Excel.",
            "empty": "Tệp này trống; hãy chọn tệp khác.",
        },
    )


class PlanForm(forms.Form):
    """The agency's own plan."""

    tep = forms.FileField(
        label="Chọn kế hoạch của cơ quan (Word, PDF hoặc văn bản)",
        widget=forms.FileInput(attrs={"accept": ".docx,.doc,.odt,.rtf,.pdf,.txt"}),
        error_messages={
            "required": "Hãy chọn tệp kế hoạch.",
            "empty": "Tệp này trống; hãy chọn tệp khác.",
        },
    )
