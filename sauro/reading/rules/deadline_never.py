"""Times that are no deadline of a task. A deadline that touches one of them is dropped."""

from typing import Final

from sauro.reading.grammar import No, Rule, Yes, verbose
from sauro.reading.rules import deadline_told
from sauro.reading.rules.deadline_words import DAY, OFTEN, UNITS, WHEN, WHEN_LOOSE, YEAR
from sauro.reading.rules.deadlines import DONE

RULES: Final = (
    deadline_told.TOLD,
    Rule(
        id="deadline.never.figure",
        means="Số liệu tính đến một mốc là kết quả đã có, không phải hạn.",
        pattern=verbose(
            r"[TtLlSs](?:ính|ũy\ kế|uỹ\ kế|ố\ liệu)(?:\ [a-zà-ỹ]{1,8}){0,3}?\ "
            r"(?:từ\ [^.;:\n]{1,40}?\ )?(?:đến|tới)\ "
            rf"(?:hết\ |thời\ điểm\ ){{0,2}}{WHEN_LOOSE}"
            rf"|[Kk]ỳ\ báo\ cáo\ [^.;:\n]{{0,30}}?từ\ [^.;:\n]{{3,30}}?\ đến\ (?:hết\ )?{WHEN_LOOSE}"
            rf"|(?:dự\ án|công\ trình|gói\ thầu|chủ\ đầu\ tư|đơn\ vị|địa\ phương|trường\ hợp)"
            rf"(?:\ mà)?,?\ đến\ (?:hết\ )?{WHEN}\ (?:giải\ ngân|chưa|không|còn|mới|đạt)(?!\w)"
            rf"|tỷ\ lệ\ (?:[^\W\d]{{1,10}}\ ){{1,5}}?đến\ (?:hết\ |ngày\ )?{WHEN}\ (?:dưới|trên|đạt|thấp)(?!\w)"
            rf"|đến\ (?:hết\ )?{WHEN},?\ (?:mà\ )?(?:các\ [^.;:\n]{{2,50}}?\ )?(?:chưa|vẫn\ còn|còn\ chưa)(?!\w)"
        ),
        sense="never",
        yes=(
            Yes(
                "Giải ngân vốn đầu tư công tính đến hết ngày 31 tháng 10 năm 2025 đạt 72,4%",
                "tính đến hết ngày 31 tháng 10 năm 2025",
                "TB 636/TB-VPCP",
            ),
            Yes(
                "kỳ báo cáo là 01 năm (từ 01 tháng 01 đến 31 tháng 12)",
                "kỳ báo cáo là 01 năm (từ 01 tháng 01 đến 31 tháng 12",
                "dựng theo lối viết thường gặp",
            ),
            Yes(
                "điều chuyển vốn của các dự án đến ngày 30/9/2026 giải ngân dưới 60%",
                "dự án đến ngày 30/9/2026 giải ngân",
                "dựng theo lối viết thường gặp",
            ),
            Yes(
                "kiểm điểm các đơn vị có tỷ lệ giải ngân đến 30/9/2026 dưới 40%",
                "tỷ lệ giải ngân đến 30/9/2026 dưới",
                "dựng theo lối viết thường gặp",
            ),
            Yes(
                "xử lý số vốn đến ngày 15/5/2026 các bộ, địa phương chưa phân bổ chi tiết",
                "đến ngày 15/5/2026 các bộ, địa phương chưa",
                "dựng theo lối viết thường gặp",
            ),
        ),
    ),
    Rule(
        id="deadline.never.standard",
        means="Thời gian giải quyết, số lần tối đa là định mức, không phải hạn của việc.",
        pattern=verbose(
            r"thời\ gian\ (?:giải\ quyết|xử\ lý|xác\ định|chờ|cấp|kiểm\ soát|thực\ hiện\ thủ\ tục)"
            r"(?:\ [^\W\d]{1,12}){0,10}?\ không\ quá\ \d{1,3}\ (?:ngày(?:\ làm\ việc)?|giờ)"
            r"|không\ quá\ \d{1,2}\ lần\ ?/\ ?(?:ngày|tuần|tháng|quý|năm)"
        ),
        sense="never",
        yes=(
            Yes(
                "đăng ký qua mạng, thời gian giải quyết không quá 01 ngày làm việc.",
                "thời gian giải quyết không quá 01 ngày làm việc",
                "dựng theo lối viết thường gặp",
            ),
            Yes(
                "kiểm tra doanh nghiệp không quá 01 lần/năm.",
                "không quá 01 lần/năm",
                "dựng theo lối viết thường gặp",
            ),
        ),
    ),
    Rule(
        id="deadline.never.effect",
        means="Ngày có hiệu lực của một văn bản không phải hạn của việc.",
        pattern=verbose(
            r"hiệu\ lực(?<!(?:bảo|đảm)\ .{4}có\ hiệu\ lực)(?:\ thi\ hành)?(?:,?\ kể)?\ (?:từ|đến|trước|vào|trong|sau|hết)"
            rf"(?:\ hết)?\ (?:{WHEN}|\d{{1,3}}\ ngày[^.;:\n]{{0,60}}|ngày\ ký)"
        ),
        sense="never",
        yes=(
            Yes(
                "ngày 26 tháng 6 năm 2025, có hiệu lực thi hành từ ngày 01 tháng 01 năm 2026.",
                "hiệu lực thi hành từ ngày 01 tháng 01 năm 2026",
                "QĐ 2623/QĐ-TTg",
            ),
            Yes(
                "Quy chế này có hiệu lực thi hành sau 15 ngày kể từ ngày ký.",
                "hiệu lực thi hành sau 15 ngày kể từ ngày ký",
                "dựng theo lối viết thường gặp",
            ),
        ),
    ),
    Rule(
        id="deadline.never.past",
        means="Khoảng thời gian của việc đã làm, kết quả đã đạt không phải hạn.",
        pattern=verbose(
            r"(?<=[\dIVy])\ (?:đã(?!\ đề)|ước(?=\ |$)|vừa\ qua|còn\ tồn\ tại|vẫn\ còn)(?!\w)"
        ),
        sense="never",
        yes=(
            Yes(
                "xóa nhà tạm, nhà dột nát trong năm 2025 đã được hoàn thành đảm bảo kế hoạch đề ra",
                " đã",
                "TB 623/TB-VPCP",
            ),
        ),
    ),
    Rule(
        id="deadline.never.onward",
        means="Mốc bắt đầu (trở đi, bắt đầu từ) không phải hạn hoàn thành.",
        pattern=verbose(
            rf"(?<=\d)\ trở\ (?:đi|lại|về)|bắt\ đầu\ (?:từ|vào)\ {WHEN}(?!\ ?(?:đến|tới|[-–])\ ?)"
        ),
        sense="never",
        yes=(
            Yes(
                "Thường xuyên, bắt đầu từ tháng 12/2025.",
                "bắt đầu từ tháng 12/2025",
                "dựng theo lối viết thường gặp",
            ),
            Yes(
                "Từ năm 2025 trở đi, 100% số nạn nhân bị mua bán trở về được phát hiện",
                " trở đi",
                "KH 174/KH-UBND TP Hồ Chí Minh",
            ),
        ),
    ),
    Rule(
        id="deadline.never.done",
        means="Việc đã khởi công, đã hoàn thành trong một năm là chuyện đã qua.",
        pattern=verbose(rf"đã\ {DONE}(?:\ vào|\ trong|\ từ)?\ {WHEN}"),
        sense="never",
        yes=(
            Yes(
                "rà soát tiến độ các dự án đã khởi công năm 2025, đôn đốc các chủ đầu tư",
                "đã khởi công năm 2025",
                "KH 2233/KH-UBND Lai Châu",
            ),
        ),
    ),
    Rule(
        id="deadline.never.avoided",
        means="“Không dồn việc vào cuối năm”: nói điều cần tránh, không phải hạn.",
        pattern=verbose(
            r"(?:không|tránh|hạn\ chế|tình\ trạng|chủ\ đầu\ tư|nhà\ thầu)\ (?:để\ )?(?:tình\ trạng\ )?(?:bị\ )?dồn\ [^.;,]{0,40}?"
            r"(?:cuối|tháng\ 12|quý\ IV)(?:\ (?:năm|quý|kỳ))?(?:\ \d{4})?"
        ),
        sense="never",
        yes=(
            Yes(
                "thanh toán ngay khi có khối lượng; không dồn thanh toán vào cuối năm",
                "không dồn thanh toán vào cuối năm",
                "dựng theo lối viết thường gặp",
            ),
        ),
        no=(
            No(
                "thanh toán cho các chủ đầu tư vào cuối năm",
                "hạn phải thanh toán",
                "dựng theo lối viết thường gặp",
            ),
            No(
                "hoàn thành thủ tục thanh toán vào cuối năm",
                "hạn phải xong thủ tục",
                "dựng theo lối viết thường gặp",
            ),
        ),
    ),
    Rule(
        id="deadline.never.above_all",
        means="“Nhất là trong dịp Tết”: lúc cần chú trọng, không phải hạn.",
        pattern=verbose(
            r"(?:nhất|đặc\ biệt)\ là\ (?:trong|vào)\ (?:các\ )?(?:dịp|kỳ|mùa|thời\ gian)(?:\ \w{1,8}){0,4}"
        ),
        sense="never",
        yes=(
            Yes(
                "bình ổn giá, nhất là trong dịp Tết Nguyên đán",
                "nhất là trong dịp Tết Nguyên đán",
                "dựng theo lối viết thường gặp",
            ),
        ),
    ),
    Rule(
        id="deadline.never.held",
        means="Ngày một hội nghị, cuộc họp đã được tổ chức không phải hạn của việc.",
        pattern=verbose(
            r"tại\ (?:[Hh]ội\ nghị|[Hh]ội\ thảo|[Cc]uộc\ họp|[Pp]hiên\ họp|[Bb]uổi\ (?:họp|làm\ việc))\ [^.;:\n]{0,160}?"
            rf"(?:được\ )?(?:tổ\ chức|họp|diễn\ ra)\ (?:vào\ )?{DAY}"
        ),
        sense="never",
        yes=(
            Yes(
                "theo kết luận tại Hội nghị tổng kết tổ chức vào ngày 12/01/2026",
                "tại Hội nghị tổng kết tổ chức vào ngày 12/01/2026",
                "dựng theo lối viết thường gặp",
            ),
        ),
    ),
    Rule(
        id="deadline.never.passive",
        means="Năm mà việc khác được xử lý, được ban hành khi phân loại, liệt kê: không phải hạn.",
        pattern=verbose(
            r"(?:sẽ|tiếp\ tục|đang|chưa)\ được\ (?:[^\s.;:,()]{1,20}\ ){1,6}?trong\ "
            rf"{YEAR}|từng\ (?:tháng|quý|năm|tuần)\ (?:trong|của)\ {YEAR}"
        ),
        sense="never",
        yes=(
            Yes(
                "phân loại: đã xử lý xong; tiếp tục được xử lý trong năm 2025 và chuyển sang",
                "tiếp tục được xử lý trong năm 2025",
                "TB 659/TB-VPCP",
            ),
            Yes(
                "phân kỳ chương trình công tác từng quý trong năm 2010, báo cáo",
                "từng quý trong năm 2010",
                "CT 02/2010/CT-UBND Thành phố Hồ Chí Minh",
            ),
        ),
        no=(
            No(
                "các dự án phải được hoàn thành trong năm 2025",
                "hạn mà dự án phải xong",
                "dựng theo lối viết thường gặp",
            ),
        ),
    ),
    Rule(
        id="deadline.never.target",
        means="Năm của chỉ tiêu, tỷ lệ, số giải ngân cho biết số liệu của năm nào, không phải hạn.",
        pattern=verbose(
            r"(?:[Cc]hỉ\ tiêu|[Tt]ỷ\ lệ|[Tt]ốc\ độ|tăng\ trưởng|[Gg]iải\ ngân)"
            r"(?:\ (?!hoàn|xong|phải|trước|ngay|hết|dứt)[^\s.;:,()]{1,20}){0,8}?\ (?:trong\ |cả\ )?"
            rf"{YEAR}|[Tt]rong\ {YEAR}\ (?:phải\ )?đạt(?!\w)"
        ),
        sense="never",
        yes=(
            Yes(
                "đạt được mục tiêu tăng trưởng kinh tế 8% trong năm 2025 của",
                "tăng trưởng kinh tế 8% trong năm 2025",
                "TB 623/TB-VPCP",
            ),
        ),
        no=(
            No(
                "thuộc Dự án cao tốc Biên Hòa - Vũng Tàu) trong năm 2025, thi công đảm bảo chất",
                "năm phải xong việc",
                "CV 11414/VPCP-CN",
            ),
        ),
    ),
    Rule(
        id="deadline.never.yearly",
        means="Kế hoạch, ngân sách, chỉ tiêu hằng năm là tên gọi, không phải kỳ báo cáo.",
        pattern=verbose(
            r"[KkDdNnCcĐđSsBbTt\d](?<!thực\ hiện\ .)(?<!triển\ khai\ .)(?:ế\ hoạch|ự\ toán"
            r"|gân\ sách"
            r"|hỉ\ tiêu|inh\ phí|hương\ trình|ông\ việc|ời\ sống|inh\ hoạt|ình\ quân|ản\ lượng"
            r"|ịnh\ mức|ài\ hạn|rung\ hạn|guồn\ (?:lực|vốn|thu)|hu\ cầu|iên\ chế|\ năm)"
            rf"(?:,|(?:,?\ [\w–-]{{1,12}}){{0,5}}?)\ (?:và\ )?{OFTEN}\ {UNITS}(?!\ trước\ (?:ngày\ )?\d)"
            rf"|phù\ hợp\ với\ [^.;:\n]{{2,40}}?\ {OFTEN}\ {UNITS}"
            r"|(?:với|vào|trong|khi)\ (?:việc\ |công\ tác\ |tiêu\ chí\ )?(?:đánh\ giá|bình\ xét)"
            rf"[^.;:\n]{{0,60}}?\ {OFTEN}\ {UNITS}"
        ),
        sense="never",
        yes=(
            Yes(
                "được bố trí từ nguồn ngân sách nhà nước hằng năm của các cơ quan, đơn vị",
                "ngân sách nhà nước hằng năm",
                "KH 172/KH-UBND TP Hồ Chí Minh",
            ),
            Yes(
                "Điều chỉnh chỉ tiêu cho phù hợp với tiến độ hằng năm",
                "phù hợp với tiến độ hằng năm",
                "dựng theo lối viết thường gặp",
            ),
            Yes(
                "Gắn kết quả với đánh giá, xếp loại thi đua hằng năm của từng đơn vị",
                "với đánh giá, xếp loại thi đua hằng năm",
                "dựng theo lối viết thường gặp",
            ),
            Yes(
                "Đánh giá khả năng hoàn thành mục tiêu, chỉ tiêu hàng năm và giai đoạn",
                "chỉ tiêu hàng năm",
                "TB 565/TB-UBND Quảng Ngãi",
            ),
        ),
        no=(
            No(
                "kết quả thực hiện, trình Lãnh đạo Bộ báo cáo Thủ tướng Chính phủ hằng tháng.",
                "hằng tháng là kỳ báo cáo",
                "CV 6316/BVHTTDL-VP",
            ),
        ),
    ),
)
