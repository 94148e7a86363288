"""What deadlines are found in, and what is left alone: phrasings of every kind.

The rules' own passages are checked with their values too.
"""

from datetime import date

import pytest

from sauro.reading.deadlines import deadlines_in, deadlines_in_cell
from sauro.reading.grammar import Rule, Yes
from sauro.reading.result import Deadline
from sauro.reading.rules import (
    deadline_loose,
    deadline_never,
    deadline_parts,
    deadline_relative,
    deadlines,
    recurrence,
)

SIGNED = date(2026, 3, 30)

#: Words of a document signed on 30/3/2026, and the deadlines in them: a day (and an hour), a
#: period/day of a recurrence, or the kind.
FOUND = """
báo cáo UBND tỉnh trước 17h00 ngày 10/4/2026 → 2026-04-10 17:00
gửi về Văn phòng trước 17 giờ 00 phút ngày 10 tháng 4 năm 2026. → 2026-04-10 17:00
gửi về Sở Nội vụ trước ngày 10/4 để tổng hợp → 2026-04-09
gửi về Sở Nội vụ trước ngày 10-4-2026 để tổng hợp → 2026-04-09
gửi về Sở Nội vụ trước ngày 10/ 4/ 2026 để tổng hợp → 2026-04-09
gửi về Sở Nội vụ trước ngày 15/3 để tổng hợp → 2027-03-14
hoàn thành trước 30/6. → 2026-06-29
hoàn thành trước quý III/2026 → 2026-06-30
hoàn thành trước năm 2028 → 2027-12-31
chậm nhất là ngày 25/4/2026 → 2026-04-25
chậm nhất trong tháng 4/2026 → 2026-04-30
không quá ngày 25/4/2026 → 2026-04-25
đến ngày 30/6/2026 hoàn thành 100% → 2026-06-30
đến hết ngày 30/6/2026 phải giải ngân → 2026-06-30
đến hết tháng 6/2026 → 2026-06-30
đến hết quý II năm 2026 đạt 50% → 2026-06-30
hết năm 2026 đạt 100% kế hoạch → 2026-12-31
đến cuối năm 2026 → 2026-12-31
vào cuối tháng 5/2026 → 2026-05-31
vào đầu tháng 5/2026 → 2026-05-10
trong tháng 5 → 2026-05-31
trong tháng 2 → 2027-02-28
trong các tháng 5, 6/2026 → 2026-06-30
trong quý II/2026 → 2026-06-30
trong Quý 2 năm 2026 → 2026-06-30
trong quý III, IV/2026 → 2026-12-31
trong năm 2026 → 2026-12-31
trong năm nay → 2026-12-31
ngay trong tháng 4 → 2026-04-30
trong tháng này → 2026-03-31
trong tháng tới → 2026-04-30
trong tuần này → 2026-04-05
trong 6 tháng đầu năm 2026 → 2026-06-30
hết 6 tháng đầu năm 2026 → 2026-06-30
trong 9 tháng đầu năm 2026 → 2026-09-30
hoàn thành trước ngày 15/3/2026 → 2026-03-14
từ ngày 01/5/2026 đến ngày 30/6/2026 → 2026-06-30
từ ngày 01/5 đến hết ngày 30/6/2026 → 2026-06-30
từ tháng 4 đến tháng 6/2026 → 2026-06-30
từ 01/5 đến 30/6/2026 → 2026-06-30
từ nay đến ngày 30/4/2026 → 2026-04-30
Thời gian hoàn thành: tháng 12/2026 → 2026-12-31
Thời gian thực hiện: Quý II/2026. → 2026-06-30
Thời hạn: Trước ngày 30/6/2026 → 2026-06-29
Thời gian thực hiện: 2026 - 2030. → 2030-12-31
Thời gian thực hiện: Giai đoạn 2026-2030 → 2030-12-31
Thời gian thực hiện: Hằng năm. → year
Báo cáo năm: Các phường gửi Sở Nội vụ trước ngày 10/12. → year/12-10
Báo cáo 6 tháng đầu năm: trước ngày 15/6; báo cáo tháng: trước ngày 25 → half-year/06-15; month/25
gửi Văn phòng tổng hợp chung trước ngày 20 hăng tháng → month/20
Báo cáo năm: trước ngày 15/12/2026 → 2026-12-14
Thời gian thực hiện: Từ năm 2026 và các năm tiếp theo → period
Thời gian hoàn thành: Ngày 15/5/2026. → 2026-05-15
Hoàn thành: Quý III/2026 → 2026-09-30
thời hạn gửi báo cáo là ngày 20/4/2026 → 2026-04-20
trong ngày 30/4/2026 → 2026-04-30
Năm 2026, hoàn thành 100% → 2026-12-31
Quý II/2026: Ban hành kế hoạch → 2026-06-30
Đến năm 2030, hoàn thành → 2030-12-31
tổ chức vào lúc 08 giờ 00 ngày 15/4/2026 → 2026-04-15 08:00
trước 16 giờ 00 thứ Năm hằng tuần → week/TH 16:00
vào chiều thứ Sáu hàng tuần → week/FR
hằng tuần (trước 15h00 thứ Sáu) báo cáo → week/FR 15:00
Hằng tuần, trước 10h ngày thứ Năm báo cáo UBND tỉnh → week/TH 10:00
giao ban hằng tuần. → week
lập sổ, kiểm tra hằng tuần các điểm có nguy cơ → week
mỗi tháng báo cáo UBND tỉnh → month
báo cáo định kỳ hằng tháng, quý, năm về Sở → month; quarter; year
Định kỳ 6 tháng, hằng năm báo cáo kết quả → half-year; year
Sơ kết 6 tháng, hằng năm việc thực hiện Kế hoạch → half-year; year
Tổ chức tập huấn cho cán bộ cấp xã (tháng 11 và 12/2026). → 2026-12-31
định kỳ 06 tháng, năm hoặc đột xuất báo cáo → half-year; year
Định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12) báo cáo → half-year/06-15; year/12-15
trước ngày 20 hằng tháng → month/20
vào ngày 25 hàng tháng → month/25
Hằng tháng (trước ngày 25) tổng hợp, báo cáo → month/25
Định kỳ trước ngày 20 hằng tháng báo cáo → month/20
trước ngày 15 của tháng cuối quý → quarter/15
Định kỳ hằng quý (trước ngày 20 của tháng cuối quý) báo cáo → quarter/20
trước ngày 05 của tháng sau → month/5
trước ngày 15/12 hằng năm → year/12-15
Hằng năm, trước ngày 15/12 báo cáo UBND tỉnh → year/12-15
trước ngày 15/6 và 15/12 hằng năm → year/06-15; year/12-15
trước ngày 15/6 và ngày 15/12 hằng năm → year/06-15; year/12-15
kiểm tra ít nhất 01 lần/năm → year
định kỳ 3 tháng một lần → quarter
định kỳ 6 tháng/lần → half-year
Hàng năm tổ chức sơ kết → year
tổ chức sơ kết hằng năm và tổng kết → year
báo cáo kết quả thực hiện hằng năm về Sở Nội vụ → year
trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản này → relative
trong thời hạn 05 ngày kể từ ngày ký ban hành Chỉ thị này → 2026-04-04
trong thời hạn 10 ngày làm việc kể từ ngày ban hành Kế hoạch này, → 2026-04-13
trong thời hạn 15 ngày kể từ ngày 01/4/2026 → 2026-04-16
chậm nhất 05 ngày làm việc kể từ khi kết thúc → relative
sau 03 ngày làm việc → relative
Cuối tháng 4 năm 2026: các cơ quan hoàn thành hướng dẫn → 2026-04-30
trong 18-24 tháng kể từ khi phê duyệt phương án → relative
chậm nhất là 05 ngày trước ngày khai mạc → relative
trước Kỳ họp thứ 15 HĐND tỉnh → event
trình HĐND tỉnh tại kỳ họp cuối năm 2026 → event
trước mùa mưa bão năm 2026 → event
trước Tết Nguyên đán → event
sau khi được cấp có thẩm quyền phê duyệt → event
trong thời gian nghỉ hè → period
(hoàn thành trong tháng 6/2026) → 2026-06-30
trước thứ Hai, ngày 20/4/2026 → 2026-04-19
hoàn thành vào dịp 30/4/2026 → 2026-04-30
Hoàn thành trước 01/7/2026; báo cáo trước 15/7/2026 → 2026-06-30; 2026-07-14
hoàn thành chậm nhất trong quý I năm 2027 → 2027-03-31
hạn chót là ngày 30/4/2026 → 2026-04-30
thời gian gửi báo cáo trước ngày 20 tháng báo cáo → month/20
hoàn thành ngay trong quý II → 2026-06-30
Báo cáo định kỳ trước ngày 15 tháng 6 và trước ngày 15 tháng 12 hằng năm → year/06-15; year/12-15
xong trong ngày hôm nay → 2026-03-30
báo cáo trước 15 giờ ngày 18/9; báo cáo trước 17 giờ hôm nay → 2026-09-18 15:00; 2026-03-30 17:00
báo cáo trước 15 giờ chiều nay → 2026-03-30 15:00
báo cáo trước 16 giờ 00 ngày thứ Sáu → period 16:00
báo cáo tại phiên họp Chính phủ thường kỳ hàng tháng → month
trình Chính phủ tại phiên họp thường kỳ tháng 4/2026 → 2026-04-30
báo cáo UBND tỉnh tại phiên họp tháng 12 → event
báo cáo Chủ tịch UBND tỉnh tại phiên họp tuần tới → event
báo cáo tại phiên họp thường kỳ hằng tháng và kịp thời báo cáo khi cần → month
tổng hợp, báo cáo định kỳ hằng tháng (ngày 25) → month/25
gửi danh sách về Sở Nội vụ trước 05 ngày tổ chức Hội nghị → relative
trình Giám đốc Sở ngày 15/4/2026. → 2026-04-15
gửi dự thảo về Văn phòng UBND tỉnh ngày 15/4, để tổng hợp → 2026-04-15
Ngày 20/4: kiểm tra tại xã Mường Kim → 2026-04-20
khóa sổ vào ngày làm việc cuối cùng của tháng 5/2026 → 2026-05-31
phun thuốc tại các thôn trong vòng 48h → relative
vệ sinh trường lớp hằng tuần → week
gửi biểu theo dõi vào ngày làm việc cuối cùng của quý → quarter
phổ biến trong kỳ sinh hoạt chi bộ tháng 6/2026 → 2026-06-30
quán triệt trong sinh hoạt định kỳ tháng 6/2026 → 2026-06-30
Trong Quý I và Quý II năm 2027, rà soát → 2027-06-30
trong hai ngày 15 và 16/4/2026 → 2026-04-16
từ ngày 15 - 20/4/2026 → 2026-04-20
kết thúc đợt kiểm tra trước ngày 30 tháng 9 năm nay → 2026-09-29
trước tháng 01 năm sau → 2026-12-31
báo cáo trước ngày 20 hàng tháng về Sở để tổng hợp trước ngày 25 hàng tháng → month/20; month/25
báo cáo nhanh hằng ngày từ ngày 19/4 đến ngày 26/4/2026 → day; 2026-04-26
thông báo cấp dự báo cháy rừng hàng ngày trên đài → day
trước ngày mùng 4 Tết (ngày 01 tháng 02 năm 2027) → 2027-01-31
công khai kế hoạch ít nhất 05 ngày trước ngày thực hiện → relative
quyết định trong ngày làm việc kể từ khi nhận được đề nghị → relative
"""

