"""What stands below a lead-in or an item: whose work it is."""

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


def test_sentence_that_only_says_who_presides_belongs_to_the_work_before() -> None:
    block = "Tổ chức bồi dưỡng nghiệp vụ. Sở Nội vụ chủ trì, phối hợp Sở Y tế thực hiện."
    assert drafts_of("1. Đào tạo nhân lực", block) == [(block, ["Sở Nội vụ"], ["Sở Y tế"])]


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


def test_lead_in_that_is_whole_work_itself_is_a_task_above_its_items() -> None:
    lead = (
        "1. UBND các xã xây dựng phương án ứng phó, tổ chức trực ban 24/24 giờ,"
        " trong đó tập trung các nhiệm vụ sau:"
    )
    assert drafts_of(lead, "a) Rà soát các hộ ven suối.", "b) Sơ tán dân.") == [
        (lead.removeprefix("1. "), ["UBND các xã"], []),
        ("Rà soát các hộ ven suối.", ["UBND các xã"], []),
        ("Sơ tán dân.", ["UBND các xã"], []),
    ]


def test_lead_in_that_only_urges_is_no_task() -> None:
    assert drafts_of(
        "1. Các chủ đầu tư cần đẩy nhanh tiến độ giải ngân; trong đó, tập trung các việc:",
        "a) Hoàn thiện hồ sơ thanh toán.",
    ) == [("Hoàn thiện hồ sơ thanh toán.", ["Các chủ đầu tư"], [])]


def test_first_lead_in_of_a_paper_may_be_work_itself() -> None:
    lead = (
        "Để chủ động phòng ngừa, yêu cầu các sở, ngành thành lập tổ công tác,"
        " trong đó tập trung một số nhiệm vụ sau:"
    )
    first, second = drafts_of(lead, "1. Rà soát kho xăng dầu.")
    assert first == (lead, ["các sở, ngành"], [])
    assert second == ("Rà soát kho xăng dầu.", ["các sở, ngành"], [])
