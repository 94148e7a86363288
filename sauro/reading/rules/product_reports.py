"""Deliverables that are sent: reports, files of papers, results.

``read`` is the head of the noun phrase ("báo cáo kết quả"). ``sense`` is ``sent``: where it goes
may follow in the same sentence.
"""

from typing import Final

from sauro.reading.grammar import No, Rule, Yes, verbose, words
from sauro.reading.rules.product_words import COUNT, DIRECTLY, OLD, REPORTED, TO_WHOM

_SENT = words(
    "báo cáo", "hồ sơ", "văn bản", "tờ trình", "danh sách", "danh mục", "kế hoạch", "dự toán",
    "đề án", "tin, bài", "kết quả rà soát", "kết quả thực hiện", "kết quả triển khai",
    "kết quả thẩm định", "kết quả đánh giá", "kết quả kiểm tra", "kết quả giám sát",
    "kết quả khảo sát", "kết quả xử lý", "kết quả giải quyết", "kết quả thống kê",
    "bảng tổng hợp", "phiếu khảo sát", "biên bản",
)  # fmt: skip

_VERBS: Final = {
    "product.send": ("gửi", "nộp"),
    "product.write": ("có",),
    "product.gather": ("tổng hợp",),
    "product.report": ("báo cáo",),
}

SENT: Final = (
    Rule(
        id="product.send",
        means="Báo cáo, hồ sơ, kết quả phải gửi đi.",
        pattern=verbose(
            rf"{words(*_VERBS['product.send'])}{TO_WHOM}\ (?P<read>{COUNT}{_SENT}(?!{DIRECTLY})){OLD}"
        ),
        sense="sent",
        yes=(
            Yes(
                "gửi kết quả rà soát về Bộ Công an trước ngày 15 tháng 12 năm 2025.",
                "kết quả rà soát",
                "QĐ 2623/QĐ-TTg",
            ),
            Yes(
                "Gửi các tin, bài về hoạt động triển khai Tháng hành động tại cơ quan, đơn vị",
                "các tin, bài",
                "KH 174/KH-UBND Thành phố Hồ Chí Minh",
            ),
        ),
        no=(
            No(
                "gửi các nội dung, thông tin về quy hoạch sử dụng đất, kế hoạch sử dụng đất",
                "nội dung, thông tin không phải là một văn bản xác định",
                "CT 010/CT-UBND Đắk Lắk",
            ),
        ),
    ),
    Rule(
        id="product.write",
        means="Đơn vị phải có báo cáo, có văn bản.",
        pattern=verbose(
            rf"{words(*_VERBS['product.write'])}\ "
            rf"(?P<read>{words('báo cáo', 'văn bản', 'công văn', 'tờ trình')}(?!{DIRECTLY})){OLD}"
        ),
        sense="sent",
        yes=(
            Yes(
                "các đơn vị có văn bản đề xuất, gửi Sở Khoa học và Công nghệ tổng hợp",
                "văn bản",
                "KH 308/KH-UBND Hà Nội",
            ),
        ),
        no=(
            No(
                "có kế hoạch triển khai thực hiện nhằm đảm bảo hoàn thành nhiệm vụ được giao",
                "có kế hoạch là có dự liệu, không buộc lập một văn bản",
                "KH 174/KH-UBND Thành phố Hồ Chí Minh",
            ),
        ),
    ),
    Rule(
        id="product.gather",
        means="Danh mục, danh sách, báo cáo được tổng hợp thành văn bản.",
        pattern=verbose(
            rf"{words(*_VERBS['product.gather'])}(?:\ (?:vào|thành|và\ lập))?\ "
            rf"(?P<read>{COUNT}(?:{words('danh mục', 'danh sách')}|báo\ cáo\ {REPORTED})){OLD}"
        ),
        sense="sent",
        yes=(
            Yes(
                "tổng hợp danh mục dự án ưu tiên đầu tư trong giai đoạn 2026 - 2030.",
                "danh mục",
                "KH 2233/KH-UBND Lai Châu",
            ),
        ),
        no=(
            No(
                "Theo dõi, tổng hợp báo cáo từ các sở, ban, ngành, đoàn thể Thành phố",
                "báo cáo của cơ quan khác gửi đến",
                "KH 174/KH-UBND Thành phố Hồ Chí Minh",
            ),
        ),
    ),
    Rule(
        id="product.report",
        means="Phải báo cáo kết quả, tình hình, tiến độ.",
        pattern=verbose(
            rf"(?P<read>{words(*_VERBS['product.report'])}{TO_WHOM}"
            rf"(?:\ (?:nhanh|về|các|đầy\ đủ)){{0,2}}\ {REPORTED})"
        ),
        sense="sent",
        yes=(
            Yes(
                "thực hiện Kế hoạch này và báo cáo kết quả thực hiện về Ủy ban nhân dân Thành phố",
                "báo cáo kết quả",
                "KH 172/KH-UBND Thành phố Hồ Chí Minh",
            ),
            Yes(
                "báo cáo Thủ tướng Chính phủ kết quả thực hiện Kế hoạch.",
                "báo cáo Thủ tướng Chính phủ kết quả",
                "QĐ 2623/QĐ-TTg",
            ),
        ),
        no=(
            No(
                "kịp thời báo cáo UBND tỉnh giải quyết đối với những nội dung vượt thẩm quyền.",
                "báo cáo để xin giải quyết, không phải một báo cáo phải lập",
                "KH 2233/KH-UBND Lai Châu",
            ),
        ),
    ),
)
#: Each rule with the verbs it begins with: where to look at all.
BY_VERB: Final = tuple((rule, _VERBS[rule.id]) for rule in SENT)