NOT_FOUND = """
hoàn thành trước 31/12/2025.
Thời gian thực hiện: Thường xuyên.
giai đoạn 2026-2030
năm học 2025-2026
tăng 14% so với năm 2023
theo kế hoạch năm 2026
dự toán ngân sách năm 2026
Kế hoạch phát triển KT-XH năm 2026
áp dụng từ ngày 01/7/2025
kể từ ngày 01/7/2026
trong năm 2025 đã đạt
chỉ tiêu trong năm 2026 đạt trên 95%; giải ngân vốn đầu tư công trong năm 2026 đạt 100%
Quyết định số 02-QĐ/BCĐ ngày 25/3/2026 về quy chế
Thông báo số 130/TB-VPCP ngày 17/3/2026 của Văn phòng Chính phủ
có hiệu lực thi hành kể từ ngày 01/7/2026
chịu trách nhiệm trước Chủ tịch UBND tỉnh
tính đến ngày 31/3/2026 giải ngân đạt
trước khi báo cáo cấp có thẩm quyền
thứ ba là phải tập trung
Chiến lược phát triển đến năm 2030, tầm nhìn đến năm 2045
kế hoạch sử dụng đất hằng năm
báo cáo tài chính hằng năm của đơn vị
cuộc họp vào ngày 12/3/2026
trong 10 tháng đầu năm 2025
nhiệm vụ trọng tâm quý II năm 2026
báo cáo công tác tháng 3/2026
phiên họp thường kỳ tháng 3 năm 2026
hồ sơ trình theo Tờ trình số 15/TTr-BQL ngày 15/4/2026.
mưa to ngày 20/4: nước sông lên nhanh
không quá 1/2 số
trong 3/4 diện tích
đến 2/3 số hộ
thực hiện thường xuyên, bắt đầu từ tháng 12/2026
"""

