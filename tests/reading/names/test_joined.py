"""Names whose parts a hyphen, a slash or a comma without a blank joins, and where they end."""

import pytest

from tests.reading.names.listed import listed


@pytest.mark.parametrize(
    ("printed", "entries"),
    [
        ("Bộ Văn hóa-Thông tin chủ trì", "Bộ Văn hóa-Thông tin"),
        ("các Phòng/Ban, Trường/Viện đào tạo xây dựng", "các Phòng/Ban, Trường/Viện đào tạo"),
        (
            "Hội đồng nhân dân, Ủy ban nhân dân tỉnh Bắc Ninh,chính quyền các xã",
            "Hội đồng nhân dân tỉnh Bắc Ninh | Ủy ban nhân dân tỉnh Bắc Ninh | chính quyền các xã",
        ),
        (
            "Đoàn đại biểu Quốc hội và đại biểu Quốc hội tỉnh An Giang giám sát",
            "Đoàn đại biểu Quốc hội tỉnh An Giang | đại biểu Quốc hội tỉnh An Giang",
        ),
        ("UBND cấp xã thực hiện nhiệm vụ được giao", "UBND cấp xã"),
        ("UBND các huyện, thành phố hỗ trợ doanh nghiệp", "UBND các huyện, thành phố"),
        ("các đơn vị tham gia ý kiến", "các đơn vị"),
        ("các đơn vị tham gia phải báo cáo", "các đơn vị tham gia"),
        ("Thủ trưởng các đơn vị chủ trì, phối hợp với Sở Y tế", "Thủ trưởng các đơn vị"),
        ("các cấp ủy, chính quyền, nhất là người đứng đầu phải", "các cấp ủy, chính quyền"),
        ("Đại diện Bộ Tài chính: Tham mưu", "Đại diện Bộ Tài chính"),
        ("Các DNVT phải báo cáo", "Các DNVT"),
        ("Mỗi HSKT có kế hoạch", ""),
        ("Cục Khoáng sản; - Cục Địa chất Việt Nam", "Cục Khoáng sản | Cục Địa chất Việt Nam"),
        ("cơ quan, tổ chức tổ chức bồi dưỡng", "cơ quan, tổ chức"),
        ("các cơ quan, tổ chức bố trí lực lượng", "các cơ quan, tổ chức"),
        ("các cơ quan, tổ chức kiểm tra kho", "các cơ quan"),
        ("Sở Khoa học và Công nghệ - Quý III/2026", "Sở Khoa học và Công nghệ"),
        ("Các chủ hồ, đập thủy điện vận hành", "Các chủ hồ, đập thủy điện"),
        ("Công chức, viên chức Sở nghiêm túc thực hiện", "Công chức, viên chức Sở"),
        ("Phòng Công chức, viên chức rà soát", "Phòng Công chức, viên chức"),
        ("Thầy Phó Hiệu trưởng Lê Văn A: Xây dựng", "Thầy Phó Hiệu trưởng Lê Văn A"),
        ("Chuyên viên phụ trách tổng hợp tham mưu Ban", "Chuyên viên phụ trách tổng hợp"),
        ("Nhà thầu, tư vấn giám sát phải có mặt", "Nhà thầu | tư vấn giám sát"),
        (
            "các bộ, cơ quan quản lý ngành, lĩnh vực căn cứ quy định chủ trì",
            "các bộ, cơ quan quản lý ngành, lĩnh vực",
        ),
        ("Bộ trưởng Bộ Y tế - Phó Trưởng Ban Chỉ đạo quốc gia rà soát", "Bộ trưởng Bộ Y tế"),
        ("Ban Thường vụ Tỉnh ủy, Thành ủy chỉ đạo", "Ban Thường vụ Tỉnh ủy, Thành ủy"),
        ("Bộ Y tế giải quyết thủ tục cho nhà thầu", "Bộ Y tế"),
        ("Báo Quảng Nam liên tục đưa tin", "Báo Quảng Nam"),
        ("các chủ đầu tư xem đây là nhiệm vụ trọng tâm", "các chủ đầu tư"),
        ("Ban Quản lý các cảng cá, bến cá rà soát", "Ban Quản lý các cảng cá, bến cá"),
        (
            "Các Tập đoàn: Điện lực Việt Nam, Dầu khí Việt Nam rà soát",
            "Tập đoàn Điện lực Việt Nam | Tập đoàn Dầu khí Việt Nam",
        ),
        (
            "Các Tổng công ty: Hàng hải Việt Nam, Đường sắt Việt Nam",
            "Tổng công ty Hàng hải Việt Nam | Tổng công ty Đường sắt Việt Nam",
        ),
        ("Vụ Thị trường châu Á - châu Phi theo dõi", "Vụ Thị trường châu Á - châu Phi"),
        ("Huyện ủy A Lưới, Thị xã ủy Đức Phổ lãnh đạo", "Huyện ủy A Lưới | Thị xã ủy Đức Phổ"),
        ("Bộ phận tiếp nhận hồ sơ bố trí công chức", "Bộ phận tiếp nhận hồ sơ"),
        (
            "các huyện giáp ranh của tỉnh Quảng Nam, Quảng Ngãi rà soát",
            "các huyện giáp ranh của tỉnh Quảng Nam, Quảng Ngãi",
        ),
        ("Các đơn vị khám chữa bệnh phối hợp", "Các đơn vị khám chữa bệnh"),
        ("Tổng đội TNXP và các chủ rừng khác", "Tổng đội TNXP | các chủ rừng khác"),
        ("Bộ Y tế Cơ quan, tổ chức liên quan", "Bộ Y tế | Cơ quan, tổ chức liên quan"),
        (
            "Tiểu ban Nội dung, Tiểu ban thông tin, lễ tân xây dựng kịch bản",
            "Tiểu ban Nội dung | Tiểu ban thông tin, lễ tân",
        ),
    ],
)
def test_names_end_where_the_work_begins(printed: str, entries: str) -> None:
    assert listed(printed)[0] == entries
