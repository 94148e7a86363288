"""The folder of an installation."""

import os
from argparse import ArgumentTypeError
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sauro.cli.serve import day
from sauro.config.accounts import Account, current
from sauro.config.installation import POSTS, Identity, Installation, InstallationError, Kind
from sauro.config.mail import Mail
from sauro.people.vocabulary import PostKind


def test_an_installation_knows_itself_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    installation = Installation(tmp_path / "a" / "b")
    identity = Identity.new("demo", "http://127.0.0.1:8000")
    assert installation.exists() is False
    installation.set_up(identity)
    assert installation.identity() == identity
    modes = {path.name: path.stat().st_mode & 0o777 for path in installation.folder.iterdir()}
    assert modes == {"files": 0o700, "installation.json": 0o600, "static": 0o700}
    assert installation.folder.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("kind", "posts"), [("demo", set()), ("own", {"leader", "office", "administrator"})]
)
def test_second_factor_is_asked_of_those_who_steer_and_of_nobody_in_a_demonstration(
    tmp_path: Path, kind: Kind, posts: set[str]
) -> None:
    new = Identity.new(kind, "https://a.vn")
    assert new.needs_second_factor == posts
    Installation(tmp_path).set_up(replace(new, second_factor=None))
    assert Installation(tmp_path).identity().needs_second_factor == posts


def test_second_factor_is_asked_of_the_posts_that_the_file_names(tmp_path: Path) -> None:
    installation = Installation(tmp_path)
    installation.set_up(replace(Identity.new("own", "https://a.vn"), second_factor=("head",)))
    assert installation.identity().needs_second_factor == {"head"}
    assert set(POSTS) == set(PostKind.values)


def test_second_signature_is_asked_of_the_kinds_that_the_file_names(tmp_path: Path) -> None:
    installation = Installation(tmp_path)
    identity = Identity.new("own", "https://a.vn")
    installation.set_up(replace(identity, second_sign_off=("KH", "QĐ")))
    assert installation.identity().second_sign_off == ("KH", "QĐ")
    path = tmp_path / "installation.json"
    for named in ('"KH"', "[1]", '[""]'):
        path.write_text(
            f'{{"kind": "own", "secret_key": "", "address": "", "second_sign_off": {named}}}'
        )
        with pytest.raises(InstallationError, match="second_sign_off"):
            installation.identity()


@pytest.mark.parametrize("named", ['["heads"]', '"head"', "3"])
def test_second_factor_of_unknown_posts_is_said(tmp_path: Path, named: str) -> None:
    path = tmp_path / "installation.json"
    path.write_text(f'{{"kind": "own", "secret_key": "", "address": "", "second_factor": {named}}}')
    with pytest.raises(InstallationError) as refusal:
        Installation(tmp_path).identity()
    assert str(refusal.value) == (
        f"Mục second_factor của tệp {path} chỉ nhận các vị trí: leader, office, head, focal, "
        "specialist, inspector, administrator; hãy sửa rồi khởi động lại."
    )


MAIL = '{"host": "mail.a.vn", "sender": "sauro@a.vn"'


def test_the_mail_server_is_what_the_file_names(tmp_path: Path) -> None:
    installation = Installation(tmp_path)
    mail = Mail("mail.a.vn", "sauro@a.vn", 465, "tls", "sauro", "mat khau")
    installation.set_up(replace(Identity.new("own", "https://a.vn"), mail=mail))
    assert installation.identity().mail == mail
    plain = replace(installation.identity(), mail=None)
    assert plain.mail is None
    path = tmp_path / "installation.json"
    path.write_text(f'{{"kind": "own", "secret_key": "", "address": "", "mail": {MAIL}}}}}')
    assert installation.identity().mail == Mail("mail.a.vn", "sauro@a.vn", 587, "starttls")


@pytest.mark.parametrize(
    ("named", "words"),
    [
        ('"mail.a.vn"', "phải là một nhóm gồm host, port, security, user, password, sender"),
        (f'{MAIL}, "hosts": "a"}}', "có mục không dùng đến: hosts"),
        (f'{MAIL}, "user": 3}}', "chỉ nhận chữ, riêng port là số"),
        ('{"host": "mail.a.vn", "sender": "sauro"}', "cần có host và sender (địa chỉ gửi)"),
        (f'{MAIL}, "security": "ssl"}}', "có security không phải: none, starttls, tls"),
        (f'{MAIL}, "port": 70000}}', "có port không phải số từ 1 đến 65535"),
    ],
)
def test_a_mail_server_that_cannot_be_is_said(tmp_path: Path, named: str, words: str) -> None:
    path = tmp_path / "installation.json"
    path.write_text(f'{{"kind": "own", "secret_key": "", "address": "", "mail": {named}}}')
    with pytest.raises(InstallationError) as refusal:
        Installation(tmp_path).identity()
    assert str(refusal.value) == f"Mục mail của tệp {path} {words}; hãy sửa rồi khởi động lại."


