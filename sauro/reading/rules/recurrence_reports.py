"""Days of reports that come back, told together; how often, told just before the verb.

``sense`` is ``dated`` or ``cadence`` as in ``recurrence``; ``unit0`` is the period of the first pair.
"""

from typing import Final

from sauro.reading.grammar import No, Rule, Yes, verbose
from sauro.reading.rules.deadline_words import OFTEN, REPORT_OF, UNITS, UPTO, WEEKDAY

_DAY = r"(?:[Nn]gày\ )?(?P<day>\d{1,2})(?:\ ?/\ ?|\ tháng\ )(?P<month>\d{1,2})(?!\d)"
_FIRST_DAY = _DAY.replace("<day>", "<day0>").replace("<month>", "<month0>")

RULES: Final = (
    Rule(
        id="recurrence.week",
        means="Lặp lại mỗi tháng, mỗi quý vào một tuần của tháng, quý ấy.",
        pattern=verbose(
            rf"(?:[Đđ]ịnh\ kỳ,?\ )?(?:[Vv]ào\ )?(?:(?:sáng|chiều|ngày)\ )?(?:{WEEKDAY},?\ (?:của\ )?)?"
            r"tuần\ (?:(?:thứ\ )?(?:[1-5]|nhất|hai|ba|tư)(?:(?:,|\ và)\ (?:tuần\ )?(?:thứ\ )?[1-5])*"
            rf"|(?:đầu|cuối)(?:\ tiên|\ cùng)?),?\ (?:của\ )?(?P<units>{OFTEN}\ (?:tháng|quý))(?!\w)"
        ),
        sense="cadence",
        yes=(
            Yes(
                "giao ban định kỳ vào tuần thứ 2 hàng tháng",
                "định kỳ vào tuần thứ 2 hàng tháng",
                "dựng theo lối viết thường gặp",
                "recurring month",
            ),
        ),
    ),
    Rule(
        id="recurrence.report",
        means="Ngày gửi của từng loại báo cáo định kỳ: báo cáo 6 tháng, báo cáo năm.",
        pattern=verbose(rf"(?:{UPTO}\ )?{_DAY}{REPORT_OF}"),
        sense="dated",
        yes=(
            Yes(
                "gửi Sở Nội vụ trước ngày 15/6 đối với báo cáo 6 tháng và trước ngày 15/12 đối với"
                " báo cáo năm",
                "trước ngày 15/6 đối với báo cáo 6 tháng",
                "dựng theo lối viết thường gặp",
                "recurring half-year 06-15; recurring year 12-15",
            ),
        ),
        no=(
            No(
                "gửi trước ngày 15/12 báo cáo năm 2026",
                "báo cáo của một năm đã nêu",
                "dựng theo lối viết thường gặp",
            ),
        ),
    ),
    Rule(
        id="recurrence.before_verb",
        means="“Hằng năm”, “hằng quý” đứng ngay trước động từ giao việc: việc ấy làm mỗi kỳ.",
        pattern=verbose(
            rf"(?<=[\w)]\ )(?P<read>h[ằà]ng\ (?P<units>{UNITS}))(?=,?\ (?:tổ\ chức|tiến\ hành|báo\ cáo"
            r"|rà\ soát|tổng\ hợp|đánh\ giá|kiểm\ tra|sơ\ kết|tổng\ kết|cập\ nhật|công\ bố|thống\ kê"
            r"|tham\ mưu|lập|xây\ dựng|công\ khai|niêm\ yết|gửi)(?!\w))"
        ),
        sense="cadence",
        yes=(
            Yes(
                "Trung tâm Phục vụ hành chính công hàng tuần công khai danh sách hồ sơ trễ hạn",
                "hàng tuần",
                "dựng theo lối viết thường gặp",
                "recurring week",
            ),
            Yes(
                "Phối hợp với phòng Y tế hằng năm tổ chức hội thảo hưởng ứng Tuần lễ",
                "hằng năm",
                "dựng theo lối viết thường gặp",
                "recurring year",
            ),
        ),
        no=(
            No(
                "bố trí kinh phí hằng năm cử cán bộ đi đào tạo",
                "nói về kinh phí, không phải kỳ của việc",
                "dựng theo lối viết thường gặp",
            ),
        ),
    ),
    Rule(
        id="recurrence.paired",
        means="Định kỳ 6 tháng, năm kèm hai ngày: ngày trước của kỳ 6 tháng, ngày sau của kỳ năm.",
        pattern=verbose(
            rf"(?:[Đđ]ịnh\ kỳ\ |[Bb]áo\ cáo\ (?:\w+\ ){{0,4}}?)\(?(?:{OFTEN}\ )?(?P<unit0>0?6\ tháng|[Ss]áu\ tháng)(?:,|\ và)\ "
            rf"(?:{OFTEN}\ |0?1\ |một\ )?(?P<unit>năm)(?!\w)[^.;:\n\d]{{0,100}}?{UPTO}\ "
            rf"{_FIRST_DAY},?\ (?:và\ )?(?:{UPTO}\ )?{_DAY}(?!\ ?[/.-]\ ?\d)(?!\ năm\ \d)"
        ),
        sense="dated",
        yes=(
            Yes(
                "Định kỳ 6 tháng, năm (trước ngày 15/6 và 15/12) báo cáo Ủy ban nhân dân tỉnh",
                "Định kỳ 6 tháng, năm (trước ngày 15/6 và 15/12",
                "dựng theo lối viết thường gặp",
                "recurring half-year 06-15; recurring year 12-15",
            ),
        ),
    ),
)
