"""What a person at the page of a review sees."""

from playwright.sync_api import Page

CURRENT = ".item[aria-current]"
_SHOWN = """() => {
  const card = document.querySelector(".item[aria-current]");
  const bar = document.getElementById("con-lai").getBoundingClientRect();
  const words = card.querySelector(".words").getBoundingClientRect();
  const text = document.getElementById("nguon").getBoundingClientRect();
  const runs = [...document.querySelectorAll(".run.now.task")];
  const seen = one => one.top >= text.top - 1 && one.top < Math.min(text.bottom, innerHeight);
  return [
    words.top >= bar.bottom - 1 && words.bottom <= innerHeight,
    runs.some(run => seen(run.getBoundingClientRect())),
    card.dataset.card,
  ];
}"""


def opened(page: Page, directive: int) -> Page:
    """The page of a review, ready."""
    page.goto(f"/van-ban/{directive}/doi-chieu/")
    page.wait_for_selector(f"{CURRENT}:focus-within, {CURRENT}:focus")
    return page


def shown(page: Page) -> list[bool | str]:
    """Whether the words of the chosen card are on the screen, those in the source too; which."""
    found: list[bool | str] = page.evaluate(_SHOWN)
    return found
