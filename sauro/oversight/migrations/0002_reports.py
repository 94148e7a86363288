import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("oversight", "0001_urging"),
        ("directives", "0003_decision_apart"),
        ("people", "0002_subjects"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Report",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("week", "Tuần (thứ Hai đến Chủ nhật)"),
                            ("month", "Tháng dương lịch"),
                            ("month_15", "Tháng theo NĐ 09/2019 (15 tháng trước đến 14)"),
                            ("quarter", "Quý dương lịch"),
                            ("quarter_15", "Quý theo NĐ 09/2019"),
                            ("half_15", "6 tháng theo NĐ 09/2019"),
                            ("year", "Năm dương lịch"),
                            ("year_15", "Năm theo NĐ 09/2019"),
                        ],
                        max_length=12,
                        verbose_name="kỳ",
                    ),
                ),
                ("label", models.CharField(max_length=60, verbose_name="tên kỳ")),
                ("first_day", models.DateField(verbose_name="từ ngày")),
                ("last_day", models.DateField(verbose_name="đến hết ngày")),
                ("as_of", models.DateField(verbose_name="số liệu đến hết ngày")),
                ("data", models.JSONField(verbose_name="số liệu")),
                (
                    "words",
                    models.JSONField(blank=True, default=dict, verbose_name="lời văn đã sửa"),
                ),
                ("head", models.JSONField(verbose_name="thể thức")),
                ("made", models.DateField(verbose_name="ngày soạn")),
                ("closed_at", models.DateTimeField(blank=True, null=True, verbose_name="chốt lúc")),
                (
                    "sha256",
                    models.CharField(
                        blank=True, max_length=64, verbose_name="SHA-256 của văn bản đã chốt"
                    ),
                ),
                ("number", models.CharField(blank=True, max_length=20, verbose_name="số")),
                ("signed_day", models.DateField(blank=True, null=True, verbose_name="ngày ký")),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "agency",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.agency",
                    ),
                ),
                (
                    "closed_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "directive",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reports",
                        to="directives.directive",
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "signed",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="directives.original",
                    ),
                ),
            ],
            options={
                "verbose_name": "báo cáo kỳ",
                "ordering": ("-last_day", "-pk"),
                "constraints": [
                    models.UniqueConstraint(
                        models.F("agency"),
                        models.F("directive"),
                        models.F("kind"),
                        models.F("first_day"),
                        name="report_once",
                        nulls_distinct=False,
                        violation_error_message="Đã có báo cáo của kỳ này. Hãy mở báo cáo đó.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("closed_at__isnull", True),
                            models.Q(("sha256", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="report_closed",
                        violation_error_message="Báo cáo đã chốt phải có dấu vân tay của văn bản.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("as_of__gte", models.F("first_day")),
                            ("as_of__lte", models.F("last_day")),
                        ),
                        name="report_days",
                        violation_error_message="Ngày số liệu phải trong kỳ báo cáo.",
                    ),
                ],
            },
        ),
    ]
