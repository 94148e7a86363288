import multiprocessing
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TypeVar

import pytest
from hostile_children import WAY_OUT, WORK
from word_files import paragraph, write_word

from sauro.reading.sources import SourceError, from_string, open_source
from sauro.reading.sources.child import Task
from sauro.reading.sources.confined import StoppedError, open_confined, protections, read_in_child
from sauro.reading.sources.errors import SecretError
from sauro.reading.sources.limits import Limits
from sauro.reading.text import Source

T = TypeVar("T")
BODY = paragraph("Ủy ban nhân dân tỉnh")


def done(path: Path, words: str, **limits: float) -> Source:
    """What comes of a file whose reading does what ``words`` name."""
    path.write_text(words, encoding="utf-8")
    return read_in_child(path, Task(str(path), Limits(**limits)), WORK)  # type: ignore[arg-type]


def stopped(path: Path, words: str, **limits: float) -> StoppedError:
    with pytest.raises(StoppedError) as error:
        done(path, words, **limits)
    assert error.value.way_out
    return error.value


def said(path: Path, words: str) -> str:
    """What a child says that then refuses the file."""
    with pytest.raises(SourceError) as error:
        done(path, words)
    return error.value.message


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "tệp"


def test_word_file_is_read_as_without_limits(tmp_path: Path) -> None:
    word = write_word(tmp_path / "v.docx", BODY)
    assert open_confined(word) == open_source(word)