def test_each_installation_has_a_secret_of_its_own() -> None:
    one, two = (Identity.new("own", "https://a.vn") for _ in range(2))
    assert len(one.secret_key) >= 50
    assert one.secret_key != two.secret_key


def test_a_folder_made_by_somebody_keeps_its_rights(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    folder.chmod(0o750)
    Installation(folder).set_up(Identity.new("own", "https://a.vn"))
    assert folder.stat().st_mode & 0o777 == 0o750


@pytest.mark.parametrize("content", ["", "{", "[]", '{"kind": "own"}', "null"])
def test_a_damaged_file_is_said(tmp_path: Path, content: str) -> None:
    (tmp_path / "installation.json").write_text(content)
    with pytest.raises(InstallationError) as refusal:
        Installation(tmp_path).identity()
    assert str(refusal.value) == (
        f"Tệp {tmp_path / 'installation.json'} bị hỏng; hãy khôi phục tệp này từ bản sao lưu."
    )


@pytest.mark.parametrize("name", ["d" * 120, "a,b", 'a"b', "a'b", "a\\b"])
def test_a_path_unfit_for_a_socket_has_it_elsewhere(tmp_path: Path, name: str) -> None:
    one, two = Installation(tmp_path / name), Installation(tmp_path / "khác" / name)
    assert one.socket.parent == Path("/tmp")  # noqa: S108
    assert one.socket != two.socket


def test_a_fit_path_has_its_socket_inside() -> None:
    installation = Installation(Path("/srv/dữ liệu tỉnh"))
    assert installation.socket == installation.folder / "socket"


def test_the_longest_path_of_a_socket_is_used_to_the_last_byte() -> None:
    fits = "/" + "a" * (107 - len("//socket/.s.PGSQL.5432"))
    assert Installation(Path(fits)).socket == Path(fits, "socket")
    assert Installation(Path(fits + "a")).socket.parent == Path("/tmp")  # noqa: S108


@pytest.mark.parametrize("kind", ["open", "link", "file"])
def test_a_socket_folder_that_others_enter_is_refused_untouched(tmp_path: Path, kind: str) -> None:
    installation = Installation(tmp_path)
    if kind == "open":
        installation.socket.mkdir()
        installation.socket.chmod(0o755)
    elif kind == "link":
        (tmp_path / "elsewhere").mkdir(mode=0o700)
        installation.socket.symlink_to(tmp_path / "elsewhere")
    else:
        installation.socket.touch(mode=0o600)
    before = installation.socket.lstat()
    with pytest.raises(InstallationError, match="đã có người khác tạo"):
        installation.make_socket_folder(current())
    assert installation.socket.lstat() == before


def test_a_socket_folder_of_another_is_refused(tmp_path: Path, account: Account) -> None:
    installation = Installation(tmp_path)
    installation.make_socket_folder(current())
    stranger = Account("khác", os.geteuid() + 1, os.getegid())
    with pytest.raises(InstallationError, match="đã có người khác tạo"):
        installation.make_socket_folder(stranger)


def test_clock_of_a_demonstration_is_kept_beside_who_it_is(tmp_path: Path) -> None:
    installation = Installation(tmp_path / "a")
    installation.set_up(Identity.new("demo", "http://127.0.0.1:8000", life=True))
    moment = datetime.now(UTC) - timedelta(days=200)
    installation.set_clock(moment)
    found = installation.identity()
    assert timedelta(seconds=found.ahead) == pytest.approx(
        timedelta(days=-200), abs=timedelta(seconds=5)
    )
    assert (found.life, (tmp_path / "a/installation.json").stat().st_mode & 0o777) == (True, 0o600)


@pytest.mark.parametrize("words", ["2026-05-04", "31/02/2026", "mai"])
def test_day_of_the_clock_is_a_day_as_people_write_it(words: str) -> None:
    assert day("04/05/2026").isoformat() == "2026-05-04T07:30:00+07:00"
    with pytest.raises(ArgumentTypeError, match="cần ngày dạng 04/05/2026"):
        day(words)
