"""Who follows a directive up, and through whom reports on it go."""

from sauro.reading.grammar import No, Rule, Yes, verbose

_HEADS = (
    r"(?:Sở|Bộ(?!\ trưởng)|Ban|Văn\ phòng|VP|Cục|Chi\ cục|Phòng|Công\ an|Thanh\ tra|Trung\ tâm"
    r"|Tổ\ công\ tác|Vụ|Tổng\ cục|Thuế|Bảo\ hiểm|Kho\ bạc|Bộ\ Chỉ\ huy)"
)
_STOP = (
    r"(?:để|với|chỉ\ đạo|báo\ cáo|xây\ dựng|được|rà\ soát|nghiên\ cứu|căn\ cứ|gửi|thông\ báo"
    r"|tổng\ hợp|chủ\ trì|trước|theo\ dõi|là|có|phối\ hợp|tham\ mưu|đôn\ đốc|kiểm\ tra|chịu"
    r"|tiếp\ tục|làm|theo|khi|nếu|trong|giúp|thường\ xuyên|hướng\ dẫn|đồng\ thời|định\ kỳ"
    r"|và\ (?:các|UBND|gửi|báo|Ủy)|chậm\ nhất|bằng|xem\ xét|cùng|tại|qua|về|đến|các|bảo\ đảm|rà"
    r"|khẩn|chuyển|địa\ chỉ|tổ\ chức|tăng|kịp|tiếp\ nhận)"
)
_JOIN = r"(?:,(?=\ Thể\ thao)|\ -(?=\ (?:Thương|Ngân\ sách|Xã\ hội|Kế\ hoạch|Du\ lịch)))?"
AGENCY = rf"{_HEADS}(?:\ (?!{_STOP}(?!\w))\w{{1,11}}{_JOIN}){{1,10}}"

THROUGH = Rule(
    id="head.route.through",
    means="Báo cáo gửi qua một cơ quan (qua Sở Tài chính, thông qua Sở Nội vụ).",
    pattern=verbose(rf"qua(?<!\wqua)\ (?P<read>{AGENCY})"),
    sense="through",
    yes=(
        Yes(
            "Báo cáo kết quả gửi Ủy ban nhân dân tỉnh (qua Sở Tài chính) trước ngày 10/4/2026.",
            "Sở Tài chính",
            "KH 2233/KH-UBND Lai Châu",
        ),
        Yes(
            "kết quả thực hiện thông qua Sở Khoa học và Công nghệ trước ngày 15 hằng tháng",
            "Sở Khoa học và Công nghệ",
            "KH 308/KH-UBND Hà Nội",
        ),
        Yes(
            "về Ủy ban nhân dân Thành phố (thông qua Sở Nội vụ để tổng hợp)",
            "Sở Nội vụ",
            "KH 172/KH-UBND Thành phố Hồ Chí Minh",
        ),
    ),
)  # fmt: skip

COLLECTED = Rule(
    id="head.route.collected",
    means="Báo cáo, phản ánh gửi về một cơ quan để tổng hợp.",
    pattern=verbose(
        rf"(?:gửi|báo\ cáo|phản\ ánh|kết\ quả|về)(?:\ [\w,/]{{1,12}}){{0,12}}?\ (?:về|đến|gửi|cho)"
        rf"\ (?P<read>{AGENCY})(?:,?\ (?:trước|chậm\ nhất|vào|định\ kỳ)[^;.]{{0,60}}?)?"
        r"(?:,|\ \([^()]{0,40}\))?\ (?:để\ |nhằm\ )?(?:tổng\ hợp|kịp\ thời\ tổng\ hợp)"
    ),
    sense="collected",
    yes=(
        Yes(
            "báo cáo kết quả thực hiện Tháng hành động năm 2025 về Sở Nội vụ trước ngày 16 tháng 12"
            " năm 2025 để tổng hợp báo cáo Bộ Nội vụ",
            "Sở Nội vụ",
            "KH 174/KH-UBND Thành phố Hồ Chí Minh",
        ),
        Yes(
            "các đơn vị, địa phương phản ánh về Sở Tài chính để tổng hợp, báo cáo",
            "Sở Tài chính",
            "KH 2233/KH-UBND Lai Châu",
        ),
    ),
)

