"""What stands around the text of a body's papers, as far as the register of agencies tells."""

import re
from datetime import date

from django.db.models import Q

from sauro.oversight.keeping import office_of
from sauro.oversight.models import OfficePaper, Report
from sauro.oversight.papers.form import Signature
from sauro.oversight.papers.kinds.office import Office
from sauro.people.models import Agency, Post
from sauro.people.naming import initials
from sauro.people.queries.agencies import province_name
from sauro.people.queries.dated import valid_on
from sauro.people.queries.labels import label_of
from sauro.people.vocabulary import AgencyKind, PostKind

_CHIEFS = {
    AgencyKind.DEPARTMENT: "GIÁM ĐỐC", AgencyKind.OFFICE: "CHÁNH VĂN PHÒNG",
    AgencyKind.COMMITTEE: "CHỦ TỊCH", AgencyKind.PROJECT_BOARD: "GIÁM ĐỐC",
    AgencyKind.SERVICE: "GIÁM ĐỐC",
}  # fmt: skip
_PAPERS = (Report, OfficePaper)
_ANY = "THỦ TRƯỞNG"
_COUNCIL = "Ủy ban nhân dân "
_LEVEL = re.compile(r"tỉnh |thành phố (?!Hồ Chí Minh)")


def office_for(agency: Agency, day: date) -> Office:
    """As on its last paper; else what can be derived, to be looked over by whoever drafts."""
    rows = (model.objects.filter(agency=agency).order_by("-pk").first() for model in _PAPERS)
    written = [row for row in rows if row is not None]
    if written:
        return office_of(max(written, key=lambda row: row.made).head)
    name = label_of(agency.pk, day)
    province = province_name(day)
    return Office(
        name=name,
        superior=province.replace(_COUNCIL, "UBND "),
        code=initials(name).replace("Ủ", "U"),
        place=_place(province),
        signature=Signature((_CHIEFS.get(AgencyKind(agency.kind), _ANY),), _chief(agency, day)),
    )


def _place(province: str) -> str:
    """ "Lai Châu"; a city named after a person keeps its word: "Thành phố Hồ Chí Minh"."""
    name = _LEVEL.sub("", province.removeprefix(_COUNCIL), count=1)
    return name[:1].upper() + name[1:]


def _chief(agency: Agency, day: date) -> str:
    """The head; of the office whoever bears that title, for all who work there prepare alike."""
    posts = Post.objects.filter(valid_on(day), agency=agency).select_related("user")
    titled = Q(kind=PostKind.OFFICE, title__iexact=_CHIEFS[AgencyKind.OFFICE])
    post = posts.filter(Q(kind=PostKind.HEAD) | titled).order_by("kind").first()
    return post.user.full_name if post else ""
