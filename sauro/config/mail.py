"""How letters go out: what ``installation.json`` says of a mail server."""

from dataclasses import dataclass
from typing import Literal, get_args

Security = Literal["none", "starttls", "tls"]


@dataclass(frozen=True, slots=True)
class Mail:
    """A server that takes our letters. Without ``user`` nobody signs in there."""

    host: str
    sender: str
    port: int = 587
    security: Security = "starttls"
    user: str = ""
    password: str = ""


def mail_from(read: object) -> Mail | None:
    """What the file says; None where it says nothing. ``ValueError`` in Vietnamese."""
    if read is None:
        return None
    if not isinstance(read, dict):
        raise ValueError("phải là một nhóm gồm host, port, security, user, password, sender")
    unknown = sorted(set(read) - set(Mail.__slots__))
    if unknown:
        raise ValueError(f"có mục không dùng đến: {', '.join(unknown)}")
    words = {name: value for name, value in read.items() if name != "port"}
    if not all(isinstance(value, str) for value in words.values()):
        raise ValueError("chỉ nhận chữ, riêng port là số")
    if not words.get("host") or "@" not in words.get("sender", ""):
        raise ValueError("cần có host và sender (địa chỉ gửi)")
    if words.get("security", "starttls") not in get_args(Security):
        raise ValueError(f"có security không phải: {', '.join(get_args(Security))}")
    port = read.get("port", 587)
    if not isinstance(port, int) or isinstance(port, bool) or not 0 < port < 65536:
        raise ValueError("có port không phải số từ 1 đến 65535")
    return Mail(**read)