FOLLOWED = Rule(
    id="head.follow_up",
    means="Theo dõi, đôn đốc việc thực hiện chính văn bản này.",
    pattern=verbose(
        r"""(?P<read>[tđk](?<!\w.)(?:heo\ dõi|ôn\ đốc|iểm\ tra)(?:(?:,|\ và)\ (?:theo\ dõi|đôn\ đốc
                |kiểm\ tra|giám\ sát|tổng\ hợp|hướng\ dẫn|đánh\ giá)){0,4})
            (?=\ (?:[^\s.;]{1,20}\ ){0,30}?[(“"]?(?:(?:[Kk]ế\ hoạch|[Cc]ông\ điện|[Cc]hỉ\ thị
                |[Tt]hông\ báo|[Qq]uyết\ định|[Nn]ghị\ quyết|[Cc]ông\ văn|[Kk]ết\ luận
                |[Cc]hương\ trình|[Vv]ăn\ bản)(?!\w)
              |nhiệm\ vụ|nội\ dung|ý\ kiến|khó\ khăn))"""
    ),
    sense="follow_up",
    yes=(
        Yes(
            "2. Giao Sở Tài chính chủ trì, tham mưu Ủy ban nhân dân tỉnh theo dõi, đôn đốc các sở,"
            " ban, ngành tỉnh, địa phương triển khai thực hiện nhiệm vụ được giao",
            "theo dõi, đôn đốc",
            "KH 2233/KH-UBND Lai Châu",
        ),
        Yes(
            "9. Văn phòng Chính phủ theo dõi, đôn đốc thực hiện nghiêm túc Công điện",
            "theo dõi, đôn đốc",
            "CĐ 217/CĐ-TTg Thủ tướng Chính phủ",
        ),
    ),
    no=(
        No(
            "rà soát tiến độ các dự án đã khởi công năm 2025, đôn đốc các chủ đầu tư tập trung đẩy"
            " nhanh tiến độ thi công",
            "đôn đốc chủ đầu tư trong một nhiệm vụ, không phải theo dõi văn bản",
            "KH 2233/KH-UBND Lai Châu",
        ),
    ),
)

SUBJECT = Rule(
    id="head.follow_up.subject",
    means="Cơ quan đứng đầu câu, đầu mục, hoặc sau chữ “Giao”.",
    pattern=verbose(
        r"^(?:(?:\d{1,2}|[IVX]{1,4}|[a-zđ])[.)]\ |[-+*•]\ ?)?(?:[Gg]iao\ |Yêu\ cầu\ |Đề\ nghị\ )?"
        rf"(?:(?:Bộ\ trưởng|Giám\ đốc|Chánh|Trưởng|Thủ\ trưởng|Cục\ trưởng)\ )?(?P<read>{AGENCY})"
    ),
    sense="subject",
    yes=(
        Yes(
            "2. Giao Sở Tài chính chủ trì, tham mưu Ủy ban nhân dân tỉnh theo dõi",
            "Sở Tài chính",
            "KH 2233/KH-UBND Lai Châu",
        ),
        Yes(
            "1. Bộ trưởng Bộ Công an có trách nhiệm giúp Thủ tướng Chính phủ theo dõi, kiểm tra",
            "Bộ Công an",
            "QĐ 2623/QĐ-TTg Thủ tướng Chính phủ",
        ),
        Yes(
            "4. Giao Bộ Tài chính - Cơ quan Thường trực Ban Chỉ đạo 751 đôn đốc các Bộ, cơ quan",
            "Bộ Tài chính",
            "CĐ 230/CĐ-TTg Thủ tướng Chính phủ",
        ),
    ),
)

REPORTING = Rule(
    id="head.route.reporting",
    means="Trước chữ “qua” là báo cáo, gửi, phản ánh.",
    pattern=verbose(
        r"(?P<read>[Bb]áo\ cáo|gửi|[Pp]hản\ ánh|phản\ hồi|kiến\ nghị|đề\ xuất|thông\ tin)(?!\w)"
    ),
    sense="reporting",
    yes=(Yes("Báo cáo kết quả gửi Ủy ban nhân dân tỉnh", "Báo cáo", "KH 2233/KH-UBND Lai Châu"),),
    no=(
        No(
            "địa phương khẩn trương đăng ký với Chính phủ (qua Bộ Xây dựng) các công trình",
            "đăng ký công trình, không phải báo cáo",
            "TB 627/TB-VPCP Văn phòng Chính phủ",
        ),
    ),
)

RULES = (THROUGH, COLLECTED, REPORTING, FOLLOWED, SUBJECT)
