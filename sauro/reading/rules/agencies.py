"""Words that names of bodies and office-holders are made of, in small letters.

Sources: the constitution of ministries and of departments (Nghị định 45/2025/NĐ-CP and the decrees
before it), and the directives of ``tests/corpus``. Old names stay: old directives use them.
"""

QUANTIFIERS = (
    "các", "những", "một số", "mỗi", "từng", "toàn thể", "tất cả các", "tất cả", "toàn bộ các",
    "cả", "hai", "ba", "quý",
)  # fmt: skip

HONORIFICS = (
    "đồng chí", "đ/c", "ông", "bà", "ông/bà", "các ông", "các bà", "ông (bà)", "các đồng chí",
)  # fmt: skip

OFFICES = (
    "chủ tịch", "phó chủ tịch", "chủ tịch hội đồng thành viên", "chủ tịch hội đồng quản trị",
    "chủ tịch hđqt", "chủ tịch hđtv", "chủ tịch hội đồng trường", "giám đốc", "phó giám đốc",
    "bộ trưởng", "thứ trưởng", "thủ trưởng", "phó thủ trưởng", "người đứng đầu", "chánh",
    "phó chánh", "trưởng", "phó trưởng", "tổng giám đốc", "phó tổng giám đốc", "cục trưởng",
    "phó cục trưởng", "chi cục trưởng", "vụ trưởng", "viện trưởng", "phó viện trưởng",
    "hiệu trưởng", "thống đốc", "chỉ huy trưởng", "chính ủy", "bí thư", "phó bí thư",
    "tổng thanh tra", "tổng cục trưởng", "chủ nhiệm", "phó chủ nhiệm", "lãnh đạo", "tổ trưởng",
    "thư ký", "đại diện lãnh đạo", "tổng biên tập", "tổng kiểm toán", "chánh văn phòng",
    "chánh thanh tra", "chánh án", "phó thủ tướng", "tư lệnh", "kế toán trưởng", "người phát ngôn",
    "hạt trưởng", "trưởng công an", "tổng thư ký", "bí thư thứ nhất", "thường trực", "thành viên",
    "phó tổ trưởng", "ủy viên", "thủ lĩnh",
)  # fmt: skip

LEVELS = (
    "tỉnh thành phố", "tỉnh thành", "tỉnh", "thành phố", "tp", "tp.", "huyện", "quận", "thị xã",
    "thị trấn", "xã", "phường", "đặc khu", "xã phường", "phường xã", "thôn", "bản", "khu phố",
    "tổ dân phố", "thôn ấp", "buôn", "ấp", "khóm", "thành, thị", "thị, thành",
)  # fmt: skip

