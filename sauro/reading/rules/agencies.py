"""Words that names of bodies and office-holders are made of, in small letters.

Sources: the constitution of ministries and of departments (Nghị định 45/2025/NĐ-CP and the decrees
before it), and the directives of ``tests/corpus``. Old names stay: old directives use them.
"""

QUANTIFIERS = (
    "các", "những", "một số", "mỗi", "từng", "toàn thể", "tất cả các", "tất cả", "toàn bộ các",
    "cả", "hai", "ba", "quý",
)  # fmt: skip

HONORIFICS = (
    "đồng chí", "đ/c", "ông", "bà", "thầy", "cô", "ông/bà", "ông, bà", "các ông", "các bà",
    "các ông, bà", "các ông (bà)", "ông (bà)", "các đồng chí",
)  # fmt: skip

OFFICES = (
    "chủ tịch", "phó chủ tịch", "chủ tịch hội đồng thành viên", "chủ tịch hội đồng quản trị",
    "chủ tịch hđqt", "chủ tịch hđtv", "chủ tịch hội đồng trường", "giám đốc", "phó giám đốc",
    "bộ trưởng", "thứ trưởng", "thủ trưởng", "phó thủ trưởng", "người đứng đầu", "chánh",
    "phó chánh", "trưởng", "phó trưởng", "tổng giám đốc", "phó tổng giám đốc", "cục trưởng",
    "phó cục trưởng", "chi cục trưởng", "vụ trưởng", "viện trưởng", "phó viện trưởng",
    "hiệu trưởng", "thống đốc", "chỉ huy trưởng", "chính ủy", "bí thư", "phó bí thư",
    "tổng thanh tra", "tổng cục trưởng", "chủ nhiệm", "phó chủ nhiệm", "lãnh đạo", "tổ trưởng",
    "thư ký", "đại diện", "đại diện lãnh đạo", "tổng biên tập", "tổng kiểm toán", "chánh văn phòng",
    "chánh thanh tra", "chánh án", "phó thủ tướng", "tư lệnh", "kế toán trưởng", "người phát ngôn",
    "hạt trưởng", "trưởng công an", "tổng thư ký", "bí thư thứ nhất", "thường trực", "thành viên",
    "phó tổ trưởng", "ủy viên", "thủ lĩnh", "phó hiệu trưởng", "phó tổng cục trưởng",
    "phó chi cục trưởng", "phó vụ trưởng", "phó chỉ huy trưởng", "tổng phụ trách",
    "tổ trưởng chuyên môn", "điều dưỡng trưởng", "kỹ thuật viên trưởng", "người đại diện phần vốn",
    "người đại diện phần vốn nhà nước",
)  # fmt: skip

LEVELS = (
    "tỉnh thành phố", "tỉnh thành", "tỉnh", "thành phố", "thành phô", "tp", "tp.", "huyện", "quận",
    "thị xã", "thị trấn", "xã", "phường", "đặc khu", "xã phường", "phường xã", "thôn", "bản",
    "khu phố", "tổ dân phố", "thôn ấp", "buôn", "ấp", "khóm", "thành, thị", "thị, thành",
)  # fmt: skip

