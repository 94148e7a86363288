"""Sentences beside the orders: praise, notes, how to use a site, what a body does until it ends."""

from sauro.reading.grammar import UPPER, No, Rule, Yes, verbose

PRAISE = Rule(
    id="not_task.praise",
    means="Lời khen, lời ghi nhận một cơ quan: không giao việc.",
    pattern=verbose(
        r"""^(?P<read>(?:Đồng\ thời,?\ |Bên\ cạnh\ đó,?\ )?(?:[Gg]hi\ nhận|[Đđ]ánh\ giá\ cao|[Bb]iểu\ dương|[Hh]oan\ nghênh)
            (?:(?:,|\ và)\ (?:ghi\ nhận|đánh\ giá\ cao|biểu\ dương|hoan\ nghênh))?
            \ (?:sự|tinh\ thần|những\ (?:nỗ\ lực|kết\ quả|cố\ gắng)|nỗ\ lực|kết\ quả)\ (?:(?!\ (?:đề\ nghị|yêu\ cầu|giao)\ )[^.])+)\.?$"""
    ),
    sense="praise",
    yes=(
        Yes(
            "Đồng thời, đánh giá cao sự chủ động của các sở: Y tế; Tài chính; Nội vụ trong việc trả lời cử tri.",
            "Đồng thời, đánh giá cao sự chủ động của các sở: Y tế; Tài chính; Nội vụ trong việc trả lời cử tri",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "Đánh giá cao sự chủ động của Sở Y tế và đề nghị Sở Y tế báo cáo kết quả.",
            "còn đề nghị báo cáo", "dựng theo lối viết thường gặp",
        ),
        No("Biểu dương kịp thời các tập thể có thành tích.", "giao việc biểu dương", "dựng theo lối viết thường gặp"),
    ),
)  # fmt: skip

