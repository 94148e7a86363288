from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

# No rule of a province or of the state sets these numbers: one product reminds 7, 3 and 1 days ahead.
UNSET = "Mặc định của phần mềm; quy chế của tỉnh chưa có"
STEPS = (
    {"code": "truoc-7", "kind": "before", "number": 7, "to_focal": True},
    {"code": "truoc-3", "kind": "before", "number": 3, "to_focal": True},
    {"code": "truoc-1", "kind": "before", "number": 1, "to_focal": True},
    {"code": "qua-han", "kind": "overdue", "number": 1, "to_focal": True, "to_head": True},
    {"code": "hang-tuan", "kind": "again", "number": 7, "to_focal": True, "to_head": True},
    {"code": "danh-sach", "kind": "list", "number": 1},
)


def seed(apps: Any, _schema_editor: Any) -> None:
    model = apps.get_model("oversight", "LadderStep")
    for rank, step in enumerate(STEPS):
        model.objects.create(rank=rank, source=UNSET, **step)


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("people", "0002_subjects"),
        ("tasks", "0004_settled"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="UrgingDay",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("day", models.DateField(unique=True, verbose_name="ngày")),
                ("since", models.DateField(verbose_name="tính từ sau ngày")),
                ("made_at", models.DateTimeField(verbose_name="lập lúc")),
            ],
            options={
                "verbose_name": "ngày đôn đốc",
            },
        ),
        migrations.CreateModel(
            name="CalendarFeed",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("seed", models.CharField(max_length=64)),
                ("digest", models.CharField(max_length=64, unique=True)),
                ("issued_at", models.DateTimeField(verbose_name="cấp lúc")),
                (
                    "user",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="calendar_feed",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "địa chỉ lịch",
            },
        ),
        migrations.CreateModel(
            name="Digest",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("day", models.DateField(verbose_name="ngày")),
                ("made_at", models.DateTimeField(verbose_name="lập lúc")),
                ("acts", models.PositiveIntegerField(verbose_name="phải xử lý")),
                ("total", models.PositiveIntegerField(verbose_name="tất cả")),
                ("read_at", models.DateTimeField(null=True, verbose_name="đã xem lúc")),
                ("sent_at", models.DateTimeField(null=True, verbose_name="gửi thư lúc")),
                ("address", models.EmailField(blank=True, max_length=254, verbose_name="gửi tới")),
                (
                    "unsent",
                    models.CharField(blank=True, max_length=250, verbose_name="không gửi thư vì"),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="digests",
                        db_index=False,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "thông báo trong ngày",
            },
        ),
        migrations.CreateModel(
            name="LadderStep",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("code", models.SlugField(max_length=20, unique=True)),
                ("rank", models.PositiveSmallIntegerField(default=0)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("before", "Trước hạn"),
                            ("overdue", "Quá hạn"),
                            ("again", "Nhắc lại khi còn quá hạn"),
                            ("list", "Danh sách quá hạn gửi nơi theo dõi"),
                        ],
                        max_length=10,
                        verbose_name="loại",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(verbose_name="số")),
                (
                    "to_focal",
                    models.BooleanField(default=False, verbose_name="báo công chức đầu mối"),
                ),
                (
                    "to_head",
                    models.BooleanField(default=False, verbose_name="báo thủ trưởng cơ quan"),
                ),
                ("active", models.BooleanField(default=True, verbose_name="đang dùng")),
                ("source", models.CharField(max_length=250, verbose_name="nguồn")),
                ("edited", models.BooleanField(default=False, verbose_name="đã sửa tại đây")),
            ],
            options={
                "verbose_name": "bậc đôn đốc",
                "ordering": ("rank", "pk"),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "before"), ("number__lte", 60)),
                            models.Q(
                                ("kind__in", ("overdue", "again")),
                                ("number__gte", 1),
                                ("number__lte", 60),
                            ),
                            models.Q(("kind", "list"), ("number__gte", 1), ("number__lte", 5)),
                            _connector="OR",
                        ),
                        name="ladderstep_number",
                        violation_error_message="Số ngày từ 1 đến 60; thứ trong tuần từ thứ Hai đến thứ Sáu.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DigestEntry",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("rank", models.PositiveIntegerField()),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("overdue", "Đã quá hạn"),
                            ("again", "Vẫn quá hạn, chưa có báo cáo hoàn thành"),
                            ("redo", "Bị yêu cầu bổ sung, làm lại"),
                            ("before", "Sắp đến hạn"),
                            ("returned", "Đăng ký kế hoạch phải làm lại"),
                            ("new", "Mới giao, chưa tiếp nhận"),
                            ("list", "Quá hạn, cần đôn đốc"),
                            ("confirmed", "Được xác nhận hoàn thành"),
                            ("granted", "Được gia hạn"),
                            ("refused", "Không được gia hạn"),
                            ("agreed", "Đăng ký kế hoạch được đồng ý"),
                            ("answered", "Khó khăn, vướng mắc được trả lời"),
                        ],
                        max_length=10,
                        verbose_name="vì",
                    ),
                ),
                (
                    "part",
                    models.CharField(
                        choices=[
                            ("focal", "Công chức đầu mối"),
                            ("holder", "Người được phân công"),
                            ("head", "Thủ trưởng cơ quan"),
                            ("office", "Văn phòng"),
                            ("follow_up", "Cơ quan theo dõi, đôn đốc"),
                        ],
                        max_length=10,
                        verbose_name="với tư cách",
                    ),
                ),
                ("count", models.PositiveIntegerField(default=1)),
                ("due", models.DateField(null=True, verbose_name="hạn")),
                (
                    "agency",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.agency",
                    ),
                ),
                (
                    "assignment",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="tasks.assignment",
                    ),
                ),
                (
                    "digest",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="entries",
                        to="oversight.digest",
                    ),
                ),
                (
                    "step",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="oversight.ladderstep",
                    ),
                ),
            ],
            options={
                "verbose_name": "việc được báo",
                "ordering": ("digest", "rank"),
            },
        ),
        migrations.CreateModel(
            name="Urging",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField(verbose_name="lúc")),
                ("day", models.DateField(verbose_name="ngày")),
                ("words", models.CharField(blank=True, max_length=120, verbose_name="bậc")),
                (
                    "channel",
                    models.CharField(
                        choices=[
                            ("system", "Hệ thống"),
                            ("mail", "Hệ thống và thư điện tử"),
                            ("letter", "Công văn"),
                        ],
                        max_length=10,
                        verbose_name="cách",
                    ),
                ),
                (
                    "part",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("focal", "Công chức đầu mối"),
                            ("holder", "Người được phân công"),
                            ("head", "Thủ trưởng cơ quan"),
                            ("office", "Văn phòng"),
                            ("follow_up", "Cơ quan theo dõi, đôn đốc"),
                        ],
                        max_length=10,
                        verbose_name="với tư cách",
                    ),
                ),
                ("answered_at", models.DateTimeField(null=True, verbose_name="trả lời lúc")),
                (
                    "number",
                    models.CharField(blank=True, max_length=120, verbose_name="số, ký hiệu"),
                ),
                ("letter_day", models.DateField(null=True, verbose_name="ngày văn bản")),
                ("reply_by", models.DateField(null=True, verbose_name="đề nghị trả lời trước")),
                (
                    "assignment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="urgings",
                        to="tasks.assignment",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "digest",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="urgings",
                        to="oversight.digest",
                    ),
                ),
                (
                    "step",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="oversight.ladderstep",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "lần đôn đốc",
                "ordering": ("-at", "-pk"),
            },
        ),
        migrations.AddIndex(
            model_name="digest",
            index=models.Index(
                condition=models.Q(("sent_at__isnull", True), ("unsent", "")),
                fields=["day", "user"],
                name="digest_to_send",
            ),
        ),
        migrations.AddConstraint(
            model_name="digest",
            constraint=models.UniqueConstraint(
                models.F("user"), models.F("day"), name="digest_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="digestentry",
            constraint=models.UniqueConstraint(
                models.F("digest"), models.F("rank"), name="digestentry_rank"
            ),
        ),
        migrations.AddIndex(
            model_name="urging",
            index=models.Index(
                condition=models.Q(("answered_at__isnull", True)),
                fields=["assignment", "at"],
                name="urging_open",
            ),
        ),
        migrations.AddConstraint(
            model_name="urging",
            constraint=models.UniqueConstraint(
                models.F("assignment"),
                models.F("day"),
                models.F("user"),
                condition=models.Q(("step__isnull", False)),
                name="urging_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="urging",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("channel", "letter"),
                    models.Q(("step__isnull", False), ("user__isnull", False)),
                    _connector="OR",
                ),
                name="urging_kind",
                violation_error_message="Cần ghi bậc và người được báo.",
            ),
        ),
        migrations.RunPython(seed, migrations.RunPython.noop),
    ]
