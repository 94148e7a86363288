"""Lines that fill a row: "Nội dung: …", "Thời gian thực hiện: …", "Sản phẩm: …"."""

from sauro.reading.grammar import No, Rule, Yes, verbose, words
from sauro.reading.rules import addressees, coordination, field_words

CONTENT = Rule(
    id="field.content",
    means="Dòng “Nội dung”, “Nhiệm vụ” ghi việc phải làm.",
    pattern=verbose(
        rf"""(?P<read>{words(
            'nội dung', 'nội dung thực hiện', 'nhiệm vụ', 'nội dung công việc', 'nội dung nhiệm vụ',
            'công việc', 'nội dung hoạt động', 'nhiệm vụ cụ thể', 'các nhiệm vụ', 'nội dung cụ thể',
            'các nội dung', 'nội dung chính', 'nhiệm vụ thực hiện', 'tên nhiệm vụ', 'nhiệm vụ, giải pháp',
        )})\ ?:"""
    ),
    sense="content",
    yes=(
        Yes(
            "Nội dung thực hiện: Tổ chức phổ biến, giáo dục Luật Việc làm", "Nội dung thực hiện",
            "KH 172/KH-UBND Thành phố Hồ Chí Minh",
        ),
    ),
    no=(
        No(
            "thi hành Luật Việc làm trên địa bàn Thành phố Hồ Chí Minh với các nội dung sau:",
            "câu dẫn mở đầu cả kế hoạch", "KH 172/KH-UBND Thành phố Hồ Chí Minh",
        ),
    ),
)  # fmt: skip

TIME = Rule(
    id="field.time",
    means="Dòng “Thời gian thực hiện”, “Thời hạn” ghi thời hạn.",
    pattern=verbose(
        rf"""(?P<read>{words(*field_words.TIMES, 'hoàn thành')}
            |(?:[Tt]hời\ (?:gian|hạn)|[Tt]iến\ độ)\ (?:trình|gửi|ban\ hành|báo\ cáo|nộp|bàn\ giao|phê\ duyệt|hoàn\ thành)
            (?:\ [^\W\d]{{1,10}}){{0,7}})\ ?:"""
    ),
    sense="time",
    yes=(
        Yes(
            "Thời gian thực hiện: Hoàn thành trong năm 2025.", "Thời gian thực hiện",
            "KH 308/KH-UBND Hà Nội",
        ),
        Yes(
            "Thời gian trình Chính phủ: Trước ngày 15 tháng 4 năm 2025.", "Thời gian trình Chính phủ",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "Thời gian qua, công tác thu hút đầu tư ngoài ngân sách trên địa bàn tỉnh đã có nhiều chuyển biến",
            "kể việc đã qua", "CT 010/CT-UBND Đắk Lắk",
        ),
    ),
)  # fmt: skip

PRODUCT = Rule(
    id="field.product",
    means="Dòng “Sản phẩm”, “Kết quả” ghi sản phẩm phải có.",
    pattern=verbose(
        rf"""(?P<read>{words(*field_words.PRODUCTS)})\ ?:"""
    ),
    sense="product",
    yes=(
        Yes("Sản phẩm: Sổ tay hướng dẫn", "Sản phẩm", "dựng theo lối viết thường gặp"),
    ),
    no=(
        No(
            "tình hình kinh tế - xã hội của thành phố đã đạt được một số kết quả quan trọng: Tổng mức",
            "kể kết quả đã đạt", "TB kết luận phiên họp tháng 3/2024, UBND thành phố Lai Châu",
        ),
    ),
)  # fmt: skip

OTHER = Rule(
    id="field.other",
    means="Dòng ghi kinh phí, địa điểm, đối tượng, hình thức: không phải nhiệm vụ.",
    pattern=verbose(
        rf"""(?P<read>{words(
            'kinh phí', 'nguồn kinh phí', 'phương pháp', 'nguồn lực', 'thành phần đoàn', 'thành phần đoàn kiểm tra', 'trưởng đoàn', 'thành viên đoàn', 'kinh phí thực hiện', 'địa điểm', 'đối tượng', 'thành phần', 'thành phần gồm', 'thành phần mời dự', 'thành phần mời', 'thành phần tham dự',
            'địa bàn', 'hình thức', 'phạm vi', 'mục tiêu', 'mục đích', 'yêu cầu', 'địa điểm thực hiện',
            'đối tượng tham gia', 'thành phần tham gia', 'số lượng', 'quy mô', 'ghi chú', 'giảng viên',
            'hình thức thực hiện', 'báo cáo viên', 'cơ quan thẩm định', 'đơn vị thẩm định', 'cơ quan thẩm tra', 'đơn vị thẩm tra', 'cơ quan ban hành', 'cấp ban hành', 'cấp trình', 'cấp có thẩm quyền ban hành', 'thẩm quyền ban hành', 'cơ quan phê duyệt', 'cấp phê duyệt', 'căn cứ', 'cách thức thực hiện', 'địa điểm tổ chức',
        )}
            |(?:[Cc]ơ\ quan|[Đđ]ơn\ vị)\ (?:theo\ dõi|kiểm\ soát|giám\ sát|đôn\ đốc|kiểm\ tra|đánh\ giá|tổng\ hợp)
            [^:.;\n]{{0,40}})\ ?:"""
    ),
    sense="other",
    yes=(
        Yes(
            "Thành phần mời dự: đại diện Ban Thường trực Ủy ban MTTQVN tỉnh", "Thành phần mời dự",
            "TB 11/TB-ĐGS Bình Dương",
        ),
        Yes("Cơ quan thẩm định: Sở Tư pháp", "Cơ quan thẩm định", "dựng theo lối viết thường gặp"),
        Yes(
            "Cơ quan theo dõi, tổng hợp: Sở Nội vụ", "Cơ quan theo dõi, tổng hợp",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "Phấn đấu đến cuối năm 2025 đạt các mục tiêu, chỉ tiêu sau:",
            "câu dẫn, không phải dòng ghi mục tiêu của một việc",
            "KH 174/KH-UBND Thành phố Hồ Chí Minh",
        ),
    ),
)  # fmt: skip

RULES = (CONTENT, TIME, PRODUCT, OTHER)
LINES = (addressees.FIELD, coordination.FIELD, *RULES)
"""Every field that a line may bear. All want a colon."""
