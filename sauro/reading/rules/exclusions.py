"""Sentences that oblige nobody to do a particular thing, though they may name bodies."""

from sauro.reading.grammar import UPPER, No, Rule, Yes, verbose, words
from sauro.reading.rules import verbs

_WORK = words(*verbs.ACTIONS, *verbs.MANNERS)

PAST = Rule(
    id="not_task.past",
    means="Kể việc đã làm, kết quả đã đạt được hoặc hạn chế: không giao việc.",
    pattern=verbose(
        rf"""^(?![Tt]uy\ nhiên,[^.]{{3,260}}\ (?:yêu\ cầu|đề\ nghị)\ (?:các\ |[{UPPER}]))
            (?!Kết\ quả\ (?:\w+\ ){{0,3}}?(?:gửi|trình|báo\ cáo)\ (?!của|cho\ thấy|đánh\ giá|tại))(?P<read>{words(
            'trong thời gian qua', 'thời gian qua', 'vừa qua', 'đến nay', 'tính đến', 'hiện nay', 'nhìn chung',
            'bên cạnh những kết quả', 'tuy nhiên', 'trong những năm qua', 'những năm qua', 'hiện tại',
            'qua báo cáo', 'theo báo cáo', 'qua theo dõi', 'qua kiểm tra', 'theo tổng hợp', 'kết quả',
            'trong năm qua', 'theo dự báo', 'nguyên nhân', 'việc này', 'những tồn tại',
            'sau hơn', 'sau gần',
        )} [^.]{{0,300}}|[^.,;:]{{3,90}}\ có\ (?:[Vv]ăn\ bản|[Cc]ông\ văn|[Tt]ờ\ trình|[Bb]áo\ cáo)\ số\ \d[^.]{{0,300}}
            |[Dd]o\ [^.]{{20,400}}?\ nên\ (?:đến\ (?:nay|ngày)|chưa|còn|vẫn|hiện)\ [^.]{{0,300}})"""
    ),
    sense="past",
    yes=(
        Yes(
            "Tuy nhiên, hiện nay tiến độ triển khai thực hiện một số dự án, tiểu dự án",
            "Tuy nhiên, hiện nay tiến độ triển khai thực hiện một số dự án, tiểu dự án",
            "TB 565/TB-UBND Quảng Ngãi",
        ),
        Yes(
            "Văn phòng Tỉnh ủy có công văn số 45-CV/VPTU đề nghị cho ý kiến về dự thảo.",
            "Văn phòng Tỉnh ủy có công văn số 45-CV/VPTU đề nghị cho ý kiến về dự thảo", "dựng theo lối viết thường gặp",
        ),
        Yes("Tuy nhiên, nhiều xã chưa báo cáo.", "Tuy nhiên, nhiều xã chưa báo cáo", "dựng theo lối viết thường gặp"),
        Yes("Sau hơn hai tháng vận hành, bộ máy cơ bản thông suốt.", "Sau hơn hai tháng vận hành, bộ máy cơ bản thông suốt", "dựng theo lối viết thường gặp"),
        Yes(
            "Do các xã phải rà soát từng hộ nên đến nay mới có 12 xã báo cáo.",
            "Do các xã phải rà soát từng hộ nên đến nay mới có 12 xã báo cáo", "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No("Kết quả rà soát gửi Bộ Nội vụ trước ngày 10/11/2026 để tổng hợp.", "giao gửi kết quả", "dựng theo lối viết thường gặp"),
        No("một số nhiệm vụ, giải pháp trong thời gian tới", "nói việc sắp làm", "TB 623/TB-VPCP"),
        No("Tuy nhiên, để chủ động, UBND tỉnh yêu cầu Sở Y tế rà soát.", "giao việc", "dựng theo lối viết thường gặp"),
    ),
)  # fmt: skip

OUTLOOK = Rule(
    id="not_task.outlook",
    means="Nhận định về một năm, một thời kỳ: không giao việc.",
    pattern=verbose(
        r"""^(?P<read>Năm\ \d{4},?\ [^.;]{0,90}?(?:là\ năm|sẽ\ có|được\ dự\ báo|dự\ báo|tiếp\ tục\ là)\ [^.]{0,300})"""
    ),
    sense="outlook",
    yes=(
        Yes(
            "Năm 2027, thị trường lao động sẽ có thêm nhiều việc làm cho thanh niên nông thôn.",
            "Năm 2027, thị trường lao động sẽ có thêm nhiều việc làm cho thanh niên nông thôn",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(No("Năm 2026 và các năm tiếp theo.", "ghi thời gian thực hiện", "KH 172/KH-UBND Thành phố Hồ Chí Minh"),),
)  # fmt: skip

MEANING = Rule(
    id="not_task.meaning",
    means="Câu nói ý nghĩa, bổn phận chung: không giao việc.",
    pattern=verbose(
        r"""^(?!.{0,300}\b(?:[Xx]ác\ định|[Cc]oi|[Ll]ấy|yêu\ cầu|đề\ nghị|giao)\b)
            (?P<read>Đây\ là\ (?:nhiệm\ vụ|việc|công\ việc)\ (?:rất\ |hết\ sức\ |đặc\ biệt\ )?(?:quan\ trọng|cấp\ bách|khó\ khăn)[^.]{0,300}
            |[^.;:]{10,400}?\ (?:vừa\ )?là\ (?:trách\ nhiệm|nghĩa\ vụ|tình\ cảm|truyền\ thống|đạo\ lý
            |nhiệm\ vụ\ (?:cấp\ bách|quan\ trọng|trọng\ tâm|thường\ xuyên|hàng\ đầu))
            [^.]{0,60}?\ của\ (?:Đảng|Nhà\ nước|toàn|cả|mọi|mỗi)\b[^.]{0,300})"""
    ),
    sense="meaning",
    yes=(
        Yes("Đây là nhiệm vụ rất quan trọng.", "Đây là nhiệm vụ rất quan trọng", "dựng theo lối viết thường gặp"),
        Yes(
            "Giữ nguồn nước sạch cho đồng bào vùng cao là nhiệm vụ thường xuyên của cả hệ thống chính trị",
            "Giữ nguồn nước sạch cho đồng bào vùng cao là nhiệm vụ thường xuyên của cả hệ thống chính trị",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No("Đây là nhiệm vụ quan trọng, đề nghị các sở tập trung.", "giao việc", "dựng theo lối viết thường gặp"),
        No(
            "tham mưu thực hiện tốt công tác giải phóng mặt bằng, tái định cư thực hiện dự án, xác định đây là nhiệm vụ trọng tâm hàng đầu",
            "giao việc rồi mới nói tầm quan trọng của việc ấy", "KH 2233/KH-UBND Lai Châu",
        ),
    ),
)  # fmt: skip

FUNDS = Rule(
    id="not_task.funds",
    means="Câu về nguồn kinh phí: không giao việc cho cơ quan nào.",
    pattern=verbose(rf"""^(?P<read>{words(
            'kinh phí', 'nguồn kinh phí', 'nguồn vốn', 'ngân sách nhà nước', 'chi phí', 'tổng kinh phí',
            'tổng nhu cầu kinh phí', 'tổng nhu cầu nguồn lực', 'tổng nhu cầu vốn', 'tổng mức đầu tư',
        )} \ [^.]{{0,300}})"""),
    sense="funds",
    yes=(
        Yes(
            "Kinh phí thực hiện từ nguồn ngân sách Trung ương, nguồn ngân sách thành phố và các nguồn huy động",
            "Kinh phí thực hiện từ nguồn ngân sách Trung ương, nguồn ngân sách thành phố và các nguồn huy động",
            "KH 159/KH-UBND Cần Thơ",
        ),
    ),
    no=(No("Phân bổ kinh phí thực hiện các hoạt động truyền thông trên địa bàn", "giao việc phân bổ", "KH 159/KH-UBND Cần Thơ"),),
)  # fmt: skip

PERSON = Rule(
    id="not_task.person",
    means="Tên người và chức vụ trong danh sách thành phần: không phải nhiệm vụ.",
    pattern=verbose(
        rf"""^(?=Ông|Bà|Đồng|Đ/c|Thầy|Cô)(?!.{{0,250}}:$)(?!.{{0,200}}(?:(?<!an)\ chỉ\ đạo\ (?!chung)|(?i:trực\ tiếp|có\ trách\ nhiệm|chịu\ trách\ nhiệm|chủ\ trì|đôn\ đốc)\ |:\ (?:Chỉ\ đạo|Phụ\ trách|Tham\ mưu|Tổng\ hợp|Kiểm\ tra|Phối\ hợp|Theo\ dõi)\ ))
            (?P<read>(?:Ông|Bà|Đồng\ chí|Đ/c|Thầy|Cô)\ (?:[{UPPER}]\w*\ ){{1,4}}[{UPPER}]\w*\ ?[-,;:]\ ?.{{0,250}}?)[.;]?$"""
    ),
    sense="person",
    yes=(
        Yes("Ông Trần Hữu Tài - Chủ tịch Hội Cựu chiến binh tỉnh;", "Ông Trần Hữu Tài - Chủ tịch Hội Cựu chiến binh tỉnh", "TB 11/TB-ĐGS Bình Dương"),
    ),
    no=(
        No("Đồng chí Vũ Thị Hoa - Phó Trưởng ban:", "tiêu đề, việc của người ấy ghi bên dưới", "dựng theo lối viết thường gặp"),
        No("Đồng chí Vũ Thị Hoa, Phó Chủ tịch UBND xã trực tiếp chỉ đạo việc chuẩn bị.", "giao việc cho một người", "dựng theo lối viết thường gặp"),
        No("Ông Bùi Văn Cường - Thành viên: Chịu trách nhiệm lập biên bản.", "giao việc cho một người", "dựng theo lối viết thường gặp"),
        No("Đ/c Phạm Văn Thắng - Phó Chủ tịch UBND xã chỉ đạo giải phóng mặt bằng.", "giao việc cho một người", "dựng theo lối viết thường gặp"),
        No("Đồng chí Bí thư tỉnh ủy và Chủ tịch Ủy ban nhân dân các tỉnh, thành phố: Hà Tĩnh", "nêu chức vụ, không nêu tên người", "CĐ 234/CĐ-TTg"),
    ),
)  # fmt: skip

REFERENCE = Rule(
    id="not_task.reference",
    means="Chỉ dẫn chiếu: nội dung thực hiện theo điều, khoản, mục của văn bản khác.",
    pattern=verbose(
        r"""^(?P<read>[^.;]{0,200}?[Tt]hực\ hiện\ (?:tương\ tự\ (?:như|theo)?|theo|như)\ (?:quy\ định\ tại\ |nội\ dung\ |hướng\ dẫn\ tại\ )?
            (?:điểm|khoản|[Mm]ục|[Đđ]iều|[Pp]hần|[Pp]hụ\ lục)\ (?:(?!,\ báo\ cáo\ |\ xong\ |\ trước\ ngày\ )[^.]){1,200})[.;]?$"""
    ),
    sense="reference",
    yes=(
        Yes(
            "Thực hiện theo Mục III Kế hoạch số 13-KH/TU và Mục II Hướng dẫn số 01-HD/BTCTU.",
            "Thực hiện theo Mục III Kế hoạch số 13-KH/TU và Mục II Hướng dẫn số 01-HD/BTCTU", "CV 4169/UBND-VX Thành phố Hồ Chí Minh",
        ),
    ),
    no=(
        No("Bộ Tài chính tổ chức thực hiện theo Điều 1 Nghị quyết này xong trước ngày 01/5/2026, báo cáo Chính phủ kết quả.", "có thời hạn và việc báo cáo", "dựng theo lối viết thường gặp"),
        No("thực hiện theo thẩm quyền hoặc kiến nghị cấp có thẩm quyền kịp thời sửa đổi", "giao việc, không dẫn điều khoản", "QĐ 2623/QĐ-TTg"),
    ),
)  # fmt: skip

PROMISE = Rule(
    id="not_task.promise",
    means="Việc cơ quan ban hành tự nói mình sẽ làm: không giao cho ai.",
    pattern=verbose(
        rf"""^(?:[^.;]{{0,120}}[, ]\ ?)?(?P<read>(?:Cục|(?:Bộ|Tổng\ cục)(?:\ [{UPPER}][^.;:]{{1,50}}?)?)
             \ sẽ\ (?!chủ\ trì|phối\ hợp|tham\ mưu|chịu)[^.]{{0,300}})"""
    ),
    sense="promise",
    yes=(
        Yes(
            "Trên cơ sở góp ý của các địa phương, Bộ sẽ hoàn thiện biểu mẫu thống kê",
            "Bộ sẽ hoàn thiện biểu mẫu thống kê", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Bộ Nội vụ sẽ lập đoàn kiểm tra tại một số tỉnh", "Bộ Nội vụ sẽ lập đoàn kiểm tra tại một số tỉnh",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(No("cơ sở dữ liệu chuyên ngành đã, đang và sẽ xây dựng trong phạm vi quản lý", "nói đối tượng của việc", "KH 308/KH-UBND Hà Nội"),),
)  # fmt: skip

LIABILITY = Rule(
    id="not_task.liability",
    means="Chỉ nêu ai chịu hoặc không chịu trách nhiệm, trường hợp nào bị xử lý: không giao việc.",
    pattern=verbose(
        r"""^(?P<read>(?:Trường\ hợp|Nếu)\ [^.;:]{5,300}?\ chịu\ (?:hoàn\ toàn\ )?trách\ nhiệm\ (?:toàn\ diện\ )?trước\ pháp\ luật[^.;]{0,300}
            |Trường\ hợp\ [^.;:]{5,300}?\ (?:thì\ )?(?:sẽ\ )?bị\ xử\ (?:lý|phạt)\ [^.;]{0,60}theo\ [^.;]{3,60})[.;]?$"""
    ),
    sense="liability",
    yes=(
        Yes(
            "Trường hợp chủ tàu không chấp hành thì phải chịu trách nhiệm trước pháp luật",
            "Trường hợp chủ tàu không chấp hành thì phải chịu trách nhiệm trước pháp luật", "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "Chịu trách nhiệm về nội dung thẩm định và giải trình của cơ quan mình thuộc lĩnh vực quản lý",
            "giao trách nhiệm cho cơ quan nêu bên trên", "CT 010/CT-UBND Đắk Lắk",
        ),
        No(
            "Chịu trách nhiệm tiếp nhận hồ sơ, kiểm tra tính đầy đủ và hợp lệ của hồ sơ",
            "giao việc tiếp nhận, kiểm tra hồ sơ", "CT 010/CT-UBND Đắk Lắk",
        ),
    ),
)  # fmt: skip

ANSWERABLE = Rule(
    id="not_task.answerable",
    means="Cả câu chỉ nói một cơ quan chịu trách nhiệm về nội dung, số liệu: không giao thêm việc.",
    pattern=verbose(
        r"""^(?!Giao\ |Yêu\ cầu\ |Đề\ nghị\ )(?P<read>[^.;:]{2,90}(?<!,)\ chịu\ (?:hoàn\ toàn\ )?trách\ nhiệm(?:\ toàn\ diện)?
            \ về\ (?:(?:các|những|toàn\ bộ)\ )?(?:nội\ dung|số\ liệu|thông\ tin|tính\ (?:chính\ xác|trung\ thực|pháp\ lý))
            (?:\ (?!(?:và|để)\ (?:trình|gửi|báo))[^.;\ ]{1,30}){1,40}
            |[^.;:]{2,60}\ chịu\ trách\ nhiệm\ (?:trước\ [^.;]{3,80}\ )?nếu\ (?:để|vi\ phạm|không)[^.;]{3,200}
            |(?:Quá|Sau)\ thời\ (?:hạn|gian|điểm)\ [^.;:,]{0,60},\ [^.;:]{3,200}?(?:chịu\ trách\ nhiệm|coi\ như|xem\ như|coi\ là)\ [^.;]{3,200})\ ?(?:\./\.|[.;]|$)"""
    ),
    sense="answerable",
    yes=(
        Yes(
            "Mỗi cá nhân chịu trách nhiệm trước pháp luật nếu vi phạm các quy định.",
            "Mỗi cá nhân chịu trách nhiệm trước pháp luật nếu vi phạm các quy định", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Quá thời hạn trên, đơn vị nào không gửi báo cáo phải chịu trách nhiệm trước Chủ tịch UBND tỉnh.",
            "Quá thời hạn trên, đơn vị nào không gửi báo cáo phải chịu trách nhiệm trước Chủ tịch UBND tỉnh",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Bộ Tài chính chịu trách nhiệm về nội dung giải trình, tiếp thu.",
            "Bộ Tài chính chịu trách nhiệm về nội dung giải trình, tiếp thu", "NQ 386/NQ-CP",
        ),
    ),
    no=(
        No(
            "Sở Tài chính rà soát hồ sơ, chịu trách nhiệm về nội dung báo cáo và gửi trước ngày 15/12",
            "giao việc rà soát, gửi báo cáo", "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

PROHIBITION = Rule(
    id="not_task.prohibition",
    means="Chỉ nêu điều cấm, không dưới đề mục của cơ quan nào.",
    pattern=verbose(r"^(?P<read>(?:Nghiêm\ )?[Cc]ấm\ [^.;]{3,300})"),
    sense="provision",
    yes=(
        Yes(
            "Nghiêm cấm các loại phương tiện neo đậu trong phạm vi hoạt động của bến.",
            "Nghiêm cấm các loại phương tiện neo đậu trong phạm vi hoạt động của bến",
            "CT 02/2010/CT-UBND Thành phố Hồ Chí Minh",
        ),
    ),
)

PROVISION = Rule(
    id="not_task.provision",
    means="Chỉ nêu chỉ tiêu, yêu cầu đối với sự vật: không nói cơ quan nào làm gì.",
    pattern=verbose(
        rf"""^(?P<read>(?:Tất\ cả|Mọi|Mỗi|Tại\ (?:mỗi|các))\ [^.;:,]{{3,150}}?\ (?:đều\ )?(?:phải|được)\ [^.;]{{3,300}}
          | (?:Trên\ |Ít\ nhất\ |Tối\ thiểu\ |Phấn\ đấu\ (?:có\ |đạt\ )?)?\d{{1,3}}(?:,\d{{1,2}})?\ ?%\ [^.;]{{3,300}}
          | (?:Việc|Dữ\ liệu|Số\ liệu|Hồ\ sơ|Thông\ tin)\ [^.;:]{{3,200}}?\ phải\ (?:tuân\ thủ|bảo\ đảm|đảm\ bảo|đáp\ ứng|phù\ hợp|đúng)\ [^.;]{{3,300}}(?=[.;]?$)
          | \d{{1,4}}\ [^.;:,()]{{3,60}}(?:\ \([^()]{{3,40}}\))?(?=[.;]?$)
          | (?!(?:Chủ|Người|Căn\ cứ|Theo|Trên\ cơ\ sở)\ |(?!Báo\ cáo\ ){_WORK})[^.;]{{3,400}}?\ được
            \ (?:quy\ định\ tại|lập\ theo\ [Mm]ẫu|(?:nộp|gửi)\ (?:cho|về|đến)\ các\ cơ\ quan)\ .{{3,300}}(?=[.;:]?$))"""
    ),
    sense="provision",
    yes=(
        Yes(
            "Tất cả phương tiện chở khách ngang sông đều phải được trang bị phương tiện cứu sinh.",
            "Tất cả phương tiện chở khách ngang sông đều phải được trang bị phương tiện cứu sinh",
            "CT 02/2010/CT-UBND Thành phố Hồ Chí Minh",
        ),
        Yes(
            "100% phao áo cho người được chở và thuyền viên;",
            "100% phao áo cho người được chở và thuyền viên", "CT 02/2010/CT-UBND Thành phố Hồ Chí Minh",
        ),
        Yes(
            "Việc truyền nhận dữ liệu phải tuân thủ quy định về an ninh mạng.",
            "Việc truyền nhận dữ liệu phải tuân thủ quy định về an ninh mạng", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Báo cáo công tác văn thư được lập theo Mẫu số 03",
            "Báo cáo công tác văn thư được lập theo Mẫu số 03", "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No("Theo chức năng, phối hợp thực hiện việc được quy định tại Đề án.", "giao việc", "dựng theo lối viết thường gặp"),
        No(
            "Tiếp tục thực hiện các nhiệm vụ đã được quy định tại Quy chế làm việc.",
            "giao việc thực hiện nhiệm vụ đã có", "dựng theo lối viết thường gặp",
        ),
        No(
            "Quản lý hồ sơ đối với các cơ sở được quy định tại khoản 2 Điều 5 Nghị định số 15/2018/NĐ-CP.",
            "giao việc quản lý", "dựng theo lối viết thường gặp",
        ),
        No(
            "Việc nhập dữ liệu phải đúng biểu mẫu; gửi kết quả về Sở trước ngày 15/12/2025.",
            "còn giao việc gửi kết quả", "dựng theo lối viết thường gặp",
        ),
        No(
            "Tất cả hồ sơ tồn đọng, khẩn trương giải quyết dứt điểm trước ngày 15/12/2025.",
            "giao việc giải quyết hồ sơ", "dựng theo lối viết thường gặp",
        ),
        No("Thực hiện đầy đủ các bước được quy định tại Điều 5.", "giao việc", "dựng theo lối viết thường gặp"),
    ),
)  # fmt: skip

RULES = (
    LIABILITY, ANSWERABLE, PROVISION, PROHIBITION, PROMISE, PERSON, REFERENCE, PAST, OUTLOOK, MEANING, FUNDS,
)  # fmt: skip
