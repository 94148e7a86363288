"""Words that bound a task by something other than a day of the calendar.

``sense``: ``event``, ``season`` (a period without days).
"""

from typing import Final

from sauro.reading.grammar import No, Rule, Yes, verbose
from sauro.reading.rules.deadline_words import CLOCK, OFTEN, WEEKDAY

MORE = r"(?:\ [^\s.,;:()]{1,30}){0,10}"
SESSION = (
    r"[Kk]ỳ\ họp\ (?:HĐND|Hội\ đồng|Quốc\ hội|thứ|cuối\ năm|giữa\ năm|thường\ lệ|gần\ nhất"
    r"|chuyên\ đề|tới|tiếp\ theo|này)|[Pp]hiên\ họp(?:\ [^\s.,;:()]{1,20}){0,4}?\ (?:thường\ kỳ(?!\ h[ằà]ng)"
    r"|tháng\ \d{1,2}(?:/\d{4})?|tuần\ (?:này|tới|sau))"
)
_APPROVED = (
    r"(?:được\ (?:[^\s.;:\n]{1,30}\ ){0,12}?(?:phê\ duyệt|thông\ qua|ban\ hành|chấp\ thuận|nghỉ"
    r"|quyết\ định|công\ bố|giao|cấp|bố\ trí)|cho\ ý\ kiến|ban\ hành|có\ hiệu\ lực"
    r"|có\ (?:văn\ bản|ý\ kiến|hướng\ dẫn|chủ\ trương|quyết\ định|kết\ luận|kết\ quả)"
    r"|thông\ qua)(?!\w)"
)

