from pathlib import Path

import pytest
from sample_docx import Paper, Run
from sample_office import ABSENT, OfficeError, convert


def test_absent_office_is_said_with_a_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(OfficeError) as refused:
        convert([tmp_path / "giay.docx"], "pdf", tmp_path)
    assert str(refused.value) == ABSENT


def test_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match=r"không ghi được giay\.pdf\. Hãy"):
        convert([tmp_path / "giay.docx"], "pdf", tmp_path / "out")


def test_office_leaves_no_profile_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paper = Paper("Giấy")
    paper.paragraph([Run("Sở Nội vụ mời họp.")])
    paper.save(tmp_path / "giay.docx")
    for folder in ("profiles", "out"):
        (tmp_path / folder).mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "profiles"))
    made = convert([tmp_path / "giay.docx"], "pdf", tmp_path / "out")
    assert made == [tmp_path / "out" / "giay.pdf"]
    assert list((tmp_path / "profiles").iterdir()) == []
