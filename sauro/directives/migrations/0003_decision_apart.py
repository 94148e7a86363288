# A person may say that two directives are two; the labels of decisions change, no column does.

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("directives", "0002_lists_of_agencies"),
    ]

    operations = [
        migrations.AlterField(
            model_name="decision",
            name="kind",
            field=models.CharField(
                choices=[
                    ("head", "Sửa thông tin văn bản"),
                    ("accept", "Chấp nhận"),
                    ("edit", "Sửa"),
                    ("split", "Tách"),
                    ("merge", "Gộp"),
                    ("reassign", "Đổi cơ quan"),
                    ("reject", "Loại"),
                    ("add", "Thêm từ đoạn chọn"),
                    ("answer", "Trả lời chỗ chưa rõ"),
                    ("passage", "Phân loại đoạn"),
                    ("annex", "Nhập biểu phân công"),
                    ("compare", "Chọn khi biểu khác văn bản"),
                    ("sign_off", "Xác nhận đã rà soát"),
                    ("give", "Giao nhiệm vụ"),
                    ("join", "Ghép bản của cùng văn bản"),
                    ("apart", "Xác định là văn bản khác"),
                    ("undo", "Hoàn tác"),
                ],
                max_length=10,
                verbose_name="việc",
            ),
        ),
    ]
