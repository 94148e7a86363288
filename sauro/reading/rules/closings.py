"""Sentences that end a directive or speak of it: its force, its enforcement, calls to heed it."""

from sauro.reading.grammar import No, Rule, Yes, verbose, words

CLOSING = Rule(
    id="not_task.closing",
    means="Câu kết thúc hoặc thông báo để biết, thực hiện: không giao việc riêng.",
    pattern=verbose(
        r"""(?P<read>^(?:Mọi|Thông\ tin|Chi\ tiết)\ [^.]{0,200}?liên\ hệ\ [^.]{2,200}
          | ^(?:Trong\ quá\ trình\ (?:triển\ khai\ |tổ\ chức\ )?thực\ hiện,?\ )?[Nn]ếu\ (?:có|còn|gặp)\ (?:khó\ khăn,?\ )?vướng\ mắc,?
              \ (?:đề\ nghị\ |xin\ |vui\ lòng\ )?liên\ hệ\ [^.]{2,200}
          | ^(?:Trên\ đây\ là|Trên\ đây,)\ (?![^.]{3,500},?\ (?:kính\ )?(?:đề\ nghị|yêu\ cầu)\ [^.;]{3,160}
              \ (?:tổng\ hợp,?\ (?:và\ )?(?:báo\ cáo|trình|tham\ mưu)|hướng\ dẫn|chỉ\ đạo|đôn\ đốc|thông\ báo|phổ\ biến|tuyên\ truyền)\ (?!triển\ khai|thực\ hiện|tổ\ chức|và))
              (?![^.]{3,500}\ (?:đề\ nghị|yêu\ cầu)\ [^.;]{3,400}\ báo\ cáo\ (?:kết\ quả|tình\ hình)\ )[^.]{0,600}
          | ^(?:[^.,;:]{3,80}\ )?(?:[Xx]in\ )?[Tt]rân\ trọng\ (?:cảm\ ơn|cám\ ơn)(?:\ [^.]{0,200})?
          | ^(?:[^.,;:]{3,80}\ )?(?:[Xx]in\ )?[Tt]rân\ trọng\ báo\ cáo(?:\ [^.]{0,200})?
          | ^Báo\ (?!cáo)(?:để\ )?[^.;]{3,260}?\ biết(?:,|\ và|\ để)?\ (?:tổ\ chức\ |phối\ hợp\ )?(?:triển\ khai,?\ ?)?(?:thực\ hiện|chỉ\ đạo)?[^.;]{0,40}
          | ^(?:[^.,;:]{3,80}\ )?(?:(?:[Rr]ất|[Kk]ính)\ mong|[Mm]ong)\ (?:(?:nhận\ được|các|quý)\ [^.;:,]{0,40}?)?(?:sự\ )?(?:quan\ tâm|phối\ hợp|hợp\ tác|ủng\ hộ)[^.]{0,200}
          | (?:xin\ |trân\ trọng\ )?thông\ báo\ (?:kết\ luận\ )?[^.;]{0,160}?(?:để|đến|tới)\ [^.;]{1,260}(?:biết|thực\ hiện)\b(?=[^.;]{0,30}(?:[.;]|$))
          | ^(?:[^.;:]{2,60}\ )?(?:xin\ )?thông\ báo\ (?:cho|để|đến|tới)\ (?:các\ |quý\ )?(?:cơ\ quan|đơn\ vị|sở|ngành|đồng\ chí|thủ\ trưởng|công\ ty)[^.;]{0,160}?\ (?:được\ )?biết(?:,|\ và|\ để)\ (?:tổ\ chức\ |triển\ khai\ |phối\ hợp\ )*thực\ hiện
          | ^Thông\ báo\ (?:để|đến|tới)\ (?:các\ )?(?:cơ\ quan|đơn\ vị|sở|ngành|đồng\ chí|[Tt]hủ\ trưởng)[^.;]{0,260}?\ biết(?:,|\ và)\ (?:tổ\ chức\ |triển\ khai,?\ )*thực\ hiện
          | ^(?:Văn\ phòng\ [^.;:]{2,60}|Thừa\ lệnh\ [^.;]{2,60})\ (?:xin\ |trân\ trọng\ ){0,2}(?:thông\ báo|truyền\ đạt)(?=[\ ./])[^.;]{0,300}
          | ^[Tt]rân\ trọng\ thông\ báo(?=\ ?[./])
          )"""
    ),
    sense="closing",
    yes=(
        Yes("Trân trọng thông báo./.", "Trân trọng thông báo", "dựng theo lối viết thường gặp"),
        Yes(
            "Văn phòng Chính phủ xin trân trọng thông báo./.",
            "Văn phòng Chính phủ xin trân trọng thông báo", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Văn phòng Chính phủ thông báo để Ủy ban nhân dân tỉnh Đắk Lắk và các Bộ, cơ quan liên quan biết, thực hiện./.",
            "Văn phòng Chính phủ thông báo để Ủy ban nhân dân tỉnh Đắk Lắk và các Bộ, cơ quan liên quan biết, thực hiện",
            "TB 623/TB-VPCP",
        ),
        Yes(
            "Trong quá trình thực hiện nếu có vướng mắc, liên hệ Phòng Giáo dục và Đào tạo để được hướng dẫn./.",
            "Trong quá trình thực hiện nếu có vướng mắc, liên hệ Phòng Giáo dục và Đào tạo để được hướng dẫn",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Sở Y tế rất mong nhận được sự phối hợp của Quý cơ quan./.",
            "Sở Y tế rất mong nhận được sự phối hợp của Quý cơ quan", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Văn phòng UBND Thành phố truyền đạt nội dung kết luận đến các đơn vị biết, thực hiện./.",
            "Văn phòng UBND Thành phố truyền đạt nội dung kết luận đến các đơn vị biết, thực hiện",
            "dựng theo lối viết thường gặp",
        ),
        Yes("Thông báo đến các cơ quan biết, thực hiện./.", "Thông báo đến các cơ quan biết, thực hiện", "dựng theo lối viết thường gặp"),
        Yes(
            "Sở Công Thương thông báo cho các đơn vị được biết và thực hiện./.",
            "Sở Công Thương thông báo cho các đơn vị được biết và thực hiện", "dựng theo lối viết thường gặp",
        ),
        Yes("Trân trọng cảm ơn sự phối hợp của Quý cơ quan./.", "Trân trọng cảm ơn sự phối hợp của Quý cơ quan", "dựng theo lối viết thường gặp"),
        Yes(
            "Sở Nội vụ xin trân trọng cảm ơn Quý cơ quan./.",
            "Sở Nội vụ xin trân trọng cảm ơn Quý cơ quan", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Sở Nội vụ trân trọng báo cáo và xin ý kiến chỉ đạo của UBND tỉnh./.",
            "Sở Nội vụ trân trọng báo cáo và xin ý kiến chỉ đạo của UBND tỉnh",
            "dựng theo lối viết thường gặp",
        ),
        Yes("Rất mong các cơ quan quan tâm phối hợp./.", "Rất mong các cơ quan quan tâm phối hợp", "dựng theo lối viết thường gặp"),
        Yes(
            "Mong nhận được sự phối hợp của Quý cơ quan./.", "Mong nhận được sự phối hợp của Quý cơ quan",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Trên đây là ý kiến của Sở Y tế, đề nghị các bệnh viện quan tâm, chỉ đạo thực hiện./.",
            "Trên đây là ý kiến của Sở Y tế, đề nghị các bệnh viện quan tâm, chỉ đạo thực hiện",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Báo các sở, ngành, địa phương biết và triển khai thực hiện./.",
            "Báo các sở, ngành, địa phương biết và triển khai thực hiện", "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "Trên đây là ý kiến của Sở Y tế, đề nghị UBND xã hướng dẫn các trạm y tế thực hiện./.",
            "giao việc hướng dẫn", "dựng theo lối viết thường gặp",
        ),
        No(
            "Trên đây là ý kiến tham gia của Sở Y tế đề nghị Sở Xây dựng tổng hợp, báo cáo theo quy định./.",
            "giao việc tổng hợp, báo cáo", "dựng theo lối viết thường gặp",
        ),
        No(
            "Bộ trưởng Bộ Y tế chỉ đạo, thông báo khu vực có dịch để Nhân dân biết, chủ động phòng, tránh, ứng phó phù hợp.",
            "giao việc thông báo khu vực có dịch", "dựng theo lối viết thường gặp",
        ),
        No(
            "Trên đây là một số nội dung trọng tâm, đề nghị các sở quan tâm, báo cáo kết quả thực hiện trước ngày 03/12/2025.",
            "giao việc báo cáo", "dựng theo lối viết thường gặp",
        ),
        No("Trân trọng đề nghị Sở Y tế phối hợp rà soát.", "giao việc", "dựng theo lối viết thường gặp"),
        No("Thông báo đến các hộ dân biết, thực hiện.", "giao việc thông báo", "dựng theo lối viết thường gặp"),
        No("Văn phòng Sở: Gửi thông báo họp cho các đơn vị.", "giao việc thông báo", "dựng theo lối viết thường gặp"),
        No("Kịp thời thông báo cho các doanh nghiệp mới thành lập", "giao việc thông báo", "CT 01/CT-UBND Quảng Ngãi"),
    ),
)  # fmt: skip

