"""What was restored, compared with what the manifest says of the original."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sauro.config.safety import facts, pages
from sauro.config.safety.pool import Pool
from sauro.oversight.backups import Manifest
from sauro.oversight.measures import size
from sauro.people import clock
from sauro.tasks.queries.log import Anchor, verify_log

_SHOWN = 5  # names in one sentence


@dataclass(frozen=True, slots=True)
class Finding:
    """One comparison, as a sentence; ``same`` is what it came to."""

    same: bool
    said: str


def tables(manifest: Manifest) -> Finding:
    """The rows of each table."""
    found = facts.counts()
    names = sorted(set(found) | set(manifest.counts))
    wrong = [
        f"{name}: {found.get(name, 'không có bảng')} dòng, lẽ ra {manifest.counts.get(name, 0)}"
        for name in names
        if found.get(name) != manifest.counts.get(name)
    ]
    if wrong:
        return Finding(False, f"Số dòng khác ở {len(wrong)} bảng: {_some(wrong)}.")
    rows = sum(found.values())
    return Finding(True, f"{len(found)} bảng, {rows} dòng: đúng số dòng của từng bảng.")


def originals(manifest: Manifest, pool: Pool, files: Path) -> Iterator[Finding]:
    """Each is copied into ``files`` and read back; what is not what it was is left out."""
    known, kept = facts.originals(), manifest.originals
    if (known.count, known.sha256) != (kept.count, kept.sha256):
        yield Finding(False, f"Danh sách tệp khác: {known.count} tệp, lẽ ra {kept.count} tệp.")
    lost = sorted(one.sha256 for one in facts.files() if not pool.give(one, files))
    before = [one for one in lost if one in kept.spoilt]
    since = [one for one in lost if one not in kept.spoilt]
    if since:
        yield Finding(
            False, f"{len(since)} tệp mất hoặc bị thay đổi trong bản sao lưu: {_some(since)}."
        )
    if before:
        yield Finding(False, f"{len(before)} tệp đã mất từ trước khi sao lưu: {_some(before)}.")
    if not lost:
        yield Finding(
            True, f"{known.count} tệp ({size(known.size)}): đúng mã băm SHA-256 từng tệp."
        )


def log(manifest: Manifest) -> Finding:
    """The sealed log, up to the anchor of the manifest."""
    verdict = verify_log(Anchor.read(manifest.anchor))
    if verdict.broken:
        return Finding(False, f"Nhật ký không còn nguyên: {verdict.broken}")
    if str(verdict.sealed) != manifest.anchor:
        return Finding(False, f"Nhật ký dừng ở mốc khác: {verdict.sealed}.")
    return Finding(True, f"Nhật ký còn nguyên, đúng mốc {verdict.sealed}.")


def shown(manifest: Manifest) -> Finding:
    """Pages, shown to the same person at the same time as then."""
    with clock.standing(manifest.at):
        found = pages.rendered(manifest.reader, (one.address for one in manifest.pages))
    wrong = [one.address for one, now in zip(manifest.pages, found, strict=True) if one != now]
    if wrong:
        return Finding(
            False,
            f"{len(wrong)} trong {len(found)} trang khác với lúc sao lưu: {_some(wrong)}.",
        )
    return Finding(True, f"{len(found)} trang mở bằng tài khoản {manifest.reader}: giống hệt.")


def _some(names: list[str]) -> str:
    more = f" và {len(names) - _SHOWN} mục nữa" if len(names) > _SHOWN else ""
    return "; ".join(names[:_SHOWN]) + more