GROUP_NOUNS = LEVELS + (
    "sở", "ban", "ngành", "bộ", "cơ quan", "đơn vị", "địa phương", "đoàn thể", "tổ chức", "hội",
    "doanh nghiệp", "phòng", "lực lượng", "chủ đầu tư", "nhà thầu", "nhà đầu tư", "cấp", "cấp ủy",
    "trường", "trường học", "hiệp hội", "cá nhân", "nơi", "công ty", "tập đoàn", "chủ thể",
    "tổng công ty", "ngân hàng", "bệnh viện", "cơ sở", "viện", "trung tâm", "tổ", "chi nhánh",
    "tổ chức chính trị - xã hội", "sở ngành", "bộ ngành", "ban ngành", "sở ban ngành", "quân khu",
    "hợp tác xã", "cục", "vụ", "chi cục", "trường đại học", "báo", "đài", "tổ công tác",
    "xã phường", "ban quản lý dự án", "ban chỉ đạo", "đoàn", "đội", "cấp chính quyền",
    "chính quyền", "chính quyền địa phương", "tổng cục", "kho bạc", "hộ gia đình", "hộ dân",
    "tổ giúp việc", "thành viên", "cán bộ", "công chức", "viên chức", "đảng viên", "người lao động",
    "công nhân", "nhà khoa học", "chuyên gia", "khu kinh tế", "khu công nghiệp", "tiểu ban",
    "đảng ủy", "chi bộ", "đảng bộ", "tỉnh ủy", "thành ủy", "huyện ủy", "tổ chức đảng", "chủ rừng",
    "chủ hồ", "chủ đập", "lãnh đạo", "đơn vị sự nghiệp", "đơn vị tư vấn", "tư vấn", "ban đảng",
    "cơ quan báo chí", "cơ quan truyền thông", "cơ quan chủ quản", "ban quản lý", "bộ phận", "nhóm",
    "khối", "cụm", "tổ hợp tác", "trạm y tế", "cao đẳng", "trung cấp", "đại học", "học viện",
    "đại biểu", "khoa", "bộ môn", "cơ sở y tế", "cơ sở giáo dục", "nhà trường", "xã viên",
    "hội viên", "thanh tra", "văn phòng", "sở giao dịch", "phòng ban", "phòng chuyên môn",
    "nông trường", "lâm trường", "chủ tàu", "chủ phương tiện", "chủ cơ sở", "hạt kiểm lâm",
    "đồn biên phòng", "ban quản lý rừng", "khu du lịch", "điểm du lịch", "cơ sở lưu trú", "nhà mạng",
    "vườn quốc gia", "khu bảo tồn",
    "cơ sở giáo dục, đào tạo", "cơ sở giáo dục và đào tạo", "cơ sở sản xuất, kinh doanh",
    "cơ sở kinh doanh", "cơ sở sản xuất", "cơ sở khám bệnh, chữa bệnh", "cơ sở khám, chữa bệnh",
    "cơ sở giáo dục nghề nghiệp", "cơ sở đào tạo", "hộ kinh doanh", "hộ sản xuất, kinh doanh",
    "tctd", "tổ chức tín dụng", "hãng hàng không", "doanh nghiệp lữ hành", "quỹ tín dụng", "bến xe",
    "siêu thị", "trung tâm thương mại", "quân chủng", "binh chủng", "quân đoàn", "binh đoàn",
    "phòng khám", "phòng giao dịch",
    "chuyên viên", "nhân viên",
    "cơ quan tổ chức", "cơ quan đơn vị", "tổ chức cá nhân",
    "mầm non", "mẫu giáo", "tiểu học", "trung học cơ sở", "trung học phổ thông", "thcs", "thpt",
    "trường mầm non", "trường tiểu học", "phổ thông dân tộc nội trú",
    "hộ gia đình, cá nhân", "phổ thông dân tộc bán trú", "phổ thông dân tộc nội trú, bán trú",
    "trường phổ thông dân tộc nội trú, bán trú", "trường phổ thông dân tộc nội trú",
)  # fmt: skip