EVENTS: Final = (
    Rule(
        id="deadline.event.before",
        means="Phải xong trước một sự kiện chưa rõ ngày.",
        pattern=verbose(
            r"[Tt]rước(?<!nhiệm\ .{5})\ (?:khi\ diễn\ ra\ |dịp\ (?=Tết)|thềm\ |thời\ điểm\ )?"
            r"(?:[Kk]ỳ\ họp|[Pp]hiên\ họp|Đại\ hội|mùa\ (?:mưa|bão|lũ|khô|hè|vụ)|Tết|khai\ giảng"
            r"|khi\ (?:bước\ )?vào\ năm\ học|(?:ngày\ )?tựu\ trường|[Hh]ội\ nghị\ (?=hiệp\ thương|Tỉnh|Thành|Trung|Ban\ Chấp|(?:sơ|tổng)\ kết)|năm\ học|(?:kỳ|dịp)\ (?:nghỉ|lễ)|(?:kỳ|lễ|cuộc)\ (?:thi|bầu\ cử|khai|khởi\ công"
            r"|khánh\ thành)"
            rf"|ngày\ (?:bầu\ cử|khai(?=\ )|hội(?=\ )|tổ\ chức|diễn\ ra|thi(?=\ )|Tết|lễ)){MORE}"
        ),
        sense="event",
        yes=(
            Yes(
                "an toàn giao thông, an toàn cho người và các công trình trước mùa mưa bão.",
                "trước mùa mưa bão",
                "TB 03/2024 UBND thành phố Lai Châu",
                "event",
            ),
        ),
    ),
    Rule(
        id="deadline.event.session",
        means="Phải kịp một kỳ họp.",
        pattern=verbose(
            r"[đKkTtPpXxBb](?<!\w.)(?:ể\ kịp|ịp(?:\ thời)?|(?!(?<=ải\ t)rình\ tại)(?<!ương\ t)(?<!quá\ t)(?<!ông\ t)(?<!quy\ t)(?<!lộ\ t)rình|hục\ vụ|em\ xét,?"
            r"|áo\ cáo(?=\ (?:Quốc\ hội|HĐND|Hội\ đồng|kết\ quả(?:\ [^.;:]{0,80})?\ tại\ [Kk]ỳ\ họp"
            r"|[^.;:]{0,60}\ (?:tại|vào)\ [Pp]hiên\ họp)))"
            rf"(?:\ (?!\d{{1,2}}/\d)[^\s.;:()]{{1,30}}){{0,22}}?\ (?:{SESSION}){MORE}"
        ),
        sense="event",
        yes=(
            Yes(
                "chuẩn bị tốt các nội dung trình Kỳ họp thứ 15 HĐND thành phố đảm bảo chất lượng.",
                "trình Kỳ họp thứ 15 HĐND thành phố đảm bảo chất lượng",
                "TB 03/2024 UBND thành phố Lai Châu",
                "event",
            ),
            Yes(
                "trình UBND tỉnh trước ngày 05/8/2026 để kịp trình HĐND tỉnh tại kỳ họp chuyên đề.",
                "để kịp trình HĐND tỉnh tại kỳ họp chuyên đề",
                "dựng theo lối viết thường gặp",
                "date 2026-08-04 day; event",
            ),
            Yes(
                "tổng hợp, báo cáo Hội đồng nhân dân tỉnh tại kỳ họp thường lệ cuối năm 2026.",
                "báo cáo Hội đồng nhân dân tỉnh tại kỳ họp thường lệ cuối năm 2026",
                "dựng theo lối viết thường gặp",
                "event",
            ),
            Yes(
                "Báo cáo kết quả thực hiện Nghị quyết tại kỳ họp cuối năm 2026.",
                "Báo cáo kết quả thực hiện Nghị quyết tại kỳ họp cuối năm 2026",
                "dựng theo lối viết thường gặp",
                "event",
            ),
            Yes(
                "để kịp báo cáo Quốc hội tại Kỳ họp thứ 10 của Quốc hội khóa XV.",
                "để kịp báo cáo Quốc hội tại Kỳ họp thứ 10 của Quốc hội khóa XV",
                "TB 623/TB-VPCP",
                "event",
            ),
        ),
        no=(
            No(
                "Chủ tịch UBND thành phố tại phiên họp UBND thành phố thường kỳ tháng 3 năm 2024",
                "phiên họp đã qua, nơi đưa ra ý kiến",
                "TB 03/2024 UBND thành phố Lai Châu",
            ),
            No(
                "ban hành chương trình giám sát chậm nhất 15 ngày sau ngày bế mạc kỳ họp cuối năm",
                "tên việc, không phải trình ra kỳ họp", "dựng theo lối viết thường gặp",
            ),
            No(
                "yêu cầu giải trình tại phiên họp thường kỳ của Thường trực HĐND tỉnh",
                "nơi giải trình, không phải hạn của việc",
                "dựng theo lối viết thường gặp",
            ),
        ),
    ),
    Rule(
        id="deadline.event.after",
        means="Làm sau khi, ngay khi một việc khác được quyết định.",
        pattern=verbose(
            r"[NnSs](?:gay\ s)?au\ khi\ (?:[^\s.;:\n]{1,30}\ ){0,10}?"
            + _APPROVED
            + r"[^.,;:()\n]{0,40}"
        ),
        sense="event",
        yes=(
            Yes(
                "giải pháp thực hiện dự án sau khi các Bộ, ngành trung ương cho ý kiến.",
                "sau khi các Bộ, ngành trung ương cho ý kiến",
                "KH 2233/KH-UBND Lai Châu",
                "event",
            ),
            Yes(
                "đảm bảo triển khai thi công ngay sau khi học sinh được nghỉ hè.",
                "ngay sau khi học sinh được nghỉ hè",
                "TB 03/2024 UBND thành phố Lai Châu",
                "event",
            ),
        ),
        no=(
            No(
                "cấp xã (sau khi tham khảo ý kiến bằng văn bản của Bộ Tư lệnh Thành phố)",
                "cách làm, không phải mốc thời gian",
                "CV 4169/UBND-VX TP Hồ Chí Minh",
            ),
        ),
    ),
    Rule(
        id="deadline.event.until",
        means="Làm từ một ngày cho đến khi một việc khác kết thúc.",
        pattern=verbose(
            r"[Tt]ừ\ (?:ngày|tháng|quý|năm|\d)[^.,;:()\n]{1,30}\ (?:cho\ )?đến\ khi\ (?:kết\ thúc|hoàn\ (?:thành|tất)|hết)"
            r"(?!\w)[^.,;:()\n]{0,60}"
        ),
        sense="event",
        yes=(
            Yes(
                "Thời gian thực hiện: Từ tháng 3/2026 đến khi kết thúc đợt kiểm kê.",
                "Từ tháng 3/2026 đến khi kết thúc đợt kiểm kê", "dựng theo lối viết thường gặp", "event",
            ),
        ),
        no=(
            No("duy trì trực ban cho đến khi hết lũ", "cách làm, không phải mốc thời gian", "dựng theo lối viết thường gặp"),
            No("từ khi triển khai đến nay", "kể việc đã qua", "dựng theo lối viết thường gặp"),
        ),
    ),
    Rule(
        id="deadline.event.when",
        means="Làm khi có hướng dẫn, khi dự án được phê duyệt, khi văn bản được ban hành.",
        pattern=verbose(
            r"[Kk]hi(?<!(?:sau|Sau)\ .{3})(?<!trong\ .{3})(?<!trước\ .{3})\ (?:"
            r"có\ (?:hướng\ dẫn|ý\ kiến|chủ\ trương|quyết\ định|kết\ luận|văn\ bản)"
            r"|kết\ thúc\ (?:năm\ học|học\ kỳ|đợt|chiến\ dịch|kỳ\ thi)"
            r"|(?:[A-ZĐ]|dự\ án|đề\ án|phương\ án|quy\ hoạch|văn\ bản)(?:[^\s.;:\n]{0,30}\ ){0,10}?"
            r"(?:ban\ hành|được\ (?:[^\s.;:\n]{1,30}\ ){0,8}?(?:phê\ duyệt|thông\ qua|ban\ hành"
            r"|chấp\ thuận)))"
            r"(?!\w)[^.,;:()\n]{0,60}"
        ),
        sense="event",
        yes=(
            Yes(
                "bảo trì hệ thống kết cấu hạ tầng giao thông khi có hướng dẫn của Trung ương.",
                "khi có hướng dẫn của Trung ương",
                "KH 597/KH-UBND Đồng Tháp",
                "event",
            ),
            Yes(
                "bồi thường, giải phóng mặt bằng thực hiện khi dự án được phê duyệt. Chủ động",
                "khi dự án được phê duyệt",
                "KH 2233/KH-UBND Lai Châu",
                "event",
            ),
            Yes(
                "báo cáo khi kết thúc năm học.", "khi kết thúc năm học",
                "dựng theo lối viết thường gặp", "event",
            ),
        ),
        no=(
            No(
                "triển khai công tác ứng phó, cứu hộ, cứu nạn khi có tình huống xấu xảy ra.",
                "điều kiện phải làm, không phải hạn",
                "CĐ 217/CĐ-TTg",
            ),
        ),
    ),
    Rule(
        id="deadline.weekday",
        means="Một ngày trong tuần không kèm ngày tháng, không nói tuần nào.",
        pattern=verbose(
            rf"[CcTtVv](?:(?:hậm|uộn)\ nhất\ (?:là\ |vào\ )?|rước\ |ào\ ){CLOCK}(?:ngày\ )?{WEEKDAY}"
            rf"(?!,?\ (?:của\ )?{OFTEN})(?!,?\ \(?(?:ngày\ )?\d)"
        ),
        sense="season",
        yes=(
            Yes(
                "gửi danh sách trước 11 giờ 00 ngày thứ Ba, không có người tham gia cũng trả lời",
                "trước 11 giờ 00 ngày thứ Ba",
                "dựng theo lối viết thường gặp",
                "period",
            ),
        ),
        no=(
            No(
                "báo cáo UBND tỉnh vào thứ 2 hằng tuần.",
                "lặp lại mỗi tuần",
                "KH 2233/KH-UBND Lai Châu",
            ),
        ),
    ),
    Rule(
        id="deadline.season",
        means="Làm trong một thời gian có tên nhưng chưa rõ ngày: nghỉ hè, đầu vụ, đầu năm.",
        pattern=verbose(
            r"[TtNn](?:rong\ (?:thời\ gian|kỳ|dịp)\ (?:nghỉ\ )?(?:hè|Tết|lễ)(?!\w)"
            r"|gay\ từ\ (?:(?:những\ )?(?:tháng|ngày|tuần)\ )?đầu\ "
            r"(?:năm\ học|năm|quý|tháng|vụ|mùa|nhiệm\ kỳ|kỳ)(?!\ \d)(?!\w))"
        ),
        sense="season",
        yes=(
            Yes(
                "thực hiện có hiệu quả công tác thu ngân sách ngay từ những tháng đầu năm.",
                "ngay từ những tháng đầu năm",
                "TB 03/2024 UBND thành phố Lai Châu",
                "period",
            ),
        ),
    ),
)  # fmt: skip
