"""What stands below a lead-in or an item: whose work it is."""

import pytest

from tests.reading.drafted import drafts_of


def test_appointing_a_leader_is_work_of_the_one_above() -> None:
    assert drafts_of(
        "1. UBND các xã, phường",
        "a) Phân công lãnh đạo phụ trách từng dự án.",
        "b) Phân công Công an xã trực ban.",
    ) == [
        ("Phân công lãnh đạo phụ trách từng dự án.", ["UBND các xã, phường"], []),
        ("Phân công Công an xã trực ban.", ["Công an xã"], []),
    ]


@pytest.mark.parametrize(
    ("head", "block", "who"),
    [
        ("1. Sở Y tế:", "Rà soát hồ sơ. Giao Sở Y tế tổng hợp kết quả.", "Sở Y tế"),
        ("1. Ban Quản lý dự án tỉnh", "Đối với dự án A: Yêu cầu đơn vị thi công tăng ca.", ""),
        ("1. Các sở, ban, ngành", "Lập kế hoạch của đơn vị, địa phương mình, gửi Sở Y tế.", ""),
    ],
)
def test_block_goes_on_for_the_body_above(head: str, block: str, who: str) -> None:
    above = who or head.removeprefix("1. ")
    assert drafts_of(head, f"a) {block}", "b) Kiểm tra.") == [
        (block, [above], []),
        ("Kiểm tra.", [above], []),
    ]


def test_body_directs_those_under_it_and_answers_for_their_work() -> None:
    drafts = drafts_of(
        "1. Sở Y tế", "a) Chỉ đạo Chi cục Dân số:", "- Rà soát hồ sơ.", "- Kiểm tra các trạm."
    )
    assert [leads for _, leads, _ in drafts] == [["Sở Y tế"], ["Sở Y tế"]]
    alone = drafts_of("Chỉ đạo Chi cục Dân số:", "- Rà soát hồ sơ.", "- Kiểm tra các trạm.")
    assert [leads for _, leads, _ in alone] == [["Chi cục Dân số"], ["Chi cục Dân số"]]


def test_lead_in_of_who_issues_the_paper_gives_it_no_work() -> None:
    assert not drafts_of(
        "Ban Chấp hành Đảng bộ tỉnh ban hành Nghị quyết về dạy nghề, với các nội dung sau:",
        "1. Nâng cao chất lượng dạy nghề.",
        "2. Tăng cường kiểm tra.",
    )
    assert drafts_of(
        "Sở Y tế tham mưu UBND tỉnh ban hành Kế hoạch phòng dịch, với các nội dung sau:",
        "1. Rà soát vắc xin.",
        "2. Kiểm tra các trạm y tế.",
    )


def test_thing_that_is_laid_down_is_no_work_but_publishing_it_is() -> None:
    laid_down = "Báo cáo công tác văn thư được lập theo Mẫu số 03."
    works = "Công bố thủ tục, nhất là thủ tục được quy định tại Nghị định về phân cấp."
    drafts = drafts_of("1. Sở Y tế", f"a) {laid_down}", f"b) {works}")
    assert drafts == [(works, ["Sở Y tế"], [])]


@pytest.mark.parametrize(
    ("who", "leads", "helpers"),
    [
        ("Sở Nội vụ chủ trì, phối hợp Sở Y tế thực hiện.", ["Sở Nội vụ"], ["Sở Y tế"]),
        ("Giao Sở Nội vụ chủ trì, báo cáo kết quả.", ["Sở Nội vụ"], []),
        ("Sở Nội vụ chủ trì, phối hợp với Sở Y tế lập đề án.", ["Sở Nội vụ"], ["Sở Y tế"]),
    ],
)
def test_sentence_that_says_who_presides_belongs_to_the_work_before(
    who: str, leads: list[str], helpers: list[str]
) -> None:
    block = f"Tổ chức bồi dưỡng nghiệp vụ. {who}"
    assert drafts_of("1. Đào tạo nhân lực", block) == [(block, leads, helpers)]


