import pytest

from sauro.reading.head.naming import proper


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("ỦY BAN NHÂN DÂN TỈNH LAI CHÂU", "Ủy ban nhân dân tỉnh Lai Châu"),
        ("ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH", "Ủy ban nhân dân Thành phố Hồ Chí Minh"),
        ("ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU", "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu"),
        ("BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "Bộ Văn hóa, Thể thao và Du lịch"),
        ("BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "Bộ Lao động - Thương binh và Xã hội"),
        ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "Sở Nông nghiệp và Môi trường"),
        ("BỘ NỘI VỤ", "Bộ Nội vụ"),
        ("BAN CHỈ HUY PHÒNG CHỐNG THIÊN TAI", "Ban Chỉ huy Phòng chống thiên tai"),
        ("BAN CHỈ ĐẠO PHÒNG, CHỐNG THIÊN TAI", "Ban Chỉ đạo Phòng, chống thiên tai"),
        ("TỈNH ỦY LAI CHÂU", "Tỉnh ủy Lai Châu"),
        ("VĂN PHÒNG UỶ BAN NHÂN DÂN TỈNH LẠNG SƠN", "Văn phòng Uỷ ban nhân dân tỉnh Lạng Sơn"),
        ("TỈNH UỶ LẠNG SƠN", "Tỉnh uỷ Lạng Sơn"),
        ("TỈNH ĐOÀN QUẢNG TRỊ", "Tỉnh Đoàn Quảng Trị"),
        ("PHÓ CHÁNH VĂN PHÒNG", "Phó Chánh Văn phòng"),
        ("CÔNG AN TỈNH ĐIỆN BIÊN", "Công an tỉnh Điện Biên"),
        ("BAN QUẢN LÝ KHU KINH TẾ", "Ban Quản lý Khu kinh tế"),
        ("PHÒNG CẢNH SÁT PCCC VÀ CNCH", "Phòng Cảnh sát PCCC và CNCH"),
        ("ỦY BAN BẦU CỬ XÃ PHỐ BẢNG", "Ủy ban Bầu cử xã Phố Bảng"),
        ("TRƯỜNG THPT PHAN CHU TRINH", "Trường THPT Phan Chu Trinh"),
        ("Bộ Thuỷ sản", "Bộ Thuỷ sản"),
    ],
)
def test_proper_writes_a_name_as_in_a_sentence(printed: str, written: str) -> None:
    assert proper(printed) == written