HEADS = GROUP_NOUNS + (
    "ubnd", "ủy ban nhân dân", "ủy ban", "hđnd", "hội đồng nhân dân", "hội đồng", "công an",
    "bộ chỉ huy", "bch", "bộ tư lệnh", "bộ đội", "văn phòng", "thanh tra", "ban quản lý", "bql",
    "ban qlda", "bqlda", "ban chỉ đạo", "bcđ", "kho bạc", "kho bạc nhà nước", "bảo hiểm xã hội",
    "bhxh", "tòa án", "tòa án nhân dân", "viện kiểm sát", "viện kiểm sát nhân dân", "mặt trận",
    "mttq", "ủy ban mttq", "ubmttq", "liên đoàn", "tổng liên đoàn", "trung ương đoàn",
    "trung ương hội", "liên hiệp", "liên minh", "tỉnh đoàn", "thành đoàn", "huyện đoàn", "tỉnh ủy",
    "thành ủy", "huyện ủy", "đảng ủy", "quận ủy", "thị ủy", "chi bộ", "bưu điện", "điện lực",
    "hạt kiểm lâm", "hạt", "trạm", "học viện", "quỹ", "thuế", "hải quan", "cổng", "quân đội",
    "tổng cục", "quốc hội", "chính phủ", "thủ tướng chính phủ", "nhà máy", "khối", "báo",
    "thông tấn xã", "thông tấn xã việt nam", "kiểm toán", "kiểm toán nhà nước", "bảo tàng",
    "thư viện", "nhà hát", "cảng vụ", "cảng", "vườn quốc gia", "khu bảo tồn", "đồn biên phòng",
    "biên phòng", "vp", "vpcp", "báo và phát thanh, truyền hình", "báo và phát thanh - truyền hình",
    "thống kê", "báo và phát thanh và truyền hình", "báo và đài phát thanh, truyền hình",
    "thi hành án dân sự", "báo và đài phát thanh - truyền hình",
    "báo và đài phát thanh và truyền hình", "lực lượng", "khu công nghệ cao", "khu kinh tế",
    "khu công nghiệp", "thanh niên xung phong", "trưởng thôn", "công đoàn", "nhnn", "tctd",
    "y tế bộ, ngành", "viễn thông", "phân xưởng", "xưởng", "văn phòng chính phủ", "đảng bộ",
    "nhà xuất bản", "tạp chí", "ngân hàng nhà nước", "ngành", "trung tâm", "phân hiệu",
    "nhà văn hóa", "tiểu đoàn", "sư đoàn", "lữ đoàn", "trung đoàn", "hội nông dân", "hội phụ nữ",
    "đoàn thanh niên", "ban tổ chức", "ban tuyên giáo", "ban dân vận", "ban nội chính",
    "ban thường vụ", "ban thường trực", "tòa soạn", "acv", "evn", "vec", "pvn", "tkv", "vnpt",
    "viettel", "nhà điều hành", "chủ dự án", "người dân", "nhân dân", "cộng đồng", "hộ kinh doanh",
    "người sử dụng lao động", "phân viện", "xí nghiệp",
    "btl", "cảnh sát biển", "cảnh sát giao thông", "cảnh sát", "đoàn đbqh",
    "đoàn đại biểu quốc hội", "hội đồng quản trị", "bộ ch", "hãng", "mạng lưới",
    "đảng đoàn", "ban cán sự đảng", "ban cán sự", "y tế các ngành", "y tế ngành",
    "y tế các bộ, ngành",
    "câu lạc bộ", "đại sứ quán", "tổng lãnh sự quán", "phái đoàn", "sở giao dịch chứng khoán",
    "ban chỉ huy", "tổ giúp việc", "ban vận động", "văn phòng điều phối", "văn phòng thường trực",
    "đoàn công tác", "ủy ban quốc gia",
    "đại biểu hội đồng nhân dân", "đại biểu hđnd", "đại biểu quốc hội",
)  # fmt: skip

