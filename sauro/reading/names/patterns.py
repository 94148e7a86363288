"""Patterns that names are made of, compiled once from the word lists of the grammar.

All but ``PLACE``, ``ACRONYM`` and ``PERSON`` are matched against small-letter text; ``FIELD`` and
``STOP_MARRED`` against the same without marks, which a scan may have got wrong.
"""

import re

from sauro.reading.grammar import UPPER, fold, lower_words, spelt
from sauro.reading.rules import agencies, body_names, regions, verbs

QUANTIFIER = re.compile(
    rf"(?:{lower_words(*agencies.QUANTIFIERS, *agencies.HONORIFICS)}|(?<!\w)\d{{1,3}}) (?=\w)"
)
OFFICE = re.compile(lower_words(*agencies.OFFICES))
HEAD = re.compile(lower_words(*agencies.HEADS))
NOT_BODY = re.compile(lower_words(*agencies.NOT_BODIES))
GROUP_NOUN = re.compile(lower_words(*agencies.GROUP_NOUNS))
LEVEL = re.compile(rf"(?:tỉnh(?= thành lập )|{lower_words(*agencies.LEVELS)})")
LEVELS = spelt(*agencies.LEVELS)
_FIELDS = {field.replace(" - ", dash) for field in body_names.FIELDS for dash in (" - ", "-")}
FIELD = re.compile(lower_words(*sorted(map(fold, _FIELDS))))
SHARING = spelt(*body_names.SHARING_HEADS)
PHRASE = re.compile(lower_words(*agencies.COMMITTEES, *body_names.NAME_PHRASES))
MODIFIER = re.compile(rf"(?:tỉnh(?= thành lập )|{lower_words(*agencies.MODIFIERS)})")
_SAYING = (verb for verb in verbs.SPEECH if verb != "điện")
STOP = re.compile(
    lower_words(*verbs.ACTIONS, *verbs.MANNERS, *verbs.ADJUNCTS, *verbs.STATES, *_SAYING)
)
_VERBS = (*verbs.ACTIONS, *verbs.MANNERS, *verbs.SPEECH)
_LONG = [verb for verb in _VERBS if len(verb) > 7 and " " in verb]
VERBS_LISTED = re.compile(rf"{STOP.pattern}, {STOP.pattern}")
STOP_MARRED = re.compile(lower_words(*map(fold, ("tổ chức", *_LONG))))
WORD = re.compile(r"[\w/&.'’-]*[\w&]\+?")
JOINED = re.compile(r"(?:, | và các | và | hoặc |/| - (?!cơ quan))")
LIST = re.compile(r"(?:, | và | hoặc |/| - )")
SPAN_OF_PLACES = re.compile(r"từ (?:\w+ ){1,4}(?:đến|tới) ")
_CLOSE = (
    r"(?: ?[,;] ?(?=(?:sở|bộ|ubnd|ủy ban|uỷ ban|công an|các|phòng|ban|chi cục|trung tâm"
    r"|chính quyền|cơ quan|đơn vị|hội đồng|mặt trận|liên đoàn|chủ tịch|giám đốc) ))"
)
SEPARATOR = re.compile(
    r"(?:,? ?(?:\.{2,3}|…),? (?:và )?| - (?=(?:sở|bộ|trung tâm|phòng|chi cục|văn phòng) \w)"
    r"|, (?:đặc biệt là|nhất là|trong đó có)(?: với)? |[,;] (?:và |- )?"
    rf"|{_CLOSE}"
    r"| và (?:kêu gọi|đề nghị|yêu cầu) (?=toàn thể |mọi |các )| và | hoặc |/)"
)
PLACE = re.compile(rf"[{UPPER}][\w'’]*(?: [{UPPER}][\w'’]*){{0,3}}")
_BODIES = (*agencies.OFFICES, *agencies.HEADS, "thành viên")
TOWN = re.compile(
    rf"{PLACE.pattern}"
    rf"(?: - (?!(?i:{lower_words(*_BODIES)})){PLACE.pattern})?"
    r"(?: \d{1,2}(?![\w/-]|\.\d))?"
)
"""A place with all of its name: "Bà Rịa - Vũng Tàu", "A Lưới 2"."""
_LEVEL = "(?i:xã|phường|đặc khu|thị trấn|huyện|thị xã|thành phố) "
_LEVELLED = rf"(?:{_LEVEL})?{TOWN.pattern}"
LEVELLED = re.compile(rf"(?P<level>{_LEVEL})?{TOWN.pattern}")
PLACES_IN_BRACKETS = re.compile(
    rf" \((?:gồm:? |bao gồm:? )?(?P<places>{_LEVELLED}(?:(?:, | và ){_LEVELLED})+)"
    r"(?: và (?P<others>các [^().,]{3,60}))?\)"
)
ACRONYM = re.compile(r"(?!UBND|HĐND|BQL|BCĐ|MTTQ)[A-ZĐ][A-ZĐ&]{1,9}(?:-[A-ZĐ]{2,5})?(?!\w)")
INITIALS = re.compile(rf"(?!{'|'.join(agencies.THINGS_IN_SHORT)})[A-ZĐ]{{3,9}}(?![\w/.-])")
PERSON = re.compile(
    rf"(?:đồng chí|Đồng chí|đ/c|Đ/c|ông|Ông|bà|Bà)\.? (?P<name>(?:[{UPPER}]\w*(?: |(?=[,.;:\-(]"
    rf"|$))){{2,5}}|(?<![Bb]à )[{UPPER}]\w*(?= ?[,.;:)(]|$| -| {STOP.pattern}))"
)
"""A person by the whole name, or by the given name alone: "đ/c Hùng"."""
COMRADES = re.compile(
    rf"(?i:các (?P<title>đồng chí|đ/c|ông|bà)):? (?P<name>[{UPPER}]\w*(?: [{UPPER}]\w*){{1,4}})"
    r"(?=[,;:.(]| và | [a-zà-ỹđ-]|$)"
)
FIELD_GOES_ON = re.compile(r" (?:các|tỉnh|thành phố|huyện|xã|phường|nhân dân)")
OWN_MODIFIER = re.compile(r" (?:có )?liên quan| chức năng| có (?:rừng|biển|đất|biên giới)(?!\w)")
TAKES_VERB = re.compile(
    r"(?<!\w)(?:cơ quan|đơn vị|lực lượng|ban|khoa|trung tâm|(?:các|những|,|và|;) vụ|(?<!tổng )cục"
    r"|(?<!tỉnh )(?<!thành )(?<!huyện )(?<!tập )(?<!công )đoàn"
    r"|tổ|ủy ban|tổ chức|chi cục|nhà đầu tư|hội đồng|thường trực|đầu mối|trạm"
    r"|(?<!bệnh )(?<!học )viện|nhà thầu) $"
)
WORK_IN_NAME = re.compile(
    rf"{lower_words(*(verb for verb in verbs.ACTIONS if verb.count(' ') == 1))} "
)
_REGION = rf"(?:(?:vùng|khu vực) )?{lower_words(*regions.REGIONS)}"
REGIONS = re.compile(rf" {_REGION}(?:(?:, | và ){_REGION}){{0,7}}")
OF_ONE_PLACE = spelt(*regions.OF_ONE_PLACE)
_TERRITORY = "tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu"
OF_PLACES = re.compile(
    rf" các (?P<level>{_TERRITORY}) (?P<place>{TOWN.pattern})(?: và [{UPPER}].{{0,24}})?$"
)
_COUNCILS = ("ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân")
UBND = re.compile(lower_words(*_COUNCILS))
COUNCILS = spelt(*_COUNCILS)
_ELECTED = (*_COUNCILS, "đoàn đại biểu quốc hội", "đoàn đbqh", "đại biểu quốc hội")
ELECTED = re.compile(lower_words(*_ELECTED))
ELECTED_BODIES = spelt(*_ELECTED)
GENERIC = re.compile(
    lower_words(
        "đại biểu hội đồng nhân dân", "đại biểu hđnd", "đại biểu quốc hội",
        "cơ quan", "đơn vị", "tổ chức", "doanh nghiệp", "địa phương", "chủ đầu tư", "nhà đầu tư",
        "nhà thầu", "tư vấn giám sát", "tư vấn thiết kế", "cá nhân", "lực lượng", "cấp",
        "đoàn thể", "ngành", "thành viên", "chủ thể", "hệ thống truyền thanh",
        "hệ thống thông tin cơ sở",
        "cơ sở", "công an", "mặt trận", "ngân hàng", "bộ đội", "kiểm lâm", "hải quan", "quân đội",
        "chủ rừng", "chủ hồ", "chủ đập", "chủ tàu", "chủ phương tiện", "chủ cơ sở", "chủ bến",
        "chủ hộ", "chủ khai thác", "thuyền trưởng", "thuyền viên", "lái xe",
        "người lái phương tiện", "người điều khiển phương tiện",
        "nhà trường", "đoàn thanh niên", "công đoàn", "hội", "chính quyền", "cán bộ", "công chức",
        "viên chức", "giáo viên",
        "trường", "sở", "bộ", "phòng", "gia đình", "phụ huynh", "biên phòng", "dân quân",
        "cấp ủy", "tổ chức đảng", "đảng ủy", "chi bộ", "tổ chuyên môn",
    )
)  # fmt: skip
SCHOOLS = spelt(
    "mầm non", "mẫu giáo", "tiểu học", "trung học cơ sở", "trung học phổ thông", "thcs",
    "thpt", "cao đẳng", "trung cấp", "đại học",
)  # fmt: skip
OF_A_WORK = re.compile(r" (?:các dự án|dự án|công trình|kinh doanh|xây dựng|hạ tầng) \w")
OF_THE_PLACE = re.compile(
    r" của (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|nhà nước|trung ương|địa phương"
    r"|bộ|ngành|đảng)(?=[,;:.()]|$| (?![A-ZĐ]))"
)
PLAIN_NOUN = spelt(
    "sở", "ban", "ngành", "bộ", "cơ quan", "đơn vị", "đoàn thể", "địa phương", "tổ chức", "cấp"
)
LONE_BODY = re.compile(
    r"(?<!\w)(?<!các )(?:công an|quân đội|bộ đội|đoàn thanh niên|nhà trường|gia đình|mặt trận"
    r"|kiểm lâm|hải quan|dân quân|chủ (?:đầu tư|[a-zà-ỹđ]+)|đơn vị tư vấn|nhà thầu"
    r"|thuyền trưởng|lái xe|người (?:lái|điều khiển) phương tiện)$"
)
FAMILY = spelt(
    "gia đình", "gia đình người qua đời", "gia đình người có công", "gia đình người bệnh",
    "phụ huynh", "phụ huynh học sinh", "cha mẹ học sinh", "cha mẹ", "người giám hộ",
)  # fmt: skip
ABROAD = re.compile(
    r"(?i:đại sứ quán|tổng lãnh sự quán|phái đoàn|(?:văn phòng|cơ quan) đại diện)[^,;.:()]{0,40}?"
    rf"(?P<at> tại [{UPPER}]\w*(?: [{UPPER}]\w*){{0,3}})"
)
VERB_TOO = spelt("thanh tra", "thống kê", "kiểm toán", "cấp", "tổ chức", "tô chức", "nơi")
OWNER = re.compile(
    r" (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|bộ|sở|ngành|chính phủ|nhà nước|khu vực|ủy|uỷ"
    r"|các (?:bộ|sở|ban|tỉnh|huyện|cơ quan|đơn vị|địa phương)|trên|dưới|cơ sở|ngân hàng|quốc phòng"
    r"|đảng|chính trị|tín dụng|khoa học|hành chính|kinh tế|sự nghiệp|thành viên|đoàn thể"
    r"|đoàn thanh niên|xã hội|công đoàn|liên quan|có liên quan|có|được)(?!\w)|, cá nhân"
)
POST = re.compile(rf" (?:[{UPPER}]\w* |phụ trách|chuyên trách|làm công tác|đầu mối)")
DUTY_OF_ITS_OWN = re.compile(
    r"(?:phối hợp (?:với|cùng)|chủ trì(?:, | và | )(?:phối hợp|tham mưu|tổ chức|xây dựng)"
    r"|có trách nhiệm|chịu trách nhiệm|làm đầu mối|tham mưu (?:ubnd|ủy ban|uỷ ban|cho|giúp|chủ tịch"
    r"|giám đốc|lãnh đạo|cấp|ban))(?!\w)"
)
WHOLE = re.compile(
    r"(?<!\w)(?:Việt Nam|[Tt]ỉnh|[Tt]hành phố|[Xx]ã|[Pp]hường|[Hh]uyện|[A-ZĐ]{3,9}) $"
)
TRADE = re.compile(
    lower_words(
        "kinh doanh",
        "sản xuất",
        "khai thác",
        "chế biến",
        "xuất khẩu",
        "nhập khẩu",
        "đồng hành",
        "sử dụng lao động",
    )
)
TRADER = re.compile(r"(?<!\w)(?:doanh nghiệp|công ty|cơ sở|hộ|hợp tác xã|tổ chức|cá nhân|đơn vị) $")
VALUER = re.compile(r"(?<!\w)(?:công ty|hội đồng|doanh nghiệp|tổ chức|đơn vị|tư vấn|cơ sở) $")
TRANSITIVE = re.compile(
    r"(?:Quản lý|Phát triển|Kiểm soát|Hỗ trợ|Xúc tiến|Bảo vệ|Đăng ký|Giám định|Kiểm định"
    r"|Nghiên cứu|Tư vấn"
    r"|Điều hành|Kinh doanh|Khai thác|Xây dựng|Sản xuất|Chế biến)$"
)
FIRST_WORDS = frozenset(
    re.split(r"[^\w/]", fold(phrase), maxsplit=1)[0]
    for phrase in (
        *agencies.QUANTIFIERS, *agencies.HONORIFICS, *agencies.OFFICES, *agencies.HEADS,
    )
)  # fmt: skip
NEXT_BODY = re.compile(
    rf"(?:(?:Sở|Bộ) (?=[{UPPER}])|Các (?:đồng chí |đơn vị|cơ quan|phòng|ban|sở|bộ|xã|địa phương)"
    r"|Cơ quan, (?:tổ chức|đơn vị)(?!\w)"
    r"|(?:UBND|[ỦU][yỷ] ban nhân dân|Công an) (?:tỉnh|thành phố|các|huyện|cấp|xã|phường|TP)"
    r"|(?:Giám đốc|Thủ trưởng|Chủ tịch) (?:Sở|các|UBND|[ỦU][yỷ] ban nhân dân))"
)
QUOTED = re.compile(r' (?:“[^“”\n]{3,140}”|"[^"\n]{3,140}")')
BEARS_QUOTE = re.compile(
    r"(?<!\w)(?:phong trào|cuộc vận động|chương trình|đề án|dự án|mô hình|quỹ|cuộc thi|hội thi|giải"
    r"|câu lạc bộ|chiến dịch|lễ hội|tổ|đội|nhóm|tháng hành động|thi đua)$"
)
OTHERS = re.compile(r" (?:còn lại|khác)(?!\w)")
OF_A_KIND = spelt(
    "trung tâm", "viện", "hội", "công ty", "tổng công ty", "tập đoàn", "trường", "chi nhánh",
    "ban quản lý",
)  # fmt: skip
STRONG = (
    r"(?:trực tiếp|chịu trách nhiệm|có trách nhiệm|chủ trì|khẩn trương|chủ động|tăng cường|tiếp tục"
    r"|tổ chức|kiểm tra|theo dõi|thường xuyên|chỉ đạo|căn cứ|theo chức năng|tập trung"
    r"|làm việc)(?!\w)"
)
FIELDS_OF_WORK = re.compile(
    rf"(?= về ) [^.,;:()]{{3,80}}?(?= {STRONG})"
    rf"|(?<=lĩnh vực)(?<!quản lý lĩnh vực)(?! {STRONG})"
    rf"(?: [^.;:()]{{3,120}}?(?= {STRONG})| [^.;:()]{{3,120}}(?=:|$))"
)
ALSO = re.compile(" kiêm " + lower_words(*agencies.OFFICES))
COMMON_HEAD = spelt("đoàn", "hội", "cụm", "đội", "trạm", "khối", "trường")
NUMBERED = re.compile(r"\d{1,3}$")
NUMBER = re.compile(r"\d{1,3}(?![\w/.-])")
SHORT_FORM = re.compile(
    r" \((?:(?:sau đây )?(?:gọi|viết) tắt là )?[A-ZĐ][A-ZĐa-z&-]{1,11}\)(?= \w)"
)
EXPLAINED = re.compile(r" \([^()]{1,90}\)")
COMMITTEE = spelt(
    "ban chỉ đạo", "bcđ", "tổ công tác", "hội đồng", "ban chỉ huy", "đoàn công tác",
    "tổ giúp việc", "ban vận động", "văn phòng điều phối", "văn phòng thường trực", "tiểu ban",
    "ủy ban quốc gia",
)  # fmt: skip
TOPIC = re.compile(
    r" (?:về |tháo gỡ |phòng,? chống |thực hiện |triển khai |xây dựng |cải cách |chuyển đổi "
    r"|đổi mới |tổ chức |ứng phó |thi hành |giải quyết |hội nhập |phát triển |bảo đảm |đảm bảo "
    r"|an toàn |chương trình |công tác |thi đua |tuyển |xét |thẩm định |giải phóng |bồi thường "
    r"|quản lý |kiểm tra |đề án )"
)
CHARGE = re.compile(
    rf",? (?:được (?:phân công|giao) )?phụ trách (?:[^.;:()]{{2,140}}?"
    rf"(?= (?:tham mưu|rà soát|thẩm định|hướng dẫn|báo cáo|phối hợp|xây dựng|{STRONG}))"
    rf"|[^.;:()]{{3,140}})"
)
TOPIC_TO_BRACKET = re.compile(r" về (?!việc)[^.,;:()]{8,110}(?= \()")
STATE_COMMITTEE = re.compile(r" (?:nhà nước|trung ương|quốc gia|đặc biệt)(?= về )")
TOPIC_CLAUSE = re.compile(
    r" (?:về|thực hiện|triển khai) (?!nghiêm|tốt|đúng|các|theo|việc|kế hoạch|chức năng|hiệu quả"
    r"|nhiệm vụ)"
    rf"[^.;:(),]{{8,100}}?(?= {STRONG})"
)
TIME = re.compile(
    r"(?:quý|tháng|năm|ngày|trước|trong|từ|đến|hết|xong|hoàn thành|thời gian|thời hạn) ?[\divx]"
)
SUBCOMMITTEE = re.compile(
    r"(?<=tiểu ban) (?!về )"
    r"(?:(?!, (?:tiểu ban|các|sở|ban|phòng|ubnd|công an|ủy ban) )[^.;:()]){3,90}?"
    rf"(?=(?<!,)(?<! và) {STOP.pattern}|:|$)"
)
"""The work of a subcommittee, which its name lists: verbs after a comma belong to it."""
TOPIC_ENDS = re.compile(
    r" (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|quốc gia|trung ương|các cấp|cấp (?:tỉnh|huyện"
    r"|xã)"
    r"|(?:đề án|dự án|chương trình|kế hoạch|nghị quyết|chỉ thị|luật) (?:số )?\d{1,3}"
    r"|bộ|ngành)(?=[,;:.() ]|$)"
)
_DUTIES = (
    "chủ trì", "phối hợp", "có trách nhiệm", "chịu trách nhiệm", "làm đầu mối", "tham mưu",
    "tổ chức",
)  # fmt: skip
DUTY = re.compile(lower_words(*_DUTIES))
SETS_TO_WORK = re.compile(
    lower_words(
        *_DUTIES, "sớm", "khẩn trương", "chủ động", "tiếp tục", "tăng cường", "tập trung",
        "thường xuyên", "kịp thời", "cần", "phải",
    )
)  # fmt: skip
ACTS = re.compile(
    r" (?:cần|phải|có trách nhiệm|chủ trì|chủ động|tiếp tục|khẩn trương|tập trung|chỉ đạo|làm việc"
    r"|rà soát|nghiên cứu|sớm) "
)
COMPLETE = spelt(*agencies.COMPLETE)
PERSONS = spelt(*agencies.PERSONS)
_PERSONS = (
    "(?:cán bộ|công chức|viên chức|đảng viên|người lao động|nhân viên|giáo viên|hội viên|đoàn viên)"
)
BOUND_PERSONS = re.compile(
    rf"{_PERSONS}(?:(?:, | và |/){_PERSONS})+(?!\w)[^.;:()]{{0,140}}? (?:phải|cần|không được"
    r"|có trách nhiệm|chịu trách nhiệm|nghiêm túc|gương mẫu)(?!\w)"
)
PLACE_BEFORE = re.compile(rf"(?i:{_TERRITORY}) {PLACE.pattern}$")
LEVELS_OF = re.compile(r"các (?!dân tộc)")
SMALL_CLASS = re.compile(r"(?<!\w)[Cc]ác [a-zà-ỹđ][^A-ZĐ;:.()]{0,60}(?:, | và )$")
OF_LEVEL = re.compile(
    r"cấp (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|bộ|ngành|trung ương|cơ sở|thôn)(?!\w)"
)
EACH_LEVEL = tuple(
    f"{council} cấp {level}" for council in _COUNCILS for level in ("tỉnh", "huyện", "xã")
)
ZONES = re.compile(r"(?:các )?khu (?:công nghiệp|kinh tế|chế xuất|công nghệ cao)(?!\w)")
ZONE_BEFORE = re.compile(r" khu (?:công nghiệp|kinh tế|chế xuất)$")
_MEDIA = (
    "báo chí|truyền thông|truyền thanh|phát thanh|truyền hình|thông tấn|xuất bản|thông tin điện tử"
)
MORE_MEDIA = re.compile(rf"(?:(?:, | và | - )(?:{_MEDIA})(?!\w))+")
MEDIA_BEFORE = re.compile(rf"(?<!\w)(?:{_MEDIA}|thông tin)$")
_FIELD = rf"(?!(?i:{lower_words(*agencies.HEADS)}))[{UPPER}]\w* [a-zà-ỹđ]+"
MORE_FIELDS = re.compile(rf"(?:, {_FIELD}){{1,3}} và {_FIELD}")
OF_FIELDS = re.compile(r"(?<!\w)(?:Viện|Trung tâm|Hiệp hội|Hội) [^\W\da-zà-ỹđ][^,.;:()]{1,40}$")
LAST_LEVEL = re.compile(r" (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)$")
WITHOUT_BODY = re.compile(
    rf"(?:,(?: và)?)? (?:(?:công tác|tốt|việc)(?!\w)|{lower_words(*verbs.ACTIONS, *verbs.MANNERS)})"
)
