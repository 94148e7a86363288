"""What is decided on what agencies sent."""

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