def test_sentence_that_gives_who_presides_a_work_of_his_own_stays_apart() -> None:
    drafts = drafts_of("1. Đào tạo", "Tổ chức bồi dưỡng nghiệp vụ. Sở Nội vụ chủ trì lập đề án.")
    assert drafts == [("Sở Nội vụ chủ trì lập đề án.", ["Sở Nội vụ"], [])]


def test_those_whom_an_owner_below_a_heading_asks_do_no_task_of_the_paper() -> None:
    block = "Rà soát tiến độ. Yêu cầu các nhà thầu tăng ca."
    assert drafts_of("1. Chủ đầu tư:", block) == [(block, ["Chủ đầu tư"], [])]


def test_paragraph_that_closes_a_list_is_for_those_the_lead_in_names() -> None:
    report = "Báo cáo gửi về Sở Nội vụ trước ngày 15/8/2022."
    drafts = drafts_of(
        "Yêu cầu các sở, ngành:", "1. Rà soát biên chế.", "2. UBND các xã thống kê lớp học.", report
    )
    assert drafts[-1] == (report, ["các sở, ngành"], [])


def test_second_paragraph_of_an_item_is_for_those_the_item_names() -> None:
    more = "Tăng cường kiểm tra, giám sát."
    drafts = drafts_of(
        "Yêu cầu các sở, ngành:", "1. Rà soát biên chế.", "2. UBND các xã thống kê lớp học.", more
    )
    assert drafts[-1] == (more, ["UBND các xã"], [])


def test_rule_for_things_is_no_work_of_those_above() -> None:
    assert drafts_of(
        "Yêu cầu Chủ tịch UBND các xã:",
        "1. Rà soát các bến khách.",
        "2. Mọi phương tiện chở khách đều phải có áo phao.",
        "3. 100% áo phao cho người được chở.",
    ) == [("Rà soát các bến khách.", ["Chủ tịch UBND các xã"], [])]


def test_list_of_places_is_no_work_of_those_above() -> None:
    assert drafts_of(
        "Yêu cầu các Tổ công tác:",
        "1. Làm việc với UBND xã Tân Định.",
        "2. Phường: An Phú, Mỹ Phước; thị trấn Lai Uyên, xã Trừ Văn Thố.",
    ) == [("Làm việc với UBND xã Tân Định.", ["các Tổ công tác"], [])]


def test_what_was_agreed_before_an_order_is_part_of_it() -> None:
    block = "Thống nhất đề xuất của Sở Xây dựng; giao Sở Tài chính bố trí vốn."
    assert drafts_of("I. KẾT LUẬN", f"1. {block}") == [(block, ["Sở Tài chính"], [])]


def test_bodies_in_brackets_are_given_no_work_where_a_section_gives_none() -> None:
    assert drafts_of("1. Phạm vi của Đề án", "Quản lý chất thải tại các mỏ đá (Sở Y tế).") == []


@pytest.mark.parametrize(
    ("heading", "who"),
    [
        ("Sở Nội vụ", "Sở Nội vụ"),
        ("Đề nghị Sở Nội vụ", "Sở Nội vụ"),
        ("Đối với Sở Nội vụ", "Sở Nội vụ"),
        ("Trách nhiệm của Sở Nội vụ", "Sở Nội vụ"),
        ("Sở Nội vụ (cơ quan đầu mối)", "Sở Nội vụ"),
        ("Các doanh nghiệp viễn thông", "Các doanh nghiệp viễn thông"),
    ],
)
@pytest.mark.parametrize("mark", ["- ", "+ ", ""])
def test_heading_of_names_without_a_label_ends_the_one_before(
    heading: str, who: str, mark: str
) -> None:
    assert drafts_of(
        "Sở Y tế",
        f"{mark}Rà soát danh mục thuốc.",
        f"{mark}Lập danh sách trạm y tế.",
        heading,
        f"{mark}Rà soát hồ sơ.",
        f"{mark}Tổng hợp số liệu.",
    ) == [
        ("Rà soát danh mục thuốc.", ["Sở Y tế"], []),
        ("Lập danh sách trạm y tế.", ["Sở Y tế"], []),
        ("Rà soát hồ sơ.", [who], []),
        ("Tổng hợp số liệu.", [who], []),
    ]


