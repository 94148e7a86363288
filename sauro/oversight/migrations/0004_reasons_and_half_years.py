from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("oversight", "0003_papers"),
    ]

    operations = [
        migrations.AlterField(
            model_name="digestentry",
            name="reason",
            field=models.CharField(
                choices=[
                    ("overdue", "Đã quá hạn"),
                    ("again", "Vẫn quá hạn, chưa có báo cáo hoàn thành"),
                    ("redo", "Bị yêu cầu bổ sung, làm lại"),
                    ("before", "Sắp đến hạn"),
                    ("returned", "Đăng ký kế hoạch phải làm lại"),
                    ("countered", "Được đề xuất hạn khác, chờ cơ quan trả lời"),
                    ("kept", "Không được chuyển cơ quan khác, phải thực hiện"),
                    ("new", "Mới giao, chưa tiếp nhận"),
                    ("list", "Quá hạn, cần đôn đốc"),
                    ("confirmed", "Được xác nhận hoàn thành"),
                    ("granted", "Được gia hạn"),
                    ("refused", "Không được gia hạn"),
                    ("moved", "Đã được chuyển cơ quan khác"),
                    ("agreed", "Đăng ký kế hoạch được đồng ý"),
                    ("answered", "Khó khăn, vướng mắc được trả lời"),
                ],
                max_length=10,
                verbose_name="vì",
            ),
        ),
        migrations.AlterField(
            model_name="report",
            name="kind",
            field=models.CharField(
                choices=[
                    ("week", "Tuần (thứ Hai đến Chủ nhật)"),
                    ("month", "Tháng dương lịch"),
                    ("month_15", "Tháng theo NĐ 09/2019 (15 tháng trước đến 14)"),
                    ("quarter", "Quý dương lịch"),
                    ("quarter_15", "Quý theo NĐ 09/2019"),
                    ("half", "6 tháng dương lịch"),
                    ("half_15", "6 tháng theo NĐ 09/2019"),
                    ("year", "Năm dương lịch"),
                    ("year_15", "Năm theo NĐ 09/2019"),
                ],
                max_length=12,
                verbose_name="kỳ",
            ),
        ),
    ]
