"""Words by which a task is judged clear or not, for the six rõ.

A working reading of what offices mean by "rõ": no regulation scores it. ``sense`` says what the
words show: ``person``, ``named``, ``group`` (of a lead); ``act``, ``slogan``, ``manner`` (of the work);
``always``, ``haste``; ``decides``, ``limits``, ``unnamed``, ``rises`` (of authority); ``answers``;
``measured``, ``hint``, ``vague`` (of a product). ``beside`` is read before words that are no act.
"""

from typing import Final

from sauro.reading.grammar import No, Rule, Yes, verbose, words
from sauro.reading.rules.clarity_words import (
    ACTS,
    DATED,
    DECIDE,
    HIGHER,
    MANNERS,
    MANY_OF,
    MEASURES,
    NO_LEVEL,
    PART_OF,
    POSTS,
    REFER,
    SLOGANS,
)

_DOCA: Final = "KH 2233/KH-UBND Lai Châu"
PERSON: Final = Rule(
    id="clarity.person",
    means="Nêu chức danh người phụ trách.",
    pattern=verbose(rf"^(?P<read>{POSTS})"),
    sense="person",
    yes=(Yes("Bộ trưởng Bộ Xây dựng", "Bộ trưởng", "CĐ 234/CĐ-TTg"),),
    no=(No("Sở Xây dựng", "chỉ là tên cơ quan", _DOCA),),
)
NAMED: Final = Rule(
    id="clarity.named",
    means="Nêu họ tên, chức danh người phụ trách sau chữ “đồng chí”, “ông”, “bà”.",
    pattern=verbose(rf"(?P<read>{words('đồng chí', 'ông', 'bà')}\ [A-ZĐÀ-Ỹ]\w*)"),
    sense="named",
    yes=(Yes("Giao đồng chí Bộ trưởng Bộ Xây dựng", "đồng chí Bộ", "TB 627/TB-VPCP"),),
    no=(No("Giao Bộ trưởng Bộ Tài chính", "chức danh, không có chữ đồng chí", "NQ 375/NQ-CP"),),
)
GROUP: Final = Rule(
    id="clarity.group",
    means="Giao chung cho một nhóm cơ quan, không chỉ ra cơ quan nào.",
    pattern=verbose(
        rf"(?P<read>^{words('các', 'những', 'mọi', 'từng', 'mỗi', 'toàn thể', 'tất cả')}"
        rf"|{MANY_OF}\ (?:các|cấp)(?!\w)|{words('liên quan')})"
    ),
    sense="group",
    yes=(
        Yes("UBND các xã, phường", "UBND các", _DOCA),
        Yes("Các sở, ban, ngành tỉnh", "Các", _DOCA),
    ),
    no=(
        No("Trung tâm Phát triển Quỹ đất tỉnh", "một cơ quan xác định", _DOCA),
        No(
            "Ban QLDA đầu tư xây dựng các công trình Nông nghiệp và PTNT",
            "chữ các nằm trong tên của một cơ quan",
            _DOCA,
        ),
    ),
)
WORK: Final = (
    Rule(
        id="clarity.slogan",
        means="Lời kêu gọi chung, chưa phải một việc xác định.",
        pattern=verbose(rf"(?P<read>{SLOGANS}(?:\ [\w,-]{{1,20}}){{0,5}})"),
        sense="slogan",
        yes=(
            Yes(
                "Tăng cường công tác phối hợp giữa các lực lượng",
                "Tăng cường công tác phối hợp giữa",
                "TB kết luận phiên họp tháng 3/2024 thành phố Lai Châu",
            ),
        ),
        no=(No("Rà soát các mỏ vật liệu xây dựng thông thường", "một việc xác định", _DOCA),),
    ),
    Rule(
        id="clarity.manner",
        means="Chỉ nói cách làm, nói sẽ phối hợp, chưa nói làm ra việc gì.",
        pattern=verbose(rf"(?P<read>{MANNERS}(?:\ [\w,-]{{1,20}}){{0,5}})"),
        sense="manner",
        yes=(
            Yes(
                "phối hợp chặt chẽ với Bộ Chỉ huy Quân sự tỉnh",
                "phối hợp chặt chẽ với Bộ Chỉ",
                _DOCA,
            ),
        ),
        no=(No("Rà soát các mỏ vật liệu xây dựng thông thường", "một việc xác định", _DOCA),),
    ),
    Rule(
        id="clarity.act",
        means="Động từ chỉ việc phải làm và đối tượng của nó.",
        pattern=verbose(
            rf"(?P<read>{ACTS}(?!\ (?:tốt|nghiêm|có\ hiệu\ quả|hiệu\ quả|chặt\ chẽ))"
            r"(?:,?\ [\w-]{1,20}){1,7})"
        ),
        sense="act",
        yes=(
            Yes(
                "Rà soát các mỏ vật liệu xây dựng thông thường trên địa bàn tỉnh",
                "Rà soát các mỏ vật liệu xây dựng thông",
                _DOCA,
            ),
        ),
        no=(No("Thực hiện tốt công tác chuẩn bị", "chỉ nói làm cho tốt", _DOCA),),
    ),
)
TIME: Final = (
    Rule(
        id="clarity.always",
        means="Nói rõ là việc làm thường xuyên.",
        pattern=verbose(
            rf"(?P<read>{words('thường xuyên', 'liên tục', 'hằng ngày', 'hàng ngày')})"
        ),
        sense="always",
        yes=(
            Yes(
                "Thường xuyên theo dõi, đôn đốc, kiểm tra, giám sát",
                "Thường xuyên",
                "TB 565/TB-UBND Quảng Ngãi",
            ),
        ),
    ),
    Rule(
        id="clarity.haste",
        means="Chỉ giục nhanh, không nêu mốc.",
        pattern=verbose(
            rf"(?P<read>{words('khẩn trương', 'kịp thời', 'sớm', 'nhanh chóng', 'đúng tiến độ')})"
        ),
        sense="haste",
        yes=(
            Yes(
                "khẩn trương tham mưu UBND thành phố phương án",
                "khẩn trương",
                "TB kết luận phiên họp tháng 3/2024 thành phố Lai Châu",
            ),
        ),
    ),
)
AUTHORITY: Final = (
    Rule(
        id="clarity.decides",
        means="Nói rõ cấp nào ban hành, phê duyệt, quyết định.",
        pattern=verbose(rf"(?P<read>{REFER}\ {HIGHER}(?:,?\ [\w-]{{1,20}}){{0,9}}?,?\ {DECIDE})"),
        sense="decides",
        yes=(
            Yes(
                "tham mưu UBND tỉnh ban hành kế hoạch, quy chế phối hợp liên ngành",
                "tham mưu UBND tỉnh ban hành",
                _DOCA,
            ),
            Yes(
                "kịp thời báo cáo UBND tỉnh giải quyết đối với những nội dung",
                "báo cáo UBND tỉnh giải quyết",
                _DOCA,
            ),
        ),
        no=(No("báo cáo UBND tỉnh vào thứ 2 hằng tuần", "chưa nói ai quyết định", _DOCA),),
    ),
    Rule(
        id="clarity.limits",
        means="Nói rõ làm theo thẩm quyền, việc vượt thẩm quyền thì đưa lên trên.",
        pattern=verbose(rf"(?P<read>{words('theo thẩm quyền', 'vượt thẩm quyền')})"),
        sense="limits",
        yes=(Yes("những nội dung vượt thẩm quyền.", "vượt thẩm quyền", _DOCA),),
    ),
    Rule(
        id="clarity.unnamed",
        means="Trình lên trên nhưng không nói cấp nào.",
        pattern=verbose(rf"(?P<read>{NO_LEVEL})"),
        sense="unnamed",
        yes=(
            Yes(
                "báo cáo cấp có thẩm quyền xem xét, quyết định",
                "cấp có thẩm quyền",
                "TB 623/TB-VPCP",
            ),
        ),
    ),
    Rule(
        id="clarity.rises",
        means="Có việc đưa lên trên, chưa nói cấp trên quyết định gì.",
        pattern=verbose(rf"(?P<read>{REFER}\ {HIGHER}(?:\ [\w-]{{1,20}}){{0,3}})"),
        sense="rises",
        yes=(Yes("báo cáo UBND tỉnh vào thứ 2 hằng tuần", "báo cáo UBND tỉnh vào thứ", _DOCA),),
    ),
)
ANSWERS: Final = Rule(
    id="clarity.answers",
    means="Nói rõ ai chịu trách nhiệm trước ai.",
    pattern=verbose(
        rf"(?P<read>{words('chịu trách nhiệm')}(?:\ toàn\ diện)?\ trước"
        r"(?:,?\ [\w-]{1,20}){1,6})"
    ),
    sense="answers",
    yes=(
        Yes(
            "Chịu trách nhiệm trước UBND tỉnh, Chủ tịch UBND tỉnh kết quả triển khai",
            "Chịu trách nhiệm trước UBND tỉnh, Chủ tịch UBND tỉnh",
            "TB 565/TB-UBND Quảng Ngãi",
        ),
    ),
)
RESULT: Final = (
    Rule(
        id="clarity.measured",
        means="Kết quả đo đếm được.",
        pattern=verbose(
            rf"(?P<read>{MEASURES}(?:\ (?!{DATED})[\w-]{{1,20}}){{0,6}}?"
            rf"\ \d[\d.,]{{0,9}}\ ?(?:%|(?!{DATED})[a-zđà-ỹ]{{2,9}}))"
        ),
        sense="measured",
        yes=(
            Yes(
                "quyết tâm giải ngân 100% kế hoạch vốn năm 2025",
                "giải ngân 100%",
                "TB 623/TB-VPCP",
            ),
        ),
        no=(
            No(
                "đảm bảo hoàn thành dự án trong tháng 8/2026",
                "số chỉ tháng, không đo kết quả",
                _DOCA,
            ),
        ),
    ),
    Rule(
        id="clarity.hint",
        means="Có việc báo cáo, đề xuất, nhưng chưa nêu văn bản phải nộp.",
        pattern=verbose(
            rf"(?P<read>{words('báo cáo', 'trình', 'đề xuất', 'kiến nghị', 'tham mưu', 'tổng hợp')}"
            r"(?:,?\ [\w-]{1,20}){1,4})"
        ),
        sense="hint",
        yes=(
            Yes(
                "tham mưu giải pháp bảo đảm nguồn vật liệu phục vụ dự án",
                "tham mưu giải pháp bảo đảm",
                _DOCA,
            ),
        ),
    ),
)
BESIDE: Final = Rule(
    id="clarity.beside",
    means="Chữ đứng trước cho biết động từ này nằm trong một danh từ hoặc một tên riêng.",
    pattern=verbose(rf"(?P<read>{PART_OF})\ $"),
    sense="beside",
    yes=(
        Yes("phối hợp với Sở ", "Sở", _DOCA),
        Yes("trong quá ", "quá", _DOCA),
    ),
    no=(No("có liên quan ", "động từ đứng sau là việc phải làm", _DOCA),),
)
VAGUE: Final = Rule(
    id="clarity.vague",
    means="Tên sản phẩm chung chung, chưa rõ loại văn bản.",
    pattern=verbose(
        r"^(?P<read>(?:[Cc]ác\ )?(?:[Vv]ăn\ bản|[Hh]ồ\ sơ|[Tt]ài\ liệu|[Bb]áo\ cáo)"
        r"(?:,\ thủ\ tục)?)$"
    ),
    sense="vague",
    yes=(Yes("hồ sơ, thủ tục", "hồ sơ, thủ tục", _DOCA),),
    no=(No("hồ sơ dự thảo Nghị quyết", "đã rõ hồ sơ gì", "NQ 375/NQ-CP"),),
)