CELLS = """
Quý II/2026 → 2026-06-30
Xong trong tháng 5/2026 → 2026-05-31
Trong năm → 2026-12-31
Cả năm 2026 → 2026-12-31
2026 → 2026-12-31
2026-2030 → 2030-12-31
Từ 2026 đến 2030 → 2030-12-31
12/2026 → 2026-12-31
31/12 → 2026-12-31
Tháng 4/2026 - tháng 12/2026 → 2026-12-31
Quý II - Quý IV/2026 → 2026-12-31
Quý II, Quý IV/2027 → 2027-06-30; 2027-12-31
Tháng 6 và tháng 12 → 2026-06-30; 2026-12-31
Quý III, IV/2026 → 2026-12-31
QUÝ III NĂM 2026 → 2026-09-30
30 ngày sau khi đoàn thẩm định kết thúc → relative
Năm 2026 và các năm tiếp theo → period
Trước 30/6/2026 → 2026-06-29
Hàng năm → year
6 tháng, năm → half-year; year
Tháng 12 hằng năm → year/12-31
Thường xuyên →
Từ tháng 4/2026 →
Thường xuyên, bắt đầu từ tháng 12/2026 →
Bắt đầu từ tháng 3 đến tháng 5/2026 → 2026-05-31
Năm học 2026-2027 → period
"""


