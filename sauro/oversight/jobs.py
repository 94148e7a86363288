"""Jobs of this package. Each may run twice and does its work once."""

from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from sauro.oversight.printing import forget_prints, make_print
from sauro.oversight.urging.address_letters import tell_former
from sauro.oversight.urging.making import forget_told, make_digests
from sauro.oversight.urging.recorded import note_answers
from sauro.oversight.urging.sending import send_digests
from sauro.people import clock


@app.periodic(cron="*/5 * * * *")
@app.task(queueing_lock="tell_people", pass_context=False)
def tell_people(timestamp: int) -> int:
    """Make the day's digests and send them, as far as it was not done; how many letters."""
    note_answers()
    make_digests(clock.now())
    return send_digests(clock.now())


@app.periodic(cron="30 3 * * *")
@app.task(queueing_lock="forget_entries", pass_context=False)
def forget_entries(timestamp: int) -> int:
    """Take away what digests said that are not shown any more; urgings stay. How many."""
    return forget_told(clock.today())


@app.task(retry=RetryStrategy(max_attempts=8, exponential_wait=4))
def tell_former_address(name: str, old: str, new: str) -> None:
    """Tell the earlier address of somebody's letters where they go now."""
    tell_former(name, old, new)


@app.task
def print_paper(print_id: int) -> str:
    """Make the PDF of a paper."""
    return make_print(print_id)


@app.periodic(cron="20 3 * * *")
@app.task(queueing_lock="forget_pdfs", pass_context=False)
def forget_pdfs(timestamp: int) -> int:
    """Take PDFs away that were made a week ago; how many."""
    return forget_prints(clock.today())
