from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("directives", "0004_lists_of_a_province"),
        ("tasks", "0006_returned_periods"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddIndex(
            model_name="task",
            index=models.Index(fields=["id"], include=("due_kind", "directive"), name="task_kind"),
        ),
    ]
