"""What a heading announces: sections in which nobody is given work.

Matched against the words of a heading after its label, in small letters.
"""

from sauro.reading.grammar import No, Rule, Yes, verbose, words

AIMS = Rule(
    id="section.aims",
    means="Mục nêu mục đích, yêu cầu, quan điểm, mục tiêu, phạm vi: không giao nhiệm vụ.",
    pattern=verbose(
        rf"""^(?!căn\ cứ\ .{{0,200}}\ (?:sau|cụ\ thể):)(?P<read>(?:về\ |các\ )?{words(
            'mục đích', 'mục đích, yêu cầu', 'mục đích và yêu cầu', 'mục đích - yêu cầu', 'mục tiêu',
            'quan điểm', 'quan điểm chỉ đạo', 'quan điêm', 'quan điêm chỉ đạo', 'nguyên tắc', 'phạm vi', 'đối tượng', 'phạm vi điều chỉnh',
            'căn cứ', 'căn cứ pháp lý', 'sự cần thiết', 'tầm nhìn', 'ý nghĩa', 'chỉ tiêu', 'cơ sở pháp lý',
            'phương châm', 'định hướng chung', 'tư tưởng chỉ đạo', 'giải thích từ ngữ', 'cơ sở xây dựng',
            'yêu cầu chung', 'chủ đề', 'tiêu chí', 'tiêu chuẩn', 'chủ thể tham gia', 'thành phần tham dự', 'thành phần', 'quan điểm, mục tiêu',
        )} [^.;]{{0,160}}|yêu\ cầu
            |(?:dự\ kiến\ )?(?:số\ lượng|cơ\ cấu|hình\ thức|tỷ\ lệ)[^.;:]{{0,50}}\ khen\ thưởng[^.;]{{0,60}})[.:]?$"""
    ),
    sense="aims",
    yes=(
        Yes("mục đích, yêu cầu", "mục đích, yêu cầu", "KH 2233/KH-UBND Lai Châu"),
        Yes("yêu cầu", "yêu cầu", "KH 2233/KH-UBND Lai Châu"),
        Yes("tiêu chí thi đua", "tiêu chí thi đua", "dựng theo lối viết thường gặp"),
        Yes("chủ thể tham gia sàn giao dịch", "chủ thể tham gia sàn giao dịch", "dựng theo lối viết thường gặp"),
        Yes("số lượng đề nghị khen thưởng", "số lượng đề nghị khen thưởng", "dựng theo lối viết thường gặp"),
        Yes("mục tiêu cụ thể đến năm 2030", "mục tiêu cụ thể đến năm 2030", "KH 597/KH-UBND Đồng Tháp"),
    ),
    no=(
        No("một số yêu cầu", "mục này giao việc cho các bộ, ngành, địa phương", "TB 627/TB-VPCP"),
        No(
            "căn cứ tình hình thực tế, ủy ban nhân dân xã xây dựng kế hoạch với các nội dung sau:",
            "câu dẫn vào toàn văn, không phải mục nêu căn cứ", "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

ASSESSMENT = Rule(
    id="section.assessment",
    means="Mục đánh giá tình hình, kết quả, tồn tại: kể việc đã qua, không giao nhiệm vụ.",
    pattern=verbose(
        rf"""^(?P<read>(?:về\ )?{words(
            'đánh giá chung', 'đánh giá tình hình', 'đánh giá kết quả', 'tình hình chung', 'thực trạng',
            'kết quả đạt được', 'kết quả chung', 'kết quả thực hiện', 'những kết quả',
            'tồn tại', 'tồn tại, hạn chế', 'hạn chế', 'những hạn chế', 'những tồn tại', 'nguyên nhân',
            'khó khăn, vướng mắc', 'bối cảnh', 'ưu điểm', 'khuyết điểm', 'một số kết quả', 'bài học kinh nghiệm',
            'đặc điểm tình hình', 'nhận định chung', 'tình hình và kết quả', 'kết quả và hạn chế',
            'dự báo tình hình', 'về ưu điểm', 'về hạn chế', 'những khó khăn',
        )} [^.;]{{0,120}}|đánh\ giá|khó\ khăn|nhận\ định
            |(?:khái\ quát|sơ\ lược)\ [^.;:]{{0,80}}
            |(?:về\ )?tình\ hình\ (?:triển\ khai\ |tổ\ chức\ )?thực\ hiện\ nhiệm\ vụ(?![^.;:]*\ (?:và|;)\ )[^.;:]{{0,80}}
            |(?:về\ )?(?:tình\ hình|kết\ quả|bối\ cảnh|thực\ trạng)(?!\w)
             (?:(?!nhiệm\ vụ|giải\ pháp|phương\ hướng|yêu\ cầu)[^.;:]){{0,120}})[.:]?$"""
    ),
    sense="assessment",
    yes=(
        Yes("đánh giá chung", "đánh giá chung", "TB 623/TB-VPCP"),
        Yes(
            "tình hình thực hiện nhiệm vụ tháng 11", "tình hình thực hiện nhiệm vụ tháng 11",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "tình hình và sự cần thiết", "tình hình và sự cần thiết", "dựng theo lối viết thường gặp"
        ),
    ),
    no=(
        No(
            "một số nhiệm vụ, giải pháp trong thời gian tới", "mục này giao nhiệm vụ",
            "TB 623/TB-VPCP",
        ),
        No(
            "tình hình thực hiện nhiệm vụ tháng 11 và phương hướng tháng 12",
            "mục này còn giao nhiệm vụ", "dựng theo lối viết thường gặp",
        ),
        No(
            "tình hình và nhiệm vụ những tháng cuối năm", "mục này còn giao nhiệm vụ",
            "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

FUNDING = Rule(
    id="section.funding",
    means="Mục kinh phí: chỉ là nhiệm vụ khi nêu rõ cơ quan phải làm.",
    pattern=verbose(
        rf"""^(?P<read>(?:về\ )?{words(
            'kinh phí', 'kinh phí thực hiện', 'nguồn kinh phí', 'nguồn lực', 'nguồn vốn', 'dự toán kinh phí',
            'nguồn lực thực hiện', 'kinh phí và nguồn lực', 'nguồn kinh phí thực hiện', 'cơ chế tài chính',
            'thời gian, địa điểm', 'thời gian thực hiện', 'thời gian và địa điểm', 'hiệu lực thi hành',
        )} [^.;]{{0,120}})[.:]?$"""
    ),
    sense="funding",
    yes=(Yes("kinh phí thực hiện", "kinh phí thực hiện", "KH 172/KH-UBND Thành phố Hồ Chí Minh"),),
    no=(
        No(
            "về nâng cao năng lực và nguồn nhân lực", "mục này giao việc đào tạo, bồi dưỡng",
            "KH 597/KH-UBND Đồng Tháp",
        ),
    ),
)  # fmt: skip

DESCRIBED = Rule(
    id="section.described",
    means="Mục giới thiệu một dự án, một hồ sơ: tên, quy mô, địa điểm, chủ đầu tư; mức phạt cho từng hành vi: không giao nhiệm vụ.",
    pattern=verbose(
        r"""^(?P<read>(?:các\ |một\ số\ )?thông\ tin\ (?:chung|cơ\ bản|khái\ quát|chính|(?:về\ |của\ )?(?:dự\ án|hồ\ sơ|công\ trình|cơ\ sở|chủ\ đầu\ tư|nhiệm\ vụ|đề\ án|gói\ thầu))
             (?:\ [^.;:]{1,90})?
             |(?:mức\ )?(?:phạt\ (?:tiền|cảnh\ cáo)|xử\ phạt)\ [^;:]{3,190}|[^;:]{3,190}\ một\ trong\ (?:các|những)\ hành\ vi\ [^;:]{0,60})[.:]?$"""
    ),
    sense="described",
    yes=(
        Yes("thông tin về dự án", "thông tin về dự án", "dựng theo lối viết thường gặp"),
        Yes("thông tin chung của hồ sơ", "thông tin chung của hồ sơ", "dựng theo lối viết thường gặp"),
        Yes(
            "phạt tiền từ 5.000.000 đồng đến 10.000.000 đồng đối với một trong các hành vi sau đây:",
            "phạt tiền từ 5.000.000 đồng đến 10.000.000 đồng đối với một trong các hành vi sau đây", "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No("thông tin, tuyên truyền về dự án", "giao việc tuyên truyền", "dựng theo lối viết thường gặp"),
    ),
)  # fmt: skip

ADDRESSED = Rule(
    id="section.addressed",
    means="Danh sách nơi nhận công điện, công văn: chưa giao nhiệm vụ.",
    pattern=verbose(r"(?:^|\ )(?P<read>(?:kính\ )?gửi|điện):$"),
    sense="addressed",
    yes=(Yes("thủ tướng chính phủ điện:", "điện", "CĐ 224/CĐ-TTg"),),
    no=(
        No(
            "các cơ quan, tổ chức, đơn vị gửi hồ sơ đề nghị đánh giá, xếp loại chất lượng",
            "giao việc gửi hồ sơ",
            "CV 4169/UBND-VX Thành phố Hồ Chí Minh",
        ),
    ),
)

RULES = (AIMS, ASSESSMENT, DESCRIBED, FUNDING, ADDRESSED)