FIELDS = (
    "tài chính", "tài chính - kế hoạch", "nội vụ", "tư pháp", "xây dựng", "y tế", "công thương",
    "kế hoạch và đầu tư", "kế hoạch - đầu tư", "kế hoạch đầu tư", "kế hoạch - tài chính",
    "kế hoạch, tài chính", "kế hoạch tài chính", "giao thông vận tải", "giao thông công chính",
    "giao thông - vận tải", "ngoại vụ", "ngoại giao", "du lịch", "quốc phòng", "công an", "kinh tế",
    "nông nghiệp và môi trường", "nông nghiệp và phát triển nông thôn", "nông nghiệp và ptnt",
    "nông nghiệp & ptnt", "nông nghiệp và phát triển nông thôn", "nông nghiệp", "lâm nghiệp",
    "tài nguyên và môi trường", "tài nguyên môi trường", "tài nguyên & môi trường", "công nghiệp",
    "giáo dục và đào tạo", "giáo dục - đào tạo", "giáo dục & đào tạo", "giáo dục đào tạo",
    "khoa học và công nghệ", "khoa học, công nghệ và môi trường", "khoa học công nghệ",
    "khoa học & công nghệ", "khoa học, công nghệ", "công nghệ thông tin",
    "thông tin và truyền thông", "văn hóa - thông tin", "thông tin - truyền thông",
    "thông tin & truyền thông", "bưu chính, viễn thông", "bưu chính viễn thông",
    "văn hóa, thể thao và du lịch", "văn hóa - thể thao và du lịch", "văn hóa thể thao và du lịch",
    "văn hóa, thể thao & du lịch", "văn hóa và thể thao", "văn hóa, thông tin và du lịch",
    "văn hóa và thông tin", "văn hóa thông tin", "văn hóa - xã hội",
    "văn hóa, khoa học và thông tin", "văn hóa, thể thao, du lịch", "văn hóa", "thương mại",
    "lao động - thương binh và xã hội", "lao động, thương binh và xã hội", "lao động tb&xh",
    "lao động thương binh và xã hội", "lao động - thương binh - xã hội", "lao động - tb và xã hội",
    "dân tộc và tôn giáo", "dân tộc, tôn giáo", "dân tộc", "tôn giáo", "quy hoạch - kiến trúc",
    "quy hoạch và kiến trúc", "quy hoạch kiến trúc", "quản lý đô thị", "kinh tế - hạ tầng",
    "thủy sản", "kinh tế và hạ tầng", "kinh tế, hạ tầng và đô thị", "kinh tế - ngân sách",
    "an toàn thực phẩm", "tổ chức cán bộ", "tổ chức - cán bộ", "hợp tác quốc tế", "pháp chế",
    "khoa học và đào tạo", "nông nghiệp, công nghiệp", "thể dục thể thao", "thể dục, thể thao",
    "thủy lợi", "tổng hợp", "thương mại và du lịch", "công nghiệp và thương mại", "nội chính",
    "tuyên giáo và dân vận", "văn hóa - thông tin", "hạ tầng kinh tế", "địa chính", "ngân sách",
    "kế hoạch", "tổ chức",

)  # fmt: skip

SHARING_HEADS = ("quân chủng", "sở", "bộ", "phòng", "ban", "vụ", "cục", "chi cục", "ngành")

