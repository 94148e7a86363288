import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("tasks", "0008_fields_of_work"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="extension",
            name="leader",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="lãnh đạo quyết định",
            ),
        ),
        migrations.AddField(
            model_name="extension",
            name="paper",
            field=models.CharField(
                blank=True, max_length=250, verbose_name="theo văn bản, bút phê"
            ),
        ),
        migrations.AddField(
            model_name="extension",
            name="ruled_on",
            field=models.DateField(blank=True, null=True, verbose_name="quyết định ngày"),
        ),
        migrations.AddField(
            model_name="obstacle",
            name="leader",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="lãnh đạo quyết định",
            ),
        ),
        migrations.AddField(
            model_name="obstacle",
            name="paper",
            field=models.CharField(
                blank=True, max_length=250, verbose_name="theo văn bản, bút phê"
            ),
        ),
        migrations.AddField(
            model_name="obstacle",
            name="ruled_on",
            field=models.DateField(blank=True, null=True, verbose_name="quyết định ngày"),
        ),
    ]