GROUP_NOUNS = LEVELS + (
    "sở", "ban", "ngành", "bộ", "cơ quan", "đơn vị", "địa phương", "đoàn thể", "tổ chức", "hội",
    "doanh nghiệp", "phòng", "lực lượng", "chủ đầu tư", "nhà thầu", "tư vấn giám sát",
    "tư vấn thiết kế", "nhà đầu tư", "cấp", "cấp ủy", "nhà đầu tư thứ cấp", "trường", "trường học",
    "hiệp hội", "cá nhân", "nơi", "công ty", "tập đoàn", "chủ thể", "tổng công ty", "ngân hàng",
    "bệnh viện", "cơ sở", "viện", "trung tâm", "tổ", "chi nhánh", "tô chức", "tô chức đảng",
    "làng nghề", "nghệ nhân", "công ty con", "công ty liên kết", "chi đoàn", "chi hội", "liên đội",
    "tổ chức chính trị - xã hội", "tổ chức chính trị - xã hội - nghề nghiệp", "sở ngành",
    "bộ ngành", "ban ngành", "sở ban ngành", "quân khu", "hợp tác xã", "cục", "vụ", "chi cục",
    "trường đại học", "trường trung cấp", "báo", "đài", "tổ công tác", "xã phường", "ban quản lý dự án", "ban chỉ đạo",
    "đoàn", "đội", "cấp chính quyền", "chính quyền", "chính quyền địa phương", "tổng cục",
    "kho bạc", "hộ gia đình", "hộ dân", "tổ giúp việc", "thành viên", "cán bộ", "công chức",
    "viên chức", "đảng viên", "người lao động", "công nhân", "nhà khoa học", "chuyên gia",
    "khu kinh tế", "khu công nghiệp", "tiểu ban", "đảng ủy", "chi bộ", "đảng bộ", "tỉnh ủy",
    "thành ủy", "thành uý", "huyện ủy", "thị xã ủy", "thị ủy", "quận ủy", "chi, đảng bộ",
    "tổ chức đảng", "chủ rừng", "chủ hồ", "chủ đập", "chủ hồ, đập", "chủ hồ chứa, đập",
    "chủ đập, hồ chứa", "chủ các hồ, đập", "chủ các hồ", "chủ các hồ chứa", "chủ các đập",
    "chủ các tàu cá", "chủ các tàu", "chủ các phương tiện", "chủ các cơ sở", "chủ các công trình",
    "vụ kinh tế tổng hợp", "lãnh đạo", "đơn vị sự nghiệp", "đơn vị tư vấn", "tư vấn", "ban đảng",
    "cơ quan báo chí", "cơ quan truyền thông", "cơ quan chủ quản", "ban quản lý", "bộ phận", "nhóm",
    "khối", "cụm", "tổ hợp tác", "trạm y tế", "cao đẳng", "trung cấp", "đại học", "học viện",
    "đại biểu", "khoa", "bộ môn", "cơ sở y tế", "cơ sở giáo dục", "nhà trường", "xã viên",
    "hội viên", "thanh tra", "văn phòng", "sở giao dịch", "phòng ban", "phòng chuyên môn",
    "nông trường", "lâm trường", "chủ tàu", "chủ phương tiện", "chủ cơ sở", "hạt kiểm lâm",
    "đồn biên phòng", "ban quản lý rừng", "khu du lịch", "điểm du lịch", "cơ sở lưu trú",
    "nhà mạng", "vườn quốc gia", "khu bảo tồn", "cộng đồng doanh nghiệp",
    "cơ sở đào tạo, bồi dưỡng", "cơ sở giáo dục mầm non, phổ thông", "cơ sở giáo dục, đào tạo",
    "cơ sở giáo dục và đào tạo", "cơ sở sản xuất, kinh doanh", "cơ sở kinh doanh", "cơ sở sản xuất",
    "cơ sở khám bệnh, chữa bệnh", "cơ sở khám, chữa bệnh", "cơ sở giáo dục nghề nghiệp",
    "cơ sở đào tạo", "hộ kinh doanh", "hộ sản xuất, kinh doanh", "tctd", "tổ chức tín dụng",
    "hãng hàng không", "doanh nghiệp lữ hành", "quỹ tín dụng", "bến xe", "siêu thị",
    "trung tâm thương mại", "quân chủng", "binh chủng", "quân đoàn", "binh đoàn", "phòng khám",
    "phòng giao dịch", "chủ bến", "chủ khai thác", "chủ sở hữu", "chủ hộ", "chủ trang trại",
    "chủ xe", "chủ doanh nghiệp", "chủ công trình", "chủ nguồn thải", "chủ mỏ", "chủ vật nuôi",
    "thương nhân", "cửa hàng", "đại lý", "nhà phân phối", "nhà cung cấp", "tiểu thương", "ngư dân",
    "hộ nuôi", "điểm bán", "kho hàng", "nhà thuốc", "bếp ăn", "nhà xe", "đơn vị vận tải",
    "thuyền trưởng", "thuyền viên", "người lái phương tiện", "người điều khiển phương tiện",
    "lái xe", "đơn vị tư vấn giám sát", "đơn vị tư vấn thiết kế", "lực lượng tuần tra, kiểm soát",
    "cơ quan chủ trì soạn thảo", "cơ quan chủ trì thẩm tra", "cơ quan chủ trì thẩm định",
    "cơ quan tiến hành tố tụng", "cơ sở giết mổ", "cơ sở giết mổ gia súc, gia cầm", "chuyên viên",
    "nhân viên", "giáo viên", "thầy cô giáo", "thầy giáo, cô giáo", "cơ quan tổ chức",
    "cơ quan đơn vị", "tổ chức cá nhân", "mầm non", "mẫu giáo", "tiểu học", "trung học cơ sở",
    "trung học phổ thông", "thcs", "thpt", "trường mầm non", "trường tiểu học",
    "phổ thông dân tộc nội trú", "hộ gia đình, cá nhân", "phổ thông dân tộc bán trú",
    "phổ thông dân tộc nội trú, bán trú", "trường phổ thông dân tộc nội trú, bán trú",
    "trường phổ thông dân tộc nội trú",
)  # fmt: skip

