"""The few directives of restricted sight, by an index of their own."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("directives", "0005_agency_plans")]

    operations = [
        migrations.AddIndex(
            model_name="directive",
            index=models.Index(
                condition=models.Q(("restricted", True)),
                fields=["id"],
                name="directive_restricted",
            ),
        ),
    ]
