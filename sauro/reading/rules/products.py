"""Deliverables: the thing that a verb of making or submitting has as its object.

``read`` is the head of the noun phrase ("Kế hoạch"); ``product_ends`` says where the phrase closes
and where such a verb obliges nobody. ``sense`` is ``object``: the block names it.
"""

from typing import Final

from sauro.reading.grammar import No, Rule, Yes, verbose, words
from sauro.reading.rules.product_words import (
    ACT,
    BODY,
    COUNT,
    DIRECTLY,
    MEANWHILE,
    OLD,
    PAPER,
    SYSTEM,
    TO_WHOM,
)

_ACT = rf"{ACT}(?!{DIRECTLY})"

_VERBS: Final = {
    "product.make": (
        "xây dựng", "soạn thảo", "biên soạn", "biên tập", "lập", "thiết lập", "tạo lập",
        "ban hành", "ký", "phát hành", "đưa ra", "ký kết",
    ),
    "product.finish": ("hoàn thiện", "hoàn chỉnh", "phê duyệt"),
    "product.complete": ("hoàn thành", "chuẩn bị"),
    "product.submit": ("trình", "trình ký", "tham mưu"),
    "product.propose": ("đề xuất", "báo cáo"),
    "product.publish": ("công bố", "công khai", "niêm yết"),
    "product.turned": ("cụ thể hóa", "cụ thể hoá"),
    "product.found": ("thành lập", "kiện toàn"),
}  # fmt: skip
_FEW = rf"(?!(?:các|những|\d+)\ (?!{words('dự thảo', 'đề án', 'báo cáo', 'hồ sơ', 'tờ trình')}))"
_FINISHED = words(
    "hồ sơ", "thủ tục đầu tư", "đề án", "dự thảo", "danh mục", "danh sách", "báo cáo", "tài liệu",
)  # fmt: skip
_PROPOSED = words(
    "phương án", "danh mục", "đề án", "kế hoạch", "chương trình", "quy chế", "lộ trình",
    "kịch bản",
)  # fmt: skip
_TOLD = words("kế hoạch", "phương án", "đề án", "danh mục", "danh sách", "dự thảo")
_PUBLISHED = words("danh mục", "danh sách", "bản đồ")
_PASSING = words("xem xét", "cho ý kiến", "ban hành", "phê duyệt", "thông qua", "ký ban hành", "ký")

