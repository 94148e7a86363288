from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0004_subjects_of_papers"),
    ]

    operations = [
        migrations.RemoveField(
            model_name="delegation",
            name="fields",
        ),
    ]