def test_heading_of_names_stands_above_the_items_of_the_section_before() -> None:
    assert drafts_of(
        "- Nâng cao chất lượng tuyên truyền.",
        "TỔ CHỨC THỰC HIỆN",
        "Sở Y tế",
        "- Rà soát danh mục thuốc.",
        "- Lập danh sách trạm y tế.",
    ) == [
        ("Rà soát danh mục thuốc.", ["Sở Y tế"], []),
        ("Lập danh sách trạm y tế.", ["Sở Y tế"], []),
    ]


@pytest.mark.parametrize(
    ("clause", "lead"),
    [
        ("Bệnh viện Sản Nhi tổ chức tập huấn.", "Bệnh viện Sản Nhi"),
        ("riêng Bệnh viện Sản Nhi tổ chức tập huấn.", "Bệnh viện Sản Nhi"),
        ("yêu cầu chủ cơ sở ký cam kết.", None),
        ("các đơn vị tổ chức tập huấn.", None),
    ],
)
def test_body_by_its_own_name_begins_a_task_after_the_work_of_the_one_above(
    clause: str, lead: str | None
) -> None:
    work = "- Phân công ê kíp hỗ trợ tuyến huyện;"
    found = drafts_of("1. Sở Y tế:", f"{work} {clause}")
    apart = [(work[2:], "Sở Y tế"), (clause, lead)]
    whole = [(f"{work[2:]} {clause}", "Sở Y tế")]
    assert [(words, leads[0]) for words, leads, _ in found] == (apart if lead else whole)


def test_heading_of_several_bodies_gives_the_work_below_to_each() -> None:
    assert drafts_of("1. Các sở, ngành; UBND các xã, phường", "- Báo cáo tiến độ.") == [
        ("Báo cáo tiến độ.", ["Các sở, ngành", "UBND các xã, phường"], [])
    ]


def test_heading_tells_which_of_the_last_class_it_addresses() -> None:
    heading = "1. Các sở, ban, ngành, UBND huyện, thị xã được kiểm tra"
    assert drafts_of(heading, "- Xây dựng báo cáo.") == [
        ("Xây dựng báo cáo.", ["Các sở, ban, ngành", "UBND huyện, thị xã được kiểm tra"], [])
    ]


@pytest.mark.parametrize("concludes", ["kết luận như sau:", "đã kết luận, chỉ đạo như sau:"])
def test_those_heard_before_a_conclusion_are_given_nothing(concludes: str) -> None:
    heard = "Sau khi nghe báo cáo của Sở Y tế, ý kiến của Sở Nội vụ và các đại biểu dự họp, "
    lead_in = f"{heard}Phó Chủ tịch UBND tỉnh {concludes}"
    assert drafts_of(lead_in, "1. Giá cơ bản được kiểm soát.") == []


def test_results_that_are_to_be_sent_go_on_with_the_work() -> None:
    block = "Thuế tỉnh hướng dẫn hộ kinh doanh. Kết quả báo cáo UBND tỉnh trước ngày 25 hằng tháng."
    assert drafts_of(f"1. {block}") == [(block, ["Thuế tỉnh"], [])]


@pytest.mark.parametrize(
    ("above", "leads"),
    [
        ("1. Sở Giao thông vận tải", [["Sở Giao thông vận tải"]]),
        ("Yêu cầu Sở Giao thông vận tải thực hiện các nội dung sau:", []),
    ],
)
def test_what_is_forbidden_is_for_the_body_in_the_heading_to_see_to(
    above: str, leads: list[list[str]]
) -> None:
    drafts = drafts_of(above, "- Nghiêm cấm tàu thuyền neo đậu trong phạm vi của bến.")
    assert [told for _, told, _ in drafts] == leads


