"""Lead-ins that are work themselves: with things listed below them, or with more work."""

import re

from sauro.reading.headings import Headings
from sauro.reading.outline import Node
from sauro.reading.rules import addressees

_CONSISTS = re.compile(r"gồm(?: các| có)?(?: [^:;.]{1,40})?:[ .]*$")
_ABOUT_THINGS = re.compile(
    r"(?:nêu rõ|làm rõ|báo cáo rõ|đánh giá rõ|đối với|cụ thể về"
    r"|(?:nội dung|thông tin|số liệu|tiêu chí|vấn đề|trường hợp|đối tượng|hồ sơ|tài liệu|danh mục"
    r"|địa ch[ỉi]|đường dẫn|đường link"
    r"|chỉ tiêu|dự án|công trình|tuyến đường|địa bàn|khu vực)(?: [^:;.,]{1,40})?)[ ]?:[ .]*$"
)
_ABOUT_WORK = re.compile(
    r"(?:thực hiện|triển khai|tập trung|làm tốt|quan tâm|chú trọng|lưu ý|quán triệt)(?! báo cáo)"
    r"(?: [^:;.,]{1,30})? (?:nội dung|nhiệm vụ|công việc|giải pháp|vấn đề|công tác)"
    r"(?: [^:;.,]{1,40})?[ ]?:[ .]*$"
)
_MUST = re.compile(r" (?:cần|phải) ")
_AMONG_IT = re.compile(
    r"[,;] trong đó,? (?:cần |phải |đặc biệt )?(?:tập trung|chú trọng|ưu tiên|lưu ý)"
    r"[^.;:]{0,60}:[ .]*$"
)
_LONGEST_END = 260
_OF_A_SENTENCE = re.compile(r"\. trong đó,? [^.;:]{0,90}:[ .]*$")
_SENTENCE = re.compile(r"[^.]{60}")
_AND_MORE = re.compile(
    r"(?:, và| và|, và tiếp tục| và tiếp tục|, đồng thời,?|; đồng thời,?) "
    r"(?:khẩn trương |tập trung |nghiêm túc |chủ động ){0,2}"
    r"(?:tổ chức )?(?:triển khai|thực hiện)(?: thực hiện)?(?: ngay| tốt| quyết liệt)?"
    r"(?: các| một số)? (?:nội dung|nhiệm vụ|giải pháp|công việc|biện pháp)[^.;:]{0,60}:[ .]*$"
)
_AS_GUIDED = re.compile(
    r" theo (?:các )?(?:bước|hướng dẫn|quy trình|cách|đường dẫn)"
    r"(?: như| ở)?(?: sau| dưới)(?: đây)?:[ .]*$"
)
_EARLIER_ORDERS = re.compile(
    r"(?:quán triệt|triển khai|thực hiện|chấp hành)(?:,? (?:và )?[^.;:]{0,120}?)?"
    r" (?:chỉ thị|công điện|công văn|kế hoạch|kết luận|nghị quyết|văn bản) số \d"
)
_WHOLE_WORK = re.compile(
    r"(?:phân công (?:nhiệm vụ|cụ thể|lãnh đạo|cán bộ|từng)|rút kinh nghiệm"
    r"|khắc phục (?:nhanh |ngay )?hậu quả"
    r"|thành lập|kiện toàn|ban hành|xây dựng (?:và ban hành )?(?:kế hoạch|phương án|kịch bản)"
    r"|tổ chức trực ban|báo cáo (?:kết quả|tình hình))(?!\w)"
)


def works_itself(headings: Headings, node: Node) -> bool:
    """Whether a lead-in is work as well.

    "… lập kế hoạch, trong đó tập trung các việc sau:", or "… tiếp tục thực hiện Chỉ thị số 8 và
    triển khai các việc sau:", or "Đăng nhập theo các bước sau:", or a sentence of work
    before "Trong đó chú ý các nội dung sau:".
    """
    if not headings.opens(node):
        return False
    low = headings.subjects.low
    late = max(node.start, node.end - _LONGEST_END)
    if _AS_GUIDED.search(low, late, node.end):
        return headings.is_work(node.start, node.end) or headings.address(node) is not None
    for work, others in (
        (_WHOLE_WORK, _AMONG_IT),
        (_SENTENCE, _OF_A_SENTENCE),
        (_EARLIER_ORDERS, _AND_MORE),
    ):
        rest = others.search(low, late, node.end)
        address = headings.address(node) if rest else None
        if rest and address and work.search(low, address.verb, rest.start()):
            return True
    return False


def lists_things(headings: Headings, node: Node) -> bool:
    """Whether a node orders work itself and only lists things below.

    "Lập hồ sơ, gồm: …", "Báo cáo các nội dung sau: …", "Kiểm tra đối với: …".
    """
    if not (node.children and headings.opens(node)):
        return False
    low = headings.subjects.low
    consists = _CONSISTS.search(low, node.start, node.end)
    about = _ABOUT_THINGS.search(low, node.start, node.end)
    if not consists and not about:
        return False
    address = headings.address(node)
    if not (headings.is_work(node.start, node.end) or address):
        return False
    if consists:
        items = node.children
        return not any(_begins_work(headings, one) or headings.address(one) for one in items)
    begun = address.verb if address else node.start
    if not _ABOUT_THINGS.search(low, begun, node.end) or _ABOUT_WORK.search(low, begun, node.end):
        return False
    if any(child.children or _ordered(headings, child) for child in node.children):
        return False
    acting = [_begins_work(headings, child) for child in node.children]
    return sum(acting) * 3 <= len(acting)


def _ordered(headings: Headings, node: Node) -> bool:
    """Whether an item orders somebody to act, rather than only naming a body."""
    address = headings.address(node)
    return address is not None and address.rule is not addressees.HEADING


def _begins_work(headings: Headings, node: Node) -> bool:
    if headings.subjects.begins_work(node.start, node.end):
        return True
    return _MUST.search(headings.subjects.low, node.start, node.end) is not None