EXEMPT = Rule(
    id="not_task.exempt",
    means="Câu cho người làm đúng được loại trừ, miễn, giảm trách nhiệm: không giao việc.",
    pattern=verbose(
        r"""^(?P<read>[^.;:]{4,300}?\ được\ (?:xem\ xét,?\ )?(?:loại\ trừ|miễn|giảm)(?:(?:,|\ hoặc|\ và)\ (?:loại\ trừ|miễn|giảm)){0,3}\ trách\ nhiệm[^.]{0,500})"""
    ),
    sense="exempt",
    yes=(
        Yes(
            "Cán bộ, công chức tham gia thí điểm được xem xét loại trừ, miễn hoặc giảm trách nhiệm theo quy định.",
            "Cán bộ, công chức tham gia thí điểm được xem xét loại trừ, miễn hoặc giảm trách nhiệm theo quy định",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(No("Sở Nội vụ rà soát quy định về miễn trách nhiệm.", "giao việc rà soát", "dựng theo lối viết thường gặp"),),
)  # fmt: skip

HOW_TO = Rule(
    id="not_task.how_to",
    means="Chỉ cách dùng một trang web, một phần mềm cho người dùng: không giao việc.",
    pattern=verbose(
        r"""^(?P<read>(?:[^.;]{0,200},\ (?:thì\ )?|(?:Khi|Nếu|Để)\ )?[Nn]gười\ (?:dùng|sử\ dụng|truy\ cập)\ (?:chỉ\ cần|có\ thể|muốn|truy\ cập|đăng\ nhập|nhấn|nhấp|bấm|chọn|gõ|nhập|kích|quét|vào)\ [^.]{2,300})"""
    ),
    sense="how_to",
    yes=(
        Yes(
            "Người dùng truy cập vào trang web, chọn mục “Tra cứu”.",
            "Người dùng truy cập vào trang web, chọn mục “Tra cứu”", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Khi hiện nút “Tải về”, người dùng chỉ cần nhấn vào nút ấy.",
            "Khi hiện nút “Tải về”, người dùng chỉ cần nhấn vào nút ấy", "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "Hướng dẫn người dùng truy cập Cổng dịch vụ công.", "giao việc hướng dẫn",
            "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

DISSOLVED = Rule(
    id="not_task.dissolved",
    means="Câu về lúc một tổ, một cơ quan thôi hoạt động: không giao việc.",
    pattern=verbose(
        r"""^(?P<read>[^.;]{4,160}?\ (?:(?:sẽ\ )?(?:tự\ giải\ thể|chấm\ dứt\ hoạt\ động)
            \ (?:sau\ khi|khi)|tiếp\ tục\ hoạt\ động\ (?:cho\ )?đến\ khi)[^.]{0,200})"""
    ),
    sense="force",
    yes=(
        Yes(
            "Tổ công tác tự giải thể sau khi hoàn thành nhiệm vụ.",
            "Tổ công tác tự giải thể sau khi hoàn thành nhiệm vụ", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Các phòng chuyên môn cũ tiếp tục hoạt động cho đến khi phòng mới được thành lập.",
            "Các phòng chuyên môn cũ tiếp tục hoạt động cho đến khi phòng mới được thành lập",
            "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

FOOTNOTE = Rule(
    id="not_task.footnote",
    means="Chú thích cuối trang, dưới bảng: không giao việc.",
    pattern=verbose(r"""^(?P<read>(?:\[\d{1,3}\]|\(\*{1,3}\)|\d{1,2}(?=\ (?:(?:Được\ |Nội\ dung\ này\ )?(?:[Qq]uy\ định|[Hh]ướng\ dẫn)\ (?:tại|theo)\ |(?:Luật|Nghị\ quyết|Nghị\ định|Quyết\ định|Thông\ tư|Chỉ\ thị|Chương\ trình|Kế\ hoạch|Kết\ luận|Thông\ báo|Công\ văn|Công\ điện|Tờ\ trình|Báo\ cáo)\ số\ \d)))\ [^\n]{3,3000})$"""),
    sense="footnote",
    yes=(
        Yes(
            "(*) Tổ trưởng Tổ công tác là Giám đốc Sở Y tế.",
            "(*) Tổ trưởng Tổ công tác là Giám đốc Sở Y tế.", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "4 Được hướng dẫn tại Thông tư số 12/2026/TT-BYT của Bộ trưởng Bộ Y tế",
            "4 Được hướng dẫn tại Thông tư số 12/2026/TT-BYT của Bộ trưởng Bộ Y tế",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "3 Chương trình số 12-CTr/BCĐ ngày 30 tháng 12 năm 2025 của Ban Chỉ đạo Trung ương.",
            "3 Chương trình số 12-CTr/BCĐ ngày 30 tháng 12 năm 2025 của Ban Chỉ đạo Trung ương.",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No("1 Kế hoạch tập huấn được ban hành trong tháng 5", "không dẫn số hiệu văn bản", "dựng theo lối viết thường gặp"),
        No("(1) Rà soát nhu cầu vốn của các xã.", "số thứ tự của việc", "dựng theo lối viết thường gặp"),
    ),
)  # fmt: skip

GOVERNED = Rule(
    id="not_task.governed",
    means="Câu chỉ nói việc ấy được thực hiện theo văn bản nào, không giao thêm việc.",
    pattern=verbose(
        r"""^(?P<read>[^.;]{3,300}?\ được\ thực\ hiện\ theo\ (?:Luật|Nghị\ [QqĐđ]\w+|Quyết\ định|Thông\ tư
            |Kế\ hoạch|Chương\ trình)\ số\ [^.;]{1,300}
            |(?:Các|Những)\ (?:nội\ dung|vấn\ đề|nhiệm\ vụ|quy\ định|việc)\ (?:khác|còn\ lại|không|chưa)(?!\w)[^.;:]{0,120}?
            \ thực\ hiện\ theo\ (?!dõi)[^.;]{3,300})[.;]?$"""
    ),
    sense="governed",
    yes=(
        Yes(
            "Hoạt động không nêu tại Phụ lục thì được thực hiện theo Nghị quyết số 282/NQ-CP của Chính phủ.",
            "Hoạt động không nêu tại Phụ lục thì được thực hiện theo Nghị quyết số 282/NQ-CP của Chính phủ",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Các nội dung khác tiếp tục thực hiện theo Chỉ thị số 03/CT-UBND.",
            "Các nội dung khác tiếp tục thực hiện theo Chỉ thị số 03/CT-UBND",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "các sở, ngành thực hiện theo Kế hoạch số 12/KH-UBND và báo cáo kết quả.",
            "giao thực hiện một kế hoạch", "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

ENTRUSTED = Rule(
    id="not_task.entrusted",
    means="Câu cuối nghị quyết giao cơ quan thực hiện nghị quyết ấy, không nêu việc gì thêm.",
    pattern=verbose(
        r"""^(?P<read>(?:[^.;:,]{3,60}\ )?[Gg]iao\ (?!các\ )
            (?:(?!\ (?:giám\ sát|theo\ dõi|đôn\ đốc|chỉ\ đạo|hướng\ dẫn|việc|quá\ trình|xây\ dựng|ban\ hành)\ )[^.;:,]){3,60}\ (?:tổ\ chức\ )?(?:triển\ khai,?\ )?
            (?:thi\ hành|thực\ hiện)\ Nghị\ quyết(?:\ này)?)\.?(?:/\.)?$"""
    ),
    sense="enforcement",
    yes=(
        Yes(
            "Hội đồng nhân dân tỉnh giao Ủy ban nhân dân tỉnh tổ chức triển khai thực hiện Nghị quyết.",
            "Hội đồng nhân dân tỉnh giao Ủy ban nhân dân tỉnh tổ chức triển khai thực hiện Nghị quyết",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "Giao Thường trực Hội đồng nhân dân tỉnh giám sát việc thực hiện Nghị quyết.",
            "giao việc giám sát", "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

DEFINITION = Rule(
    id="not_task.definition",
    means="Câu kể đối tượng, thành phần, hồ sơ, danh mục gồm những gì: không giao việc.",
    pattern=verbose(
        r"""^(?P<read>(?:Lưu\ ý:\ )?(?:Các\ )?
            (?:[Cc]hủ\ thể|[Đđ]ối\ tượng|[Tt]hành\ phần|[Pp]hạm\ vi|[Hh]ồ\ sơ|[Dd]anh\ mục|[Tt]hiết\ bị|[Tt]ài\ liệu)
            \ (?:(?!\ (?:gửi|lập|nộp|báo\ cáo|chuẩn\ bị)\ )[^.;:]){3,160}
            \ (?:là|gồm|bao\ gồm):?\ [^\n]{3,3000})$"""
    ),
    sense="definition",
    yes=(
        Yes(
            "Đối tượng dự thi là: (i) học sinh; (ii) học viên.", "Đối tượng dự thi là: (i) học sinh; (ii) học viên.",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Lưu ý: Danh mục tài sản bàn giao gồm số lượng, nguyên giá.",
            "Lưu ý: Danh mục tài sản bàn giao gồm số lượng, nguyên giá.",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(No("Chủ thể tham gia gửi hồ sơ gồm: đơn, giấy phép.", "giao việc gửi hồ sơ", "dựng theo lối viết thường gặp"),),
)  # fmt: skip

ATTACHED = Rule(
    id="not_task.attached",
    means="Ghi chú trong ngoặc về biểu, phụ lục kèm theo hoặc nguồn trích.",
    pattern=verbose(
        rf"""^(?P<read>(?:[{UPPER}\d\ ,–-]{{8,300}}\ )?\((?:[Cc]ó|[Kk]èm|[Cc]hi\ tiết|[Tt]heo|[Xx]em|[Bb]an\ hành\ kèm|[Gg]ửi\ kèm|[Đđ]ính\ kèm|[Nn]ội\ dung)\ [^()]{{2,300}}\))\W*$"""
    ),
    sense="attached",
    yes=(
        Yes(
            "(Có biểu tổng hợp phân công nhiệm vụ cụ thể kèm theo)",
            "(Có biểu tổng hợp phân công nhiệm vụ cụ thể kèm theo)", "KH 2233/KH-UBND Lai Châu",
        ),
        Yes(
            "DANH MỤC NHIỆM VỤ (Kèm theo Kế hoạch số 12 của Sở Y tế)",
            "DANH MỤC NHIỆM VỤ (Kèm theo Kế hoạch số 12 của Sở Y tế)", "dựng theo lối viết thường gặp",
        ),
        Yes("(chi tiết tại Phụ lục đính kèm)", "(chi tiết tại Phụ lục đính kèm)", "dựng theo lối viết thường gặp"),
    ),
    no=(No("(có phân công cụ thể tại phụ lục gửi kèm theo), hoàn thành trong năm 2025", "ngoặc giữa câu giao việc", "KL 221-KL/TW"),),
)  # fmt: skip

REMARK = Rule(
    id="not_task.remark",
    means="Cả đoạn nằm trong ngoặc: lời ghi chú, không giao việc.",
    pattern=verbose(r"""^(?P<read>\((?![^()]{0,200}\ (?:chủ\ trì|phối\ hợp|thực\ hiện)\b)[A-ZĐỦVĂ][^()]{30,600}\)\.?)$"""),
    sense="remark",
    yes=(
        Yes(
            "(Văn phòng Ban Chỉ đạo đồng thời là nơi thu thập thông tin về mộ liệt sĩ).",
            "(Văn phòng Ban Chỉ đạo đồng thời là nơi thu thập thông tin về mộ liệt sĩ).",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No("(Sở Xây dựng chủ trì, hoàn thành trước ngày 30/6/2026)", "ngoặc nêu cơ quan chủ trì", "dựng theo lối viết thường gặp"),
    ),
)  # fmt: skip

FACTS = Rule(
    id="not_task.facts",
    means="Dòng ghi nơi liên hệ, thông tin về doanh nghiệp, người, dự án, số tiền của từng nơi: không giao việc.",
    pattern=verbose(
        r"""^(?P<read>(?:Tên\ (?:doanh\ nghiệp|công\ ty|tổ\ chức|dự\ án|nhà\ đầu\ tư)|Địa\ chỉ\ [^:.;]{3,60}|Mã\ số\ [^:.;]{3,40}|Chức\ danh
              |Chức\ vụ|Ngày\ sinh|Quốc\ tịch|Nơi\ cấp|Ngày\ cấp)\ ?:\ [^\n]{2,400}
          |(?:Giấy\ chứng\ nhận|Căn\ cước|Chứng\ minh)\ [^.:;]{3,60}\ số:?\ ?[\d-]{5,20}[^\n]{0,400}
          |(?:Ông|Bà)\ ?:?\ [^;:]{3,40};\ (?:[Nn]gày\ sinh|[Ss]inh\ ngày)[^\n]{3,200}
          |(?:Cơ\ quan\ chủ\ quản|Chủ\ (?:[Dd]ự\ án|đầu\ tư))\ ?:\ (?:Bộ|Sở|Cục|Tổng\ cục|Ban|UBND|[ỦU][yỷ]\ ban|Công\ ty|Trung\ tâm)\ (?:[^\W\d_a-zà-ỹđ]|nhân\ dân|[Qq]uản\ lý)[^.:;]{1,120}[.;]?
          |(?:E-?mail|Điện\ thoại|ĐT|Fax|Địa\ chỉ|Website|Số\ điện\ thoại|Hộp\ thư\ điện\ tử|Đường\ dây\ nóng)\ ?:\ [^;\n]{3,200}
          |(?:Xem\ thêm|Tải\ về|Lý\ do\ thu\ hồi)(?:\ tại|\ file|:)\ [^\n]{3,600}
          |[^:.;\n]{3,90}:\ (?:số\ )?điện\ thoại[^\n]{3,90}[,;]\ địa\ chỉ[^\n]{3,300}
          |\([ĐđÐ]ã\ ký\)
          |[^:.;\n]{3,90}:\ (?:(?:khoảng|là|[Kk]hông\ quá|[Tt]ối\ đa)\ )?\d[\d.,]*\ (?:đồng|VNĐ|VND|triệu|tỷ|tỉ|USD|cá\ nhân|tập\ thể|trường\ hợp)(?!\w)[^\n]{0,300})$"""
    ),
    sense="facts",
    yes=(
        Yes(
            "Khu vực phía Bắc: điện thoại số 0208.000.000, địa chỉ: số 1, phường Tân Phong.",
            "Khu vực phía Bắc: điện thoại số 0208.000.000, địa chỉ: số 1, phường Tân Phong.", "dựng theo lối viết thường gặp",
        ),
        Yes("Tổ giúp việc: Không quá 05 cá nhân;", "Tổ giúp việc: Không quá 05 cá nhân;", "dựng theo lối viết thường gặp"),
        Yes(
            "Tên doanh nghiệp: Công ty Cổ phần Thủy điện Nậm Na.", "Tên doanh nghiệp: Công ty Cổ phần Thủy điện Nậm Na.",
            "dựng theo lối viết thường gặp",
        ),
        Yes("Sở Y tế: 1.250.000.000 đồng.", "Sở Y tế: 1.250.000.000 đồng.", "dựng theo lối viết thường gặp"),
        Yes("Email: tonghop@example.vn", "Email: tonghop@example.vn", "dựng theo lối viết thường gặp"),
        Yes("Xem thêm tại Công điện số 12.", "Xem thêm tại Công điện số 12.", "dựng theo lối viết thường gặp"),
        Yes("(Đã ký)", "(Đã ký)", "dựng theo lối viết thường gặp"),
        Yes("Chủ đầu tư: Sở Xây dựng tỉnh Lai Châu", "Chủ đầu tư: Sở Xây dựng tỉnh Lai Châu", "dựng theo lối viết thường gặp"),
    ),
    no=(
        No("Báo; Đài PT-TH; Website Bình Dương;", "tên nơi nhận", "TB 11/TB-ĐGS Bình Dương"),
        No("Chủ đầu tư: Rà soát hồ sơ thiết kế.", "giao việc cho chủ đầu tư", "dựng theo lối viết thường gặp"),
        No("Sở Y tế: Tổng hợp nhu cầu 1.250 triệu đồng.", "giao việc tổng hợp", "dựng theo lối viết thường gặp"),
    ),
)  # fmt: skip

RULES = (
    DEFINITION,
    FACTS,
    ATTACHED,
    REMARK,
    PRAISE,
    EXEMPT,
    HOW_TO,
    GOVERNED,
    ENTRUSTED,
    DISSOLVED,
    FOOTNOTE,
)