COMMITTEES = (
    "ủy ban tài chính, ngân sách", "ủy ban văn hóa, giáo dục",
    "ủy ban khoa học, công nghệ và môi trường",
)  # fmt: skip
"""Committees of the National Assembly whose names hold a comma."""

HEADS = GROUP_NOUNS + (
    *COMMITTEES, "ubnd", "ủy ban nhân dân", "ủy ban", "hđnd", "hội đồng nhân dân", "hội đồng",
    "công an", "bộ chỉ huy", "bch", "bộ tư lệnh", "bộ đội", "văn phòng", "thanh tra", "ban quản lý",
    "bql", "ban qlda", "bqlda", "ban chỉ đạo", "bcđ", "kho bạc", "kho bạc nhà nước",
    "bảo hiểm xã hội", "bhxh", "lđlđ", "kbnn", "nhcsxh", "tand", "vksnd", "thads", "bđbp", "tòa án",
    "tòa án nhân dân", "viện kiểm sát", "viện kiểm sát nhân dân", "mặt trận", "mttq", "ủy ban mttq",
    "ubmttq", "ub mttq", "ub mặt trận tổ quốc", "liên đoàn", "tổng liên đoàn", "trung ương đoàn",
    "trung ương hội", "trung ương mặt trận", "trung ương mttq", "liên hiệp", "liên minh",
    "tỉnh đoàn", "thành đoàn", "huyện đoàn", "tỉnh ủy", "thành ủy", "huyện ủy", "thị xã ủy",
    "đảng ủy", "quận ủy", "thị ủy", "quân ủy", "quân ủy trung ương", "chi bộ",
    "đảng ủy mặt trận tổ quốc, các đoàn thể", "đảng ủy mặt trận tổ quốc và các đoàn thể",
    "đảng ủy mttq, các đoàn thể", "đảng ủy mttq và các đoàn thể",
    "đảng ủy mặt trận tổ quốc việt nam và các đoàn thể",
    "đảng ủy mặt trận tổ quốc việt nam, các đoàn thể", "bưu điện", "điện lực", "hạt kiểm lâm",
    "hạt", "trạm", "học viện", "quỹ", "thuế", "hải quan", "cổng", "cổng thông tin",
    "cổng thông tin điện tử", "trang thông tin điện tử", "khu di tích",
    "ban quản lý âu thuyền và cảng cá", "hội làm vườn", "văn phòng đoàn đại biểu quốc hội và hđnd",
    "văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân", "văn phòng đoàn đbqh và hđnd",
    "chi đội", "vùng cảnh sát biển", "vùng 1 hải quân", "vùng 2 hải quân", "vùng 3 hải quân",
    "vùng 4 hải quân", "vùng 5 hải quân", "ban quản lý khai thác các công trình",
    "ban quản lý khai thác công trình", "xí nghiệp khai thác công trình",
    "công ty khai thác công trình", "công ty quản lý khai thác công trình", "ban quản lý di tích",
    "tổ chức pháp chế", "quân đội", "tổng cục", "quốc hội", "chính phủ", "thủ tướng chính phủ", "nhà máy", "khối",
    "báo", "thông tấn xã", "thông tấn xã việt nam", "kiểm toán", "kiểm toán nhà nước", "bảo tàng",
    "trung tâm cung ứng dịch vụ công", "trung tâm cung ứng dịch vụ sự nghiệp công",
    "ban đổi mới quản lý doanh nghiệp", "hội bảo vệ quyền lợi người tiêu dùng", "khu quản lý",
    "khu đường bộ", "khu đường sông", "thư viện", "nhà hát", "cảng vụ", "cảng", "vườn quốc gia",
    "khu bảo tồn", "đồn biên phòng", "biên phòng", "vp", "vpcp", "báo và phát thanh, truyền hình",
    "báo và phát thanh - truyền hình", "thống kê", "báo và phát thanh và truyền hình",
    "báo và đài phát thanh, truyền hình", "thi hành án dân sự",
    "báo và đài phát thanh - truyền hình", "báo và đài phát thanh và truyền hình", "lực lượng",
    "khu công nghệ cao", "khu kinh tế", "khu công nghiệp", "thanh niên xung phong", "trưởng thôn",
    "thôn trưởng", "xóm trưởng", "khối trưởng", "trưởng xóm", "trưởng bản", "giáo viên chủ nhiệm",
    "công đoàn", "nhnn", "tctd", "giáo viên bộ môn", "giáo viên", "nhân viên y tế",
    "nhân viên thư viện", "nhân viên bảo vệ", "thầy cô giáo", "ban giám hiệu", "tổ chuyên môn",
    "y tế bộ, ngành", "viễn thông", "phân xưởng", "xưởng", "văn phòng chính phủ", "đảng bộ",
    "nhà xuất bản", "tạp chí", "ngân hàng nhà nước", "ngành", "trung tâm", "phân hiệu",
    "nhà văn hóa", "tiểu đoàn", "sư đoàn", "lữ đoàn", "trung đoàn", "hội nông dân", "hội phụ nữ",
    "đoàn thanh niên", "ban tổ chức", "ban tuyên giáo", "ban dân vận", "ban nội chính",
    "ban thường vụ", "ban thường trực", "tòa soạn", "acv", "evn", "vec", "pvn", "tkv", "vnpt",
    "viettel", "mobifone", "hệ thống truyền thanh", "hệ thống truyền thanh cơ sở",
    "hệ thống thông tin cơ sở", "hệ thống các cơ quan báo chí", "hệ thống cơ quan báo chí",
    "nhà điều hành", "chủ dự án", "người dân", "nhân dân", "cộng đồng", "hộ kinh doanh", "hải quân",
    "hải đội", "quân sự", "dân quân", "dân quân tự vệ", "phụ huynh", "phụ huynh học sinh",
    "cha mẹ học sinh", "cha mẹ", "người giám hộ", "gia đình", "gia đình người qua đời",
    "gia đình người có công", "gia đình người bệnh", "người sử dụng lao động", "phân viện",
    "xí nghiệp", "tổng đội", "hệ thống siêu thị", "btl", "cảnh sát biển", "cảnh sát giao thông",
    "cảnh sát", "đoàn đbqh", "đoàn đại biểu quốc hội", "hội đồng quản trị", "bộ ch", "hãng",
    "mạng lưới", "đảng đoàn", "ban cán sự đảng", "ban cán sự", "y tế các ngành", "y tế ngành",
    "y tế các bộ, ngành", "câu lạc bộ", "đại sứ quán", "tổng lãnh sự quán", "phái đoàn",
    "sở giao dịch chứng khoán", "đại biểu quốc hội", "ban chỉ huy", "tổ giúp việc", "ban vận động",
    "văn phòng điều phối", "văn phòng thường trực", "đoàn công tác", "ủy ban quốc gia", "thủ đô",
    "đại biểu hội đồng nhân dân", "đại biểu hđnd",
)  # fmt: skip

