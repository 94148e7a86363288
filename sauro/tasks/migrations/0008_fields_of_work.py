import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("directives", "0004_lists_of_a_province"),
        ("people", "0002_subjects"),
        ("tasks", "0007_counting"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="task",
            name="task_kind",
        ),
        migrations.AddField(
            model_name="task",
            name="field",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="people.workfield",
                verbose_name="lĩnh vực",
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
                    ("set_field", "Gắn lĩnh vực"),
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
        migrations.AddIndex(
            model_name="task",
            index=models.Index(
                fields=["id"], include=("due_kind", "directive", "field"), name="task_kind"
            ),
        ),
        migrations.AddIndex(
            model_name="task",
            index=models.Index(
                fields=["field", "given_at", "id"],
                include=("directive", "addressees"),
                name="task_field",
            ),
        ),
    ]
