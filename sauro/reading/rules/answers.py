"""What was asked for, told before the answer that gives the work."""

from sauro.reading.grammar import No, Rule, Yes, verbose

REQUEST = Rule(
    id="not_task.request",
    means="Nhắc lại đề nghị, kiến nghị trước khi trả lời: việc giao nằm sau dấu hai chấm.",
    pattern=verbose(
        r"""^(?P<read>Về\ (?:các\ |những\ |nội\ dung\ )?(?:đề\ nghị|kiến\ nghị|đề\ xuất)\ (?:[^:.]|\.(?=\d)){3,800}:)\ (?=\w)"""
    ),
    sense="request",
    yes=(
        Yes(
            "Về đề nghị các sở sớm hướng dẫn; bổ sung kinh phí: Giao Sở Tài chính tham mưu, báo cáo.",
            "Về đề nghị các sở sớm hướng dẫn; bổ sung kinh phí:", "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No("Về đề nghị của Sở Y tế.", "không có câu trả lời", "dựng theo lối viết thường gặp"),
        No(
            "Về nguồn vật liệu đá: tiếp tục hỗ trợ các chủ đầu tư, các nhà thầu",
            "nêu mảng việc, không phải lời đề nghị", "CV 11414/VPCP-CN",
        ),
    ),
)  # fmt: skip
