"""Where the phrase that names a deliverable closes, and where its verb obliges nobody.

``ENDS``: ``mark`` (a sign), ``word`` (words that open another part of the sentence), ``clause`` (a
comma or "và" before another act), ``light`` (the same, where the phrase may as well go on:
"quy chế quản lý, vận hành …"). ``BARE`` are acts standing last before such a comma; ``JOINED`` is a
second deliverable of the same verb; ``IDLE`` is read at the end of the words before the verb.
"""

from typing import Final

from sauro.reading.grammar import No, Rule, Yes, verbose, words
from sauro.reading.rules.product_words import ACT, DIRECTLY, PAPER, SYSTEM, TO

_HCMC = "KH 172/KH-UBND Thành phố Hồ Chí Minh"
_STRONG = words(
    "trình", "gửi", "báo cáo", "tham mưu", "đề xuất", "tổng hợp", "tổ chức", "đẩy mạnh",
    "bảo đảm", "đảm bảo", "làm", "trong đó", "nhất là", "đặc biệt", "hoàn thành", "phấn đấu",
    "xong", "sẵn sàng", "hạn chế", "ưu tiên", "khuyến khích", "phù hợp", "đáp ứng", "giao",
    "phân công", "phát động", "khởi công", "lập", "ban hành", "hoàn thiện", "đôn đốc", "chỉ đạo",
    "chủ động", "kịp thời", "khẩn trương", "đồng thời", "đây là", "đề nghị", "kiến nghị",
    "xác định", "tăng cường", "góp phần", "tạo", "từ đó", "qua đó", "yêu cầu", "không",
    "chậm nhất", "trước", "thời gian", "định kỳ", "lấy ý kiến", "tích hợp", "chuẩn bị", "phục vụ",
    "đưa", "bố trí", "cân đối", "huy động", "nghiên cứu", "tập trung", "truyền hình trực tiếp",
    "phê duyệt", "công bố", "công khai", "niêm yết", "chịu trách nhiệm", "thường xuyên",
    "tiếp tục", "xem xét", "có", "gắn", "đúng", "sớm", "nếu", "tích cực", "cung cấp", "chủ trì",
    "coi", "lấy", "nhằm", "để", "kết nối", "thực hiện nghiêm", "cụ thể hóa", "sơ kết",
    "quyết toán các", "giúp", "giúp đỡ", "hằng", "hàng", "cho", "ký", "trên cơ sở", "căn cứ",
    "quyết định", "bàn giao", "đăng ký", "mời", "phân kỳ", "phát huy", "đầu tư", "tiến hành",
)  # fmt: skip
_SECURED = r"(?:bảo\ đảm|đảm\ bảo)(?<=án\ .{7})\ (?:an\ (?:ninh|toàn)|trật\ tự|y\ tế|giao\ thông|cung\ ứng|cấp\ điện)"
"""What "phương án", "đề án" is about, not how it is made: "phương án bảo đảm an ninh"."""
_LIGHT = words(
    "quản lý", "vận hành", "khai thác", "sử dụng", "kiểm tra", "giám sát", "theo dõi", "đánh giá",
    "xử lý", "giải quyết", "cập nhật", "bổ sung", "hướng dẫn", "phối hợp", "tuyên truyền",
    "triển khai", "phổ biến", "thực hiện", "xây dựng", "rà soát", "điều chỉnh", "sửa đổi",
    "thẩm định", "nghiệm thu", "thanh tra", "khắc phục", "thông báo", "di dời", "giải phóng",
    "truyền thông", "phòng ngừa", "thống kê", "phát triển", "khảo sát", "lựa chọn", "quán triệt",
    "hỗ trợ", "bảo vệ", "tháo gỡ", "chống", "phòng", "thu hồi", "nâng cao", "phân tích",
    "đào tạo", "cải thiện", "sơ kết", "tổng kết", "kiểm điểm", "thi hành", "sắp xếp", "bồi dưỡng",
    "xếp loại", "ngăn chặn", "ứng phó",
)  # fmt: skip
_NOT_HERE = words(
    "chế độ", "công tác", "quá trình", "lộ trình", "theo", "đã", "bị", "chưa", "không",
    "không phải", "các", "những", "số liệu", "nếu", "khi", "trong", "tại", "qua", "từ", "căn cứ",
    "nghe", "mẫu", "nội dung", "nhận", "tiếp nhận", "nhận được", "hội nghị", "hệ thống",
    "chất lượng", "đầu tư", "Phòng", "Cục", "Vụ", "ngành", "chương", "quy", "lộ",
    "tờ", "quá", "công", "giải", "tiến", "đăng", "độc", "bộ phận", "cơ quan", "kinh phí",
    "chi phí", "thời gian", "thời điểm", "yêu cầu", "kể từ", "đang", "pháp luật về",
    "tư vấn",
)  # fmt: skip
_SUBMIT = "trình" + "".join(
    rf"(?<!{first}\ trình)" for first in ("uá", "hương", "ông", "uy", "ộ", "ờ", "ải", "ến", "ành")
)
_WORD = words(
    "để", "nhằm", "trước", "chậm nhất", "muộn nhất", "bảo đảm", "đảm bảo", "gửi", "làm cơ sở",
    "làm căn cứ", "khi", "sau khi", "sau", "kể từ", "gắn với", "gắn", "phù hợp", "xong",
    "định kỳ", "hằng", "hàng năm", "hàng tháng", "hàng quý", "ngay", "với hình thức",
    "với nội dung", "với các nội dung", "đúng", "thông qua", "qua", "đáp ứng", "nếu",
    "trong quá trình", "trong đó", "trong phạm vi", "trong tháng", "trong quý", "trong năm",
    "trong tuần", "trong thời", "trong vòng", "trong báo cáo", "trong giai đoạn", "trong ngày",
    "trong hoạt động", "tại cơ quan", "tại trụ sở", "tại đơn vị", "tại địa phương", "tham mưu", "tổng hợp",
    "phải thể hiện", "phải nêu", "phải bảo đảm", "phải đảm bảo", "phải có", "phải được",
    "báo cáo", "trên cơ sở", "căn cứ", "tại kỳ họp", "tại phiên họp", "tại cuộc họp", "xem xét", "như sau", "dựa trên", "bám sát", "kèm theo",
    "kịp thời", "chi tiết gửi", "cung cấp", "sát với", "nêu trên", "và UBND", "là cơ sở", "nộp",
    "được", "mà", "nhưng", "thì", "rồi", "đồng thời",
)  # fmt: skip

