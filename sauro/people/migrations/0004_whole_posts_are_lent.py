from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0003_subject_jobs"),
    ]

    operations = [
        migrations.RemoveField(
            model_name="delegation",
            name="fields",
        ),
    ]