NAME_PHRASES = (
    "quản lý dự án", "quản lý các dự án", "quản lý khu", "quản lý các khu", "quản lý đầu tư",
    "phát triển quỹ đất", "quỹ đất", "dịch vụ nông nghiệp", "dịch vụ việc làm", "dịch vụ công",
    "đăng ký đầu tư", "đăng ký đất đai", "đầu tư xây dựng", "đầu tư", "xây dựng tỉnh", "giao thông",
    "hoạt động trong lĩnh vực", "kiểm soát bệnh tật", "phục vụ hành chính công", "giám sát",
    "chỉ huy quân sự", "chỉ đạo", "quản lý nhà nước", "quản lý vốn nhà nước tại doanh nghiệp",
    "chủ trì", "phối hợp", "thường trực", "chuyên môn", "thực hiện dự án", "truyền thông",
    "thông tấn, báo chí", "thông tấn báo chí", "thông tin đại chúng", "cung cấp dịch vụ",
    "thi công", "tư vấn", "chủ quản", "chủ đầu tư", "chính trị - xã hội", "chính trị xã hội",
    "xã hội nghề nghiệp", "xã hội - nghề nghiệp", "tổ chức thành viên",
    "tham mưu, quản lý nhà nước", "ứng dụng công nghệ cao", "giải quyết thủ tục", "quản lý",
    "tham mưu", "hành chính", "hành chính khác", "kiểm lâm", "kiểm dịch", "bảo vệ thực vật",
    "khuyến nông", "khuyến ngư", "phòng thủ dân sự", "quản lý chất lượng", "phòng, chống thiên tai",
    "phòng chống thiên tai", "tìm kiếm cứu nạn", "dự báo khí tượng thủy văn", "thực hiện nhiệm vụ",
    "sử dụng vốn", "sử dụng ngân sách", "sản xuất", "kinh doanh", "vận tải", "thi hành án",
    "thi hành án dân sự", "điều tra", "công tác", "giúp việc", "soạn thảo", "tiếp nhận", "bảo hiểm",
    "y học cổ truyền", "đa khoa", "điều phối", "nghiên cứu", "đào tạo", "khai thác", "vận hành",
    "chế biến", "xuất khẩu", "nhập khẩu", "xuất nhập khẩu", "viễn thông", "phát thanh",
    "phát thanh, truyền hình", "phát thanh - truyền hình", "phát thanh và truyền hình", "báo chí",
    "chủ trì giải quyết", "phối hợp thẩm định", "thanh tra, giám sát", "thi đua, khen thưởng",
    "thi đua - khen thưởng", "học sinh, sinh viên", "kiểm tra, giám sát", "y, dược",
    "thi đua và khen thưởng", "y dược", "thông tin", "chăn nuôi", "nuôi trồng", "xúc tiến đầu tư",
    "xúc tiến thương mại", "trồng trọt", "phòng, chống", "phòng chống", "giết mổ", "chế biến",
    "thu mua", "thanh tra, kiểm tra", "kiểm tra, giám sát", "trực tiếp sản xuất", "tố tụng",
    "đấu thầu", "đăng ký kinh doanh", "kiểm tra", "thanh tra", "tổng hợp", "công trình",
    "chương trình", "đào tạo", "đầu mối giao kế hoạch", "truyền hình", "tiếng nói",
    "báo chí, phát thanh, truyền hình", "báo chí, tuyên truyền", "giáo dục, đào tạo",
    "giáo dục nghề nghiệp", "giáo dục", "báo chí, truyền thông", "chống thiên tai",
    "khám, chữa bệnh", "hàng không", "hàng hải", "nông thôn mới", "chống tham nhũng",
    "hđnd và ubnd", "hđnd và ủy ban nhân dân", "hội đồng nhân dân và ủy ban nhân dân",
    "đoàn đại biểu quốc hội và hội đồng nhân dân", "đoàn đbqh và hđnd", "đđbqh và hđnd",
    "công nghiệp", "hợp tác xã", "hợp tác", "giao thông vận tải",
    "bồi thường, giải phóng mặt bằng", "bồi thường giải phóng mặt bằng", "bồi thường",
    "giải phóng mặt bằng", "nghiên cứu phát triển kinh tế - xã hội", "nghiên cứu phát triển", "nghiên cứu và phát triển",
    "phát triển kinh tế - xã hội", "mục tiêu quốc gia xây dựng nông thôn mới", "mục tiêu quốc gia",
    "xây dựng nông thôn mới", "thủy điện", "nhiệt điện", "cổ phần", "quản lý cơ sở giáo dục",
    "quản lý giáo dục", "quản lý thị trường", "quản lý đất đai", "quản lý lao động ngoài nước",
    "cải cách hành chính", "kiểm soát thủ tục hành chính", "xây dựng lực lượng", "xây dựng đảng",
    "hỗ trợ doanh nghiệp", "hỗ trợ nông dân", "hỗ trợ phát triển", "bảo trợ xã hội",
    "bảo vệ môi trường", "bảo vệ và phát triển rừng", "bảo vệ rừng",
    "xúc tiến đầu tư, thương mại và du lịch", "xúc tiến đầu tư - thương mại - du lịch",
    "tiếp công dân", "lưu trữ", "đấu giá tài sản", "đăng kiểm", "thẩm định giá", "giám định y khoa",
    "công tác xã hội", "công tác đại biểu", "công tác học sinh, sinh viên", "trách nhiệm hữu hạn",
    "một thành viên",
    "phòng cháy, chữa cháy và cứu nạn, cứu hộ", "phòng cháy, chữa cháy và cứu hộ, cứu nạn",
    "phòng cháy, chữa cháy", "phòng cháy chữa cháy và cứu nạn cứu hộ",
    "giáo dục nghề nghiệp - giáo dục thường xuyên", "giáo dục thường xuyên",
    "dân dụng và công nghiệp",
    "chấp hành", "bầu cử",
    "bưu điện",
    "đầu tư phát triển", "đầu tư và phát triển", "đại diện", "phổ biến, giáo dục pháp luật",
    "phổ biến giáo dục pháp luật", "xây dựng và phát triển", "quản lý và khai thác",
    "quản lý, khai thác",
    "xây dựng giao thông", "xây dựng công trình",
    "công tác đặc biệt", "chuyên trách",
    "quy hoạch xây dựng", "quy hoạch đô thị", "quy hoạch phát triển", "quy hoạch và phát triển",
    "công nghệ thông tin và truyền thông", "công nghệ thông tin",
    "thẩm định", "nghiệm thu", "xét duyệt", "kiểm phiếu",
    "hđnd - ubnd", "hđnd-ubnd", "hội đồng nhân dân - ủy ban nhân dân",
    "hội đồng nhân dân-ủy ban nhân dân",
    "giải quyết thủ tục đầu tư", "giải quyết thủ tục hành chính",
    "sử dụng lao động",

    "phát triển đô thị", "phát triển nông thôn", "phát triển hạ tầng", "phát triển kết cấu hạ tầng",
    "giao thông nông thôn",
)  # fmt: skip