QUOTED = Rule(
    id="not_task.quoted",
    means="Cả đoạn nằm trong ngoặc kép: lời trích văn bản khác, không giao việc.",
    pattern=verbose(r"""^(?P<read>[“"](?![^”"]{0,120}[”"])[^”"]{120,4000}[”"]\W{0,3})$"""),
    sense="quoted",
    yes=(
        Yes(
            "“Các đơn vị rà soát danh mục hồ sơ còn tồn đọng, phân loại theo từng nhóm nguyên nhân và báo cáo phương án xử lý về Sở trước khi điều chỉnh kế hoạch.”",
            "“Các đơn vị rà soát danh mục hồ sơ còn tồn đọng, phân loại theo từng nhóm nguyên nhân và báo cáo phương án xử lý về Sở trước khi điều chỉnh kế hoạch.”",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "“Tuần lễ hồng EVN” do Công ty Điện lực tổ chức, các đoàn thể vận động đoàn viên tham gia hiến máu.",
            "tên một hoạt động trong ngoặc kép", "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

FORCE = Rule(
    id="not_task.force",
    means="Câu về hiệu lực, thay thế, nơi lưu của văn bản: không giao việc.",
    pattern=verbose(
        rf"""^(?:Trong\ quá\ trình\ (?:triển\ khai\ )?thực\ hiện,\ )?(?P<read>{words(
            'quyết định này', 'chỉ thị này', 'kế hoạch này', 'thông báo này', 'nghị quyết này', 'công văn này',
            'công điện này', 'quy chế này', 'quy định này', 'văn bản này', 'thông tư này', 'nghị định này',
            'chương trình này', 'chương trình hành động này', 'đề án này', 'chiến lược này', 'kết luận này', 'hướng dẫn này', 'phương án này', 'quyết định', 'chỉ thị', 'nghị quyết',
        )} \ (?:này\ )?(?:có\ hiệu\ lực|thay\ thế|(?:đã\ )?được\ (?:[^.,]{{0,60}},?\ ){{0,4}}thông\ qua|được\ (?:tiếp\ tục\ |xem\ xét\ )?(?:điều\ chỉnh|sửa\ đổi|phổ\ biến|quán\ triệt|áp\ dụng|đăng|ban\ hành|thực\ hiện)|bãi\ bỏ|gồm|phổ\ biến\ đến)[^.]{{0,400}})"""
    ),
    sense="force",
    yes=(
        Yes(
            "Quyết định này có hiệu lực thi hành từ ngày ký ban hành.",
            "Quyết định này có hiệu lực thi hành từ ngày ký ban hành", "QĐ 2623/QĐ-TTg",
        ),
        Yes(
            "Nghị quyết này đã được Hội đồng nhân dân tỉnh Khóa X, Kỳ họp thứ 8 thông qua ngày 12/12/2025.",
            "Nghị quyết này đã được Hội đồng nhân dân tỉnh Khóa X, Kỳ họp thứ 8 thông qua ngày 12/12/2025",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Chương trình hành động này được quán triệt đến chi bộ.",
            "Chương trình hành động này được quán triệt đến chi bộ", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Nghị quyết được Hội đồng nhân dân phường thông qua và có hiệu lực từ ngày ký.",
            "Nghị quyết được Hội đồng nhân dân phường thông qua và có hiệu lực từ ngày ký",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(No("Chủ trì tham mưu, tổ chức triển khai thực hiện Kế hoạch này.", "giao việc", "KH 159/KH-UBND Cần Thơ"),),
)  # fmt: skip

BARE_CALL = Rule(
    id="not_task.bare_call",
    means="Lời kêu gọi nghiêm túc, khẩn trương thực hiện văn bản này, không thêm việc gì.",
    pattern=verbose(
        r"""^(?:(?:[^.;]{0,60}\ )?(?:[Đđ]ề\ nghị|[Yy]êu\ cầu)|(?:Căn\ cứ|Nhận\ được)\ (?:[^.,;:]{3,40}\ (?:này|trên|nói\ trên|nêu\ trên)|(?:nội\ dung|ý\ kiến)\ (?:chỉ\ đạo|[Cc]ông\ văn|[Vv]ăn\ bản)),)\ (?:(?:các|[Tt]hủ\ trưởng)\ [^.,;]{3,80}(?=\ (?:tổ\ chức\ )?triển\ khai(?:\ thực\ hiện)?\ ngay\ ?(?:[.]|$))|(?:(?!\ (?:vận\ động|tuyên\ truyền|huy\ động|hướng\ dẫn)\ )[^.]){3,400}?(?=
            \ (?:(?:biết|nghiêm\ túc|khẩn\ trương|kịp\ thời|tổ\ chức|quan\ tâm|chỉ\ đạo|phối\ hợp|chủ\ động|tập\ trung)[\ ,]*){1,3}
            (?:và\ )?(?:triển\ khai,?\ )?(?:thực\ hiện|triển\ khai|quán\ triệt)
            (?:\ (?:nghiêm\ túc|có\ hiệu\ quả|theo\ quy\ định|đúng\ quy\ định|tốt))*
            (?:\ (?:các\ )?(?:nội\ dung|nhiệm\ vụ)\ (?:(?:nêu\ )?trên|được\ (?:phân\ công|giao)))?(?:\ (?:Kế\ hoạch|Chỉ\ thị|Công\ điện|[Cc]ông\ văn|Quyết\ định|Nghị\ quyết|Chương\ trình|[Vv]ăn\ bản|Thông\ báo|nội\ dung|nhiệm\ vụ)(?:\ này)?)?\ ?(?:[.]|$))
          | [^.;]{3,300}?(?=\ quan\ tâm,?\ (?:hỗ\ trợ,?\ )?phối\ hợp(?:\ thực\ hiện)?\ ?(?:\./\.|[.]|$))
          | (?:(?!\ (?:xây\ dựng|ban\ hành|lập)\ )[^.;]){3,300}?(?<![,;])(?=\ triển\ khai,?\ thực\ hiện\ ?(?:[.]|$))
          | (?:[^.;]|;\ (?=(?:các|thủ\ trưởng|người\ đứng\ đầu)\ |[^\W\d_a-zà-ỹđ])){3,400}?(?<!quá\ trình)(?<!\ việc)(?<!(?:trình|\ việc)\ triển\ khai)(?=\ (?:tổ\ chức\ )?(?:quán\ triệt(?:,|\ và)\ )?(?:nghiêm\ túc\ |khẩn\ trương\ )?(?:triển\ khai,?\ )?thực\ hiện(?:,?\ (?:và\ )?(?:nghiêm\ túc|nghiêm|tốt|(?:có\ )?hiệu\ quả|đầy\ đủ|kịp\ thời|đúng))*
            (?:\ (?:các\ )?(?:nội\ dung|nhiệm\ vụ)(?:\ (?:của|tại|nêu\ tại|trong))?)?\ (?:Kế\ hoạch|Chỉ\ thị|Công\ điện|[Cc]ông\ văn|Quyết\ định|Nghị\ quyết|Chương\ trình|[Vv]ăn\ bản|Thông\ báo)\ này\ ?(?:[.]|$))
          | (?:(?!\ (?:rà\ soát|báo\ cáo|hướng\ dẫn|đôn\ đốc|kiểm\ tra|chỉ\ đạo|xây\ dựng|phối\ hợp|tham\ mưu|tuyên\ truyền|phổ\ biến
                |quán\ triệt|tập\ trung|tăng\ cường|bố\ trí|xử\ lý|tổng\ hợp|theo\ dõi|lập|gửi)\ )[^.;:]){3,300}?
            (?=\ (?:tổ\ chức\ )?(?:triển\ khai,?\ )?(?:thực\ hiện|chấp\ hành)(?:,?\ (?:và\ )?(?:nghiêm\ túc|nghiêm|tốt|(?:có\ )?hiệu\ quả|đầy\ đủ|kịp\ thời|khẩn\ trương|đúng\ quy\ định)){1,4}(?:,\ không\ để\ [^.,;]{3,40})?\ ?(?:[.]|$)))
            (?P<read>\ [^.]{1,400}?)\ ?(?:\./\.|[.]|$)"""
    ),
    sense="bare_call",
    yes=(
        Yes(
            "Đề nghị các cơ quan, tổ chức, đơn vị khẩn trương triển khai thực hiện./.",
            " khẩn trương triển khai thực hiện", "CV 4169/UBND-VX Thành phố Hồ Chí Minh",
        ),
        Yes(
            "Đề nghị các đơn vị, địa phương quan tâm phối hợp./.",
            " quan tâm phối hợp", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Đề nghị Quý cơ quan quan tâm, chỉ đạo thực hiện./.",
            " quan tâm, chỉ đạo thực hiện", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Sở Nội vụ yêu cầu các đơn vị trực thuộc tổ chức thực hiện nghiêm túc nội dung Công văn này./.",
            " tổ chức thực hiện nghiêm túc nội dung Công văn này", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Yêu cầu các sở, ban, ngành, Ủy ban nhân dân các xã, phường và các đơn vị có liên quan thực hiện nghiêm túc./.",
            " thực hiện nghiêm túc", "KH 980/KH-UBND Nghệ An",
        ),
        Yes(
            "Yêu cầu Thủ trưởng các ban - ngành, Chủ tịch Ủy ban nhân dân các quận - huyện tổ chức quán triệt và nghiêm túc thực hiện Chỉ thị này.",
            " nghiêm túc thực hiện Chỉ thị này", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Yêu cầu Giám đốc các sở, ban, ngành; Thủ trưởng các cơ quan, đơn vị có liên quan triển khai thực hiện nghiêm túc Chỉ thị này./.",
            " triển khai thực hiện nghiêm túc Chỉ thị này", "CT 06/CT-UBND Quảng Trị",
        ),
        Yes(
            "Đề nghị thủ trưởng các đơn vị chấp hành nghiêm túc./.", " chấp hành nghiêm túc", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Yêu cầu các cơ quan thực hiện nghiêm, không để sai sót./.",
            " thực hiện nghiêm, không để sai sót", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Nhận được Công điện này, yêu cầu các đơn vị triển khai ngay./.",
            " triển khai ngay", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Căn cứ Công văn này, các cơ quan, đơn vị liên quan triển khai thực hiện./.",
            " triển khai thực hiện", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Căn cứ nội dung trên, các đơn vị nghiêm túc triển khai thực hiện./.",
            " nghiêm túc triển khai thực hiện", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Căn cứ nội dung chỉ đạo trên, Sở Y tế và các đơn vị có liên quan triển khai thực hiện./.",
            " triển khai thực hiện", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Căn cứ nội dung Công văn, Sở Nội vụ tổ chức thực hiện./.", " tổ chức thực hiện",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Nhận được Công văn này, yêu cầu các đơn vị, địa phương triển khai thực hiện./.",
            " triển khai thực hiện", "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "Căn cứ Kế hoạch này, các sở xây dựng kế hoạch cụ thể để triển khai thực hiện.",
            "giao việc xây dựng kế hoạch", "dựng theo lối viết thường gặp",
        ),
        No(
            "Đề nghị Kiểm toán khu vực phối hợp kiểm tra, giám sát trong quá trình triển khai thực hiện Quyết định này.",
            "giao việc kiểm tra, giám sát", "dựng theo lối viết thường gặp",
        ),
        No(
            "Bộ Văn hóa, Thể thao và Du lịch yêu cầu các đơn vị triển khai, báo cáo Lãnh đạo Bộ kết quả thực hiện./.",
            "thêm việc báo cáo kết quả", "CV 6316/BVHTTDL-VP",
        ),
        No(
            "Căn cứ ý kiến chỉ đạo trên, các xã xây dựng kế hoạch triển khai thực hiện.",
            "giao việc xây dựng kế hoạch", "dựng theo lối viết thường gặp",
        ),
        No(
            "Đề nghị Hội Nông dân xã vận động hội viên phối hợp thực hiện.",
            "giao việc vận động", "dựng theo lối viết thường gặp",
        ),
        No(
            "Yêu cầu Phòng Kinh tế kiểm tra các chợ và hướng dẫn hộ kinh doanh thực hiện nghiêm túc.",
            "giao việc kiểm tra, hướng dẫn", "dựng theo lối viết thường gặp",
        ),
        No(
            "Giao Bộ Tài chính - Cơ quan Thường trực Ban Chỉ đạo 751 đôn đốc các Bộ, cơ quan, địa phương khẩn trương triển khai thực hiện Công điện này./.",
            "giao một bộ việc đôn đốc", "CĐ 230/CĐ-TTg",
        ),
    ),
)  # fmt: skip

APPEAL = Rule(
    id="not_task.appeal",
    means="Kêu gọi đồng bào, cử tri, mọi người: không giao việc.",
    pattern=verbose(
        r"""^(?P<read>Kêu\ gọi\ (?:sự\ |toàn\ |mọi\ |các\ tầng\ lớp\ |đồng\ bào|[Nn]hân\ dân)[^.]{3,600}
            |(?:Quốc\ hội|Hội\ đồng\ nhân\ dân|HĐND)(?:\ [^.,;:]{2,40})?\ kêu\ gọi\ (?:toàn\ thể\ |mọi\ )?(?:các\ tầng\ lớp\ )?(?:đồng\ bào|[Nn]hân\ dân|cử\ tri)[^.]{3,600})"""
    ),
    sense="appeal",
    yes=(
        Yes(
            "Kêu gọi sự giúp đỡ, tương thân tương ái của các nhà hảo tâm.",
            "Kêu gọi sự giúp đỡ, tương thân tương ái của các nhà hảo tâm", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Hội đồng nhân dân tỉnh kêu gọi các tầng lớp Nhân dân và cử tri trong tỉnh phát huy truyền thống đoàn kết.",
            "Hội đồng nhân dân tỉnh kêu gọi các tầng lớp Nhân dân và cử tri trong tỉnh phát huy truyền thống đoàn kết",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(No("Sở Y tế kêu gọi các doanh nghiệp đầu tư.", "giao việc kêu gọi đầu tư", "dựng theo lối viết thường gặp"),),
)  # fmt: skip

RULES = (CLOSING, QUOTED, FORCE, BARE_CALL, APPEAL)
