"""The words of this package: kinds and levels of agencies, posts, duties, days."""

from django.db.models import TextChoices


class AgencyKind(TextChoices):
    """Kinds of bodies that directives give work to."""

    COMMITTEE = "committee", "Ủy ban nhân dân"
    COUNCIL = "council", "Hội đồng nhân dân"
    OFFICE = "office", "Văn phòng"
    DEPARTMENT = "department", "Cơ quan chuyên môn"
    SERVICE = "service", "Đơn vị sự nghiệp công lập"
    PROJECT_BOARD = "project_board", "Ban quản lý dự án"
    VERTICAL = "vertical", "Cơ quan ngành dọc"
    STEERING = "steering", "Ban chỉ đạo, tổ công tác"
    PARTY = "party", "Cơ quan Đảng"
    FRONT = "front", "Mặt trận, đoàn thể"
    CENTRAL = "central", "Bộ, cơ quan Trung ương"
    ENTERPRISE = "enterprise", "Doanh nghiệp"
    OTHER = "other", "Tổ chức khác"


class Level(TextChoices):
    """Levels of government. The district level ended with 30/6/2025 (Luật 72/2025/QH15)."""

    CENTRAL = "central", "Trung ương"
    PROVINCE = "province", "Tỉnh"
    DISTRICT = "district", "Huyện (đến 30/6/2025)"
    COMMUNE = "commune", "Xã"


class NameKind(TextChoices):
    """How a name is used."""

    OFFICIAL = "official", "Tên chính thức"
    ALIAS = "alias", "Tên gọi khác"
    ABBREVIATION = "abbreviation", "Tên viết tắt"


class PostKind(TextChoices):
    """What a person is, for rights; the printed title stands beside it."""

    LEADER = "leader", "Lãnh đạo Ủy ban nhân dân"
    OFFICE = "office", "Văn phòng Ủy ban nhân dân"
    HEAD = "head", "Thủ trưởng cơ quan"
    FOCAL = "focal", "Công chức đầu mối"
    SPECIALIST = "specialist", "Chuyên viên"
    INSPECTOR = "inspector", "Người kiểm tra (chỉ xem)"
    ADMINISTRATOR = "administrator", "Quản trị hệ thống (không xem nội dung)"


# Posts that need no agency: they look over the whole, or keep the system.
WITHOUT_AGENCY = (PostKind.INSPECTOR, PostKind.ADMINISTRATOR)
# Posts whose rights nobody can lend.
NOT_DELEGATED = (PostKind.INSPECTOR, PostKind.ADMINISTRATOR)


class DutyKind(TextChoices):
    """Who looks after a field of work."""

    LEADER = "leader", "Lãnh đạo phụ trách"
    SPECIALIST = "specialist", "Chuyên viên Văn phòng theo dõi"


class DayKind(TextChoices):
    """Why a day differs from what its weekday says."""

    HOLIDAY = "holiday", "Nghỉ lễ, tết"
    SUBSTITUTE = "substitute", "Nghỉ bù"
    SWAPPED_OFF = "swapped_off", "Nghỉ hoán đổi"
    SWAPPED_ON = "swapped_on", "Làm bù"
    ORDINARY = "ordinary", "Ngày thường"


class Subject(TextChoices):
    """What a row of history is about."""

    AGENCY = "agency", "Cơ quan"
    GROUP = "group", "Nhóm cơ quan"
    USER = "user", "Tài khoản"
    POST = "post", "Vị trí"
    FIELD = "field", "Lĩnh vực"
    DELEGATION = "delegation", "Ủy quyền"
    CALENDAR = "calendar", "Lịch làm việc"
    REPORT = "report", "Báo cáo kỳ"
    PAPER = "paper", "Văn bản theo dõi"
    TEMPLATE = "template", "Mẫu văn bản"
    LADDER = "ladder", "Bậc đôn đốc"
    JOB = "job", "Việc nền"
