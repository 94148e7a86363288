from typing import Any

from django.db import migrations, models

# As before there was such a step: a letter urges, and a report names, all that is overdue.
UNSET = "Mặc định của phần mềm; quy chế của tỉnh chưa có"
STEPS = (
    {"code": "cong-van", "kind": "letter", "number": 1},
    {"code": "bao-cao", "kind": "report", "number": 1},
)
_FIRST_RANK = 6


def seed(apps: Any, _schema_editor: Any) -> None:
    model = apps.get_model("oversight", "LadderStep")
    for rank, step in enumerate(STEPS, _FIRST_RANK):
        model.objects.create(rank=rank, source=UNSET, **step)


def unseed(apps: Any, _schema_editor: Any) -> None:
    model = apps.get_model("oversight", "LadderStep")
    model.objects.filter(kind__in=[step["kind"] for step in STEPS]).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("oversight", "0004_reasons_and_half_years"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="ladderstep",
            name="ladderstep_number",
        ),
        migrations.AlterField(
            model_name="ladderstep",
            name="kind",
            field=models.CharField(
                choices=[
                    ("before", "Trước hạn"),
                    ("overdue", "Quá hạn"),
                    ("again", "Nhắc lại khi còn quá hạn"),
                    ("list", "Danh sách quá hạn gửi nơi theo dõi"),
                    ("letter", "Công văn đôn đốc"),
                    ("report", "Nêu tên trong báo cáo kỳ"),
                ],
                max_length=10,
                verbose_name="loại",
            ),
        ),
        migrations.AddConstraint(
            model_name="ladderstep",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("kind", "before"), ("number__lte", 60)),
                    models.Q(
                        ("kind__in", ("overdue", "again", "letter", "report")),
                        ("number__gte", 1),
                        ("number__lte", 60),
                    ),
                    models.Q(("kind", "list"), ("number__gte", 1), ("number__lte", 5)),
                    _connector="OR",
                ),
                name="ladderstep_number",
                violation_error_message="Số ngày từ 1 đến 60; thứ trong tuần từ thứ Hai đến thứ Sáu.",
            ),
        ),
        migrations.RunPython(seed, unseed),
    ]
