from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.AlterField(
            model_name="change",
            name="subject",
            field=models.CharField(
                choices=[
                    ("agency", "Cơ quan"),
                    ("group", "Nhóm cơ quan"),
                    ("user", "Tài khoản"),
                    ("post", "Vị trí"),
                    ("field", "Lĩnh vực"),
                    ("delegation", "Ủy quyền"),
                    ("calendar", "Lịch làm việc"),
                    ("report", "Báo cáo kỳ"),
                    ("ladder", "Bậc đôn đốc"),
                ],
                max_length=12,
                verbose_name="đối tượng",
            ),
        ),
    ]
