"""Times that stand last: behind a colon, a dash, a body in brackets, or as a second day."""

from sauro.reading.grammar import No, Rule, Yes, verbose
from sauro.reading.rules.deadline_words import DAY

_BEHIND_WHO = r"(?:(?<=trì[,;]\ )|(?<=hiện[,;]\ )|(?<=hợp[,;]\ ))"
_MONTH_OR_QUARTER = r"(?:[Tt]háng\ \d{1,2}|[Qq]uý\ [IV]{1,3})"

TAIL = Rule(
    id="deadline.tail",
    means="Tháng, quý đứng một mình sau gạch ngang, trong ngoặc ở cuối việc: hạn.",
    pattern=verbose(
        r"(?P<when>[TtQq](?:(?<=\ -\ .)|(?<=[,;]\ .)(?=[^()\n]{1,30}\))|(?<=\(.))(?:(?<=[Tt])háng|(?<=[Qq])u[ýí])"
        r"\ (?:\d{1,2}|[IV]{1,3})(?:\ ?/\ ?|\ năm\ )20\d\d"
        rf"|{_BEHIND_WHO}(?:tháng\ \d{{1,2}}|quý\ [IV]{{1,3}})"
        r"|(?<=[,;]\ )năm\ (?:20\d\d\ ?[-–]\ ?)?20\d\d(?=\)))(?!\d)(?=\)?[.;]?\s*$)"
    ),
    sense="within",
    yes=(
        Yes(
            "Rà soát quy hoạch (Sở Xây dựng, quý II/2026).", "quý II/2026",
            "dựng theo lối viết thường gặp", "date 2026-06-30 quarter",
        ),
        Yes(
            "Xây dựng bản đồ cảnh báo (Sở Tài nguyên và Môi trường, năm 2024 - 2025).", "năm 2024 - 2025",
            "dựng theo lối viết thường gặp", "date 2025-12-31 year",
        ),
        Yes(
            "Biên soạn tài liệu truyền thông - Quý III năm 2023.", "Quý III năm 2023",
            "dựng theo lối viết thường gặp", "date 2023-09-30 quarter",
        ),
        Yes(
            "Vận động doanh nghiệp; giao Sở Công Thương chủ trì, UBND xã phối hợp, quý III.", "quý III",
            "dựng theo lối viết thường gặp", "date 2026-09-30 quarter",
        ),
        Yes(
            "Nâng cấp trung tâm dữ liệu: Sở Xây dựng - Tháng 9/2026.", "Tháng 9/2026",
            "dựng theo lối viết thường gặp", "date 2026-09-30 month",
        ),
    ),
    no=(
        No(
            "Chuẩn bị nội dung họp báo quý I, quý II/2026.", "kỳ của cuộc họp", "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

TAIL_SEVERAL = Rule(
    id="deadline.tail.several",
    means="Hai tháng, hai quý đứng sau người chủ trì, phối hợp ở cuối việc: mỗi cái một hạn.",
    pattern=verbose(
        rf"{_BEHIND_WHO}(?P<when>{_MONTH_OR_QUARTER}(?:,|\ và)\ {_MONTH_OR_QUARTER}"
        r"(?:/|\ năm\ )20\d\d)(?=\)?[.;]?\s*$)"
    ),
    sense="label",
    yes=(
        Yes(
            "Kiểm tra định kỳ (Phòng Kinh tế chủ trì, Công an xã phối hợp; Quý II và Quý IV/2026).", "Quý II và Quý IV/2026",
            "dựng theo lối viết thường gặp", "date 2026-06-30 quarter; date 2026-12-31 quarter",
        ),
    ),
)  # fmt: skip

TAIL_DAY = Rule(
    id="deadline.tail.day",
    means="Ngày đứng sau hai chấm, sau tên cơ quan trong ngoặc ở cuối việc: hạn của việc.",
    pattern=verbose(
        r"(?:\((?:Các\ )?(?:Sở|Bộ|Ban|Ủy\ ban|UBND|HĐND|Văn\ phòng|VP|Phòng|Cục|Chi\ cục|Công\ an|Trung\ tâm|Thanh\ tra"
        r"|Kho\ bạc|Viện|Trường|Đài|Báo|Hội|Đoàn|MTTQ|Tổ|sở|xã|phường|đơn\ vị)\ [^()\d]{1,120}?(?:\ -|[,;])|:)\ "
        rf"(?P<read>(?P<when>(?:ngày\ )?{DAY}))\)?(?=[.;]?\s*$|;\ )"
    ),
    sense="within",
    yes=(
        Yes(
            "Tổ chức hội nghị tổng kết: Ngày 20/10/2026.", "Ngày 20/10/2026",
            "dựng theo lối viết thường gặp", "date 2026-10-20 day",
        ),
        Yes(
            "Gửi Sở Tư pháp thẩm định: 25/9/2026; trình UBND tỉnh: 15/10/2026.", "25/9/2026",
            "dựng theo lối viết thường gặp", "date 2026-09-25 day; date 2026-10-15 day",
        ),
        Yes(
            "Tổ chức lễ giao nhận quân (Ban Chỉ huy Quân sự xã, ngày 25/02/2026).", "ngày 25/02/2026",
            "dựng theo lối viết thường gặp", "date 2026-02-25 day",
        ),
    ),
    no=(
        No("Triển khai dịp lễ (Tết Nguyên đán, ngày 17/02/2026).", "ngày của dịp lễ", "dựng theo lối viết thường gặp"),
        No("Thực hiện kết luận (Văn phòng UBND tỉnh, Thông báo số 12/TB-VP ngày 17/02/2026).", "ngày của văn bản", "dựng theo lối viết thường gặp"),
    ),
)  # fmt: skip

_SHORT_DAY = r"\d{1,2}(?:/|\ tháng\ )\d{1,2}(?:(?:/|\ năm\ )20\d\d)?(?![\d/])"

SECOND = Rule(
    id="deadline.before.second",
    means="Ngày thứ hai sau một “trước ngày”: cũng là hạn.",
    pattern=verbose(
        rf"[Tt]rước\ (?:ngày\ )?{_SHORT_DAY}(?:\ và|[,;])\ (?P<read>(?:trước\ )?(?:ngày\ )?(?P<when>{_SHORT_DAY}))"
    ),
    sense="before",
    yes=(
        Yes(
            "báo cáo trước ngày 10 tháng 6 và ngày 10 tháng 12 năm 2026.", "ngày 10 tháng 12 năm 2026",
            "dựng theo lối viết thường gặp", "date 2026-06-09 day; date 2026-12-09 day",
        ),
        Yes(
            "báo cáo kết quả trước ngày 15/6 và 15/11/2026.", "15/11/2026",
            "dựng theo lối viết thường gặp", "date 2026-06-14 day; date 2026-11-14 day",
        ),
    ),
)  # fmt: skip

RULES = (SECOND, TAIL, TAIL_SEVERAL, TAIL_DAY)
