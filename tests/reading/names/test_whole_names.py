"""Names that go on past what looks like their end, and those that end before what follows."""

import pytest

from tests.reading.names.listed import classes, listed


@pytest.mark.parametrize(
    "name",
    [
        "Ban Chỉ đạo phong trào “Sống khỏe mỗi ngày” tỉnh",
        'Ban Chỉ đạo phong trào "Sống khỏe mỗi ngày" các cấp',
        "Ban Chỉ đạo Cuộc vận động “Hàng Việt về bản” tỉnh",
        "Quỹ “Mái ấm” tỉnh",
        "Ban Quản lý các khu công nghệ cao và khu công nghiệp",
        "Ban Quản lý các khu chế xuất và công nghiệp Cần Thơ",
        "Vụ Khoa học công nghệ, Đào tạo và Môi trường",
        "Cục Phát thanh truyền hình và Thông tin điện tử",
        "các doanh nghiệp thứ cấp",
        "các chủ đầu tư nhà máy điện hạt nhân Ninh Thuận 1",
        "đơn vị được giao làm nhiệm vụ bồi thường, hỗ trợ, tái định cư",
        "Cơ quan nhà nước có thẩm quyền thu hồi đất",
        "các đơn vị được giao làm Bên mời thầu",
        "các đơn vị cấp nước thuộc phạm vi quản lý",
        "các cơ quan thành viên Ban Chỉ đạo phong trào “Sống khỏe mỗi ngày” tỉnh",
        "Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh",
        "Đảng uỷ MTTQ và các đoàn thể tỉnh",
        "Đảng đoàn Quốc hội",
        "Đ/c Hùng",
        "đồng chí Vũ Thị Hoa, Phó Chủ tịch UBND xã - Trưởng ban",
        "Sở VH,TT&DL",
        "Sở LĐ, TB&XH",
        "Ủy ban KH,CN&MT",
        "Ủy ban Tài chính, Ngân sách của Quốc hội",
        "Thường trực Ủy ban Văn hóa, Giáo dục",
        "Ủy ban Khoa học, Công nghệ và Môi trường",
        "Văn phòng REDD+",
        "các sở, ban, ngành của tỉnh",
        "các tập đoàn, tổng công ty của Nhà nước",
        "Cấp ủy, chính quyền các cấp",
        "Cấp ủy, tổ chức đảng các cấp",
        "Các trường đại học ngoài công lập",
        "Các tổ chức chính trị - xã hội - nghề nghiệp",
        "Các tổ chức chính trị, xã hội, nghề nghiệp",
        "Chủ đầu tư dự án hạ tầng kỹ thuật khu, cụm công nghiệp",
        "các nhà đầu tư thứ cấp",
        "Đại sứ quán Việt Nam tại Lào",
        "Phòng Thương mại và Công nghiệp Việt Nam",
        "Ủy ban nhân dân các tỉnh, thành phô trực thuộc trung ương",
        "các cơ quan, tô chức, đơn vị có liên quan",
        "Các tỉnh uỷ, thành uý, đảng uỷ trực thuộc Trung ương",
        "Các doanh nghiệp được giao quản lý, sử dụng hoặc khai thác công trình thủy lợi",
        "các cơ quan quản lý nhà nước về đất đai",
        "các sở quản lý chuyên ngành về đô thị",
        "các cơ quan chuyên trách tham mưu, giúp việc Thành ủy",
        "các ban tham mưu, giúp việc cấp ủy",
        "Viện Chiến lược, Chính sách nông nghiệp và môi trường",
        "Tổ công tác triển khai Đề án 06",
        "Tổ công tác triển khai Đề án 06 tỉnh",
        "Ban Chỉ đạo thực hiện Nghị quyết số 57",
        "Ủy ban Công tác về các tổ chức phi chính phủ nước ngoài",
        "Tiểu ban thông tin, tuyên truyền, khánh tiết",
    ],
)
def test_name_is_read_to_its_end(name: str) -> None:
    assert listed(f"{name} rà soát hồ sơ") == (name, " rà soát hồ sơ")


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("Sở Y tế", " “đặt hàng” các đơn vị"),
        ("Phòng Quản lý công nghiệp", " Chủ trì, phối hợp với các đơn vị liên quan"),
        ("Sở Nội vụ", " Có trách nhiệm tổng hợp"),
        ("Đảng đoàn Quốc hội", " thể chế hoá các chủ trương"),
        ("các sở", " tô chức thực hiện"),
        ("Giáo viên được phân công", " chủ trì, phối hợp với cha mẹ học sinh"),
        ("Các cấp uỷ, chính quyền", ", lãnh đạo, chỉ đạo tổ chức học tập"),
        ("Ban Chỉ đạo Trung ương về phòng chống thiên tai", " chỉ đạo ứng phó"),
        (
            "Các Tổ công tác đặc biệt về kiểm tra, đôn đốc giải ngân vốn",
            " theo Quyết định số 5/QĐ-UBND của UBND tỉnh tổ chức kiểm tra",
        ),
        ("Đoàn Thanh niên", " đảm nhận hỗ trợ người dân"),
        ("Phòng Quản lý giá và công sản", ": dự kiến nguồn thu"),
        ("Cục Mỹ thuật, Nhiếp ảnh và Triển lãm", " tổ chức trưng bày"),
        (
            "Ban Chỉ đạo Nhà nước về kế hoạch trồng rừng phòng hộ",
            " (Quyết định số 12/QĐ-TTg) chỉ đạo",
        ),
    ],
)
def test_name_ends_before_what_is_said_of_it(name: str, rest: str) -> None:
    assert listed(name + rest) == (name, rest)


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        ("Sở Nội vụ Sở Tài chính Công an tỉnh", "Sở Nội vụ | Sở Tài chính | Công an tỉnh"),
        (
            "Sở Tài chính Các sở, ngành, UBND các xã, phường",
            "Sở Tài chính | Các sở, ngành | UBND các xã, phường",
        ),
        ("UBND xã, phường, đặc khu Sở Y tế", "UBND xã, phường, đặc khu | Sở Y tế"),
        ("Giám đốc Sở Y tế Chủ tịch UBND các xã", "Giám đốc Sở Y tế | Chủ tịch UBND các xã"),
        ("Văn phòng UBND tỉnh Sở Y tế", "Văn phòng UBND tỉnh | Sở Y tế"),
    ],
)
def test_cell_that_lost_its_line_feeds_holds_several_names(printed: str, entries: str) -> None:
    assert listed(printed) == (entries, "")


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        ("BHXH tỉnh, LĐLĐ tỉnh, NHCSXH tỉnh", "BHXH tỉnh | LĐLĐ tỉnh | NHCSXH tỉnh"),
        ("Công an, Quân sự, Đoàn Thanh niên xã", "Công an | Quân sự | Đoàn Thanh niên xã"),
        (
            "Phòng Văn hóa và Thông tin - Trung tâm Truyền thông huyện",
            "Phòng Văn hóa và Thông tin | Trung tâm Truyền thông huyện",
        ),
        (
            "Các đồng chí: Nguyễn Văn Nam, Trần Văn Bình và Lê Thị Hoa",
            "đồng chí Nguyễn Văn Nam | đồng chí Trần Văn Bình | đồng chí Lê Thị Hoa",
        ),
        ("Các ông Nguyễn Văn Nam, Trần Văn Bình", "ông Nguyễn Văn Nam | ông Trần Văn Bình"),
        ("Các đồng chí Ủy viên Ban Thường vụ", "Các đồng chí Ủy viên Ban Thường vụ"),
        ("Sở Tài chính,Sở Y tế , các xã", "Sở Tài chính | Sở Y tế | các xã"),
        ("Các sở, ngành,... và UBND các xã", "Các sở, ngành | UBND các xã"),
        ("Sở Nông nghiệp & Môi trường, Sở Y tế", "Sở Nông nghiệp & Môi trường | Sở Y tế"),
        ("Hải quân Vùng 3, Cảng vụ Hàng hải", "Hải quân Vùng 3 | Cảng vụ Hàng hải"),
        ("Các nhà thầu, đơn vị tư vấn, nhà đầu tư", "Các nhà thầu, đơn vị tư vấn, nhà đầu tư"),
        ("UBND TP Hồ Chí Minh, Hà Nội", "UBND TP Hồ Chí Minh | UBND TP Hà Nội"),
        (
            "Các tỉnh, thành phố: Hà Nội, Quảng Ninh",
            "thành phố Hà Nội | tỉnh Quảng Ninh",
        ),
        ("các sở, ngành, đơn vị của Quân khu 2", "các sở, ngành | đơn vị của Quân khu 2"),
        (
            "các Sở, ngành, chủ đầu tư kinh doanh hạ tầng",
            "các Sở, ngành | chủ đầu tư kinh doanh hạ tầng",
        ),
        (
            "chính quyền địa phương và kêu gọi toàn thể nhân dân",
            "chính quyền địa phương | toàn thể nhân dân",
        ),
    ],
)
def test_name_of_its_own_begins_a_new_entry(printed: str, entries: str) -> None:
    assert listed(f"{printed} rà soát") == (entries, " rà soát")


