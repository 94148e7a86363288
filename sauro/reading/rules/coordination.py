"""Who helps the one that leads: the words before names of co-ordinating bodies."""

from sauro.reading.grammar import No, Rule, Yes, verbose, words
from sauro.reading.rules import field_words

_HOW = words(
    "chặt chẽ", "thường xuyên", "trực tiếp", "tốt", "kịp thời", "đồng bộ", "tích cực", "hiệu quả",
    "có hiệu quả", "chủ động", "nhịp nhàng", "liên tục", "hữu hiệu", "sát sao", "thực hiện",
    "công tác", "đầy đủ", "nghiêm túc", "toàn diện", "khẩn trương", "cụ thể", "liên ngành", "mật thiết", "trao đổi", "làm việc",
    "quyết liệt", "hiệp đồng", "chia sẻ dữ liệu", "chia sẻ thông tin", "trao đổi thông tin", "cung cấp thông tin",
)  # fmt: skip

_ONLY_HELPS = r"phối\ hợp(?:\ thực\ hiện)?(?:\ (?:khi\ có|theo)\ yêu\ cầu)?[.;]?$"

WITH = Rule(
    id="coordinator.with",
    means="Sau “phối hợp với”, “phối hợp cùng” là các cơ quan phối hợp.",
    pattern=verbose(
        rf"(?P<read>(?:[Pp]hối|[Kk]ết)\ hợp (?:,?\ {_HOW}){{0,3}} \ (?:với|cùng\ với|cùng)(?:\ với)?:?"
        rf"|(?:(?<=có\ sự\ )|(?<=với\ sự\ ))phối\ hợp (?:,?\ {_HOW}){{0,3}} \ của|(?:(?<=\()|(?<=[.;]\ ))[Pp]hối\ hợp:)\ "
    ),
    sense="with",
    yes=(
        Yes(
            "Sở Xây dựng chủ trì, phối hợp với các sở, ngành có liên quan tham mưu",
            "phối hợp với", "KH 2233/KH-UBND Lai Châu",
        ),
        Yes(
            "Sở Công Thương chủ trì, có sự phối hợp của Công an tỉnh, kiểm tra các cây xăng",
            "phối hợp của", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Công an tỉnh rà soát phương án. Phối hợp: Sở Y tế.", "Phối hợp:",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Công an tỉnh chủ trì (phối hợp: Sở Y tế) xây dựng phương án", "phối hợp:",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Thiết lập cơ chế phối hợp thường xuyên, trực tiếp với Bộ Xây dựng",
            "phối hợp thường xuyên, trực tiếp với", "KH 2233/KH-UBND Lai Châu",
        ),
    ),
    no=(
        No(
            "Tăng cường công tác phối hợp giữa các lực lượng, thanh tra, kiểm tra",
            "phối hợp giữa nhiều bên, không giao riêng cơ quan nào phối hợp",
            "TB kết luận phiên họp tháng 3/2024, UBND thành phố Lai Châu",
        ),
        No(
            "chỉ đạo tăng cường sự phối hợp của các bộ, ngành trong cấp phép xây dựng",
            "sự phối hợp của nhiều bên, không giao riêng cơ quan nào phối hợp",
            "dựng theo lối viết thường gặp",
        ),
        No(
            "Công an tỉnh phối hợp tham gia đánh giá yêu cầu bảo đảm an ninh, trật tự",
            "chủ ngữ tự phối hợp, không nêu phối hợp với ai", "KH 2233/KH-UBND Lai Châu",
        ),
    ),
)  # fmt: skip

