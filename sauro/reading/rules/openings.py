"""Words with which a sentence opens before it names its addressee, in small letters."""

PREFACES = (
    "đối với", "riêng đối với", "riêng", "trách nhiệm của", "nhiệm vụ của", "về phía",
    "phần việc của", "trách nhiệm cụ thể của", "nhiệm vụ cụ thể của", "đề nghị các đồng chí",
    "trách nhiệm các", "trách nhiệm", "nhiệm vụ", "giao nhiệm vụ cho",
    "yêu cầu đối với", "đề nghị đối với",
)  # fmt: skip
"""Words before a name that make it an addressee: "Đối với Sở Tài chính"."""

DUTIES_OF = (
    r"(?:đối với |phân công |giao |các |nhóm ){0,2}(?:trách nhiệm|nhiệm vụ|phần việc|công việc)"
    r"(?:(?:,| và)? (?:trách nhiệm|nhiệm vụ|chung|cụ thể|chủ yếu|chính|trọng tâm|thực hiện"
    r"|được giao|phối hợp)){0,3} (?:của|cho|giao cho|phân công cho)"
)
"""The same with what duties they are: "Nhiệm vụ chủ yếu của Sở Y tế", "Nhiệm vụ giao cho …"."""

OPENERS = (
    "căn cứ", "trên cơ sở", "đối với", "trong quá trình", "nếu", "trường hợp", "sau khi", "khi", "để", "nhằm",
    "định kỳ", "trước", "trước ngày", "hằng tuần", "hàng tuần", "hằng năm", "hàng năm", "theo", "trong phạm vi", "ngoài",
    "trong", "trong thời gian", "đồng thời", "bên cạnh đó", "ngoài ra", "từ", "trước mắt",
    "theo đó", "trong đó", "thực hiện công văn", "thực hiện quyết định", "thực hiện kế hoạch",
    "thực hiện chỉ đạo", "thực hiện ý kiến", "thực hiện thông báo", "thực hiện nghị quyết",
    "thực hiện văn bản", "thực hiện chỉ thị", "thực hiện kết luận", "thực hiện luật",
    "thực hiện nghị định", "thực hiện chương trình", "thực hiện đề án", "thực hiện công điện",
    "thực hiện tốt nhiệm vụ", "hằng tháng", "hàng tháng", "hằng quý", "hàng quý", "đến", "tùy",
    "với", "chậm nhất", "qua", "xét", "tại", "quá trình", "cùng với", "tiếp theo", "nay", "do đó",
    "do vậy", "do", "vì", "vì vậy", "ngay sau", "kể từ", "sau", "vào", "tuy nhiên", "về", "mọi",
    "nhận được", "khi nhận", "ngay khi", "ngay từ", "với tinh thần", "liên quan", "liên quan đến",
    "hết thời hạn", "quá thời hạn", "quá thời gian", "dựa trên", "tùy theo", "thời gian tới",
    "trong thời gian tới", "hiện nay", "từ nay", "đến thời điểm", "riêng", "căn cứ vào", "qua đó",
    "trong trường hợp", "khi có", "nếu có", "ngoài các", "song song", "dưới sự", "nhân dịp",
    "thực hiện thư", "thực hiện hướng dẫn", "thực hiện lệnh", "thực hiện thông tư",
    "các nội dung", "những nội dung", "các vấn đề", "những vấn đề", "các khó khăn",
    "những khó khăn", "nội dung", "vấn đề", "trên đây", "cuối", "đầu", "kết thúc",
)  # fmt: skip
"""Words that open a clause before the subject: "Căn cứ …, các sở, ngành …"."""
