from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0003_subject_jobs"),
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
                    ("paper", "Văn bản theo dõi"),
                    ("template", "Mẫu văn bản"),
                    ("ladder", "Bậc đôn đốc"),
                    ("job", "Việc nền"),
                ],
                max_length=12,
                verbose_name="đối tượng",
            ),
        ),
    ]