ENDS: Final = (
    Rule(
        id="product.end.mark",
        means="Tên sản phẩm hết ở dấu ngắt câu hoặc dấu ngoặc.",
        pattern=verbose(r"\ ?(?P<read>[;:(\n…]|\.(?=\s|$|\.)|\./)"),
        sense="mark",
        yes=(Yes("Thành phố ban hành Kế hoạch;", ";", _HCMC),),
        no=(No("trên 3.000 km đường bộ cao tốc", "dấu chấm giữa các chữ số", "TB 627/TB-VPCP"),),
    ),
    Rule(
        id="product.end.word",
        means="Tên sản phẩm hết trước chữ mở phần nói về mục đích, thời hạn, căn cứ, nơi nhận.",
        pattern=verbose(
            rf"\ (?<!\ không\ )(?<!\ chưa\ )(?<!\ chậm\ )(?=[a-zđư])(?!{_SECURED})(?P<read>{_WORD}|cho(?<!vụ\ cho)|theo(?!\ dõi)"
            rf"|{_SUBMIT}(?!\ phê\ duyệt|\ tự(?!\w))|vào(?!\ (?:sử\ dụng|khai\ thác))"
            rf"|ngày(?=\ \d)|hoàn\ thành(?=\ (?:trước|trong|xong|chậm|vào|việc|và)))(?!\w)"
        ),
        sense="word",
        yes=(
            Yes(
                "hoàn thiện hồ sơ, thủ tục theo quy định, làm cơ sở để triển khai",
                "theo",
                "KH 2233/KH-UBND Lai Châu",
            ),
        ),
        no=(
            No(
                "danh sách các cơ sở không bảo đảm điều kiện vệ sinh thú y",
                "“không bảo đảm” nói những cơ sở nào",
                "dựng theo lối viết thường gặp",
            ),
            No(
                "danh sách các chủ đầu tư chậm nộp quyết toán",
                "“chậm nộp” nói những chủ đầu tư nào",
                "dựng theo lối viết thường gặp",
            ),
            No(
                "phần mềm theo dõi",
                "theo dõi là việc phần mềm làm",
                "KH 308/KH-UBND Hà Nội",
            ),
        ),
    ),
    Rule(
        id="product.end.whither",
        means="Tên sản phẩm hết trước nơi nhận.",
        pattern=verbose(rf"\ (?P<read>về|tới|đến|lên|với)(?={DIRECTLY})"),
        sense="whither",
        yes=(
            Yes(
                "gửi báo cáo về Bộ Xây dựng chậm nhất ngày 10 tháng 12 năm 2025",
                "về",
                "CĐ 224/CĐ-TTg",
            ),
        ),
        no=(
            No(
                "báo cáo về tiến độ và kết quả thực hiện Kế hoạch",
                "tiến độ là nội dung của báo cáo, không phải nơi nhận",
                "KH 159/KH-UBND Cần Thơ",
            ),
        ),
    ),
    Rule(
        id="product.end.clause",
        means="Tên sản phẩm hết ở chỗ câu chuyển sang việc khác.",
        pattern=verbose(
            rf"(?:,|\ và|\ hoặc)\ (?P<read>{_STRONG}|xây\ dựng(?=\ (?:{PAPER}|{SYSTEM})))"
        ),
        sense="clause",
        yes=(
            Yes(
                "xây dựng kế hoạch cụ thể và đẩy mạnh tổ chức thực hiện",
                "đẩy mạnh",
                "KH 159/KH-UBND Cần Thơ",
            ),
        ),
        no=(
            No(
                "danh mục dự án, quy mô đầu tư",
                "câu liệt kê tiếp, chưa sang việc khác",
                "KH 2233/KH-UBND Lai Châu",
            ),
        ),
    ),
    Rule(
        id="product.end.light",
        means="Tên sản phẩm hết trước một việc khác, trừ khi việc ấy thuộc về tên sản phẩm.",
        pattern=verbose(rf"(?:,|\ và|\ hoặc)\ (?P<read>{_LIGHT})"),
        sense="light",
        yes=(
            Yes(
                "lập kế hoạch, dự toán, quyết toán, quản lý sử dụng và báo cáo",
                "quản lý",
                _HCMC,
            ),
        ),
    ),
)
BARE: Final = Rule(
    id="product.end.bare",
    means="Động từ đứng đầu hoặc đứng cuối phần nói về sản phẩm: tên sản phẩm còn kéo dài.",
    pattern=verbose(rf"(?P<read>^\ {_LIGHT}|{_LIGHT}$)"),
    sense="bare",
    yes=(Yes("các văn bản hướng dẫn", "hướng dẫn", "KH 597/KH-UBND Đồng Tháp"),),
    no=(No("kế hoạch, dự toán", "không có động từ ở cuối", _HCMC),),
)
JOINED: Final = Rule(
    id="product.joined",
    means="Sản phẩm thứ hai của cùng một việc.",
    pattern=verbose(rf"(?:,|\ và|,\ và)\ (?P<read>{PAPER}|{SYSTEM}|{ACT}(?!{DIRECTLY}))"),
    sense="joined",
    yes=(
        Yes(
            "Khung Kiến trúc số thành phố Hà Nội và Chiến lược dữ liệu thành phố Hà Nội",
            "Chiến lược",
            "KH 308/KH-UBND Hà Nội",
        ),
    ),
    no=(
        No(
            "Quy chế kiểm dịch thuỷ sản và sản phẩm thuỷ sản",
            "hàng thủy sản là đối tượng của quy chế",
            "TB Bộ Thủy sản về giống tôm",
        ),
    ),
)
NESTED: Final = Rule(
    id="product.nested",
    means="Văn bản đứng cuối phần nói về sản phẩm: văn bản liệt kê tiếp theo thuộc cùng phần ấy.",
    pattern=verbose(rf"\ (?P<read>{PAPER})$"),
    sense="nested",
    yes=(Yes("tài liệu phục vụ công tác phổ biến Luật", "Luật", "QĐ 2623/QĐ-TTg"),),
    no=(
        No(
            "Khung Kiến trúc số thành phố Hà Nội",
            "đứng cuối là tên địa phương",
            "KH 308/KH-UBND Hà Nội",
        ),
    ),
)
IDLE: Final = (
    Rule(
        id="product.idle.noun",
        means="Từ đứng ngay trước cho biết đây không phải việc được giao.",
        pattern=verbose(
            rf"(?P<read>{_NOT_HERE}|(?<!có\ )thẩm\ quyền"
            rf"|{words('được', 'do')}(?:{TO}(?:\ [\w-]{{1,20}}){{0,4}})?"
            rf"|{words('kiểm tra', 'giám sát', 'theo dõi', 'đôn đốc', 'kết quả', 'về')}\ việc"
            r"(?:\ \w{1,20}){0,3}?|quá\ trình(?:\ \w{1,20}){1,2})\ $"
        ),
        sense="idle",
        yes=(
            Yes(
                "hồ sơ, tài liệu, số liệu, hiện trạng phục vụ công tác ",
                "công tác",
                "KH 2233/KH-UBND Lai Châu",
            ),
        ),
        no=(
            No(
                "phối hợp chặt chẽ với Sở Tài chính trong việc ",
                "trong việc là việc phải làm",
                "CT 010/CT-UBND Đắk Lắk",
            ),
        ),
    ),
    Rule(
        id="product.idle.clause",
        means="Mệnh đề trước cho biết việc ấy của người khác, của lúc khác, hoặc chỉ là mục đích.",
        pattern=verbose(
            rf"(?P<read>{words('khi', 'sau khi', 'trước khi')}|{words('kiến nghị', 'đề nghị')}{TO}"
            rf"|{words('làm cơ sở', 'làm căn cứ', 'có cơ sở', 'có căn cứ')}"
            rf"|{words('để', 'nhằm')}\ {words('tổng hợp', 'kịp', 'phục vụ')}|{words('để')}{TO}"
            rf"|{words('hướng dẫn')}\ (?:các|những|chủ\ đầu\ tư|nhà\ đầu\ tư|người|doanh\ nghiệp))"
            r"[^;.:]{0,90}+$"
        ),
        sense="idle",
        yes=(
            Yes(
                "gửi về thư ký Tổ công tác để tổng hợp, ",
                "để tổng hợp",
                "TB 11/TB-ĐGS Bình Dương",
            ),
        ),
        no=(
            No(
                "tổ chức khảo sát để ",
                "việc sau chữ để cũng do chính đơn vị làm",
                "TB Bộ Thủy sản về giống tôm",
            ),
        ),
    ),
)
#: Letters, one of which stands in whatever a rule of ``IDLE`` reads.
IDLE_CUES: Final = {
    "product.idle.clause": (
        "khi", "Khi", "nghị", "cơ sở", "căn cứ", "ể", "hằm", "ướng dẫn",
    ),
}  # fmt: skip
