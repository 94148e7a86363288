"""Headings that hand duties to bodies, and say which of a class are meant."""

from tests.reading.drafted import drafts_of


def test_heading_addresses_a_class_as_far_as_it_says_which() -> None:
    assert drafts_of(
        "1. Yêu cầu đối với các tổ chức, cá nhân được cấp phép khai thác, mua bán cát.",
        "1.1. Chỉ được khai thác trong ranh giới.",
    ) == [
        (
            "Chỉ được khai thác trong ranh giới.",
            ["các tổ chức, cá nhân được cấp phép khai thác, mua bán cát"],
            [],
        )
    ]


def test_heading_may_hand_powers_down() -> None:
    assert drafts_of(
        "Điều 4. Phân cấp cho Sở Y tế thực hiện một số nhiệm vụ, quyền hạn sau",
        "1. Quản lý an toàn thực phẩm đối với bếp ăn tập thể.",
    ) == [("Quản lý an toàn thực phẩm đối với bếp ăn tập thể.", ["Sở Y tế"], [])]


def test_body_directed_before_a_colon_does_the_work() -> None:
    assert drafts_of(
        "1. Ủy ban nhân dân tỉnh:",
        "a) Chỉ đạo Sở Tài chính: Rà soát nguồn vốn.",
        "b) Chỉ đạo Sở Tài chính rà soát nguồn vốn.",
    ) == [
        ("Chỉ đạo Sở Tài chính: Rà soát nguồn vốn.", ["Sở Tài chính"], []),
        ("Chỉ đạo Sở Tài chính rà soát nguồn vốn.", ["Ủy ban nhân dân tỉnh"], []),
    ]