@pytest.mark.parametrize(
    "persons",
    [
        "Cán bộ, đảng viên, công chức, viên chức",
        "Cán bộ, công chức, viên chức và người lao động thuộc Sở",
    ],
)
def test_persons_that_are_bound_are_a_class(persons: str) -> None:
    assert listed(f"{persons} phải nêu gương") == (persons, " phải nêu gương")
    assert classes(f"{persons} phải nêu gương") == [True]


@pytest.mark.parametrize(
    "passage",
    [
        "Cán bộ, công chức, viên chức được đào tạo",
        "bản ĐẶC TẢ ĐỀ KIỂM TRA",
        "Quân sự: Duy trì trực",
        "TÔ CHỨC THỰC HIỆN",
    ],
)
def test_persons_told_of_and_forms_are_no_bodies(passage: str) -> None:
    assert listed(passage) == ("", passage)


@pytest.mark.parametrize(
    "name",
    [
        "Các đơn vị thành viên, công ty con, công ty liên kết",
        "Tổ trưởng chuyên môn",
        "Tổng phụ trách Đội",
        "Điều dưỡng trưởng các khoa",
        "Các trường Mầm non, Tiểu học, THCS công lập và ngoài công lập",
        "Các khoa, phòng, trung tâm trong Bệnh viện",
        "Khoa Hồi sức tích cực - Chống độc",
        "Phòng Kế hoạch tổng hợp",
        "Phòng Vật tư - Trang thiết bị y tế",
        "Phòng Hậu cần - Kỹ thuật",
        "công đoàn cấp trên trực tiếp cơ sở",
        "các chi hội phụ nữ",
        "Hội Doanh nhân trẻ",
        "Trung tâm Điều dưỡng người có công tỉnh",
        "Hội đồng quản lý Khu bảo tồn",
        "Chủ các tàu cá",
        "Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở",
        "Các cơ quan quản lý nhà nước về du lịch",
    ],
)
def test_words_like_verbs_stay_in_names_of_schools_hospitals_and_others(name: str) -> None:
    assert listed(f"{name} có trách nhiệm báo cáo") == (name, " có trách nhiệm báo cáo")


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("Sở Nội vụ", " quản lý nhà nước về lưu trữ, có trách nhiệm hướng dẫn"),
        ("UBND xã", " tham gia bảo vệ an ninh, trật tự ở cơ sở"),
    ],
)
def test_same_words_are_work_after_other_bodies(name: str, rest: str) -> None:
    assert listed(name + rest) == (name, rest)


