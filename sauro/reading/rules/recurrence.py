"""Words that make a task come back: "thứ 2 hằng tuần", "trước ngày 20 hằng tháng", "định kỳ".

``sense``: ``weekday`` (group ``weekday`` or ``later``), ``dated`` (groups ``unit``, ``day`` and
``month``, or ``day1`` and ``month1``; a first pair ``day0``, ``month0``; ``quarter`` where the unit
is one), ``daily``, ``cadence`` (group ``units``: one recurrence each), ``times`` (groups ``count``
and ``unit``, or ``each``). ``hour`` or ``at`` is read where it is stated.
"""

from typing import Final

from sauro.reading.grammar import No, Rule, Yes, verbose
from sauro.reading.rules.deadline_words import (
    CLOCK,
    CLOSED,
    HOUR,
    NOT_YEAR,
    NUMERAL,
    OFTEN,
    REPORTING,
    UNIT,
    UNITS,
    UPTO,
    WEEKDAY,
)

_GAP = r"[^.;:\n\d]{0,100}?"
_MONTH = r"(?:\ ?/\ ?|\ tháng\ )"

RULES: Final = (
    Rule(
        id="recurrence.weekday",
        means="Lặp lại mỗi tuần vào một ngày trong tuần.",
        pattern=verbose(
            rf"(?:{UPTO}\ )?{CLOCK}(?:(?:sáng|chiều|trưa|ngày)\ ){{0,2}}(?P<weekday>{WEEKDAY})"
            rf",?\ (?:của\ )?{OFTEN}\ tuần(?!\w)"
            rf"|(?:[Đđ]ịnh\ kỳ\ )?{OFTEN}\ tuần(?!\w)[^.;:\n\d]{{0,110}}?(?:{UPTO}\ )?(?:(?P<at>{HOUR}),?\ )?"
            rf"(?:(?:sáng|chiều|trưa|ngày)\ ){{0,2}}(?P<later>{WEEKDAY})"
        ),
        sense="weekday",
        yes=(
            Yes(
                "để bám, nắm tình hình; báo cáo UBND tỉnh vào thứ 2 hằng tuần.",
                "vào thứ 2 hằng tuần",
                "KH 2233/KH-UBND Lai Châu",
                "recurring week MO",
            ),
        ),
    ),
    Rule(
        id="recurrence.dated",
        means="Lặp lại vào một ngày của tháng, quý hoặc năm.",
        pattern=verbose(
            rf"(?:{UPTO}\ )?{CLOCK}(?:(?:(?:các\ )?[Nn]gày\ |(?=\d{{1,2}}/\d{{1,2}}(?:,|\ và)\ ))(?P<day0>\d{{1,2}})(?:{_MONTH}"
            rf"(?P<month0>\d{{1,2}}))?"
            rf"(?:,|\ và)\ (?:trước\ )?(?:ngày\ )?)?(?:(?(day0)|(?:[Nn]gày\ |(?<=rước\ )(?=\d{{1,2}}\ {OFTEN}\ tháng)))(?P<day>\d{{1,2}})(?:{_MONTH}"
            rf"(?P<month>\d{{1,2}}))?"
            rf"|(?P<day1>\d{{1,2}}){_MONTH}(?P<month1>\d{{1,2}})),?\ (?:của\ )?{OFTEN}\ "
            rf"(?P<unit>{UNIT})"
        ),
        sense="dated",
        yes=(
            Yes(
                "chuyển đổi số gắn với Đề án 06 trước ngày 20 hằng tháng lên phần mềm theo dõi",
                "trước ngày 20 hằng tháng",
                "KH 308/KH-UBND Hà Nội",
                "recurring month 20",
            ),
            Yes(
                "nộp hồ sơ vào lưu trữ cơ quan chậm nhất là ngày 15 tháng 12 hàng năm.",
                "chậm nhất là ngày 15 tháng 12 hàng năm",
                "dựng theo lối viết thường gặp",
                "recurring year 12-15",
            ),
        ),
    ),
    Rule(
        id="recurrence.month",
        means="Lặp lại mỗi năm vào một, hai tháng hoặc một quý.",
        pattern=verbose(
            rf"(?:{UPTO}\ )?(?:(?:đầu|giữa|cuối)\ )?(?:(?:[Tt]háng\ (?P<month0>\d{{1,2}})"
            rf"(?:,|\ và)\ )?[Tt]háng\ (?P<month>\d{{1,2}})|(?P<month1>[Qq]uý\ {NUMERAL})),?\ "
            rf"(?:của\ )?{OFTEN}\ (?P<unit>năm)(?!\w)"
        ),
        sense="dated",
        yes=(
            Yes(
                "các đơn vị kiểm kê tài sản công vào tháng 11 hằng năm",
                "vào tháng 11 hằng năm",
                "dựng theo lối viết thường gặp",
                "recurring year 11-30",
            ),
            Yes(
                "Quý I hằng năm, Sở Tài chính tổng hợp nhu cầu",
                "Quý I hằng năm",
                "dựng theo lối viết thường gặp",
                "recurring year 03-31",
            ),
        ),
    ),
    Rule(
        id="recurrence.period",
        means="Hằng tháng, quý, năm, kèm ngày nêu ở sau.",
        pattern=verbose(
            rf"(?:[Đđ]ịnh\ kỳ\ (?:{OFTEN}\ )?|(?<!ngày\ \d\ )(?<!ngày\ \d\d\ ){OFTEN}\ |(?<=\ )(?={UNIT}\ \(trước)"
            rf"|[Bb]áo\ cáo\ (?:kết\ quả\ |sơ\ kết\ |tổng\ kết\ )?"
            rf"(?={UNIT}(?::|\ (?:gửi\ |nộp\ )?\(?(?:trước|chậm))))(?P<unit>{UNIT}):?(?:\ (?:gửi|nộp))?"
            rf"(?:{_GAP}{UPTO}\ {CLOCK}|\ \((?:(?:vào|trước)\ )?)(?:ngày\ |(?=\d{{1,2}}/))(?P<day>\d{{1,2}})(?:{_MONTH}(?P<month>\d{{1,2}}))?{NOT_YEAR}"
            rf"(?:\ (?:của\ )?(?:tháng\ cuối\ (?:của\ |mỗi\ )?quý|{OFTEN}\ {UNIT}|cuối\ (?:quý"
            rf"|năm)))?"
        ),
        sense="dated",
        yes=(
            Yes(
                "Định kỳ hằng năm (trước ngày 30 tháng 11) báo cáo kết quả thực hiện",
                "Định kỳ hằng năm (trước ngày 30 tháng 11",
                "KH 597/KH-UBND Đồng Tháp",
                "recurring year 11-30",
            ),
        ),
    ),
    Rule(
        id="recurrence.closing",
        means="Lặp lại mỗi kỳ vào một ngày của tháng cuối quý, tháng sau hoặc kỳ báo cáo.",
        pattern=verbose(
            rf"(?:{UPTO}\ )?{CLOCK}[Nn]gày\ (?P<day>\d{{1,2}})\ (?:của\ )?(?:"
            r"(?P<quarter>(?:tháng\ )?(?:cuối(?:\ cùng)?|đầu(?:\ tiên)?|thứ\ ba)\ (?:của\ )?(?:mỗi\ |hằng\ |hàng\ )?quý(?:\ (?:sau|tiếp\ theo))?)"
            r"|tháng\ (?:sau|(?:liền\ )?kế\ tiếp|liền\ kề|tiếp\ (?:theo|sau))|(?:tháng\ cuối\ )?kỳ\ báo\ cáo"
            rf"|tháng\ báo\ cáo|(?<=của\ )tháng{CLOSED})"
        ),
        sense="dated",
        yes=(
            Yes(
                "kết quả giám sát gửi về Sở trước ngày 20 của tháng.",
                "trước ngày 20 của tháng",
                "dựng theo lối viết thường gặp",
                "recurring month 20",
            ),
            Yes(
                "gửi biểu tổng hợp chậm nhất là ngày 05 của tháng tiếp sau",
                "chậm nhất là ngày 05 của tháng tiếp sau",
                "dựng theo lối viết thường gặp",
                "recurring month 5",
            ),
        ),
    ),
    Rule(
        id="recurrence.daily",
        means="Lặp lại hằng ngày, trước hoặc vào một giờ.",
        pattern=verbose(
            rf"(?:{UPTO}\ )?(?P<hour>{HOUR})(?:\ (?:sáng|chiều|trưa|tối))?,?\ {OFTEN}\ "
            rf"(?P<unit>ngày)(?!\w)"
            rf"|{OFTEN}\ ngày(?!\w){_GAP}(?:{UPTO}\ )(?P<at>{HOUR})(?!(?:\ \d\d)?\ ngày\ \d)"
        ),
        sense="daily",
        yes=(
            Yes(
                "báo cáo nhanh mực nước hồ chứa trước 15h30’ hàng ngày.",
                "trước 15h30’ hàng ngày",
                "dựng theo lối viết thường gặp",
                "recurring day",
            ),
        ),
    ),
    Rule(
        id="recurrence.periodic",
        means="Định kỳ theo tuần, tháng, quý, 6 tháng, năm.",
        pattern=verbose(
            rf"[Đđ]ịnh\ kỳ,?\ (?:vào\ |theo\ |(?:vào\ )?(?:đầu|giữa|cuối)\ |\()?"
            rf"(?P<units>(?:{OFTEN}\ )?{UNITS})(?:\ ?/\ ?lần|\ (?:một|01|1)\ lần)?(?!\ ?\d|\ [IVX]+(?!\w))"
        ),
        sense="cadence",
        yes=(
            Yes(
                "Định kỳ hằng quý tổng hợp tình hình thực hiện",
                "Định kỳ hằng quý",
                "dựng theo lối viết thường gặp",
                "recurring quarter",
            ),
        ),
        no=(
            No(
                "Định kỳ rà soát, đề xuất sửa đổi, bổ sung các tiêu chuẩn, quy chuẩn",
                "không nêu kỳ là bao lâu",
                "KH 597/KH-UBND Đồng Tháp",
            ),
        ),
    ),
    Rule(
        id="recurrence.opening",
        means="Câu, vế câu mở đầu bằng “Hằng năm”, “hằng quý”: việc nêu sau đó làm mỗi kỳ.",
        pattern=verbose(
            r"[HhMm](?<![\w”\"%]\ .)(?<![\w/“].)(?:(?<=[Hh])[ằàă]ng|(?<=[Mm])ỗi)\ "
            rf"(?P<units>{UNITS})(?!\ ?\d)"
        ),
        sense="cadence",
        yes=(
            Yes(
                "Hằng năm hoặc đột xuất báo cáo kết quả thực hiện về Bộ Công an để tổng hợp",
                "Hằng năm",
                "QĐ 2623/QĐ-TTg",
                "recurring year",
            ),
        ),
        no=(
            No(
                "việc nuôi tôm hằng năm thường gặp nhiều khó khăn",
                "nói về chuyện thường xảy ra, không giao việc",
                "TB kết luận Thứ trưởng Bộ Thủy sản 2006",
            ),
        ),
    ),
    Rule(
        id="recurrence.reporting",
        means="Báo cáo, sơ kết, kiểm tra … hằng kỳ.",
        pattern=verbose(
            rf"{REPORTING}[^.;:\n]{{0,100}}?\ "
            rf"(?P<read>(?P<units>{OFTEN}\ {UNITS}(?:{CLOSED}|(?=\ từ\ [^.;:\n]{{4,60}}?\ đến\ ))|(?<=iểm\ tra\ ){OFTEN}\ {UNITS}"
            rf"|{UNIT}(?:,|\ và)\ {OFTEN}\ {UNITS}))"
        ),
        sense="cadence",
        yes=(
            Yes(
                "kết quả thực hiện, trình Lãnh đạo Bộ báo cáo Thủ tướng Chính phủ hằng tháng.",
                "hằng tháng",
                "CV 6316/BVHTTDL-VP",
                "recurring month",
            ),
            Yes(
                "tổ chức tổng kết phong trào hằng năm, bình chọn tập thể tiêu biểu",
                "hằng năm",
                "dựng theo lối viết thường gặp",
                "recurring year",
            ),
        ),
        no=(
            No(
                "đánh giá, xếp loại chất lượng hằng năm đối với cán bộ, công chức, viên chức",
                "tên của quy định, không phải kỳ báo cáo",
                "CV 4169/UBND-VX TP Hồ Chí Minh",
            ),
        ),
    ),
    Rule(
        id="recurrence.listed",
        means="Kỳ sáu tháng (ba, chín tháng) kể cùng kỳ năm: sơ kết, báo cáo mỗi kỳ.",
        pattern=verbose(
            r"(?<![\d/])(?<!rong\ )(?<!au\ )(?<!ừ\ )(?<!uá\ )(?<!ủ\ )(?<!ần\ )"
            rf"(?P<units>(?:0?[369]|[Ss]áu|[Bb]a)\ tháng(?:,|\ và|,\ và)\ (?:tổng\ kết\ )?(?:{OFTEN}\ |cả\ |0?1\ )?năm)"
            r"(?!\w)(?!\ (?:\d|kể|trở|qua|liên))"
        ),
        sense="cadence",
        yes=(
            Yes(
                "Sơ kết 6 tháng, 1 năm thực hiện Kế hoạch",
                "6 tháng, 1 năm",
                "dựng theo lối viết thường gặp",
                "recurring half-year; recurring year",
            ),
            Yes(
                "Sơ kết 06 tháng, tổng kết năm, báo cáo UBND tỉnh",
                "06 tháng, tổng kết năm",
                "dựng theo lối viết thường gặp",
                "recurring half-year; recurring year",
            ),
        ),
        no=(
            No(
                "Kết quả trong 6 tháng và năm 2025",
                "kỳ của số liệu",
                "dựng theo lối viết thường gặp",
            ),
        ),
    ),
    Rule(
        id="recurrence.times",
        means="Số lần phải làm trong một kỳ.",
        pattern=verbose(
            r"(?:(?:ít\ nhất|tối\ thiểu|mỗi)\ )?(?:"
            rf"(?P<count>\d{{1,2}})\ lần\ ?(?:/\ ?(?:0?1\ )?|(?:trong\ )?(?:mỗi|một|0?1)\ )"
            rf"(?P<unit>{UNIT})"
            rf"|(?<!\d\ )(?<!hai\ )(?<!năm\ )(?:{OFTEN}\ |một\ |0?1\ )?(?P<each>{UNIT})"
            rf"(?:\ ?/\ ?|\ )(?:ít\ nhất\ |tối\ thiểu\ )?(?:một\ |\d{{1,2}}\ )?lần(?!\w))"
        ),
        sense="times",
        yes=(
            Yes(
                "tự kiểm tra hệ thống báo cháy ít nhất 03 tháng một lần.",
                "ít nhất 03 tháng một lần",
                "dựng theo lối viết thường gặp",
                "recurring quarter",
            ),
            Yes(
                "ra quân kiểm tra, xử lý vi phạm mỗi tuần ít nhất 02 lần",
                "mỗi tuần ít nhất 02 lần",
                "dựng theo lối viết thường gặp",
                "recurring week",
            ),
        ),
    ),
)
