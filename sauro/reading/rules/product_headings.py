"""Deliverables whose verb or whose name stands in the heading above.

``sense``: ``object`` (the block opens with its name), ``elided`` (the block finishes and submits
what its heading names), ``heading`` (what a heading names).
"""

from typing import Final

from sauro.reading.grammar import No, Rule, Yes, verbose, words
from sauro.reading.rules.product_words import ACT, COUNT, OLD, PAPER

_OPENING = (
    r"(?:Kế\ hoạch|Đề\ án|Nghị\ định|Nghị\ quyết|Thông\ tư|Chương\ trình|Chiến\ lược|Quy\ chế"
    r"|Tờ\ trình|Dự\ thảo|Danh\ mục|Danh\ sách|Văn\ bản|Phương\ án|Hồ\ sơ|Quy\ trình|Bộ\ tiêu\ chí"
    r"|Quyết\ định\ (?:của|ban\ hành|phê\ duyệt|quy\ định)(?=\ )"
    r"|Báo\ cáo(?=\ (?:của|thẩm|đánh|chuyên)))"
)

#: What finishes a deliverable: text with none of these has nothing for the rule of elided ones.
FINISHING: Final = ("hoàn thiện", "hoàn chỉnh", "chỉnh lý", "chỉnh sửa", "tiếp thu")

OPENING: Final = (
    Rule(
        id="product.granted",
        means="Giấy chứng nhận, giấy phép mà đoạn văn mở đầu bằng chữ “cấp” giao phải cấp.",
        pattern=verbose(
            r"^(?:(?:Tiếp\ nhận|Thẩm\ định|Xét)[^.;:]{0,80}?,\ cấp|Cấp)(?:,\ cấp\ (?:lại|đổi)){0,2}"
            r"\ (?P<read>[Gg]iấy\ (?:chứng\ nhận|phép|xác\ nhận))"
        ),
        sense="object",
        yes=(
            Yes(
                "Cấp Giấy chứng nhận đủ điều kiện kinh doanh thuốc cho các nhà thuốc",
                "Giấy chứng nhận",
                "dựng theo lối viết thường gặp",
            ),
        ),
        no=(
            No(
                "Tổ chức, cá nhân được cấp giấy phép khai thác phải nộp báo cáo",
                "kể ai đã được cấp giấy phép",
                "dựng theo lối viết thường gặp",
            ),
        ),
    ),
    Rule(
        id="product.opening",
        means="Đoạn văn mở đầu bằng tên văn bản phải làm; động từ nằm ở đề mục phía trên.",
        pattern=verbose(rf"^(?P<read>{_OPENING}){OLD}(?=\ [\wĐ])"),
        sense="object",
        yes=(
            Yes(
                "Kế hoạch làm việc với Bộ Xây dựng trong quá trình tổ chức lập quy hoạch",
                "Kế hoạch",
                "KH 2233/KH-UBND Lai Châu",
            ),
        ),
        no=(
            No(
                "Kế hoạch này",
                "chính văn bản đang đọc",
                "KH 172/KH-UBND Thành phố Hồ Chí Minh",
            ),
        ),
    ),
)
ELIDED: Final = (
    Rule(
        id="product.elided",
        means="Chỉnh sửa, hoàn thiện rồi trình; văn bản ấy là văn bản nêu ở đề mục phía trên.",
        pattern=verbose(
            rf"(?P<read>{words(*FINISHING)})"
            rf"(?:,|\ và|\ để)?\ "
            rf"(?:{words('ký', 'trình', 'tham mưu', 'báo cáo', 'ban hành', 'gửi')})"
        ),
        sense="elided",
        yes=(
            Yes(
                "chỉnh sửa, hoàn thiện trình lãnh đạo UBND ký ban hành.",
                "hoàn thiện",
                "TB kết luận phiên họp tháng 3/2024 thành phố Lai Châu",
            ),
        ),
        no=(
            No(
                "hoàn thiện các thủ tục để tổ chức thực hiện cưỡng chế theo quy định",
                "việc hoàn thiện có đối tượng riêng",
                "TB kết luận phiên họp tháng 3/2024 thành phố Lai Châu",
            ),
        ),
    ),
    Rule(
        id="product.heading",
        means="Đề mục nêu tên văn bản, tài liệu.",
        pattern=verbose(
            r"^(?:\W{0,3}(?:[\dIVXa-zđ]{1,4}[.)]\ ?){1,4}|\W{1,3})?(?:[Vv]ề\ |[Đđ]ối\ với\ )?"
            rf"(?P<read>{PAPER}|{ACT}|{COUNT}[Dd]ự\ án\ (?:Luật|Pháp\ lệnh|Nghị\ quyết))"
        ),
        sense="heading",
        yes=(
            Yes(
                "3. Tờ trình và Dự thảo Nghị quyết điều chỉnh phê chuẩn quyết toán",
                "Tờ trình",
                "TB kết luận phiên họp tháng 3/2024 thành phố Lai Châu",
            ),
        ),
        no=(
            No(
                "3. Lĩnh vực thu, chi ngân sách",
                "đề mục nêu một lĩnh vực, không nêu văn bản",
                "TB kết luận phiên họp tháng 3/2024 thành phố Lai Châu",
            ),
        ),
    ),
)