MODIFIERS = LEVELS + (
    "trung ương", "cấp tỉnh", "cấp xã", "cấp huyện", "cấp cơ sở", "cấp trên", "các cấp",
    "liên quan", "có liên quan", "khác", "khác có liên quan", "liên quan khác", "có liên quan khác",
    "có nguồn thu lớn", "sơ cấp", "thứ cấp", "nhận ủy thác", "nhận uỷ thác", "chức năng",
    "nhà nước", "nhân dân",
    "quốc gia", "trực thuộc", "thuộc", "ngang bộ", "ngang sở", "trên địa bàn", "của", "nêu trên",
    "nói trên", "tại địa phương", "địa phương", "khu vực", "nghèo", "đặc biệt khó khăn",
    "biên giới", "miền núi", "công lập", "công lập và ngoài công lập", "công lập, ngoài công lập",
    "trong bệnh viện", "trong toàn bệnh viện", "trong nhà trường", "trong toàn trường",
    "trong cơ quan", "trong công ty", "trong tập đoàn", "trong xã", "trong huyện",
    "trong thành phố", "cấp trên trực tiếp", "cấp trên trực tiếp cơ sở", "ngoài công lập",
    "ngoài nhà nước", "phi chính phủ", "quần chúng", "quốc hội", "chính phủ", "sự nghiệp",
    "nông thôn", "môi trường", "đô thị", "trong cả nước", "quân sự", "quân đội", "dân sự", "đơn vị",
    "chủ chốt", "đầu mối", "nòng cốt", "thành viên", "này", "mình", "đóng trên địa bàn",
    "đóng chân trên địa bàn", "đóng quân trên địa bàn", "đóng quân tại địa bàn", "đồng hành",
    "tham gia", "dự án", "công trình", "chương trình", "vùng", "các dự án", "các công trình",
    "các chương trình", "các khu", "các dân tộc", "bộ", "ngành", "sở", "cơ quan", "thể dục",
    "thể thao", "xã hội", "phụ trách", "liên tỉnh", "các tỉnh, thành phố", "các tỉnh", "các huyện",
    "các huyện, thị xã, thành phố", "các quận, huyện", "các huyện, thành phố", "các địa phương",
    "các xã, phường", "các huyện, thị xã", "các xã, thị trấn", "các xã, phường, thị trấn",
    "các quận, huyện, thị xã", "các huyện, thành phố, thị xã", "việt nam", "ven biển", "hải đảo",
    "ven biển, hải đảo", "ven biển và hải đảo", "trọng điểm", "tư nhân", "quốc tế", "nhỏ và vừa",
    "chính", "đảng", "đoàn thể", "khối", "chi nhánh", "số", "điện tử", "đại học", "nghề",
    "nghề nghiệp", "hiện có", "cửa khẩu", "kinh tế", "công nghiệp", "tài chính", "trên", "dưới đây",
    "sau đây", "lân cận", "giáp ranh", "bạn", "trong vùng", "trong khu vực", "phía bắc", "phía nam",
    "miền trung", "nêu tại", "cấp dưới", "hữu quan", "còn lại", "cùng cấp", "nước ngoài",
    "đầu tư nước ngoài", "nông nghiệp", "lâm nghiệp", "ở địa phương", "ở các địa phương",
    "ở trung ương", "ở cơ sở", "ở các cấp", "ở nước ngoài", "cấp quân khu", "cấp trung ương",
    "cấp bộ", "cấp thành phố", "cấp quận", "cấp thôn", "trong ngành", "trong toàn ngành",
    "trong tiểu ban", "trong tổ công tác", "trong tỉnh", "trong toàn tỉnh", "trong hệ thống",
    "trong và ngoài tỉnh", "quản lý ngành", "quản lý chuyên ngành", "quản lý lĩnh vực",
    "vùng đồng bào dân tộc thiểu số và miền núi", "vùng đồng bào dân tộc thiểu số", "kinh tế mở",
    "có thẩm quyền thu hồi đất", "làm nhiệm vụ bồi thường, hỗ trợ, tái định cư",
    "thực hiện nhiệm vụ bồi thường, hỗ trợ, tái định cư", "làm bên mời thầu", "làm đầu mối",
    "thuộc phạm vi quản lý", "thuộc khu vực quản lý", "thuộc địa bàn quản lý",
    "thuộc, trực thuộc", "thuộc và trực thuộc", "trực thuộc, thuộc",
    "thuộc bộ, cơ quan ngang bộ và cơ quan thuộc chính phủ",
    "thuộc bộ, cơ quan ngang bộ, cơ quan thuộc chính phủ",
)  # fmt: skip

