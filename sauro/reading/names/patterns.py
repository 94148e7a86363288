"""Patterns that names are made of, compiled once from the word lists of the grammar.

All but ``PLACE``, ``ACRONYM`` and ``PERSON`` are matched against small-letter text; ``FIELD`` and
``STOP_MARRED`` against the same without marks, which a scan may have got wrong.
"""

import re

from sauro.reading.grammar import UPPER, fold, words
from sauro.reading.rules import agencies, verbs

QUANTIFIER = re.compile(
    rf"(?:{words(*agencies.QUANTIFIERS, *agencies.HONORIFICS)}|(?<!\w)\d{{1,3}}) (?=\w)"
)
OFFICE = re.compile(words(*agencies.OFFICES))
HEAD = re.compile(words(*agencies.HEADS))
NOT_BODY = re.compile(words(*agencies.NOT_BODIES))
GROUP_NOUN = re.compile(words(*agencies.GROUP_NOUNS))
LEVEL = re.compile(words(*agencies.LEVELS))
FIELD = re.compile(words(*map(fold, agencies.FIELDS)))
SHARING = re.compile(words(*agencies.SHARING_HEADS) + "$")
PHRASE = re.compile(words(*agencies.NAME_PHRASES))
MODIFIER = re.compile(words(*agencies.MODIFIERS))
STOP = re.compile(
    words(*verbs.ACTIONS, *verbs.MANNERS, *verbs.ADJUNCTS, *verbs.STATES, *verbs.SPEECH)
)
_VERBS = (*verbs.ACTIONS, *verbs.MANNERS, *verbs.SPEECH)
STOP_MARRED = re.compile(words(*(fold(verb) for verb in _VERBS if len(verb) > 7 and " " in verb)))
WORD = re.compile(r"[\w/&.'’-]*[\w&]")
JOINED = re.compile(r"(?:, | và các | và | hoặc |/)")
LIST = re.compile(r"(?:, | và | hoặc |/)")
SPAN_OF_PLACES = re.compile(r"từ (?:\w+ ){1,4}(?:đến|tới) ")
SEPARATOR = re.compile(r"(?:, và |; và |, |; | và | hoặc |/)")
PLACE = re.compile(rf"[{UPPER}][\w'’]*(?: [{UPPER}][\w'’]*){{0,3}}")
ASSIGNED = re.compile(
    r"(?:có tên |được )[^.;:()]{0,40}?(?:giao|phân công|ủy quyền)(?: nhiệm vụ| chủ trì| phối hợp| thực hiện"
    r"| làm chủ đầu tư| quản lý| kế hoạch| vốn| là| chủ đầu tư| dự toán| kinh phí)*(?!\w)"
)
ACRONYM = re.compile(r"(?!UBND|HĐND|BQL|BCĐ|MTTQ)[A-ZĐ][A-ZĐ&]{1,9}(?!\w)")
INITIALS = re.compile(
    r"(?!GPMB|MTQG|GRDP|PPP|ODA|FDI|CNTT|KPI|ATGT|OCOP|PCCC|TTHC|CCHC)[A-ZĐ]{3,9}(?![\w/.-])"
)
PERSON = re.compile(
    rf"(?:đồng chí|Đồng chí|đ/c|Đ/c|ông|Ông|bà|Bà) (?:[{UPPER}]\w*(?: |(?=[,.;:\-(]|$))){{2,5}}"
)
FIELD_GOES_ON = re.compile(r" (?:tỉnh|thành phố|huyện|xã|phường|nhân dân)")
OWN_MODIFIER = re.compile(r" (?:có )?liên quan| chức năng")
TAKES_VERB = re.compile(
    r"(?:cơ quan|đơn vị|ban|trung tâm|cục|phòng|đoàn|tổ|ủy ban|tổ chức|chi cục|nhà đầu tư|hội đồng|"
    r"thường trực|đầu mối|trạm|viện|nhà thầu) $"
)
UBND = re.compile(words("ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân"))
GENERIC = re.compile(
    words(
        "cơ quan", "đơn vị", "tổ chức", "doanh nghiệp", "địa phương", "chủ đầu tư", "nhà đầu tư",
        "nhà thầu", "cá nhân", "lực lượng", "cấp", "đoàn thể", "ngành", "thành viên", "chủ thể",
        "cơ sở", "công an", "mặt trận", "ngân hàng", "bộ đội", "kiểm lâm", "hải quan", "quân đội",
        "nhà trường", "đoàn thanh niên", "công đoàn", "hội", "chính quyền", "cán bộ", "trường", "sở", "bộ", "ban", "phòng",
    )
)  # fmt: skip
DUTY = re.compile(
    words(
        "chủ trì",
        "phối hợp",
        "có trách nhiệm",
        "chịu trách nhiệm",
        "làm đầu mối",
        "tham mưu",
        "tổ chức",
    )
)
COMPLETE = re.compile(words(*agencies.COMPLETE))
PERSONS = re.compile(words(*agencies.PERSONS))
LAST_LEVEL = re.compile(r" (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)$")
