import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from secret_papers import BODY, DRESSED, HEADS, MARKS, ROWS, paper, plain_head

from sauro.reading.sources import SourceError, open_source
from sauro.reading.sources.errors import SecretError
from sauro.reading.sources.plain import from_string
from sauro.reading.sources.secrecy import find_mark

thorough = settings(max_examples=300, deadline=None, derandomize=True, database=None)
SENTENCES = (
    "Các cơ quan thực hiện nghiêm quy định về bảo vệ bí mật nhà nước.",
    "Tài liệu được đóng dấu MẬT, TỐI MẬT theo quy định của pháp luật.",
    "Độ mật của tài liệu phải được xác định trước khi ban hành.",
    "Không gửi văn bản mật, tối mật, tuyệt mật qua mạng Internet.",
    "Sở Thông tin và Truyền thông bảo đảm an toàn, bảo mật thông tin;",
    "- Rà soát các văn bản đóng dấu MẬT.",
    "a) Mật độ chăn nuôi, sản lượng mật ong;",
    "MẬT ONG", "MẬT ĐỘ DÂN SỐ", "MẬT KHẨU", "GIẢI MẬT", "KHÔNG MẬT", "BÍ MẬT NHÀ NƯỚC",
    "KẾ HOẠCH BẢO VỆ BÍ MẬT NHÀ NƯỚC", "Độ mật: Thường", "Độ mật: ………", "Bản số: 01",
    "TÀI LIỆU THU HỒI", "BAN CHỈ ĐẠO BẢO VỆ BÍ MẬT NHÀ NƯỚC TỈNH", "HỘI ĐỒNG GIẢI MẬT",
    "MẬT / TỐI MẬT / TUYỆT MẬT", "☐ MẬT ☐ TỐI MẬT ☐ TUYỆT MẬT", "TUYỆT MẬT\nTỐI MẬT\nMẬT",
    "Độ mật: ☒ Thường ☐ Mật ☐ Tối mật ☐ Tuyệt mật", "TRIỂN KHAI CÔNG TÁC BẢO VỆ BÍ\nMẬT",
    "| TT | Tên văn bản | Độ mật |\n| 1 | Kế hoạch A | MẬT |\n| 2 | Kế hoạch B | TỐI MẬT |",
    "| TT | Độ mật |\n| 1 | MẬT |", "Nguyễn Văn Mật", "MÂT", "quản lý, sử dụng\nvăn bản mật",
)  # fmt: skip


def level_of(chars: str) -> str:
    mark = find_mark(from_string(chars))
    return mark.level if mark else ""


@pytest.mark.parametrize("dress", DRESSED)
@pytest.mark.parametrize("mark", MARKS)
def test_mark_in_a_head_is_found_with_its_level(mark: str, dress: str) -> None:
    heads = [paper(head.format(dress.format(mark))) for head in HEADS]
    assert [level_of(chars) for chars in heads] == [mark] * len(HEADS)


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize("mark", MARKS)
def test_mark_in_a_row_of_the_letterhead_is_found(mark: str, row: str) -> None:
    assert level_of(paper(f"{row.format(mark)}\nKẾ HOẠCH\nPhòng, chống thiên tai\n")) == mark


@pytest.mark.parametrize(
    ("written", "level"),
    [
        ("M Ậ T", "MẬT"),
        ("M  Ậ  T", "MẬT"),
        ("T Ố I   M Ậ T", "TỐI MẬT"),
        ("T.U.Y.Ệ.T M.Ậ.T", "TUYỆT MẬT"),
        ("TỐI\nMẬT", "TỐI MẬT"),
        ("TUYỆTMẬT", "TUYỆT MẬT"),
        ("ＭẬＴ", "MẬT"),
        ("\u041cẬ\u0422", "MẬT"),
        ("Mật", "MẬT"),
        ("(Tối mật)", "TỐI MẬT"),
        ("M\u200bẬT", "MẬT"),
        ("Độ mật: ☐ Thường ☒ Mật ☐ Tối mật", "MẬT"),
        ("Độ mật: Mật [ ] Tối mật [x] Tuyệt mật [ ]", "TỐI MẬT"),
        ("THỜI HẠN BẢO VỆ BÍ MẬT NHÀ NƯỚC: từ 01/4/2026", "BÍ MẬT NHÀ NƯỚC"),
    ],
)
def test_mark_is_found_however_it_is_written(written: str, level: str) -> None:
    assert level_of(paper(plain_head(written))) == level


