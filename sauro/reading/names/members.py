"""Words inside a name that tell which members of a class are meant: "được giao chủ trì".

All are matched against small-letter text.
"""

import re

from sauro.reading.names.patterns import STOP, STRONG

CONCERNED = re.compile(
    r" đến (?:(?:việc|dự án|công tác|lĩnh vực|nội dung) )?[^,.;:()]{3,60}?"
    r"(?= và (?:các )?(?:cơ quan|tổ chức|đơn vị|địa phương)(?!\w))"
)
ASSIGNED = re.compile(
    r"(?:có tên |được (?!lấy |kiểm |thanh |hỗ |mời |khen ))[^.;:()]{0,40}?"
    r"(?:giao|phân công|ủy quyền)"
    r"(?: nhiệm vụ| chủ trì(?: soạn thảo)?(?!,)| phối hợp| thực hiện"
    r"| làm (?:chủ đầu tư|bên mời thầu|đầu mối)"
    r"| quản lý(?:(?:,| và| hoặc) (?:sử dụng|vận hành|khai thác|bảo trì|bảo vệ))*| kế hoạch| vốn"
    r"| là| chủ đầu tư| dự toán| kinh phí)*(?!\w)"
    rf"(?:(?>(?:,? (?!{STOP.pattern})\w+){{1,9}})"
    rf"(?: (?:tại|trong|theo) (?:mục|phần|điểm|khoản|phụ lục|biểu|danh mục) \w+)?(?= {STRONG}|:))?"
)
MANAGES = re.compile(r" quản lý (?:nhà nước|chuyên ngành|nhà nước chuyên ngành)$")
MANAGED = re.compile(
    r" về (?!việc)\w+"
    rf"(?: (?!(?:và|hoặc|theo|trong|tại|trên|ở|đối|của)(?!\w)|{STOP.pattern})\w+){{0,5}}"
)