MADE: Final = (
    Rule(
        id="product.make",
        means="Văn bản, tài liệu, hệ thống là đối tượng của xây dựng, lập, soạn thảo, ban hành.",
        pattern=verbose(
            rf"{words(*_VERBS['product.make'])}{MEANWHILE}\ (?P<read>{PAPER}|{SYSTEM}|{_ACT})"
        ),
        sense="object",
        yes=(
            Yes(
                "Sở Nội vụ chủ trì tham mưu Ủy ban nhân dân Thành phố ban hành Kế hoạch;",
                "Kế hoạch",
                "KH 172/KH-UBND Thành phố Hồ Chí Minh",
            ),
            Yes(
                "Chủ trì xây dựng quản lý, vận hành hệ thống thông tin dữ liệu",
                "hệ thống thông tin",
                "KH 597/KH-UBND Đồng Tháp",
            ),
            Yes(
                "Xây dựng, tổ chức triển khai chương trình đào tạo, bồi dưỡng nâng cao năng lực",
                "chương trình",
                "KH 308/KH-UBND Hà Nội",
            ),
        ),
        no=(
            No(
                "Xây dựng lại nhà, tái định cư cho tất cả các gia đình có nhà bị đổ, sập, trôi",
                "nhà là công trình, không phải văn bản",
                "CĐ 234/CĐ-TTg",
            ),
            No(
                "xây dựng nội dung tuyên truyền các quy định của chính sách về hóa đơn điện tử",
                "nội dung tuyên truyền không phải là một văn bản xác định",
                "CT 01 Quảng Ngãi",
            ),
        ),
    ),
    Rule(
        id="product.finish",
        means="Văn bản, hồ sơ là đối tượng của hoàn thiện, hoàn chỉnh, phê duyệt.",
        pattern=verbose(
            rf"{words(*_VERBS['product.finish'])}{MEANWHILE}\ {_FEW}"
            rf"(?P<read>{PAPER}|{COUNT}[Bb]áo\ cáo{OLD}(?!{DIRECTLY}))"
        ),
        sense="object",
        yes=(
            Yes(
                "Giao Bộ Nội vụ khẩn trương hoàn thiện Nghị định đánh giá, xếp loại chất lượng",
                "Nghị định",
                "TB 623/TB-VPCP",
            ),
            Yes(
                "Bộ Xây dựng đẩy nhanh tiến độ phê duyệt Báo cáo nghiên cứu khả thi",
                "Báo cáo",
                "TB 627/TB-VPCP",
            ),
        ),
        no=(
            No(
                "Triển khai rà soát, hoàn thiện, chuẩn hóa cơ sở dữ liệu của đơn vị",
                "làm giàu dữ liệu sẵn có, không tạo sản phẩm mới",
                "KH 308/KH-UBND Hà Nội",
            ),
        ),
    ),
    Rule(
        id="product.complete",
        means="Hồ sơ, thủ tục, danh mục phải làm xong.",
        pattern=verbose(
            rf"{words(*_VERBS['product.complete'])}{MEANWHILE}\ "
            rf"(?P<read>{COUNT}{_FINISHED}(?!{DIRECTLY})){OLD}"
        ),
        sense="object",
        yes=(
            Yes(
                "khẩn trương hoàn thành thủ tục đầu tư của các dự án khởi công mới",
                "thủ tục đầu tư",
                "TB 565/TB-UBND Quảng Ngãi",
            ),
        ),
        no=(
            No(
                "quyết tâm hoàn thành mục tiêu giải ngân 100% kế hoạch vốn được giao.",
                "hoàn thành mục tiêu là thực hiện xong, không phải lập ra văn bản",
                "TB 565/TB-UBND Quảng Ngãi",
            ),
        ),
    ),
    Rule(
        id="product.submit",
        means="Văn bản được trình cấp trên hoặc được tham mưu cho cấp trên.",
        pattern=verbose(
            rf"{words(*_VERBS['product.submit'])}{TO_WHOM}"
            rf"(?:,?\ {_PASSING}){{0,3}}\ (?P<read>{PAPER})"
        ),
        sense="object",
        yes=(
            Yes(
                "khẩn trương tham mưu UBND thành phố phương án đưa đất dôi dư vào sử dụng",
                "phương án",
                "TB kết luận phiên họp tháng 3/2024 thành phố Lai Châu",
            ),
            Yes(
                "hoàn thiện, tham mưu UBND thành phố Kế hoạch phát triển quỹ đất năm 2024.",
                "Kế hoạch",
                "TB kết luận phiên họp tháng 3/2024 thành phố Lai Châu",
            ),
        ),
        no=(
            No(
                "để làm cơ sở trình HĐND tỉnh giao kế hoạch vốn đầu tư công năm 2025",
                "kế hoạch vốn là đối tượng của giao, không phải của trình",
                "TB 565/TB-UBND Quảng Ngãi",
            ),
            No(
                "tham mưu cho UBND tỉnh các nội dung thuộc thẩm quyền theo quy định",
                "nội dung không phải là một văn bản xác định",
                "KH 2233/KH-UBND Lai Châu",
            ),
        ),
    ),
    Rule(
        id="product.propose",
        means="Phương án, danh mục, kế hoạch được đề xuất hoặc báo cáo lên trên.",
        pattern=verbose(
            rf"(?:{words('đề xuất')}{TO_WHOM}\ (?={COUNT}{_PROPOSED})"
            rf"|{words('báo cáo')}{TO_WHOM}(?:\ về)?\ (?={COUNT}{_TOLD}))(?P<read>{PAPER})"
        ),
        sense="object",
        yes=(
            Yes(
                "đề xuất phương án thu hồi đất, bồi thường, hỗ trợ tái định cư",
                "phương án",
                "KH 2233/KH-UBND Lai Châu",
            ),
            Yes(
                "sớm báo cáo cấp có thẩm quyền phương án đầu tư theo quy định",
                "phương án",
                "TB 627/TB-VPCP",
            ),
        ),
        no=(
            No(
                "đề xuất chính sách hỗ trợ ổn định đời sống cho người dân tại khu tái định cư",
                "chính sách không phải là một văn bản xác định",
                "KH 2233/KH-UBND Lai Châu",
            ),
        ),
    ),
    Rule(
        id="product.publish",
        means="Danh mục, danh sách, bản đồ phải công bố.",
        pattern=verbose(
            rf"{words(*_VERBS['product.publish'])}(?:\ công\ khai)?{MEANWHILE}\ (?P<read>{COUNT}{_PUBLISHED})"
        ),
        sense="object",
        yes=(
            Yes(
                "Tổ chức quản lý và công bố danh mục các tuyến sông, suối, kênh, rạch",
                "danh mục",
                "CT 02/2010/CT-UBND Thành phố Hồ Chí Minh",
            ),
        ),
        no=(
            No(
                "Chủ động công bố thông tin về nhu cầu hàng hóa cần được hỗ trợ",
                "thông tin không phải là một văn bản xác định",
                "CĐ 227/CĐ-TTg",
            ),
        ),
    ),
    Rule(
        id="product.turned",
        means="Chủ trương được cụ thể hóa thành chương trình, đề án, kế hoạch.",
        pattern=verbose(
            rf"{words(*_VERBS['product.turned'])}[^.;:\n]{{0,200}}?\ (?:thành|bằng)\ (?P<read>{PAPER})"
        ),
        sense="object",
        yes=(
            Yes(
                "cụ thể hóa Nghị quyết này thành kế hoạch hằng năm để thực hiện",
                "kế hoạch",
                "dựng theo lối viết thường gặp",
            ),
        ),
        no=(
            No(
                "cụ thể hóa Nghị quyết này phù hợp với kế hoạch của đơn vị",
                "kế hoạch đã có",
                "dựng theo lối viết thường gặp",
            ),
        ),
    ),
    Rule(
        id="product.found",
        means="Ban, tổ, hội đồng phải thành lập hoặc kiện toàn.",
        pattern=verbose(
            rf"(?:(?<!uyết\ định\ ){words('thành lập')}(?:(?:,|\ và|\ hoặc)\ kiện\ toàn)?"
            rf"|{words('kiện toàn')}(?!\ các))"
            rf"\ (?P<read>{BODY})"
        ),
        sense="object",
        yes=(
            Yes(
                "Thành lập Ban Chỉ đạo và Tổ giúp việc chuyên trách để chỉ đạo, điều hành",
                "Ban Chỉ đạo",
                "KH 2233/KH-UBND Lai Châu",
            ),
        ),
        no=(
            No(
                "Tiếp tục tham mưu kiện toàn tổ chức bộ máy, cán bộ",
                "tổ chức bộ máy không phải là một tổ",
                "TB kết luận phiên họp tháng 3/2024 thành phố Lai Châu",
            ),
        ),
    ),
)
#: Each rule with the verbs it begins with: where to look at all.
BY_VERB: Final = tuple((rule, _VERBS[rule.id]) for rule in MADE)
