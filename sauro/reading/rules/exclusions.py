"""Sentences that oblige nobody to do a particular thing, though they may name bodies."""

from sauro.reading.grammar import UPPER, No, Rule, Yes, verbose, words

CLOSING = Rule(
    id="not_task.closing",
    means="Câu kết thúc hoặc thông báo để biết, thực hiện: không giao việc riêng.",
    pattern=verbose(
        r"""(?P<read>^(?:Mọi|Thông\ tin|Chi\ tiết)\ [^.]{0,200}?liên\ hệ\ [^.]{2,200}
          | ^(?:Trên\ đây\ là|Trên\ đây,)\ [^.]{0,600}
          | (?:xin\ |trân\ trọng\ )?thông\ báo\ (?:kết\ luận\ )?[^.;]{0,160}?(?:để|đến|tới)\ [^.;]{1,260}(?:biết|thực\ hiện)\b
          | ^(?:Văn\ phòng\ [^.;]{2,60}|Thừa\ lệnh\ [^.;]{2,60})\ (?:xin\ |trân\ trọng\ )?thông\ báo\ [^.;]{0,300}
          )"""
    ),
    sense="closing",
    yes=(
        Yes(
            "Văn phòng Chính phủ thông báo để Ủy ban nhân dân tỉnh Đắk Lắk và các Bộ, cơ quan liên quan "
            "biết, thực hiện./.",
            "thông báo để Ủy ban nhân dân tỉnh Đắk Lắk và các Bộ, cơ quan liên quan biết, thực hiện",
            "TB 623/TB-VPCP",
        ),
    ),
)  # fmt: skip

FORCE = Rule(
    id="not_task.force",
    means="Câu về hiệu lực, thay thế, nơi lưu của văn bản: không giao việc.",
    pattern=verbose(
        rf"""^(?P<read>{words(
            'quyết định này', 'chỉ thị này', 'kế hoạch này', 'thông báo này', 'nghị quyết này', 'công văn này',
            'công điện này', 'quy chế này', 'quy định này', 'văn bản này', 'thông tư này', 'nghị định này',
            'chương trình này', 'quyết định', 'chỉ thị',
        )} \ (?:này\ )?(?:có\ hiệu\ lực|thay\ thế|được\ (?:phổ\ biến|áp\ dụng|đăng|ban\ hành|thực\ hiện)|bãi\ bỏ|gồm)[^.]{{0,400}})"""
    ),
    sense="force",
    yes=(
        Yes(
            "Quyết định này có hiệu lực thi hành từ ngày ký ban hành.",
            "Quyết định này có hiệu lực thi hành từ ngày ký ban hành", "QĐ 2623/QĐ-TTg",
        ),
    ),
)  # fmt: skip

ENFORCEMENT = Rule(
    id="not_task.enforcement",
    means="Điều khoản thi hành: chỉ nói ai chịu trách nhiệm thi hành văn bản.",
    pattern=verbose(
        r"""(?P<read>(?:chịu\ trách\ nhiệm|có\ trách\ nhiệm)\ (?:tổ\ chức\ )?(?:thi\ hành|thực\ hiện)
            \ (?:Quyết\ định|Chỉ\ thị|Nghị\ quyết|Thông\ tư|Nghị\ định|Quy\ chế|Quy\ định|Kế\ hoạch|Chương\ trình)
            (?:\ này)?)\ ?(?:kể\ từ\ ngày\ ký)?(?:\./\.|[.;]|$)"""
    ),
    sense="enforcement",
    yes=(
        Yes(
            "các cơ quan, tổ chức có liên quan chịu trách nhiệm thi hành Quyết định này.",
            "chịu trách nhiệm thi hành Quyết định này", "QĐ 2623/QĐ-TTg",
        ),
    ),
    no=(
        No(
            "chịu trách nhiệm triển khai, thực hiện Kế hoạch này và báo cáo kết quả thực hiện",
            "còn giao thêm việc báo cáo", "KH 172/KH-UBND Thành phố Hồ Chí Minh",
        ),
    ),
)  # fmt: skip

