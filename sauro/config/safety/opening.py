"""A backup is opened: only one that is whole, and of a version that this program knows."""

from pathlib import Path

from sauro.config.refusal import Refusal, reason
from sauro.config.safety.digests import sha256_of
from sauro.oversight.backups import DUMP, INSTALLATION, MANIFEST, Manifest, ManifestError, kept_in


class RestoreError(Refusal):
    """This backup cannot be restored, or not there."""


def opened(backup: Path) -> Manifest:
    """Its manifest, after the database's copy and the secrets were found to be what it says.

    ``RestoreError``.
    """
    try:
        if not backup.is_dir():
            raise RestoreError(f"Không có bản sao lưu {backup}; hãy kiểm tra lại đường dẫn.")
        if not (backup / MANIFEST).exists():
            raise RestoreError(f"{backup} không phải một bản sao lưu trọn vẹn{_instead(backup)}.")
        manifest = Manifest.read(backup)
        for name, wanted in ((DUMP, manifest.dump), (INSTALLATION, manifest.installation)):
            if sha256_of(backup / name) != wanted:
                raise RestoreError(
                    f"Tệp {backup / name} không còn như lúc sao lưu (sai mã băm); hãy dùng bản sao"
                    " lưu khác."
                )
    except ManifestError as error:
        raise RestoreError(
            f"Tệp {backup / MANIFEST} bị hỏng; hãy dùng bản sao lưu khác."
        ) from error
    except OSError as error:
        raise RestoreError(f"Không đọc được {error.filename}: {reason(error)}.") from error
    return manifest


def refuse_newer(manifest: Manifest) -> None:
    """``RestoreError`` unless this program knows all that the tables went through."""
    from sauro.config.safety import facts

    if not set(manifest.migrations) <= facts.known_migrations():
        raise RestoreError(
            f"Bản sao lưu do phiên bản mới hơn ({manifest.version}) tạo ra; hãy cài phiên bản đó"
            " rồi khôi phục."
        )


def same_version(manifest: Manifest) -> bool:
    """Whether the tables were what this program has, so that its pages say the same."""
    from sauro.config.safety import facts

    return set(manifest.migrations) == facts.known_migrations()


def _instead(folder: Path) -> str:
    """The whole backups below it, where somebody named the folder of all backups."""
    names = [str(one.folder) for one in kept_in(folder)[:3]]
    return f"; trong đó có: {', '.join(names)}" if names else ""
