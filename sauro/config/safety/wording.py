"""What backup and restore say, in the words of those who keep the machine."""

from sauro.config.installation import Installation
from sauro.config.safety.making import Made
from sauro.config.safety.target import same_disk
from sauro.oversight.measures import size


def said(made: Made, installation: Installation) -> str:
    """A backup that was made."""
    manifest, originals = made.manifest, made.manifest.originals
    kept = f"{originals.count} tệp ({made.added} tệp mới), {size(originals.size)}"
    lines = [
        f"Đã sao lưu vào {made.folder}: cơ sở dữ liệu {size(manifest.dump_size)}, {kept}.",
        f"Mốc nhật ký: {manifest.anchor}",
    ]
    if originals.spoilt:
        lines.append(
            f"KHÔNG ĐỦ: {len(originals.spoilt)} tệp mất hoặc đã bị thay đổi nên không sao lưu"
            f" được: {', '.join(originals.spoilt)}. Hãy tìm bản tốt trong các bản sao lưu cũ."
        )
    if originals.waiting:
        lines.append(
            f"{originals.waiting} tệp đang chờ đọc không nằm trong bản sao lưu; lần sao lưu sau sẽ"
            " có, khi tệp đã đọc xong."
        )
    if made.dropped:
        lines.append(f"Đã bỏ {made.dropped} bản sao lưu cũ.")
    if same_disk(made.folder, installation.folder):
        lines.append(
            "Bản sao lưu nằm cùng ổ đĩa với dữ liệu: hỏng ổ đĩa thì mất cả hai. Hãy chép sang ổ"
            " khác, hoặc dùng --to."
        )
    return "\n".join(lines)
