"""What was reviewed and gives no task waits no more to be given."""

from typing import Any

from django.db import migrations, models


def set_empty(apps: Any, schema_editor: Any) -> None:
    """Those that were reviewed before."""
    directives = apps.get_model("directives", "Directive")
    rows = directives.objects.filter(state="reviewed").exclude(proposals__state="accepted")
    rows.update(state="empty")


class Migration(migrations.Migration):
    dependencies = [("directives", "0006_restricted")]

    operations = [
        migrations.AlterField(
            model_name="directive",
            name="state",
            field=models.CharField(
                choices=[
                    ("waiting", "Chờ rà soát"),
                    ("reviewed", "Đã rà soát"),
                    ("given", "Đã giao"),
                    ("empty", "Không giao nhiệm vụ"),
                ],
                default="waiting",
                max_length=10,
                verbose_name="trạng thái",
            ),
        ),
        migrations.RunPython(set_empty, migrations.RunPython.noop),
    ]
