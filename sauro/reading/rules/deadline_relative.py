"""Deadlines that count days from something: "trong 5 ngày làm việc kể từ ngày …".

``sense``: ``relative`` (groups ``count``, ``unit``, ``anchor``).
"""

from typing import Final

from sauro.reading.grammar import UPPER, No, Rule, Yes, verbose
from sauro.reading.rules.deadline_loose import MORE

_COUNT = r"(?:(?:\d{1,2}\ ?[-–]\ ?)?(?P<count>\d{1,3})(?:\ \([^()\n]{1,20}\))?|(?=ngày\ làm\ việc,?\ (?:kể|tính)\ từ\ (?:khi|lúc)))"
_UNIT = (
    r"(?P<unit>(?<=\ )(?:ngày\ làm\ việc|ngày|giờ|tuần|tháng|năm(?=,?\ (?:kể|tính)\ từ))"
    r"|(?<=\d)h|(?<=\d\ )h)(?!\w)"
)
_ANCHOR = (
    r"(?:,?\ (?:kể\ từ|tính\ từ|từ|sau)\ "
    r"(?P<anchor>(?:khi|lúc|thời\ điểm|ngày|có|nhận|được|kết\ thúc)"
    rf"(?:\ (?!(?:về|gửi)\ [{UPPER}])[^\s.,;:()]{{1,30}}){{0,14}}))"
)
_HEAD = (
    r"[TtSsCcKk](?:rong|au|hậm\ nhất(?:\ (?:là|sau|trong(?:\ vòng)?))?|hông\ quá|ối\ đa"
    r"|rước(?:\ (?:ít\ nhất|tối\ thiểu))?)"
    r"\ (?:tối\ đa\ |không\ quá\ )?"
)
RULES: Final = (
    Rule(
        id="deadline.relative",
        means="Hạn tính bằng số ngày kể từ một mốc.",
        pattern=verbose(rf"{_HEAD}{_COUNT}\ ?{_UNIT}{_ANCHOR}"),
        sense="relative",
        yes=(
            Yes(
                "Sau 10 ngày làm việc kể từ ngày kết thúc giám sát, các Tổ xây dựng báo cáo",
                "Sau 10 ngày làm việc kể từ ngày kết thúc giám sát",
                "TB 11/TB-ĐGS Bình Dương",
                "relative",
            ),
            Yes(
                "chậm nhất 07 ngày kể từ ngày kết thúc lễ hội về Sở Văn hóa, Thể thao",
                "chậm nhất 07 ngày kể từ ngày kết thúc lễ hội",
                "dựng theo lối viết thường gặp",
                "relative",
            ),
        ),
    ),
    Rule(
        id="deadline.relative.limit",
        means="Hạn là một khoảng thời gian: trong vòng, trong thời hạn mấy ngày.",
        pattern=verbose(
            r"[Tt](?:rong\ (?:vòng|thời\ (?:hạn|gian)|khoảng\ thời\ gian)"
            r"|hời\ hạn(?:\ [a-zà-ỹ]{1,9}){0,4}:?)\ "
            r"(?:tối\ đa\ |không\ quá\ |là\ |trong\ (?:vòng\ )?)?"
            rf"{_COUNT}\ ?{_UNIT}{_ANCHOR}?"
        ),
        sense="relative",
        yes=(
            Yes(
                "Trong thời hạn 07 ngày làm việc kể từ ngày nhận được dự thảo, các phòng góp ý",
                "Trong thời hạn 07 ngày làm việc kể từ ngày nhận được dự thảo",
                "dựng theo lối viết thường gặp",
                "relative",
            ),
        ),
        no=(
            No(
                "liên quan khác để giải quyết trong thời hạn quy định theo đúng chức năng",
                "không nêu bao nhiêu ngày",
                "CT 010/CT-UBND Đắk Lắk",
            ),
        ),
    ),
    Rule(
        id="deadline.relative.days",
        means="Hạn tính bằng số ngày làm việc, hoặc số ngày trước một mốc.",
        pattern=verbose(
            rf"{_HEAD}{_COUNT}\ (?:(?P<unit>ngày\ làm\ việc)"
            rf"(?:\ (?:trước|so\ với){MORE})?"
            rf"|ngày\ (?:trước|so\ với|(?<=\d\ ngày\ )(?:tổ\ chức|diễn\ ra|khai\ mạc)){MORE})"
            r"|[Tt]rước\ ngày(?:\ [^\W\d]{1,12}){1,5}\ \d{1,2}\ ngày(?!\w)"
            r"|[Tt]rước\ khi(?:\ [^\W\d]{1,12}){1,8},?\ (?:ít\ nhất|tối\ thiểu)\ \d{1,3}\ (?:ngày|giờ)(?!\w)"
            r"|(?:[Íí]t\ nhất|[Tt]ối\ thiểu)\ \d{1,3}\ ngày(?:\ làm\ việc)?\ trước\ ngày\ (?!\d)[^\W\d]+(?:\ [^\W\d]+){0,3}"
            rf"|(?<![\w/.]\ )\d{{1,3}}\ ngày(?:\ làm\ việc)?\ sau\ khi{MORE}"
        ),
        sense="relative",
        yes=(
            Yes(
                "- Cuối đợt giám sát (sau 05 ngày làm việc), mỗi thành viên gửi nội dung nhận xét",
                "sau 05 ngày làm việc",
                "TB 11/TB-ĐGS Bình Dương",
                "relative",
            ),
            Yes(
                "nhận vắc xin trước khi tổ chức tiêm ít nhất 03 ngày.",
                "trước khi tổ chức tiêm ít nhất 03 ngày",
                "dựng theo lối viết thường gặp",
                "relative",
            ),
            Yes(
                "30 ngày sau khi đoàn thẩm định kết thúc",
                "30 ngày sau khi đoàn thẩm định kết thúc",
                "dựng theo lối viết thường gặp",
                "relative",
            ),
            Yes(
                "phát lệnh gọi nhập ngũ trước ngày giao quân 15 ngày",
                "trước ngày giao quân 15 ngày",
                "dựng theo lối viết thường gặp",
                "relative",
            ),
        ),
    ),
)
