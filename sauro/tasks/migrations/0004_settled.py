from django.conf import settings
from django.db import migrations, models

# As ``time.outlook`` keeps it from here on.
KEEP = """
WITH each AS (
    SELECT t.id, t.due_kind AS kind, coalesce(a.state, 'given') AS state, a.met_day AS met,
        CASE WHEN a.id IS NULL THEN t.due ELSE a.due END AS due
    FROM tasks_task t LEFT JOIN tasks_assignment a ON a.task_id = t.id
), seen AS (
    SELECT *, due IS NOT NULL AND state NOT IN (
        'paused', 'ended', 'submitted', 'confirming', 'done'
    ) AS runs FROM each
), ranked AS (
    SELECT *, CASE
        WHEN runs THEN NULL
        WHEN state IN ('paused', 'ended') THEN 10
        WHEN state = 'done' AND due IS NULL THEN 9
        WHEN state = 'done' AND met > due THEN 7
        WHEN state = 'done' THEN 8
        WHEN due IS NOT NULL AND met > due THEN 1
        WHEN due IS NOT NULL THEN 3
        WHEN kind = 'recurring' THEN 6
        WHEN kind IN ('event', 'relative') THEN 5
        ELSE 4
    END AS rank FROM seen
), kept AS (
    SELECT id, min(rank) AS rank, min(due) FILTER (WHERE runs) AS first_running,
        min(due) FILTER (WHERE state NOT IN ('paused', 'ended', 'done')) AS first_open
    FROM ranked GROUP BY id
)
UPDATE tasks_task t SET
    next_due = coalesce(first_running, first_open),
    settled = CASE WHEN first_running IS NOT NULL AND rank IS DISTINCT FROM 1 THEN '' ELSE
        (ARRAY['overdue', 'soon', 'in_time', 'none', 'event', 'recurring', 'done_late',
            'done_in_time', 'done_undated', 'out'])[rank]
    END
FROM kept WHERE kept.id = t.id;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("directives", "0003_decision_apart"),
        ("tasks", "0003_life"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="task",
            name="settled",
            field=models.CharField(
                blank=True, max_length=12, verbose_name="tình trạng không theo ngày"
            ),
        ),
        migrations.RunSQL(KEEP, migrations.RunSQL.noop),
        migrations.AddIndex(
            model_name="task",
            index=models.Index(
                fields=["settled", "next_due", "id"],
                include=("directive", "addressees", "given_at"),
                name="task_settled",
            ),
        ),
    ]