@pytest.mark.parametrize(
    "posts", ["Chủ tịch ", "Chủ tịch kiêm ", "đồng chí Vũ Thị Hoa - Trưởng ban - "]
)
def test_posts_without_end_are_read_without_failing(posts: str) -> None:
    assert listed(posts * 2000)[0].startswith(posts[:8])


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Cục Kết cấu hạ tầng xây dựng tham mưu cho Bộ", "Cục Kết cấu hạ tầng xây dựng"),
        ("Cục Kết cấu hạ tầng xây dựng: rà soát", "Cục Kết cấu hạ tầng xây dựng"),
        ("Cục Kết cấu hạ tầng xây dựng kế hoạch", "Cục Kết cấu hạ tầng"),
        ("Cục Kinh tế - Quản lý đầu tư xây dựng", "Cục Kinh tế - Quản lý đầu tư xây dựng"),
        ("các Phòng/Ban, Trường/Viện đào tạo xây dựng", "các Phòng/Ban, Trường/Viện đào tạo"),
        ("Cục Hợp tác quốc tế Khẩn trương hoàn thành", "Cục Hợp tác quốc tế"),
        ("Vụ Tổ chức cán bộ - Quán triệt, hướng dẫn các đơn vị", "Vụ Tổ chức cán bộ"),
        ("Ban Tổng hợp - Nghiên cứu tham mưu", "Ban Tổng hợp - Nghiên cứu"),
    ],
)
def test_verb_with_no_object_is_part_of_a_name_and_one_with_work_ends_it(
    words: str, name: str
) -> None:
    assert listed(words) == (name, words.removeprefix(name))


def test_words_that_say_which_duties_are_meant_are_no_body() -> None:
    assert [listed(word)[0] for word in ("CHUNG", "RIÊNG")] == ["", ""]
