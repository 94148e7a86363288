from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("tasks", "0010_lists_of_agencies_backwards"),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="event",
            name="event_news",
        ),
        migrations.AddIndex(
            model_name="event",
            index=models.Index(
                condition=models.Q(
                    (
                        "kind__in",
                        (
                            "confirm",
                            "grant_extension",
                            "refuse_extension",
                            "agree_registration",
                            "obstacle_answer",
                            "keep",
                            "transfer",
                        ),
                    )
                ),
                fields=["kind", "at"],
                include=("assignment",),
                name="event_news",
            ),
        ),
    ]
