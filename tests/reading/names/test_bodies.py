"""One body's name: which words belong to it, and which begin what it must do."""

import pytest

from tests.reading.names.listed import listed


@pytest.mark.parametrize(
    ("name", "duty"),
    [
        ("Bộ Quốc phòng", " chủ trì, phối hợp với Bộ Công an"),
        ("Ban Quản lý KKT Nghi Sơn và các KCN", " rà soát"),
        ("Cổng thông tin điện tử tỉnh", " tăng cường tuyên truyền"),
        ("Khu Di tích lịch sử Đền Hùng", " chuẩn bị lễ hội"),
        ("Ban Quản lý khai thác các công trình nông nghiệp", " bố trí nhân lực"),
        ("Trung tâm Bảo vệ cây trồng, vật nuôi huyện", " hướng dẫn"),
        ("Tỉnh đoàn", " chủ trì, phối hợp"),
        ("Tổ chức pháp chế thuộc Bộ, cơ quan ngang Bộ và cơ quan thuộc Chính phủ", " tham mưu"),
        ("Trường Trung cấp Công đoàn Hà Nội", " tham gia"),
        ("Tổ phó Thường trực", " chủ trì họp giao ban"),
        ("Bộ phận tiếp nhận và trả kết quả", " niêm yết công khai"),
        ("BTL Bộ đội Biên phòng", " chỉ đạo Biên phòng các tỉnh"),
        ("Sở Lao động - Thương binh và Xã hội", " chủ trì tham mưu"),
        ("Sở Giáo dục và Đào tạo", " tổ chức khai giảng"),
        ("Sở Tài nguyên và Môi trường", " đo đạc, lập bản đồ"),
        ("Sở Y tế", " chuẩn bị lực lượng, phương tiện cấp cứu."),
        ("Ban Chỉ huy Phòng thủ dân sự cấp tỉnh, cấp xã", " tổ chức trực ban"),
        ("Thanh tra Sở Xây dựng", " khẩn trương xử lý"),
        ("Công an xã, phường", " khẩn trương xử lý"),
        ("cơ quan thẩm tra của Quốc hội", " hoàn thiện dự thảo"),
        ("Ban Quản lý Khu kinh tế, các khu công nghiệp tỉnh", " rà soát"),
        ("Liên đoàn Lao động cùng cấp", " tổ chức vận động"),
        ("Ban Cán sự đảng UBND tỉnh", " lãnh đạo"),
        ("Ban Tuyên giáo và Dân vận Tỉnh ủy", " chủ trì"),
        ("Ngân hàng Chính sách xã hội tỉnh", " bố trí vốn"),
        ("Bảo hiểm xã hội khu vực XXVI", " chủ trì"),
        ("Thành Đoàn Thành phố Hồ Chí Minh", " phối hợp"),
        ("Công an tỉnh", " bảo đảm an ninh trật tự;"),
        ("Kho bạc Nhà nước khu vực", " thanh toán"),
        ("Ủy ban nhân dân (UBND) tỉnh", " ban hành Kế hoạch"),
        ("Cục Đăng ký quốc gia giao dịch bảo đảm", " hướng dẫn"),
        ("Trung tâm Tin học và Thống kê", " tăng cường thông tin"),
        ("Phòng Kinh tế", " tổng hợp, tham mưu báo cáo UBND tỉnh"),
        ("Vụ Kinh tế tổng hợp", " rà soát"),
        ("Đội Kiểm lâm cơ động và phòng cháy, chữa cháy rừng", " tăng cường tuyên truyền"),
        ("Tỉnh", " cần tập trung rà soát quy hoạch"),
        ("Sở Văn hóa, Thông tin, Thể thao và Du lịch", " chủ trì"),
        ("Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh", " kiểm tra"),
        ("Ban Chính sách, chiến lược Trung ương", " chủ trì"),
        ("Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam xã", " chủ trì"),
        ("Sở Nông nghiệp và Môi trường", " (NNMT) chủ trì"),
    ],
)
def test_verb_of_an_order_is_no_part_of_a_name(name: str, duty: str) -> None:
    assert listed(name + duty) == (name, duty)


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("Sở Nội vụ", " theo chức năng, nhiệm vụ hướng dẫn"),
        ("Sở Xây dựng", " căn cứ quy hoạch lập kế hoạch"),
        ("Công an tỉnh", " trong phạm vi quản lý xử lý vi phạm"),
        ("Văn phòng UBND tỉnh", " trước ngày 30/4/2026 báo cáo"),
        ("Sở Công Thương", " là cơ quan đầu mối"),
        ("Sở Tài chính", " đã thẩm định"),
        ("Sở Tư pháp", " được giao soạn thảo"),
        ("Thanh tra tỉnh", " để tổng hợp"),
    ],
)
def test_adjunct_or_state_ends_a_name(name: str, rest: str) -> None:
    assert listed(name + rest) == (name, rest)


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("MTTQ", " Phối hợp với UBND xã"),
        ("Ủy ban MTTQ Việt Nam tỉnh", " Phối hợp với các đoàn thể"),
        ("Công an tỉnh", " Chủ trì, phối hợp"),
        ("Hội Nông dân xã", " Tổ chức tuyên truyền"),
    ],
)
def test_verb_in_a_capital_ends_a_whole_name(name: str, rest: str) -> None:
    assert listed(name + rest) == (name, rest)


