from dataclasses import replace

from sauro.reading.output.table import lines, to_text
from tests.reading.output.readings import PRINTED, TASKS, empty, reading, scanned

FIRST_TASK = """\
  1  II.1.a, dòng 31
     Thành lập Ban Chỉ đạo và Tổ giúp việc chuyên trách để chỉ đạo, điều hành toàn diện dự án, trong
     đó, phân công rõ trách nhiệm của từng sở, ban, ngành, xác định đầu mối chịu trách nhiệm chính
     trong từng khâu về chuẩn bị đầu tư, giải phóng mặt bằng và thi công, thực hiện dự án.
     Chủ trì       Sở Xây dựng (theo mục trên)
     Phối hợp      Các sở, ngành có liên quan (theo mục trên)
     Thời hạn      Chưa xác định thời hạn
     Sản phẩm      Ban Chỉ đạo và Tổ giúp việc chuyên trách
"""

LAST_TASK = """\
  4  III.1, dòng 177
     Các sở, ban, ngành tỉnh, UBND các xã, phường căn cứ nội dung Kế hoạch này chủ động xây dựng kế
     hoạch thực hiện đảm bảo đúng chức năng, nhiệm vụ. Báo cáo kết quả gửi Ủy ban nhân dân tỉnh (qua
     Sở Tài chính) trước ngày 10/4/2026.
     Chủ trì       Các sở, ban, ngành tỉnh; UBND các xã, phường
     Thời hạn      trước ngày 10/4/2026 (chậm nhất ngày 09/4/2026)
     Sản phẩm      Kế hoạch thực hiện
                   Báo cáo kết quả
"""

FOOT = """\
Tổng cộng: 4 nhiệm vụ; có thời hạn: 2/4 (50%); có sản phẩm: 2/4 (50%); cần xác nhận: 1/4 (25%).
Phần nội dung chưa phân loại được: 77%.
Cần lưu ý:
- Thiếu biểu kèm theo: văn bản nhắc đến biểu nhưng không có
Có 1 câu hỏi cho cơ quan soạn thảo: xem bằng sauro check.
Bảng do hệ thống đề xuất, chờ người có trách nhiệm xác nhận.
"""


def test_table_begins_with_the_document() -> None:
    assert to_text(reading()).split("\n")[:6] == [
        "Kế hoạch số 2233/KH-UBND ngày 30/3/2026 của Ủy ban nhân dân tỉnh Lai Châu",
        "Triển khai, thực hiện Thông báo số 130/TB-VPCP",
        "Người ký: TM. (thay mặt), Chủ tịch Hà Quang Trung",
        "Căn cứ: 130/TB-VPCP; 01-TB/BCĐ",
        "Cơ quan theo dõi, đôn đốc: Sở Tài chính",
        "Tệp: lai-chau-2233-kh.txt (cách đọc: text, chất lượng chữ 99%)",
    ]


def test_table_has_a_block_a_task_and_the_counts() -> None:
    blocks = to_text(reading()).split("\n\n")
    assert len(blocks) == 6
    assert blocks[1] + "\n" == FIRST_TASK
    assert blocks[4] + "\n" == LAST_TASK
    assert blocks[5].split("\n", 1)[1] == FOOT


def test_table_says_what_is_to_be_confirmed() -> None:
    block = to_text(reading()).split("\n\n")[2]
    assert block.split("\n")[-1].strip().split("  ") == [
        "Cần xác nhận",
        "Chủ trì: Câu chỉ nói “phối hợp”; chủ ngữ được đề xuất là cơ quan chủ trì",
    ]


def test_table_fits_its_width() -> None:
    assert max(len(line) for line in to_text(reading(), width=60).split("\n")) == 60


def test_table_of_nothing_says_nothing_was_found() -> None:
    assert to_text(empty()) == (
        "Văn bản\n"
        "Tệp: trong.txt (cách đọc: text, chất lượng chữ 100%)\n"
        "\n"
        "Không tìm thấy nhiệm vụ nào giao cho cơ quan, đơn vị trong văn bản này. Hãy kiểm tra xem "
        "đây có phải\n"
        "văn bản chỉ đạo, giao việc hay không; nếu phải, hãy đối chiếu với bản gốc, xem lý do của "
        "từng đoạn\n"
        "trong kết quả dạng JSON (sauro read --format json).\n" + "─" * 100 + "\n"
        "Tổng cộng: 0 nhiệm vụ; có thời hạn: 0/0; có sản phẩm: 0/0; cần xác nhận: 0/0.\n"
        "Phần nội dung chưa phân loại được: 0%.\n"
        "Bảng do hệ thống đề xuất, chờ người có trách nhiệm xác nhận.\n"
    )


def test_printed_source_is_told_under_the_file() -> None:
    told = to_text(scanned(), width=1000).split("\n\n")[0].split("\n")
    assert told[6:] == list(PRINTED)


def test_absent_fields_are_marked() -> None:
    absent = [line.text.split(maxsplit=2)[2] for line in lines(reading()) if line.style == "absent"]
    assert absent == [
        "Chưa xác định thời hạn",
        "Chưa xác định thời hạn",
        "Chưa nêu sản phẩm",
        "Chưa nêu cơ quan chủ trì",
        "Chưa nêu sản phẩm",
    ]


def test_terminal_commands_in_the_text_are_not_printed() -> None:
    wild = replace(TASKS[0], shown="Xóa \x1b[2J màn hình\x07 ngay")
    block = to_text(reading(tasks=(wild,))).split("\n\n")[1]
    assert block.split("\n")[1] == "     Xóa [2J màn hình ngay"
