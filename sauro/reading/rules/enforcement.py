"""Who answers for carrying out the paper itself, which adds no work."""

from sauro.reading.grammar import No, Rule, Yes, verbose

ENFORCEMENT = Rule(
    id="not_task.enforcement",
    means="Điều khoản thi hành: chỉ nói ai chịu trách nhiệm thi hành văn bản.",
    pattern=verbose(
        r"""(?P<read>(?:[Cc]hịu\ trách\ nhiệm|có\ trách\ nhiệm)\ (?:tổ\ chức\ |triển\ khai\ )?(?:thi\ hành|thực\ hiện)(?:\ nghiêm(?:\ túc)?)?
            \ (?:(?:Quyết\ định|Chỉ\ thị|Nghị\ quyết|Thông\ tư|Nghị\ định|Quy\ chế|Quy\ định|Kế\ hoạch|Chương\ trình)
            (?:\ này)?|(?:quyết\ định|chỉ\ thị|nghị\ quyết|thông\ tư|nghị\ định|quy\ chế|quy\ định|kế\ hoạch|chương\ trình)\ này)
            |(?:căn\ cứ|chiếu(?:\ theo)?)\ (?:Quyết\ định|Chỉ\ thị|Nghị\ quyết|Kế\ hoạch|[Vv]ăn\ bản)(?:\ này)?,?
            \ (?:chịu\ trách\ nhiệm\ |có\ trách\ nhiệm\ )?(?:tổ\ chức\ )?(?:thi\ hành|thực\ hiện)
            |chịu\ trách\ nhiệm(?:\ trực\ tiếp|\ toàn\ diện)?(?:\ trước\ [^.;]{3,60}?)?\ (?:về\ )?(?:việc|kết\ quả)\ (?:tổ\ chức\ |triển\ khai,?\ (?:và\ kết\ quả\ )?)?(?:thi\ hành|thực\ hiện)
            \ (?:Quyết\ định|Chỉ\ thị|Nghị\ quyết|Kế\ hoạch|Chương\ trình|Công\ điện)\ này
            |nghiêm\ túc\ (?:(?:triển\ khai|tổ\ chức)(?:,|\ và)?\ )?(?:thực\ hiện|thi\ hành)\ (?:nội\ dung\ )?
            (?:Thông\ báo|Kết\ luận|Công\ văn|Công\ điện|Chỉ\ thị|Văn\ bản)(?:\ [Kk]ết\ luận)?\ này
            |(?:chịu|có)\ trách\ nhiệm\ thi\ hành)\ ?(?:kể\ từ\ ngày\ ký)?(?:\./\.|[.;]|$)"""
    ),
    sense="enforcement",
    yes=(
        Yes(
            "các cơ quan, tổ chức có liên quan chịu trách nhiệm thi hành Quyết định này.",
            "chịu trách nhiệm thi hành Quyết định này", "QĐ 2623/QĐ-TTg",
        ),
        Yes(
            "Giám đốc Sở Nội vụ; Chủ tịch UBND các xã chịu trách nhiệm thi hành quyết định này./.",
            "chịu trách nhiệm thi hành quyết định này", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Thủ trưởng các sở, ban, ngành chịu trách nhiệm tổ chức thực hiện nghiêm túc Chỉ thị này.",
            "chịu trách nhiệm tổ chức thực hiện nghiêm túc Chỉ thị này",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Thủ trưởng các cơ quan, đơn vị có liên quan căn cứ Quyết định thi hành./.",
            "căn cứ Quyết định thi hành", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Chủ tịch UBND các tỉnh chịu trách nhiệm trước Thủ tướng Chính phủ về việc thực hiện Chỉ thị này./.",
            "chịu trách nhiệm trước Thủ tướng Chính phủ về việc thực hiện Chỉ thị này",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Giám đốc các Sở chịu trách nhiệm trực tiếp trước UBND tỉnh về việc triển khai và kết quả thực hiện Kế hoạch này.",
            "chịu trách nhiệm trực tiếp trước UBND tỉnh về việc triển khai và kết quả thực hiện Kế hoạch này",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "chịu trách nhiệm triển khai, thực hiện Kế hoạch này và báo cáo kết quả thực hiện",
            "còn giao thêm việc báo cáo", "KH 172/KH-UBND Thành phố Hồ Chí Minh",
        ),
    ),
)  # fmt: skip
