"""Words that bound a task by the calendar: "trước ngày D", "trong tháng 8/2026", "quý II".

``sense`` says how the stretch of time named ``when`` bounds the task: ``before`` (it must not
begin), ``by`` (its last day is the latest), ``within`` (the same, but read only while that day is
not yet past), ``label`` (what stands after "Thời hạn:"), ``never`` (no deadline of a task).
"""

from typing import Final

from sauro.reading.grammar import No, Rule, Yes, verbose
from sauro.reading.rules.deadline_cells import VALUE
from sauro.reading.rules.deadline_words import (
    CLOCK,
    DAY,
    DAY_LOOSE,
    HOUR,
    MONTH,
    ONWARD,
    QUARTER,
    SPAN,
    WHEN,
    WHEN_LOOSE,
    YEAR,
)

_SINCE = (
    rf"ừ\ (?:(?:{HOUR},?\ )?(?:{DAY_LOOSE}|ngày\ \d{{1,2}}|\d{{1,2}}(?=\ đến|\ ?[-–])"
    rf"|{MONTH}|{QUARTER})|nay|đầu\ (?:năm|tháng)|bây\ giờ)"
)
DONE: Final = (
    r"[HhXxKkTtĐđ](?<!\w.)(?:oàn\ thành|ong|ết\ thúc|hởi\ công|hánh\ thành|hông\ xe(?:\ kỹ\ thuật)?"
    r"|hông\ tuyến|ưa\ vào\ (?:sử\ dụng|khai\ thác|vận\ hành))"
)
LABEL: Final = (
    r"[TtHh](?<!\w.)(?:hời\ (?:gian|hạn|điểm)|iến\ độ|ạn|oàn\ thành)"
    r"(?:\ (?!trước|sau|trong|đến|vào|ký)[a-zà-ỹ,]{1,9}){0,7}\ ?(?::|là)\ "
)
RULES: Final = (
    Rule(
        id="deadline.before",
        means="Phải xong trước mốc nêu ra; ngày cuối cùng là ngày liền trước mốc ấy.",
        pattern=verbose(
            r"[CcMmTt](?:(?:hậm|uộn)\ nhất\ (?:là\ )?trước|rước)\ "
            r"(?:thời\ (?:điểm|hạn)\ |mốc\ |hết\ |ngày\ (?:Quốc\ khánh|khai\ giảng|lễ|bầu\ cử),?\ )?"
            r"(?:(?:khi\ [^.;:()\n]{3,60}|ngày\ mùng\ \d{1,2}\ Tết)\ \()?"
            rf"{CLOCK}(?P<when>{WHEN_LOOSE})"
        ),
        sense="before",
        yes=(
            Yes(
                "tham mưu kế hoạch thi hành trước khi Luật có hiệu lực (01/7/2024).",
                "trước khi Luật có hiệu lực (01/7/2024",
                "dựng theo lối viết thường gặp",
                "date 2024-06-30 day",
            ),
            Yes(
                "báo cáo kết quả gửi Ủy ban nhân dân tỉnh (qua Sở Tài chính) trước ngày 10/4/2026.",
                "trước ngày 10/4/2026",
                "KH 2233/KH-UBND Lai Châu",
                "date 2026-04-09 day",
            ),
            Yes(
                "kịp thời báo cáo Sở Lao động - Thương binh và Xã hội trước 30/11/2024 để tổng hợp",
                "trước 30/11/2024",
                "TB 565/TB-UBND Quảng Ngãi",
                "date 2024-11-29 day",
            ),
            Yes(
                "có nhà bị hư hỏng nặng, hoàn thành chậm nhất trước ngày 31/12/2025;",
                "chậm nhất trước ngày 31/12/2025",
                "CĐ 234/CĐ-TTg",
                "date 2025-12-30 day",
            ),
            Yes(
                "về Sở Nội vụ trước ngày 16 tháng 12 năm 2025 để tổng hợp báo cáo Bộ Nội vụ",
                "trước ngày 16 tháng 12 năm 2025",
                "KH 174/KH-UBND TP Hồ Chí Minh",
                "date 2025-12-15 day",
            ),
        ),
        no=(
            No(
                "hướng dẫn về chuyên môn của Bộ Y tế trước khi báo cáo tỉnh xem xét",
                "trước một việc khác, không phải trước một ngày",
                "KH 2233/KH-UBND Lai Châu",
            ),
        ),
    ),
    Rule(
        id="deadline.latest",
        means="Chậm nhất vào mốc nêu ra; hết mốc ấy là hết hạn.",
        pattern=verbose(
            r"[CcMmKkHh](?:(?:(?:hậm|uộn)\ nhất|hông\ (?:được\ )?(?:chậm|muộn)\ (?:hơn|quá)"
            r"|ạn\ (?:chót|cuối(?:\ cùng)?))(?:\ (?:là|vào|đến|trong|hết|ngay)){0,3}\ "
            rf"(?:thời\ điểm\ )?{CLOCK}(?P<when>{WHEN_LOOSE})"
            rf"|hông\ (?:được\ |để\ (?:kéo\ dài\ )?)?quá\ (?P<end>{WHEN}))"
        ),
        sense="by",
        yes=(
            Yes(
                "gửi báo cáo về Bộ Xây dựng chậm nhất ngày 10 tháng 12 năm 2025, trong đó",
                "chậm nhất ngày 10 tháng 12 năm 2025",
                "CĐ 224/CĐ-TTg",
                "date 2025-12-10 day",
            ),
            Yes(
                "các phòng gửi văn bản góp ý chậm nhất 14h30' ngày 12/5/2026 để tổng hợp.",
                "chậm nhất 14h30' ngày 12/5/2026",
                "dựng theo lối viết thường gặp",
                "date 2026-05-12 day",
            ),
        ),
    ),
    Rule(
        id="deadline.until",
        means="Làm từ nay hoặc từ mốc đầu đến hết mốc cuối.",
        pattern=verbose(
            rf"[TtĐđ](?:{_SINCE}(?:\ cho)?\ (?:đến|tới)|ến|ới)\ (?:thời\ điểm\ )?"
            rf"(?:(?:trước\ )?{CLOCK}(?P<when>{DAY}|{SPAN})"
            rf"|hết\ (?P<end>{DAY_LOOSE}|{SPAN}|{YEAR}))"
        ),
        sense="within",
        yes=(
            Yes(
                "Triển khai Tháng hành động (từ ngày 15/11 đến ngày 15/12) và hưởng ứng",
                "từ ngày 15/11 đến ngày 15/12",
                "KH 174/KH-UBND TP Hồ Chí Minh",
                "date 2025-12-15 day",
            ),
            Yes(
                "Xây dựng kịch bản thúc đẩy tăng trưởng từ nay đến hết năm 2025; giao nhiệm vụ",
                "từ nay đến hết năm 2025",
                "TB 623/TB-VPCP",
                "date 2025-12-31 year",
            ),
        ),
        no=(
            No(
                "chỉ tiêu giảm tỷ lệ nghèo đa chiều đến năm 2025 theo Kế hoạch",
                "năm của chỉ tiêu, không phải hạn của việc",
                "TB 565/TB-UBND Quảng Ngãi",
            ),
        ),
    ),
    Rule(
        id="deadline.span",
        means="Hai ngày nối bằng gạch ngang: làm từ ngày đầu đến hết ngày sau.",
        pattern=verbose(
            rf"[Tt](?:{_SINCE}\ ?[-–]\ ?(?P<when>{DAY_LOOSE})"
            r"|ừ\ ngày\ (?P<days>\d{1,2}\ ?[-–]\ ?\d{1,2}/\d{1,2}(?:/\d{4})?)(?![\d/]))"
        ),
        sense="within",
        yes=(
            Yes(
                "bị thiệt hại do đợt mưa lũ từ ngày 16-22/11/2025, gửi Văn phòng Chính phủ",
                "từ ngày 16-22/11/2025",
                "CĐ 234/CĐ-TTg",
            ),
        ),
    ),
    Rule(
        id="deadline.within",
        means="Làm trong khoảng thời gian nêu ra; ngày cuối của khoảng là hạn.",
        pattern=verbose(
            r"[NnTtHh](?<!\w.)(?<!\bhầu\ .)(?:(?:gay\ t)?rong\ (?:nội\ |cả\ |suốt\ )?"
            r"(?:(?:các|những|hai|0?2)\ )?|ết\ )"
            rf"(?P<when>{WHEN}){ONWARD}"
        ),
        sense="within",
        yes=(
            Yes(
                "đẩy nhanh tiến độ thi công đảm bảo hoàn thành dự án trong tháng 8/2026.",
                "trong tháng 8/2026",
                "KH 2233/KH-UBND Lai Châu",
                "date 2026-08-31 month",
            ),
            Yes(
                "mở chiến dịch làm sạch dữ liệu trong tuần 2 tháng 5/2026.",
                "trong tuần 2 tháng 5/2026",
                "dựng theo lối viết thường gặp",
                "date 2026-05-14 day",
            ),
            Yes(
                "bàn giao mặt bằng sạch cho nhà thầu trong tháng 5/2026.",
                "trong tháng 5/2026",
                "dựng theo lối viết thường gặp",
                "date 2026-05-31 month",
            ),
        ),
    ),
    Rule(
        id="deadline.on",
        means="Làm vào ngày, tháng hoặc quý nêu ra.",
        pattern=verbose(
            rf"[VvDdLlĐđ](?<!nhân\ .)(?:ịp\ (?P<end>{DAY})|(?:ào|úc|(?<=[Đđ])úng(?=\ ngày))\ (?:lúc\ |thời\ điểm\ |dịp\ )?"
            rf"{CLOCK}(?P<when>{DAY}|{SPAN}))"
        ),
        sense="within",
        yes=(
            Yes(
                "tổ chức khai giảng an toàn, đúng ngày 05/9/2025",
                "đúng ngày 05/9/2025",
                "dựng theo lối viết thường gặp",
                "date 2025-09-05 day",
            ),
            Yes(
                "tổ chức lễ trao thưởng, khen thưởng vào ngày 19 tháng 12 năm 2025.",
                "vào ngày 19 tháng 12 năm 2025",
                "TB 627/TB-VPCP",
                "date 2025-12-19 day",
            ),
            Yes(
                "các công trình khánh thành, khởi công dịp 19 tháng 12 năm 2025, trên tinh thần",
                "dịp 19 tháng 12 năm 2025",
                "TB 627/TB-VPCP",
                "date 2025-12-19 day",
            ),
        ),
        no=(
            No(
                "tổng số lao động nữ có việc làm xuống dưới 30% vào năm 2025",
                "năm của chỉ tiêu, không phải hạn của việc",
                "KH 174/KH-UBND TP Hồ Chí Minh",
            ),
        ),
    ),
    Rule(
        id="deadline.done",
        means="Việc phải hoàn thành (khởi công, thông xe) trong thời gian nêu ra.",
        pattern=verbose(
            rf"{DONE}(?:\ dứt\ điểm)?,?\ (?:vào\ |trong\ |hết\ )?(?P<when>{WHEN}){ONWARD}"
        ),
        sense="within",
        yes=(
            Yes(
                "Hữu Nghị - Chi Lăng, bảo đảm thông xe kỹ thuật năm 2025 góp phần",
                "thông xe kỹ thuật năm 2025",
                "TB 627/TB-VPCP",
                "date 2025-12-31 year",
            ),
            Yes(
                "Bắc Kạn - Cao Bằng, hoàn thành trong năm 2025.",
                "hoàn thành trong năm 2025",
                "TB 627/TB-VPCP",
                "date 2025-12-31 year",
            ),
        ),
    ),
    Rule(
        id="deadline.opening",
        means="Câu mở đầu bằng thời gian, hoặc ngoặc chỉ ghi thời gian: việc phải xong lúc ấy.",
        pattern=verbose(
            rf"(?=[NTQĐGCtq])(?P<read>(?<=\()(?P<end>{MONTH}|{QUARTER})(?=\))"
            rf"|(?=[NTQĐGC])(?:Đến\ )?(?P<when>{YEAR}|(?:(?:Đầu|Giữa|Cuối)\ )?(?:{MONTH}|{QUARTER}))"
            r"(?=,|:|\ (?:phải|hoàn\ thành|phấn\ đấu)))"
        ),
        sense="within",
        yes=(
            Yes(
                "Năm 2026, cắt giảm, đơn giản hóa 100% điều kiện kinh doanh không cần thiết",
                "Năm 2026",
                "CV 6316/BVHTTDL-VP",
                "date 2026-12-31 year",
            ),
            Yes(
                "tổ chức tập huấn cho cán bộ cấp xã (tháng 11, 12/2026)",
                "tháng 11, 12/2026",
                "dựng theo lối viết thường gặp",
                "date 2026-12-31 month",
            ),
        ),
        no=(
            No(
                "Chỉ tiêu 1: Năm 2025 đạt 60% các cơ quan quản lý nhà nước",
                "năm của chỉ tiêu, không phải hạn của việc",
                "KH 174/KH-UBND TP Hồ Chí Minh",
            ),
        ),
    ),
    Rule(
        id="deadline.label",
        means="Dòng ghi thời gian, thời hạn thực hiện: mốc ghi ở đó là hạn của việc.",
        pattern=verbose(rf"{LABEL}(?P<read>{VALUE})"),
        sense="label",
        yes=(
            Yes(
                "- Thời gian thực hiện: năm 2026 - 2027.",
                "năm 2026 - 2027",
                "QĐ 2623/QĐ-TTg",
                "date 2027-12-31 year",
            ),
            Yes(
                "- Thời gian thực hiện: Năm 2025 và các năm tiếp theo.",
                "Năm 2025 và các năm tiếp theo",
                "KH 172/KH-UBND TP Hồ Chí Minh",
                "period",
            ),
        ),
    ),
)