DIRECT = Rule(
    id="coordinator.direct",
    means="“Phối hợp” rồi đến ngay tên cơ quan: đó là cơ quan phối hợp.",
    pattern=verbose(
        rf"(?<!công\ tác\ )(?<!quy\ chế\ )(?<!mô\ hình\ )(?P<read>[Pp]hối\ hợp(?:,?\ {_HOW}){{0,2}}(?:(?:,|\ và)\ (?:hỗ\ trợ|giúp\ đỡ|giúp)(?!\ (?:các\ )?địa\ phương))?)"
        r"\ (?!với|cùng|giữa)"
    ),
    sense="direct",
    yes=(
        Yes(
            "Phối hợp Sở Khoa học và Công nghệ đề xuất ứng dụng công nghệ GIS",
            "Phối hợp", "KH 597/KH-UBND Đồng Tháp",
        ),
        Yes(
            "Công an tỉnh phối hợp, hỗ trợ chính quyền địa phương trong công tác tuần tra",
            "phối hợp, hỗ trợ", "CT 06/CT-UBND Quảng Trị",
        ),
    ),
    no=(
        No("chủ động phối hợp, hỗ trợ địa phương ứng phó", "việc hỗ trợ, không nêu cơ quan nào", "dựng theo lối viết thường gặp"),
        No(
            "Tăng cường công tác phối hợp giữa các lực lượng, thanh tra, kiểm tra",
            "phối hợp giữa nhiều bên, không giao riêng cơ quan nào phối hợp",
            "TB kết luận phiên họp tháng 3/2024, UBND thành phố Lai Châu",
        ),
        No(
            "Nhà trường báo cáo công tác phối hợp Gia đình - Xã hội trong năm học",
            "tên một mặt công tác", "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

TOGETHER = Rule(
    id="coordinator.together",
    means="“Chủ trì cùng”, “cùng với” rồi đến tên cơ quan: đó là cơ quan phối hợp.",
    pattern=verbose(r"(?<!ồng\ hành)(?<!ồng\ hành\ )(?<!àm\ việc)(?<!àm\ việc\ )(?P<read>(?:[Cc]hủ\ trì|[Cc]hủ\ động|thống\ nhất)?\ ?[Cc]ùng(?:\ với)?)\ (?!cấp|kỳ|thời|lúc|ngày|việc|ngành|loại|địa\ bàn|lĩnh\ vực|nhóm|quy\ mô)"),
    sense="together",
    yes=(
        Yes(
            "Bộ Tài chính chủ trì cùng Bộ Xây dựng và các bộ, ngành liên quan rà soát",
            "chủ trì cùng", "CĐ 224/CĐ-TTg",
        ),
    ),
    no=(
        No(
            "đồng hành cùng đất nước bước vào kỷ nguyên mới, kỷ nguyên giàu mạnh, văn minh",
            "lời nói hình ảnh, không nêu cơ quan phối hợp", "TB 636/TB-VPCP",
        ),
        No(
            "tổng hợp, trình Hội đồng nhân dân cùng cấp bố trí kinh phí thực hiện Kế hoạch",
            "“cùng cấp” nói cấp của Hội đồng", "QĐ 2623/QĐ-TTg",
        ),
        No(
            "kinh doanh thua lỗ so với các doanh nghiệp cùng ngành trên địa bàn",
            "“cùng ngành” nói ngành của doanh nghiệp", "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

BESIDE = Rule(
    id="coordinator.beside",
    means="“A chủ trì, B phối hợp”, “… . B phối hợp.”: B là cơ quan phối hợp.",
    pattern=verbose(
        r"(?P<read>[Cc]hủ\ trì[,;](?:\ và)?(?=\ [^.;]{3,200}?\ phối\ hợp(?!\ (?:với|cùng)))"
        rf"|[.;](?=\ [^.;]{{3,200}}?\ {_ONLY_HELPS})(?:\ [Gg]iao(?=\ ))?"
        rf"|,(?=\ các\ [^,.;:]{{2,80}}?\ {_ONLY_HELPS}))\ "
    ),
    sense="beside",
    yes=(
        Yes(
            "Giao Sở Nội vụ chủ trì, các đơn vị liên quan phối hợp rà soát hồ sơ",
            "chủ trì,", "dựng theo lối viết thường gặp",
        ),
        Yes("Sở Y tế lập hồ sơ dự án. Sở Xây dựng phối hợp.", ".", "dựng theo lối viết thường gặp"),
    ),
    no=(
        No(
            "Sở Xây dựng chủ trì, phối hợp với các sở, ngành có liên quan tham mưu",
            "tên cơ quan đứng sau “phối hợp với”", "KH 2233/KH-UBND Lai Châu",
        ),
    ),
)  # fmt: skip

ROLE = Rule(
    id="coordinator.role",
    means="Chữ “phối hợp” trong ngoặc ngay sau tên: cơ quan ấy phối hợp.",
    pattern=verbose(
        r"\ ?\((?P<read>(?:(?:là\ )?(?:cơ\ quan|đơn\ vị|thành\ viên)\ )?[Pp]hối\ hợp(?:\ thực\ hiện)?)\)"
    ),
    sense="role",
    yes=(
        Yes(
            "Sở Y tế (chủ trì), Sở Tài chính (phối hợp) rà soát dự toán mua thuốc",
            "phối hợp", "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "rà soát quy hoạch (Sở Xây dựng chủ trì, Sở Tài chính phối hợp)",
            "trong ngoặc có tên cơ quan", "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

FIELD = Rule(
    id="coordinator.field",
    means="Dòng “Cơ quan phối hợp”, “Đơn vị phối hợp” ghi các cơ quan phối hợp.",
    pattern=verbose(
        rf"""(?P<read>{words(*field_words.HELPERS, 'các cơ quan phối hợp', 'các đơn vị phối hợp', 'cơ quan, tổ chức phối hợp', 'đơn vị, địa phương phối hợp')}) \ ?:"""
    ),
    sense="coordinator_field",
    yes=(Yes("Đơn vị phối hợp: Các Sở, ban, ngành.", "Đơn vị phối hợp", "KH 308/KH-UBND Hà Nội"),),
    no=(
        No(
            "các cơ quan phối hợp có trách nhiệm phối hợp với cơ quan chủ trì thực hiện các nhiệm vụ",
            "câu giao việc chung, không phải dòng ghi tên", "KH 172/KH-UBND Thành phố Hồ Chí Minh",
        ),
    ),
)  # fmt: skip

RULES = (WITH, DIRECT, TOGETHER, BESIDE, ROLE, FIELD)