BARE_CALL = Rule(
    id="not_task.bare_call",
    means="Lời kêu gọi nghiêm túc, khẩn trương thực hiện văn bản này, không thêm việc gì.",
    pattern=verbose(
        r"""^(?:[^.;]{0,60}\ )?(?:[Đđ]ề\ nghị|[Yy]êu\ cầu)\ [^.]{3,400}?
            (?P<read>\ (?:(?:biết|nghiêm\ túc|khẩn\ trương|kịp\ thời|tổ\ chức|quan\ tâm|phối\ hợp|chủ\ động|tập\ trung)[\ ,]*){1,3}
            (?:và\ )?(?:triển\ khai,?\ )?(?:thực\ hiện|triển\ khai|quán\ triệt)
            (?:\ (?:nghiêm\ túc|có\ hiệu\ quả|theo\ quy\ định|đúng\ quy\ định|tốt))*
            (?:\ (?:các\ )?(?:nội\ dung|nhiệm\ vụ)\ (?:nêu\ )?trên)?(?:\ (?:Kế\ hoạch|Chỉ\ thị|Công\ điện|văn\ bản|Thông\ báo|nội\ dung|nhiệm\ vụ)(?:\ này)?)?)
            \ ?(?:\./\.|[.]|$)"""
    ),
    sense="bare_call",
    yes=(
        Yes(
            "Đề nghị các cơ quan, tổ chức, đơn vị khẩn trương triển khai thực hiện./.",
            " khẩn trương triển khai thực hiện", "CV 4169/UBND-VX Thành phố Hồ Chí Minh",
        ),
    ),
    no=(
        No(
            "Bộ Văn hóa, Thể thao và Du lịch yêu cầu các đơn vị triển khai, báo cáo Lãnh đạo Bộ kết quả thực hiện./.",
            "thêm việc báo cáo kết quả", "CV 6316/BVHTTDL-VP",
        ),
    ),
)  # fmt: skip

PAST = Rule(
    id="not_task.past",
    means="Kể việc đã làm, kết quả đã đạt được hoặc hạn chế: không giao việc.",
    pattern=verbose(
        rf"""^(?P<read>{words(
            'trong thời gian qua', 'thời gian qua', 'vừa qua', 'đến nay', 'tính đến', 'hiện nay', 'nhìn chung',
            'bên cạnh những kết quả', 'tuy nhiên', 'trong những năm qua', 'những năm qua', 'hiện tại',
            'qua báo cáo', 'theo báo cáo', 'qua theo dõi', 'qua kiểm tra', 'theo tổng hợp', 'kết quả',
            'trong năm qua', 'theo dự báo', 'nguyên nhân', 'việc này', 'những tồn tại',
        )} [^.]{{0,300}})"""
    ),
    sense="past",
    yes=(
        Yes(
            "Tuy nhiên, hiện nay tiến độ triển khai thực hiện một số dự án, tiểu dự án rất chậm",
            "Tuy nhiên, hiện nay tiến độ triển khai thực hiện một số dự án, tiểu dự án rất chậm",
            "TB 565/TB-UBND Quảng Ngãi",
        ),
    ),
)  # fmt: skip

FUNDS = Rule(
    id="not_task.funds",
    means="Câu về nguồn kinh phí: không giao việc cho cơ quan nào.",
    pattern=verbose(rf"""^(?P<read>{words(
            'kinh phí', 'nguồn kinh phí', 'nguồn vốn', 'ngân sách nhà nước', 'chi phí',
        )} \ [^.]{{0,300}})"""),
    sense="funds",
    yes=(
        Yes(
            "Kinh phí thực hiện từ nguồn ngân sách Trung ương, nguồn ngân sách thành phố và các nguồn huy động",
            "Kinh phí thực hiện từ nguồn ngân sách Trung ương, nguồn ngân sách thành phố và các nguồn huy động",
            "KH 159/KH-UBND Cần Thơ",
        ),
    ),
)  # fmt: skip

