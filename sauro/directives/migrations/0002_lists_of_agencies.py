"""What audiences may read is answered by an index alone."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("directives", "0001_initial"),
        ("people", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddIndex(
            model_name="directive",
            index=models.Index(
                condition=models.Q(("restricted", False), ("state", "given")),
                fields=["id"],
                name="directive_open",
            ),
        ),
    ]