MODIFIERS = LEVELS + (
    "trung ương", "cấp tỉnh", "cấp xã", "cấp huyện", "cấp cơ sở", "cấp trên", "các cấp",
    "liên quan", "có liên quan", "khác", "khác có liên quan", "liên quan khác", "có liên quan khác",
    "chức năng", "nhà nước", "nhân dân", "quốc gia", "trực thuộc", "thuộc", "ngang bộ", "ngang sở",
    "trên địa bàn", "của", "nêu trên", "nói trên", "tại địa phương", "địa phương", "khu vực",
    "biên giới", "miền núi", "công lập", "sự nghiệp", "nông thôn", "môi trường", "đô thị",
    "quân sự", "quân đội", "dân sự", "đơn vị", "chủ chốt", "đầu mối", "nòng cốt", "thành viên",
    "này", "mình", "đóng trên địa bàn", "đóng chân trên địa bàn", "đóng quân trên địa bàn",
    "đóng quân tại địa bàn", "đồng hành", "tham gia", "dự án", "công trình", "chương trình", "vùng",
    "các dự án", "các công trình", "các chương trình", "các khu", "các dân tộc", "bộ", "ngành",
    "sở", "cơ quan", "thể dục", "thể thao", "xã hội", "phụ trách", "liên tỉnh",
    "các tỉnh, thành phố", "các tỉnh", "các huyện", "các huyện, thị xã, thành phố",
    "các quận, huyện", "các huyện, thành phố", "các địa phương", "các xã, phường",
    "các huyện, thị xã", "các xã, thị trấn", "các xã, phường, thị trấn", "các quận, huyện, thị xã",
    "các huyện, thành phố, thị xã", "việt nam", "ven biển", "trọng điểm", "tư nhân", "quốc tế",
    "nhỏ và vừa", "chính", "đảng", "đoàn thể", "khối", "chi nhánh", "số", "điện tử", "đại học",
    "nghề", "nghề nghiệp", "hiện có", "cửa khẩu", "kinh tế", "công nghiệp", "tài chính", "trên",
    "dưới đây", "sau đây", "lân cận",
    "cùng cấp", "nước ngoài", "đầu tư nước ngoài",
    "ở địa phương", "ở các địa phương", "ở trung ương", "ở cơ sở", "ở các cấp",
    "ở nước ngoài",
    "cấp quân khu", "cấp trung ương", "cấp bộ", "cấp thành phố", "cấp quận", "cấp thôn",
    "trong ngành", "trong toàn ngành", "trong tỉnh", "trong toàn tỉnh", "trong hệ thống",
    "trong và ngoài tỉnh", "quản lý ngành", "quản lý chuyên ngành",
    "kinh tế mở", "thuộc, trực thuộc", "thuộc và trực thuộc", "trực thuộc, thuộc",
)  # fmt: skip

