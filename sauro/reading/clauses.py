"""Patterns of the clauses that stand around an addressee, matched against small-letter text."""

import re

from sauro.reading.grammar import lower_words
from sauro.reading.rules import addressees, agencies, openings, verbs

PREDICATE = re.compile(lower_words(*verbs.ACTIONS, *verbs.MANNERS))
ACTION = re.compile(lower_words(*verbs.ACTIONS))
ADJUNCT = re.compile(lower_words(*verbs.ROLE_ADJUNCTS))
STATE = re.compile(lower_words(*verbs.STATES))
SPEECH = re.compile(lower_words(*verbs.SPEECH))
BRACKETS = re.compile(r" ?\([^()]{0,200}\)|,? ?(?:\.{2,3}|…)(?= )")
PREFACE = re.compile(
    rf"(?:{openings.DUTIES_OF}|(?:đề nghị|yêu cầu):|{lower_words(*openings.PREFACES)}) "
)
OPENER = re.compile(lower_words(*openings.OPENERS))
MANDATE = addressees.MANDATE.pattern
DUTY = addressees.DUTY.pattern
LETTER = addressees.LETTER.pattern
OF_A_CLASS = re.compile(
    r"(?<!\w)(?:các|của|tại|từng) (?:bộ|sở|ban|ngành|cấp|cơ quan|đơn vị|tổ chức), $"
)
OF_CLASSES = re.compile(
    r"(?<!\w)(?:các|của) (?:bộ|sở|ban|ngành|cơ quan|đơn vị)(?:, (?:ban|ngành|đơn vị)){1,3}, $"
)
"""The same with several nouns, behind which a bare one goes on: "của các sở, ban, | ngành"."""
GOVERNS = re.compile(
    lower_words("chỉ đạo", "hướng dẫn", "đôn đốc", "phối hợp", "tham mưu", "báo cáo", "cùng", "gửi")
    + " "
)
GOVERNS_A_LIST = re.compile(rf", {GOVERNS.pattern}(?:chặt chẽ )?(?:với |cùng )?")
DIRECTS = re.compile(r"(?:chỉ đạo|đôn đốc|hướng dẫn|giữa(?<!\wgiữa)) (?=các )")
SENT_TO = re.compile(r"(?:gửi|trình|báo cáo|nộp) [^.;:]{0,120}?(?:đến|về|tới|cho) (?=[^\W\d_])")
HANDS_ON = re.compile(r"(?:(?:tập trung|tiếp tục|tăng cường) )?chỉ đạo ")
PRESIDES_WITH = re.compile(r"(?:chủ trì|đầu mối)(?:,| và)? phối hợp (?:chặt chẽ )?(?:với|cùng) ")
REST_OF_NAME = re.compile(rf" và (?!kêu gọi )\w+ \w+(?: \w+){{0,6}}?(?= {PREDICATE.pattern})")
TOPIC = re.compile(r"về (?:[^:.;]|\.(?=\d)){3,500}: (?=\w)|đối với [^:.;]{3,160}: (?=\w)")
BINDS = re.compile(
    r",? (?:cần|phải|có trách nhiệm|chịu trách nhiệm|khẩn trương|chủ động|tiếp tục) "
)
SOME_OF_ITS_OWN = re.compile(
    r"(?:ít nhất |tối thiểu )?\d{1,2} (?:đồng chí )?(?:lãnh đạo|công chức|cán bộ|viên chức|người)"
)
"""Whom a body appoints among its own: "phân công 01 lãnh đạo Sở …"."""
TENDING = re.compile(
    r"(?:,| và) (?:quản lý|vận hành|khai thác|sử dụng|bảo trì) "
    rf"(?:(?! {PREDICATE.pattern})[^,.;:()]){{3,60}}(?=:| {PREDICATE.pattern}|$)"
)
"""The second thing that a class of bodies does: "các đơn vị quản lý, vận hành hồ chứa …"."""
TENDS = (" quản lý", " vận hành", " khai thác")
IS_AND_ACTS = re.compile(rf"là [^,.;:()]{{3,90}}, (?:{PREDICATE.pattern}|{ADJUNCT.pattern})")
UNDER = re.compile(
    r" (?:do|gồm) [^,.;:()]{3,90}?(?= (?:tiếp tục|khẩn trương|chủ động|có trách nhiệm"
    r"|chịu trách nhiệm|"
    r"tập trung|tăng cường|chủ trì|kiểm tra) )"
)
REST_TO_COLON = re.compile(
    rf" (?!(?:{PREDICATE.pattern}|{ADJUNCT.pattern}|{STATE.pattern}|{SPEECH.pattern}))"
    r"[^\W\d_][^,.;:()]{2,60}(?=:(?: |$))"
)
TOLD_OF = re.compile(
    r"(?:các |những )?(?P<who>doanh nghiệp|cá nhân|hộ gia đình|hộ kinh doanh|người dân|tổ chức"
    r"|người nộp thuế|cơ sở)(?!\w)[^:.;]{0,120}: [^:.;]{3,160} (?P=who)(?!\w)"
)
CONSISTS_OF = re.compile(r",? (?:bao )?gồm(?: có)?:? (?=\w)")
RECEIVES = re.compile(r"(?:gửi|về|cho|trình|báo cáo|tới|đến|với) ")
SET_UP = re.compile(
    r" được (?:thành lập|kiện toàn)[^,.;:()]{3,120}?"
    r"(?= (?:thực hiện|có trách nhiệm|có nhiệm vụ|chủ trì|theo dõi|tổ chức|triển khai|kiểm tra) )"
)
TITLED = re.compile(
    r"chế độ (?:thông tin, )?báo cáo"
    r"|(?:từ |trước |trong |đến |chậm nhất )?(?:ngày|tháng|quý|tuần) [\divx]"
)
ROLE_AT_END = re.compile(r" (?:phối hợp|chủ trì|tham mưu|giám sát|thực hiện)$")
ASKED = re.compile(r"(?P<which>[^,.;:]{0,80}), (?:yêu cầu|đề nghị) ")
TO_COLON = re.compile(r"(?P<which> [^:;()]{3,120}?)(?: \([^()]{0,200}\))?(?=: )")
APPOSITION = re.compile(
    r" - (?:cơ quan (?:thường trực|đầu mối|chủ trì|giúp việc|tham mưu)"
    r"|(?:phó )?(?:trưởng ban|tổ trưởng|chủ tịch|trưởng đoàn)(?: thường trực)? )"
)
ENDED = re.compile(
    r"kết thúc (?:cuộc|đợt|năm|tháng|quý|kỳ|mỗi|từng|chiến dịch|hội nghị|giai đoạn|thời hạn"
    r"|thời gian|quá trình)(?!\w)[^,.;:]{0,60}, (?=\w)"
)
PROPOSED_BY = re.compile(
    r"(?:đề xuất|đề nghị|kiến nghị|ý kiến|báo cáo|nhu cầu|đăng ký) của (?=các |\w)"
)
NEEDS_CLASS_WORD = (
    "một số ",
    "nhiều ",
    "doanh nghiệp ",
    "tổ chức ",
    "cá nhân ",
    "ngân hàng ",
    "cơ sở ",
)
CLASS_OF_ITS_OWN = ("cơ sở giáo dục", "cơ sở đào tạo", "cơ sở y tế", "cơ sở khám bệnh")
SUPREME = re.compile(lower_words(*(name for name in agencies.SUPREME if " " in name)))
AGREED = re.compile(
    r"(?:về cơ bản |cơ bản )?(?:thống nhất|đồng ý|nhất trí|chấp thuận|ghi nhận|đánh giá cao"
    r"|hoan nghênh|biểu dương) [^.]{3,600}?(?:[,;]| và(?= giao)) (?:tuy nhiên,? |đồng thời,? )?"
    r"(?:giao(?: cho)?|yêu cầu|đề nghị) (?=\w)"
)
AGREED_THEN = re.compile(
    r"(?:về cơ bản |cơ bản )?(?:thống nhất|đồng ý|nhất trí) [^.,;]{3,200}[,;] (?=\w)"
)
CONCLUDED = re.compile(
    r"[,;] (?:do (?:vậy|đó)|vì (?:vậy|thế)|bởi vậy),? (?:kính |trân trọng )?"
    r"(?:đề nghị|yêu cầu|giao) (?=\w)"
)
LEFT_TO = re.compile(
    r"(?:việc|nội dung|thời gian|quy mô|địa điểm) [^.;:]{3,160}?,? giao (?:cho )?(?=\w)"
)
ANY_VERB = re.compile(
    r" (?!(?:của|về|tại|với|cho|do|vì|và|hoặc|hay|mà|theo|từ|đến|trong|ngoài|trên|dưới|trước|sau"
    r"|khi|nếu|để|nhằm|bằng|như|là|ở|thì|cũng|rất|nên|ra|vào|lên|xuống|nơi|đó|này|khác|số"
    rf"|việc|{STATE.pattern}|{SPEECH.pattern})(?!\w))[a-zà-ỹđ]{{2,}} [^.;]{{8}}"
)
NOUN_BEFORE = re.compile(
    r"(?:trường hợp|nếu|khi|việc|hồ sơ|văn bản|ý kiến|theo|được|cho|của|với|nội dung) $"
)
REPORTS = re.compile(
    lower_words("phản ánh", "kịp thời", "chủ động", "báo cáo", "đề xuất", "gửi", "có trách nhiệm")
)
ONLY_SPEECH = re.compile(
    r"(?:yêu cầu|giao|đề nghị|kết luận"
    r"|có ý kiến(?! (?:hướng dẫn|thẩm định|góp ý|bằng|trả lời))|thống nhất"
    r"|đồng ý|biểu dương|ghi nhận|nhất trí|"
    r"hoan nghênh|cơ bản|điện|(?:xây dựng (?:và )?)?ban hành [^;.]{0,600}như sau|xin |"
    r"kêu gọi toàn đảng|nhấn mạnh|đánh giá cao|"
    r"thảo luận,? (?:và )?(?:thống nhất|kết luận|cho ý kiến)|"
    r"thông báo (?:để|kết luận|(?:đến|tới|cho)"
    r"(?! (?:các |toàn thể )?(?:học sinh|phụ huynh|người|nhân dân|chủ |ngư dân|hộ |tàu|du khách))))"
)
GUIDES = re.compile(r" ?(?:hướng dẫn|chỉ đạo|lưu ý|chỉ thị) (?=.{3,300}:[ .]*$)")
ENACTS = re.compile(
    r" (?:thống nhất )?(?:xây dựng(?:,| và)? ?)?(?:ban hành|xây dựng)"
    r" (?:kế hoạch|chương trình|chỉ thị|nghị quyết|hướng dẫn|quy chế|phương án|đề án|kết luận)"
    r" .{0,900}như sau[:.]*$"
)
CANDIDATE = re.compile(
    r", (?=\w)|\) (?=\w)| thì (?=\w)"
    r"| (?=các (?:sở|cơ quan|đơn vị|bộ|địa phương|ban|ngành|chủ đầu tư)|đề nghị |yêu cầu "
    r"|giao (?:các|sở|bộ|ubnd|ủy|văn|ban|công an|phòng|trung tâm|chủ tịch|giám đốc|thủ trưởng|cục"
    r"|chi cục|thanh tra|đồng chí|vụ) )"
    r"|: (?=yêu cầu |đề nghị |giao )"
)
