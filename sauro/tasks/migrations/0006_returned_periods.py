"""Reports of periods can be sent back; what happens to periods is told by its own names."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("tasks", "0005_lists_of_a_province"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="periodduty",
            name="return_code",
            field=models.CharField(
                blank=True,
                choices=[
                    ("no_product", "Chưa có sản phẩm hoặc tệp minh chứng"),
                    ("wrong_product", "Sản phẩm không đúng nội dung được giao"),
                    ("incomplete", "Mới thực hiện một phần"),
                    ("wrong_figures", "Số liệu cần kiểm tra lại"),
                    ("not_signed", "Văn bản chưa ký hoặc ký không đúng thẩm quyền"),
                    ("other", "Lý do khác"),
                ],
                max_length=15,
                verbose_name="loại lý do làm lại",
            ),
        ),
        migrations.AddField(
            model_name="periodduty",
            name="return_reason",
            field=models.CharField(blank=True, max_length=500, verbose_name="lý do làm lại"),
        ),
        migrations.AddField(
            model_name="periodduty",
            name="returned_at",
            field=models.DateTimeField(blank=True, null=True, verbose_name="yêu cầu làm lại lúc"),
        ),
        migrations.AddField(
            model_name="periodduty",
            name="returned_by",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AlterField(
            model_name="event",
            name="kind",
            field=models.CharField(
                choices=[
                    ("task_given", "Giao nhiệm vụ"),
                    ("assigned", "Giao cơ quan thực hiện"),
                    ("receive", "Tiếp nhận"),
                    ("start", "Bắt đầu thực hiện"),
                    ("sign", "Trình ký sản phẩm"),
                    ("submit", "Trình cấp có thẩm quyền"),
                    ("report", "Báo cáo hoàn thành"),
                    ("take_back", "Rút báo cáo hoàn thành"),
                    ("confirm", "Xác nhận hoàn thành"),
                    ("return", "Yêu cầu bổ sung, làm lại"),
                    ("reopen", "Mở lại nhiệm vụ đã hoàn thành"),
                    ("misdirect", "Đề nghị chuyển cơ quan khác"),
                    ("keep", "Không đồng ý chuyển"),
                    ("transfer", "Chuyển cơ quan khác"),
                    ("pause", "Tạm dừng"),
                    ("resume", "Tiếp tục thực hiện"),
                    ("end", "Thôi theo dõi"),
                    ("reassign", "Chuyển cơ quan kế nhiệm"),
                    ("update", "Cập nhật tiến độ"),
                    ("obstacle", "Nêu khó khăn, vướng mắc"),
                    ("obstacle_answer", "Trả lời khó khăn, vướng mắc"),
                    ("step_done", "Xong một bước"),
                    ("items", "Lập danh mục thành phần"),
                    ("item", "Cập nhật thành phần"),
                    ("product", "Nộp sản phẩm"),
                    ("product_removed", "Gỡ sản phẩm"),
                    ("hop", "Phân công trong cơ quan"),
                    ("save_registration", "Soạn đăng ký kế hoạch"),
                    ("send_registration", "Gửi đăng ký kế hoạch"),
                    ("recall_registration", "Rút đăng ký kế hoạch"),
                    ("agree_registration", "Đồng ý đăng ký kế hoạch"),
                    ("return_registration", "Yêu cầu đăng ký lại"),
                    ("ask_extension", "Đề nghị gia hạn"),
                    ("grant_extension", "Đồng ý gia hạn"),
                    ("refuse_extension", "Không đồng ý gia hạn"),
                    ("counter_extension", "Đề xuất ngày khác"),
                    ("accept_extension", "Nhận ngày được đề xuất"),
                    ("withdraw_extension", "Rút đề nghị gia hạn"),
                    ("happened", "Ghi nhận sự kiện"),
                    ("set_due", "Đặt thời hạn"),
                    ("cadence", "Đặt kỳ báo cáo"),
                    ("move_cadence", "Đổi ngày kỳ báo cáo"),
                    ("end_cadence", "Kết thúc kỳ báo cáo"),
                    ("period", "Báo cáo theo kỳ"),
                    ("return_period", "Yêu cầu làm lại báo cáo kỳ"),
                    ("split", "Tách nhiệm vụ"),
                    ("merge", "Gộp nhiệm vụ"),
                    ("replace", "Thay thế nhiệm vụ"),
                    ("undo", "Hoàn tác"),
                ],
                max_length=24,
                verbose_name="việc",
            ),
        ),
    ]