@pytest.mark.parametrize(
    "name",
    [
        "Viện Nghiên cứu phát triển kinh tế - xã hội",
        "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh",
        "Trung tâm Kiểm soát bệnh tật tỉnh",
        "Trung tâm Phục vụ hành chính công xã",
        "Trung tâm Phát triển quỹ đất tỉnh",
        "Phòng Quản lý xây dựng",
        "Cục Quản lý thị trường tỉnh",
        "Cục Đăng kiểm Việt Nam",
        "Viện Quy hoạch xây dựng",
        "Chi cục Bảo vệ thực vật",
        "Trung tâm Cung ứng dịch vụ sự nghiệp công xã",
        "Trung tâm Giám sát, điều hành thông minh tỉnh",
        "Cục Chất lượng, Chế biến và Phát triển thị trường",
        "Ban Tiếp công dân",
        "Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp",
        "Ban QLDA ĐTXD công trình dân dụng và công nghiệp tỉnh",
        "Văn phòng Điều phối Chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh",
        "Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam",
        "Quỹ Hỗ trợ nông dân tỉnh",
    ],
)
def test_verbs_within_a_name_belong_to_it(name: str) -> None:
    assert listed(name + " báo cáo kết quả") == (name, " báo cáo kết quả")


@pytest.mark.parametrize(
    "name",
    [
        "Phòng Thương mại và Công nghiệp Việt Nam",
        "Cục Nhà giáo và Cán bộ quản lý cơ sở giáo dục",
        "Cục Phát thanh Truyền hình và Thông tin điện tử",
        "Ban Quản lý các Khu chế xuất và công nghiệp thành phố",
        "Ban Quản lý các khu kinh tế và khu công nghiệp",
        "Ban Quản lý Khu kinh tế mở Chu Lai và các Khu công nghiệp tỉnh",
        "Văn phòng HĐND và UBND huyện",
        "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố",
        "Trung tâm Công nghệ thông tin và Truyền thông",
        "Ban Quản lý dự án đầu tư xây dựng và giao thông tỉnh",
        "Ban Quản lý dự án đầu tư xây dựng công trình giao thông và phát triển đô thị tỉnh",
        "Trung tâm Hỗ trợ và tư vấn pháp lý tỉnh",
    ],
)
def test_and_within_a_name_joins_no_other_body(name: str) -> None:
    assert listed(name + " chủ trì") == (name, " chủ trì")