def _short(one: Deadline) -> str:
    hour = f" {one.hour}" if one.hour else ""
    if one.kind == "date":
        return f"{one.due}{hour}"
    if one.kind == "recurring":
        return f"{one.every}/{one.on}{hour}" if one.on else f"{one.every}{hour}"
    return f"{one.kind}{hour}"


def _table(text: str) -> list[tuple[str, str]]:
    lines = (line.partition("→") for line in text.strip().splitlines())
    return [(words.strip(), expected.strip()) for words, _, expected in lines]


def _value(one: Deadline) -> str:
    parts = (one.kind, one.due, one.precision if one.due else None, one.every, one.on)
    return " ".join(part for part in parts if part)


def _cases(*rules: Rule) -> list[tuple[Rule, Yes]]:
    return [(rule, yes) for rule in rules for yes in rule.yes]


@pytest.mark.parametrize(("words", "expected"), _table(FOUND))
def test_deadlines_in_finds_each_phrasing(words: str, expected: str) -> None:
    assert "; ".join(map(_short, deadlines_in(words, 0, len(words), SIGNED))) == expected


@pytest.mark.parametrize("words", NOT_FOUND.strip().splitlines())
def test_deadlines_in_leaves_other_times_alone(words: str) -> None:
    assert deadlines_in(words, 0, len(words), SIGNED) == []


@pytest.mark.parametrize(("words", "expected"), _table(CELLS))
def test_deadlines_in_cell_reads_bare_times(words: str, expected: str) -> None:
    assert "; ".join(map(_short, deadlines_in_cell(words, 0, len(words), SIGNED))) == expected


@pytest.mark.parametrize(
    ("rule", "yes"),
    _cases(
        *deadlines.RULES,
        *deadline_parts.RULES,
        *recurrence.RULES,
        *deadline_relative.RULES,
        *deadline_loose.EVENTS,
    ),
)
def test_rule_passage_has_its_value(rule: Rule, yes: Yes) -> None:
    year = next((int(word[:4]) for word in yes.value.split() if word[:4].isdigit()), 2100)
    found = deadlines_in(yes.passage, 0, len(yes.passage), date(year, 1, 1))
    assert "; ".join(map(_value, found)) == yes.value


@pytest.mark.parametrize(("rule", "yes"), _cases(*deadline_never.RULES))
def test_never_passage_has_no_deadline(rule: Rule, yes: Yes) -> None:
    assert deadlines_in(yes.passage, 0, len(yes.passage), date(2025, 1, 1)) == []
