import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("directives", "0004_lists_of_a_province"),
        ("oversight", "0002_reports"),
        ("people", "0002_subjects"),
        ("tasks", "0007_counting"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="OfficePaper",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("letter", "Công văn đôn đốc"),
                            ("slip", "Phiếu trình giải quyết công việc"),
                            ("followup", "Báo cáo kết quả thực hiện kết luận"),
                        ],
                        max_length=10,
                        verbose_name="loại",
                    ),
                ),
                ("asked", models.JSONField(blank=True, default=dict, verbose_name="phạm vi")),
                ("toward", models.CharField(max_length=300, verbose_name="gửi")),
            ],
            options={
                "verbose_name": "văn bản theo dõi",
                "ordering": ("-made", "-pk"),
            },
        ),
        migrations.CreateModel(
            name="PaperTemplate",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("letter", models.BooleanField(verbose_name="cho công văn")),
                ("name", models.CharField(max_length=250, verbose_name="tên tệp")),
                ("findings", models.JSONField(default=list, verbose_name="điểm khác quy định")),
                ("at", models.DateTimeField(verbose_name="tải lên lúc")),
                ("in_force", models.BooleanField(default=False, verbose_name="đang dùng")),
            ],
            options={
                "verbose_name": "mẫu văn bản",
                "ordering": ("-at", "-pk"),
            },
        ),
        migrations.CreateModel(
            name="Print",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sha256", models.CharField(max_length=64, unique=True)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Đang tạo"),
                            ("done", "Đã tạo"),
                            ("failed", "Không tạo được"),
                        ],
                        default="waiting",
                        max_length=8,
                        verbose_name="tình trạng",
                    ),
                ),
                ("place", models.CharField(max_length=120, verbose_name="nơi để")),
                ("why", models.CharField(blank=True, max_length=500, verbose_name="lý do")),
                ("at", models.DateTimeField(verbose_name="yêu cầu lúc")),
            ],
            options={
                "verbose_name": "bản PDF",
            },
        ),
        migrations.RunSQL(
            """
            DELETE FROM oversight_urging later USING oversight_urging first
            WHERE later.channel = 'letter' AND first.channel = 'letter'
                AND later.assignment_id = first.assignment_id AND later.number = first.number
                AND later.letter_day = first.letter_day AND later.id > first.id
            """,
            migrations.RunSQL.noop,
        ),
        migrations.AddConstraint(
            model_name="urging",
            constraint=models.UniqueConstraint(
                models.F("assignment"),
                models.F("number"),
                models.F("letter_day"),
                condition=models.Q(("channel", "letter")),
                name="urging_letter_once",
                violation_error_message="Công văn này đã được ghi.",
            ),
        ),
        migrations.AddField(
            model_name="officepaper",
            name="agency",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.agency"
            ),
        ),
        migrations.AddField(
            model_name="officepaper",
            name="closed_by",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="officepaper",
            name="directive",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="office_papers",
                to="directives.directive",
            ),
        ),
        migrations.AddField(
            model_name="officepaper",
            name="made_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="officepaper",
            name="signed",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="directives.original",
            ),
        ),
        migrations.AddField(
            model_name="papertemplate",
            name="agency",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.agency"
            ),
        ),
        migrations.AddField(
            model_name="papertemplate",
            name="by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="papertemplate",
            name="file",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="directives.original",
            ),
        ),
        migrations.AddField(
            model_name="officepaper",
            name="template",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="oversight.papertemplate",
            ),
        ),
        migrations.AddField(
            model_name="report",
            name="template",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="oversight.papertemplate",
            ),
        ),
        migrations.AlterConstraint(
            model_name="report",
            name="report_closed",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("closed_at__isnull", True),
                    models.Q(("sha256", ""), _negated=True),
                    _connector="OR",
                ),
                name="report_closed",
                violation_error_message="Văn bản đã chốt phải có dấu vân tay của văn bản.",
            ),
        ),
        migrations.AddConstraint(
            model_name="papertemplate",
            constraint=models.UniqueConstraint(
                models.F("agency"),
                models.F("letter"),
                condition=models.Q(("in_force", True)),
                name="template_in_force",
            ),
        ),
        migrations.AddConstraint(
            model_name="officepaper",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("closed_at__isnull", True),
                    models.Q(("sha256", ""), _negated=True),
                    _connector="OR",
                ),
                name="officepaper_closed",
                violation_error_message="Văn bản đã chốt phải có dấu vân tay của văn bản.",
            ),
        ),
    ]