@pytest.mark.parametrize(
    "name",
    [
        "Sở Khoa học, Công nghệ và Môi trường",
        "Sở Văn hóa, Thể thao và Du lịch",
        "Sở Bưu chính, Viễn thông",
        "Ủy ban Dân số, Gia đình và Trẻ em thành phố",
        "Trung tâm Văn hóa, Thể thao và Truyền thông huyện",
        "Phòng Kinh tế, Hạ tầng và Đô thị",
        "Cục Quản lý Khám, chữa bệnh",
        "Hội đồng Phổ biến, giáo dục pháp luật trung ương",
        "Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ Công an tỉnh",
        "Vụ Công tác học sinh, sinh viên",
    ],
)
def test_comma_within_a_name_begins_no_other_entry(name: str) -> None:
    assert listed(name + " chủ trì") == (name, " chủ trì")


@pytest.mark.parametrize(
    "name",
    [
        "Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường",
        "Cơ quan Lao động - Thương binh và Xã hội ở địa phương",
        "Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam",
        "Hiệp hội Cà phê - Ca cao Việt Nam",
        "Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh Lào Cai",
        "Phòng Nội vụ - LĐTB&XH",
        "Đài PT-TH tỉnh",
        "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên",
    ],
)
def test_dash_joins_the_halves_of_a_name(name: str) -> None:
    assert listed(name + " tham mưu") == (name, " tham mưu")


@pytest.mark.parametrize(
    "name",
    [
        "Ban Chỉ đạo phòng chống tội phạm tỉnh",
        "Ban Chỉ đạo phòng, chống dịch bệnh COVID-19 tỉnh",
        "Ban Chỉ đạo về phòng cháy, chữa cháy và cứu nạn, cứu hộ tỉnh",
        "Ban Chỉ đạo thực hiện các chương trình mục tiêu quốc gia tỉnh",
        "Ban Chỉ đạo cải cách hành chính của tỉnh",
        "Tổ công tác thực hiện Đề án 06 các cấp",
        "Hội đồng thẩm định quy hoạch tỉnh",
        "Ban Chỉ huy phòng thủ dân sự tỉnh",
    ],
)
def test_committee_keeps_its_topic(name: str) -> None:
    assert listed(name + " tổ chức kiểm tra") == (name, " tổ chức kiểm tra")


@pytest.mark.parametrize(
    "name",
    [
        "Sở GD&ĐT",
        "Sở LĐTB&XH",
        "Sở NN&PTNT",
        "Sở Nông nghiệp và PTNT",
        "Bộ CHQS tỉnh",
        "Bộ CH BĐBP tỉnh",
        "Hội LHPN",
        "Đoàn TNCS Hồ Chí Minh xã",
        "VPCP",
        "Viettel Lai Châu",
        "Công ty TNHH MTV Môi trường đô thị",
    ],
)
def test_initials_stand_for_a_name(name: str) -> None:
    assert listed(name + " rà soát") == (name, " rà soát")


@pytest.mark.parametrize(
    ("printed", "rest"),
    [
        ("Uỷ ban nhân dân tỉnh", " chỉ đạo"),
        ("Sở Văn hoá, Thể thao và Du lịch", " chủ trì"),
        ("SỞ TÀI CHÍNH", ""),
        ("BỘ GIÁO DỤC VÀ ĐÀO TẠO", ":"),
        ("CÔNG AN TỈNH", "."),
    ],
)
def test_name_is_kept_as_printed(printed: str, rest: str) -> None:
    assert listed(printed + rest) == (printed, rest)


def test_name_ends_where_its_stretch_ends() -> None:
    passage = "Sở Tài chính, Sở Y tế chủ trì"
    assert listed(passage[:12]) == ("Sở Tài chính", "")


@pytest.mark.parametrize(
    "name",
    [
        "Ban Thực hiện chính sách BHYT",
        "Trung tâm Kiểm soát thanh toán BHXH, BHYT điện tử",
        "bộ phận quản lý nợ thuế",
    ],
)
def test_work_and_short_forms_in_a_name_stay_in_it(name: str) -> None:
    assert listed(f"{name}: Phối hợp") == (name, ": Phối hợp")
