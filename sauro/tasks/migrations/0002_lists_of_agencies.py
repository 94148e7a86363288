"""Who helps with a task is answered by an index alone."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0001_initial"),
        ("tasks", "0001_initial"),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="taskparty",
            name="taskparty_agency",
        ),
        migrations.AddIndex(
            model_name="taskparty",
            index=models.Index(
                fields=["agency", "role", "outcome", "task"], name="taskparty_helps"
            ),
        ),
    ]
