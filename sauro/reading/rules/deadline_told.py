"""Times of what a task speaks of: when damage was done, a session is to be held, a result counts."""

from typing import Final

from sauro.reading.grammar import No, Rule, Yes, verbose
from sauro.reading.rules.deadline_words import WHEN

TOLD: Final = Rule(
    id="deadline.never.told",
    means="Lúc xảy ra thiệt hại, lúc họp dự kiến, kỳ của kết quả, quãng của kỳ báo cáo: không phải hạn.",
    pattern=verbose(
        rf"do\ [^.;:,\n]{{3,40}}?\ gây\ ra\ (?:trong\ |vào\ )?{WHEN}"
        r"|(?:[Cc]huẩn\ bị|phục\ vụ)\ [^.;:\n]{3,120}?\ dự\ kiến\ (?:được\ )?"
        rf"(?:tổ\ chức|diễn\ ra|khai\ mạc)\ (?:trong\ |vào\ )?{WHEN}"
        r"|kết\ quả\ (?:[^\s.;:,()]{1,12}\ ){0,8}?trong\ "
        rf"{WHEN}(?=[^.;:,]{{0,60}}?\ trước\ ngày\ \d)"
        r"|(?:(?<=áng\ )|(?<=gày\ )|(?<=uần\ )|(?<=uý\ )|(?<=giờ\ ))"
        r"\((?:từ|bắt\ đầu\ từ)\ [^()]{3,60}?\ đến\ [^()]{3,40}\)"
        rf"|khả\ năng\ (?:[^\s.;:,()]{{1,12}}\ ){{1,5}}?đến\ (?:hết\ )?{WHEN}"
    ),
    sense="never",
    yes=(
        Yes(
            "thống kê thiệt hại do thiên tai gây ra trong tháng 9 năm 2025, trình lãnh đạo Bộ",
            "do thiên tai gây ra trong tháng 9 năm 2025",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Chuẩn bị nội dung Kỳ họp dự kiến tổ chức trong tháng 12 năm 2025",
            "Chuẩn bị nội dung Kỳ họp dự kiến tổ chức trong tháng 12 năm 2025",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "đánh giá khả năng hoàn thành đến hết năm 2025",
            "khả năng hoàn thành đến hết năm 2025",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "báo cáo kết quả thực hiện trong tháng 10/2025.",
            "không có ngày nào khác: tháng ấy là hạn báo cáo",
            "dựng theo lối viết thường gặp",
        ),
    ),
)