@given(
    head=st.sampled_from(HEADS),
    dress=st.sampled_from(DRESSED),
    mark=st.sampled_from(MARKS),
    before=st.sampled_from(["", "  ", "\t", "\n\n", "\xa0" * 20, "- "]),
    after=st.sampled_from(["", " ", "\t", "\n\n", ".", " *", "     2"]),
    form=st.sampled_from(["NFC", "NFD"]),
    ends=st.sampled_from(["\n", "\r\n"]),
)
@thorough
def test_mark_is_found_in_any_head(
    head: str, dress: str, mark: str, before: str, after: str, form: str, ends: str
) -> None:
    chars = paper(head.format(before + dress.format(mark) + after)).replace("\n", ends)
    assert level_of(unicodedata.normalize(form, chars)) == mark  # type: ignore[arg-type]


@given(
    lines=st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8),
    form=st.sampled_from(["NFC", "NFD"]),
    apart=st.sampled_from(["\n", "\n\n"]),
)
@thorough
def test_words_in_sentences_lists_and_forms_are_no_mark(
    lines: list[str], form: str, apart: str
) -> None:
    chars = f"{paper(plain_head())}\n{f'{apart}...{apart}'.join(lines)}\n\n{BODY}\n"
    assert level_of(unicodedata.normalize(form, chars)) == ""  # type: ignore[arg-type]


@pytest.mark.parametrize("line", SENTENCES)
def test_words_under_a_number_or_a_title_are_no_mark(line: str) -> None:
    assert level_of(paper(plain_head(line))) == ""
    assert level_of(paper(f"{plain_head()}{line}\n")) == ""


@pytest.mark.parametrize("mark", MARKS)
def test_mark_on_a_later_page_is_found(mark: str) -> None:
    for again in (f"\n{mark}\n", f"\f2\n{mark}\ncác sở, ngành.", f"\f{mark.capitalize()}\nvà các"):
        assert level_of(f"{paper(plain_head())}{again}\n{BODY}") == mark


def test_small_letters_alone_below_the_head_are_no_mark() -> None:
    assert level_of(f"{paper(plain_head())}\nMật\n{BODY}") == ""


def test_refusal_says_which_mark_where_and_what_to_do_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "kh.txt"
    path.write_text(paper(plain_head("TỐI MẬT")), encoding="utf-8")
    with pytest.raises(SecretError) as refused:
        open_source(path)
    assert isinstance(refused.value, SourceError)
    assert str(refused.value) == (
        f"{path}: văn bản có dấu độ mật “TỐI MẬT” ở dòng 3; đã dừng đọc và không giữ lại nội dung "
        "nào. Không đưa văn bản này vào máy có nối mạng: hãy xử lý ngoài hệ thống, trên máy độc "
        "lập, theo Luật Bảo vệ bí mật nhà nước số 117/2025/QH15; nếu văn bản đã giải mật hoặc đây "
        "không phải dấu độ mật, hãy để người phụ trách bảo vệ bí mật nhà nước xác nhận rồi dùng "
        "bản không mang dấu."
    )


def test_directive_without_a_mark_is_read(tmp_path: Path) -> None:
    path = tmp_path / "kh.txt"
    path.write_text(paper(plain_head()), encoding="utf-8")
    assert open_source(path).chars == paper(plain_head())