def test_text_is_read_though_no_process_can_start(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_text("Ủy ban nhân dân tỉnh", encoding="utf-8")
    monkeypatch.setattr(sys, "executable", str(path))
    monkeypatch.setattr(tempfile, "tempdir", str(path.parent))
    assert open_confined(path) == open_source(path)
    with pytest.raises(StoppedError) as error:
        read_in_child(path, Task(str(path), Limits()), f"{WORK}_nowhere")
    assert error.value.message == "máy không mở được tiến trình để đọc tệp (Permission denied)"
    assert list(path.parent.iterdir()) == [path]


def test_work_that_is_nowhere_is_told(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(StoppedError) as error:
        read_in_child(path, Task(str(path), Limits()), "hostile_children:nothing")
    assert (error.value.why, error.value.detail) == ("system", "tiến trình giữ dừng đột ngột")
    assert "has no attribute 'nothing'" in capfd.readouterr().err


def test_refusal_names_the_file_as_the_caller_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_word(tmp_path / "v.docx", paragraph())
    with pytest.raises(SourceError) as error:
        open_confined(Path("v.docx"))
    assert (error.value.path, error.value.message) == (Path("v.docx"), "tệp không có chữ nào")


def test_refusal_keeps_its_class(path: Path) -> None:
    with pytest.raises(SourceError) as error:
        done(path, "keep_secret")
    assert type(error.value) is SecretError
    assert str(error.value) == f"{path}: văn bản có dấu MẬT. {WAY_OUT}."


@pytest.mark.parametrize("words", ["sleep", "sleep_deaf"])
def test_reading_that_never_ends_is_stopped(path: Path, words: str) -> None:
    error = stopped(path, words, seconds=1.0)
    assert error.message == "quá thời gian: sau 1 giây vẫn chưa đọc xong tệp"


def test_reading_that_computes_without_end_is_stopped(path: Path) -> None:
    error = stopped(path, "compute", cpu_seconds=1)
    assert error.message == "quá thời gian: tệp cần hơn 1 giây tính toán của máy"


@pytest.mark.parametrize("words", ["hoard", "hoard_and_abort"])
def test_reading_that_takes_all_memory_is_stopped(path: Path, words: str) -> None:
    error = stopped(path, words, memory=400_000_000)
    assert error.message == "quá bộ nhớ: đọc tệp cần hơn 400 MB bộ nhớ cho phép"


@pytest.mark.parametrize(
    ("words", "detail"),
    [
        (f"signal {signal.SIGSEGV:d}", "SIGSEGV"),
        (f"signal {signal.SIGABRT:d}", "SIGABRT"),
        (f"signal {signal.SIGTERM:d}", "SIGTERM"),
        (f"signal {signal.SIGRTMIN + 1:d}", f"signal {signal.SIGRTMIN + 1:d}"),
        ("leave", "exit status 70"),
    ],
)
def test_file_that_breaks_its_process_is_told(path: Path, words: str, detail: str) -> None:
    error = stopped(path, words)
    assert (error.message, error.detail) == ("tệp làm hỏng tiến trình đọc", detail)


def test_error_nobody_foresaw_keeps_its_traceback(path: Path) -> None:
    error = stopped(path, "fail")
    assert error.message == "tệp làm hỏng tiến trình đọc: gặp lỗi ngoài dự kiến"
    assert error.detail.splitlines()[-1] == "KeyError: 'không ai lường trước'"


@pytest.mark.parametrize(
    "words", ["answer", "answer S", "answer S{}", "answer R[]", "answer F{}", "answer X1"]
)
def test_answer_that_is_none_is_told(path: Path, words: str) -> None:
    message = "tệp làm hỏng tiến trình đọc: kết quả trả về không hợp lệ"
    assert stopped(path, words).message == message


def test_answer_is_never_unpickled(path: Path) -> None:
    assert stopped(path, "answer_pickle").why == "garbage"
    assert [each.name for each in path.parent.iterdir()] == ["tệp"]


def test_answer_without_end_is_cut_off(path: Path) -> None:
    error = stopped(path, "answer_without_end", answer=3_000_000)
    assert error.message == "nội dung quá dài: kết quả đọc lớn hơn 3 MB"


def test_process_that_hides_is_ended(path: Path) -> None:
    assert not Path("/proc", said(path, "hide")).exists()


def test_child_has_a_world_of_its_own(path: Path) -> None:
    world = {"folder": True, "home": True, "display": False, "files": 4}
    assert said(path, "tell_world") == str(world)


def test_threads_and_certificates_are_passed_on(path: Path) -> None:
    path.write_text("threads", encoding="utf-8")
    task = Task(str(path), Limits(), threads=3, roots=(b"\x00a".hex(),))
    assert read_in_child(path, task, WORK).chars == "3 luồng, (b'\\x00a',)"


def test_no_file_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    path = tmp_path / "tep"
    for words, message in (("litter", "đã làm xong"), ("sleep", "quá thời gian"), ("leave", "tệp")):
        path.write_text(words, encoding="utf-8")
        with pytest.raises(SourceError) as error:
            read_in_child(path, Task(str(path), Limits(seconds=1.0)), f"{WORK}_apart")
        assert error.value.message.startswith(message)
        (folder,) = (each for each in tmp_path.iterdir() if each != path)
        assert list(folder.iterdir()) == []


def test_writing_elsewhere_is_refused_where_the_system_can(path: Path) -> None:
    written = said(path, "write_beside") == "ghi được"
    assert written is not protections().writing
    assert path.with_name("beside").exists() is written


def read_name(path: Path) -> str:
    """Read in a pool's process; what came of it."""
    try:
        return done(path, "Ủy ban nhân dân").chars
    except SourceError as error:
        return str(error)


@pytest.mark.parametrize("method", ["forkserver", "spawn"])
def test_processes_of_a_pool_read(tmp_path: Path, method: str) -> None:
    context = multiprocessing.get_context(method)
    paths = [tmp_path / f"{at}" for at in range(4)]
    with ProcessPoolExecutor(2, mp_context=context) as pool:
        assert list(pool.map(read_name, paths)) == ["Ủy ban nhân dân"] * 4


def test_threads_read_side_by_side(tmp_path: Path) -> None:
    read: list[str] = []
    paths = [tmp_path / f"{at}" for at in range(4)]
    threads = [
        threading.Thread(target=lambda each=path: read.append(read_name(each))) for path in paths
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert read == ["Ủy ban nhân dân"] * 4


def test_forked_copy_of_the_process_reads(path: Path) -> None:
    assert read_name(path) == "Ủy ban nhân dân"
    context = multiprocessing.get_context("fork")
    copy = context.Process(target=_read_or_fail, args=(path,))
    copy.start()
    copy.join()
    assert copy.exitcode == 0
    assert read_name(path) == "Ủy ban nhân dân"


def _read_or_fail(path: Path) -> None:
    assert read_name(path) == "Ủy ban nhân dân"


def test_killed_caller_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "tep"
    path.write_text("sleep", encoding="utf-8")
    program = (
        "import sys; from pathlib import Path; from sauro.reading.sources.child import Task;"
        "from sauro.reading.sources.limits import Limits;"
        "from sauro.reading.sources.confined import read_in_child;"
        f"read_in_child(Path({str(path)!r}), Task({str(path)!r}, Limits()), {WORK!r})"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path), "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen([sys.executable, "-c", program], env=environment) as caller:
        folders = wait_for(lambda: list(tmp_path.glob("sauro-*/*")))
        keeper = folders[0].parent
        caller.kill()
    assert wait_for(lambda: not keeper.exists())


def wait_for(told: Callable[[], T]) -> T:
    """What ``told`` gives as soon as it is something; else what it gives after a minute."""
    for _ in range(6_000):
        if found := told():
            return found
        time.sleep(0.01)
    return told()


def test_source_is_told_whole(path: Path) -> None:
    text = "Ủy ban\n\n| a | b |\n"
    assert done(path, text) == from_string(text, path.name)