THINGS_IN_SHORT = (
    "CHUNG", "RIÊNG",
    "GDP", "CPI", "IIP", "PCI", "PMI", "BHYT", "BHTN", "GPMB", "MTQG", "GRDP", "PPP", "ODA", "FDI",
    "CNTT", "KPI", "ATGT", "OCOP", "PCCC", "TTHC", "CCHC", "KCN", "KCX", "KKT", "CCN", "CSDL",
    "DVC", "DVCTT", "VBQPPL", "HSKT", "TCVN", "QCVN", "PBGDPL", "NSNN", "NSTW", "NSĐP", "ATTP",
    "VSATTP", "XDCB", "NTM", "CĐS", "QPPL", "CTMTQG", "BVTV", "ANTT", "TTATGT", "DTTS",
)  # fmt: skip
"""Capitals that are short for something else than a body."""

NOT_BODIES = (
    "ban hành", "ban đầu", "báo cáo", "báo động", "báo hiệu", "bộ máy", "bộ tiêu chí", "bộ thủ tục",
    "bộ chỉ số", "bộ dữ liệu", "hội nghị", "hội thảo", "hội nhập", "hội đàm", "hội chợ", "hội thi",
    "hội trường", "hội họp", "xã hội", "xã hội hóa", "vụ việc", "vụ án", "vụ nuôi", "vụ mùa",
    "vụ đông", "vụ xuân", "vụ cháy", "vụ tai nạn", "trường hợp", "đoàn kết", "đội ngũ",
    "ngành nghề", "ngành học", "ngành, nghề", "ngành hàng", "cấp thiết", "cấp bách", "cấp phép",
    "cấp phát", "cấp nước", "cấp giấy", "phòng chống", "phòng, chống", "phòng ngừa", "phòng trừ",
    "phòng cháy", "phòng thủ", "phòng học", "viện trợ", "quỹ đất", "quỹ nhà",
    "quỹ phát triển hoạt động", "bản đồ", "bản sao", "bản chất", "bản quyền", "bản án",
    "khối lượng", "nhóm nhiệm vụ", "nhóm giải pháp", "nhóm đối tượng", "cơ sở dữ liệu",
    "cơ sở vật chất", "cơ sở hạ tầng", "cơ sở pháp lý", "cơ sở để", "đơn giá", "đơn thư",
    "đơn giản", "thuế suất", "hạt giống", "hạt nhân", "cục bộ", "cụm công trình", "cảng hàng không",
    "cảng biển", "cảng cạn", "trường bắn", "đài tưởng niệm", "trạm biến áp", "trạm bơm", "viện phí",
    "báo chí", "chủ trương", "tổ hợp", "sở hữu", "sở thích", "cơ quan ngôn luận", "cá nhân hóa",
    "cộng đồng dân cư", "đoàn xe", "trung tâm dữ liệu", "thôn bản", "cấp độ", "cấp ủy viên",
    "ấp chiến lược", "chính quyền số", "lực lượng sản xuất", "ngân hàng dữ liệu",
    "lực lượng nòng cốt",
)  # fmt: skip

CENTRAL_CITIES = ("hà nội", "hải phòng", "huế", "đà nẵng", "cần thơ", "hồ chí minh")
"""Cities directly under the centre since 1/7/2025 (Nghị quyết 202/2025/QH15)."""

SUPREME = (
    "thủ tướng chính phủ", "thủ tướng", "bộ chính trị", "ban bí thư", "tổng bí thư",
    "chủ tịch nước", "bộ",
)  # fmt: skip
"""Those whom no directive of an agency gives work: what they do is told, not ordered."""

COMPLETE = (
    "chính phủ", "quốc hội", "thủ tướng chính phủ", "văn phòng chính phủ", "vpcp", "nhân dân",
)  # fmt: skip
"""Names that take no further words."""

PERSONS = (
    "cán bộ", "công chức", "viên chức", "đảng viên", "người lao động", "công nhân", "chuyên gia",
    "nhà khoa học", "hội viên", "xã viên", "người dân", "nhân dân", "cộng đồng", "hộ gia đình",
    "hộ dân", "cá nhân", "đại biểu", "thành viên", "tư vấn", "nhóm", "khối", "cụm", "chuyên viên",
    "nhân viên",
)  # fmt: skip
"""People and loose groups that need a word such as "các" before they are addressees."""