ATTACHED = Rule(
    id="not_task.attached",
    means="Ghi chú trong ngoặc về biểu, phụ lục kèm theo hoặc nguồn trích.",
    pattern=verbose(
        r"""^(?P<read>\((?:Có|Kèm|Chi\ tiết|Theo|Xem|Ban\ hành\ kèm|Gửi\ kèm|Đính\ kèm|Nội\ dung)\ [^()]{2,300}\))\W*$"""
    ),
    sense="attached",
    yes=(
        Yes(
            "(Có biểu tổng hợp phân công nhiệm vụ cụ thể kèm theo)",
            "(Có biểu tổng hợp phân công nhiệm vụ cụ thể kèm theo)", "KH 2233/KH-UBND Lai Châu",
        ),
    ),
)  # fmt: skip

PERSON = Rule(
    id="not_task.person",
    means="Tên người và chức vụ trong danh sách thành phần: không phải nhiệm vụ.",
    pattern=verbose(
        rf"""^(?P<read>(?:Ông|Bà|Đồng\ chí|Đ/c|Thầy|Cô)\ (?:[{UPPER}]\w*\ ){{1,4}}[{UPPER}]\w*\ ?[-,;:]\ ?.{{0,250}}?)[.;]?$"""
    ),
    sense="person",
    yes=(
        Yes(
            "Ông Trần Hữu Tài - Chủ tịch Hội Cựu chiến binh tỉnh;",
            "Ông Trần Hữu Tài - Chủ tịch Hội Cựu chiến binh tỉnh", "TB 11/TB-ĐGS Bình Dương",
        ),
    ),
)  # fmt: skip

REFERENCE = Rule(
    id="not_task.reference",
    means="Chỉ dẫn chiếu: nội dung thực hiện theo điều, khoản, mục của văn bản khác.",
    pattern=verbose(
        r"""^(?P<read>[^.;]{0,200}?[Tt]hực\ hiện\ (?:tương\ tự\ (?:như|theo)?|theo|như)\ (?:quy\ định\ tại\ |nội\ dung\ |hướng\ dẫn\ tại\ )?
            (?:điểm|khoản|[Mm]ục|[Đđ]iều|[Pp]hần|[Pp]hụ\ lục)\ [^.]{1,200})[.;]?$"""
    ),
    sense="reference",
    yes=(
        Yes(
            "Thực hiện theo Mục III Kế hoạch số 13-KH/TU và Mục II Hướng dẫn số 01-HD/BTCTU.",
            "Thực hiện theo Mục III Kế hoạch số 13-KH/TU và Mục II Hướng dẫn số 01-HD/BTCTU",
            "CV 4169/UBND-VX Thành phố Hồ Chí Minh",
        ),
    ),
)  # fmt: skip

LIABILITY = Rule(
    id="not_task.liability",
    means="Chỉ nêu ai chịu hoặc không chịu trách nhiệm về điều gì, không giao việc.",
    pattern=verbose(
        r"""^(?P<read>[Cc]hịu\ trách\ nhiệm\ (?:về|trước)\ [^.;]{3,500}
            (?:;\ (?:không\ )?chịu\ trách\ nhiệm\ [^.;]{3,500}){0,3})[.;]?$"""
    ),
    sense="liability",
    yes=(
        Yes(
            "Chịu trách nhiệm về những nội dung thẩm định hoặc giải quyết thủ tục liên quan đến hoạt động đầu tư; "
            "không chịu trách nhiệm về những nội dung đã được cơ quan, người có thẩm quyền khác chấp thuận.",
            "Chịu trách nhiệm về những nội dung thẩm định hoặc giải quyết thủ tục liên quan đến hoạt động đầu tư; "
            "không chịu trách nhiệm về những nội dung đã được cơ quan, người có thẩm quyền khác chấp thuận",
            "CT 010/CT-UBND Đắk Lắk",
        ),
    ),
    no=(
        No(
            "Chịu trách nhiệm tiếp nhận hồ sơ, kiểm tra tính đầy đủ và hợp lệ của hồ sơ",
            "giao việc tiếp nhận, kiểm tra hồ sơ", "CT 010/CT-UBND Đắk Lắk",
        ),
    ),
)  # fmt: skip

RULES = (
    LIABILITY,
    PERSON,
    REFERENCE,
    ATTACHED,
    CLOSING,
    FORCE,
    ENFORCEMENT,
    BARE_CALL,
    PAST,
    FUNDS,
)