def test_first_of_several_sentences_may_tell_in_brackets_who_acts() -> None:
    first = "Tổ chức diễn tập tại 05 huyện (Sở Y tế, quý II/2026)."
    second = "Các bệnh viện chuẩn bị thuốc."
    drafts = drafts_of("1. An toàn thực phẩm", f"{first} {second}")
    assert drafts == [(first, ["Sở Y tế"], []), (second, ["Các bệnh viện"], [])]


def test_what_names_nobody_behind_a_call_on_all_is_for_those_called() -> None:
    call = "Trên đây là Kế hoạch, yêu cầu các phòng, đơn vị nghiêm túc thực hiện."
    report = "Trong quá trình thực hiện có vướng mắc báo cáo về UBND xã."
    drafts = drafts_of("1. Sở Y tế rà soát.", f"{call} {report}")
    assert drafts[-1] == (report, ["các phòng, đơn vị"], [])


@pytest.mark.parametrize(
    "answer",
    [
        "Đồng ý chủ trương cho Trung tâm Khuyến nông sửa chữa trụ sở.",
        "Về bổ sung biên chế: chưa xem xét trong năm 2026.",
    ],
)
def test_answer_to_a_proposal_is_of_the_work_of_the_one_lead_behind_it(answer: str) -> None:
    block = f"{answer} Giao Sở Nội vụ hướng dẫn thủ tục."
    assert drafts_of("III. Kiến nghị", f"1. {block}") == [(block, ["Sở Nội vụ"], [])]


def test_answer_before_the_work_of_several_leads_is_of_none() -> None:
    drafts = drafts_of(
        "III. Kiến nghị",
        "1. Thống nhất sự cần thiết. Giao Sở Nội vụ lập đề án. Giao Sở Tài chính bố trí vốn.",
    )
    assert [words for words, *_ in drafts] == [
        "Giao Sở Nội vụ lập đề án.",
        "Giao Sở Tài chính bố trí vốn.",
    ]


def test_sentence_that_only_says_who_is_to_help_goes_with_the_work_of_the_one_above() -> None:
    block = "Tổ chức hội thi. Giao Đoàn Thanh niên, Hội Phụ nữ phối hợp."
    drafts = drafts_of("1. Sở Y tế", f"- {block}")
    assert drafts == [(block, ["Sở Y tế"], ["Đoàn Thanh niên", "Hội Phụ nữ"])]


def test_column_head_in_a_list_of_things_begins_no_order() -> None:
    block = "Đề nghị Sở Y tế rà soát lộ trình; cơ quan chịu trách nhiệm (xong trước 15/9/2026)."
    assert drafts_of("1. Nhà đất", block) == [(block, ["Sở Y tế"], [])]


@pytest.mark.parametrize("bound", ["phải", "có trách nhiệm"])
def test_class_that_is_bound_has_work_of_its_own_behind_that_of_the_one_above(bound: str) -> None:
    told = f"Các địa phương {bound} thực hiện nghiêm chế độ báo cáo."
    assert drafts_of("1. Các đơn vị trực thuộc Bộ:", f"- Đổi mới các chỉ tiêu. {told}") == [
        ("Đổi mới các chỉ tiêu.", ["Các đơn vị trực thuộc Bộ"], []),
        (told, ["Các địa phương"], []),
    ]


def test_class_that_is_only_told_of_has_none() -> None:
    told = "Đổi mới các chỉ tiêu. Các địa phương báo cáo đầy đủ hơn."
    assert drafts_of("1. Các đơn vị trực thuộc Bộ:", f"- {told}") == [
        (told, ["Các đơn vị trực thuộc Bộ"], [])
    ]