NOT_BODIES = (
    "ban hành", "ban đầu", "báo cáo", "báo động", "báo hiệu", "bộ máy", "bộ tiêu chí", "bộ thủ tục",
    "bộ chỉ số", "bộ dữ liệu", "hội nghị", "hội thảo", "hội nhập", "hội đàm", "hội chợ",
    "hội thi", "hội trường", "hội họp", "xã hội", "xã hội hóa", "vụ việc", "vụ án", "vụ nuôi",
    "vụ mùa", "vụ đông", "vụ xuân", "vụ cháy", "vụ tai nạn", "trường hợp", "đoàn kết",
    "đội ngũ", "ngành nghề", "ngành học", "ngành, nghề", "ngành hàng", "cấp thiết", "cấp bách",
    "cấp phép", "cấp phát", "cấp nước", "cấp giấy", "phòng chống", "phòng, chống", "phòng ngừa",
    "phòng trừ", "phòng cháy", "phòng thủ", "phòng học", "viện trợ", "quỹ đất", "quỹ nhà", "bản đồ",
    "bản sao", "bản chất", "bản quyền", "bản án", "khối lượng", "nhóm nhiệm vụ", "nhóm giải pháp",
    "nhóm đối tượng", "cơ sở dữ liệu", "cơ sở vật chất", "cơ sở hạ tầng", "cơ sở pháp lý",
    "cơ sở để", "đơn giá", "đơn thư", "đơn giản", "thuế suất", "hạt giống", "cục bộ",
    "cụm công trình", "cảng hàng không", "cảng biển", "cảng cạn", "trường bắn", "đài tưởng niệm",
    "trạm biến áp", "trạm bơm", "viện phí", "báo chí", "chủ trương", "tổ hợp", "sở hữu", "sở thích",
    "cơ quan ngôn luận", "cá nhân hóa", "cộng đồng dân cư", "đoàn xe", "trung tâm dữ liệu",
    "thôn bản", "cấp độ", "cấp ủy viên", "ấp chiến lược", "chính quyền số", "lực lượng sản xuất",
    "ngân hàng dữ liệu",
)  # fmt: skip

CENTRAL_CITIES = ("hà nội", "hải phòng", "huế", "đà nẵng", "cần thơ", "hồ chí minh")
"""Cities directly under the centre since 1/7/2025 (Nghị quyết 202/2025/QH15)."""

SUPREME = (
    "thủ tướng chính phủ", "thủ tướng", "bộ chính trị", "ban bí thư", "tổng bí thư", "chủ tịch nước", "bộ",
)  # fmt: skip
"""Those whom no directive of an agency gives work: what they do is told, not ordered."""

COMPLETE = (
    "chính phủ",
    "quốc hội",
    "thủ tướng chính phủ",
    "văn phòng chính phủ",
    "vpcp",
    "nhân dân",
)
"""Names that take no further words."""

PERSONS = (
    "cán bộ", "công chức", "viên chức", "đảng viên", "người lao động", "công nhân", "chuyên gia",
    "nhà khoa học", "hội viên", "xã viên", "người dân", "nhân dân", "cộng đồng", "hộ gia đình",
    "hộ dân", "cá nhân", "đại biểu", "thành viên", "tư vấn", "nhóm", "khối", "cụm",
    "chuyên viên", "nhân viên",
)  # fmt: skip
"""People and loose groups that need a word such as "các" before they are addressees."""
