"""What the commands refuse, each with a sentence and the way out; nothing is left of it."""

import json
import os
from pathlib import Path

import pytest

from sauro.config.accounts import Account
from sauro.config.installation import Identity, Installation, InstallationError
from tests.config.running import Starter

ADMIN = ("--admin", "quan.tri", "--name", "Lò Thị Ngọc", "--password-stdin")
GOOD = "mưa nguồn suối lũ 1945\n"


@pytest.mark.parametrize(
    ("arguments", "given", "said"),
    [
        (ADMIN, "12345678\n", "Mật khẩu chưa đạt: "),
        ((*ADMIN, "--admin", "quantri"), GOOD, "Tên quantri là tài khoản của bản dùng thử"),
        ((*ADMIN, "--admin", "a b"), GOOD, "Tên đăng nhập gồm chữ thường không dấu"),
        (ADMIN, "", "Mật khẩu chưa đạt: "),
        ((), "", "Thiếu tên hoặc mật khẩu; hãy dùng --admin, --name và --password-stdin."),
        (
            (*ADMIN, "--address", "http://10.1.2.3"),
            GOOD,
            "Địa chỉ http://10.1.2.3 dùng ngoài máy này nên phải là https.",
        ),
        (
            (*ADMIN, "--address", "nhiemvu"),
            GOOD,
            "Địa chỉ nhiemvu không đúng; hãy viết như https://nhiemvu.tinh.gov.vn",
        ),
    ],
)
def test_an_installation_is_refused_and_nothing_is_left(
    as_we_are: Starter, place: Path, arguments: tuple[str, ...], given: str, said: str
) -> None:
    data = place / "data"
    told = as_we_are.run("init", "--data", str(data), *arguments, given=given)
    assert told.returncode == 1
    assert told.stderr.startswith(f"Lỗi: {said}")
    assert not data.exists() or list(data.iterdir()) == []


def test_an_installation_for_debugging_is_refused(as_we_are: Starter, place: Path) -> None:
    told = as_we_are.run("init", "--data", str(place / "data"), *ADMIN, SAURO_DEBUG="1")
    assert told.returncode == 1
    assert told.stderr == (
        "Lỗi: Bản cài đặt thật không chạy chế độ gỡ lỗi; hãy bỏ biến SAURO_DEBUG.\n"
    )


def test_init_has_no_demonstration(as_we_are: Starter, place: Path) -> None:
    told = as_we_are.run("init", "--data", str(place / "data"), "--demo")
    assert told.returncode == 2
    assert told.stderr.endswith("lỗi: không hiểu tham số: --demo\n")


def test_a_folder_with_anything_in_it_is_refused_untouched(
    as_user: Starter, place: Path, account: Account
) -> None:
    (place / "của tôi.txt").write_text("giữ lại")
    told = as_user.run("init", "--data", str(place), *ADMIN, given=GOOD)
    assert told.stderr == (
        f"Lỗi: Thư mục {place} đã có dữ liệu (của tôi.txt …); hãy chọn thư mục trống.\n"
    )
    assert [path.name for path in place.iterdir()] == ["của tôi.txt"]


@pytest.mark.parametrize(
    "command",
    [("serve",), ("serve", "--demo"), ("worker",), ("reread",), ("verify-log",), ("backup",)],
)
def test_a_folder_of_another_owner_is_refused(
    as_we_are: Starter, account: Account, command: tuple[str, ...]
) -> None:
    told = as_we_are.run(*command, "--data", "/usr")
    assert told.returncode == 1
    assert told.stderr == (
        f"Lỗi: Thư mục dữ liệu /usr thuộc tài khoản root, không phải {account.name}; hãy chạy bằng "
        "tài khoản đó hoặc chọn thư mục khác.\n"
    )


def test_a_folder_that_was_never_set_up_is_said(as_we_are: Starter, place: Path) -> None:
    told = as_we_are.run("serve", "--data", str(place))
    assert told.stderr == (
        f"Lỗi: Thư mục {place} chưa được thiết lập; hãy chạy sauro init với thư mục này.\n"
    )


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"backups": "sao-luu"}, "Mục backups của tệp {} phải là đường dẫn đầy đủ"),
        ({"backups_kept": 0}, "Mục backups_kept của tệp {} phải là số ngày từ 1 trở lên"),
    ],
)
def test_settings_of_backups_that_mean_nothing_are_refused(
    tmp_path: Path, values: dict[str, str | int], said: str
) -> None:
    installation = Installation(tmp_path / "data")
    installation.set_up(Identity.new("own", "http://127.0.0.1:8000"))
    file = installation.folder / "installation.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | values))
    with pytest.raises(InstallationError, match=said.format(file)):
        installation.identity()


def test_an_installation_without_a_database_has_nothing_to_back_up(
    as_user: Starter, place: Path, account: Account
) -> None:
    data = place / "data"
    Installation(data).set_up(Identity.new("own", "http://127.0.0.1:8000"))
    for path in (data, *data.rglob("*")):
        os.chown(path, account.uid, account.gid)
    told = as_user.run("backup", "--data", str(data))
    assert told.stderr == (f"Lỗi: Thư mục {data} chưa có cơ sở dữ liệu; không có gì để sao lưu.\n")


def test_the_demonstration_stays_on_this_machine(as_user: Starter, place: Path) -> None:
    told = as_user.run("serve", "--demo", "--data", str(place / "demo"), "--bind", "0.0.0.0:8000")
    assert told.returncode == 1
    assert told.stderr == ("Lỗi: Bản dùng thử chỉ chạy trên máy này; hãy dùng địa chỉ 127.0.0.1.\n")


@pytest.mark.parametrize("command", ["worker", "reread", "verify-log"])
def test_work_without_a_database_says_what_to_start(
    as_user: Starter, place: Path, command: str
) -> None:
    data = place / "data"
    Installation(data).set_up(Identity.new("own", "http://127.0.0.1:8000"))
    for path in (data, *data.rglob("*")):
        os.chown(path, place.stat().st_uid, place.stat().st_gid)
    told = as_user.run(command, "--data", str(data))
    assert told.returncode == 1
    assert told.stderr == (
        "Lỗi: Chưa kết nối được cơ sở dữ liệu; hãy chạy sauro serve trước, hoặc đặt DATABASE_URL.\n"
    )
