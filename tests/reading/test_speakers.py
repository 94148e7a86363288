import pytest

from sauro.reading.names import NameReader
from sauro.reading.result import Document
from sauro.reading.speakers import speakers_of
from sauro.reading.subjects import SubjectReader


def _addressee(sentence: str, document: Document) -> list[str]:
    """Whom a sentence of the document orders."""
    subjects = SubjectReader(NameReader(sentence), speakers_of(document))
    address = subjects.address(0, len(sentence))
    return [name.text for name in address.names] if address else []


@pytest.mark.parametrize(
    ("document", "sentence", "ordered"),
    [
        (
            Document(issuer="Ủy ban nhân dân tỉnh Lai Châu"),
            "UBND tỉnh yêu cầu các sở, ngành nghiêm túc thực hiện.",
            ["các sở, ngành"],
        ),
        (
            Document(issuer="Ủy ban nhân dân thành phố Lai Châu"),
            "Chủ tịch UBND thành phố giao Phòng Quản lý đô thị tham mưu.",
            ["Phòng Quản lý đô thị"],
        ),
        (
            Document(issuer="Uỷ ban nhân dân tỉnh Quảng Ngãi"),
            "Phó Chủ tịch Ủy ban nhân dân tỉnh đề nghị Cục Thuế tỉnh hướng dẫn.",
            ["Cục Thuế tỉnh"],
        ),
        (
            Document(issuer="Văn phòng Chính phủ", giver="Bộ trưởng, Chủ nhiệm"),
            "Thủ tướng Chính phủ yêu cầu Bộ Xây dựng kiểm tra.",
            ["Bộ Xây dựng"],
        ),
        (
            Document(issuer="Bộ Giao thông vận tải"),
            "Bộ GTVT sẽ sửa đổi quy chế phối hợp.",
            [],
        ),
        (
            Document(issuer="Sở Nông nghiệp và Môi trường"),
            "Sở NN&MT yêu cầu Chi cục Kiểm lâm tuần tra.",
            ["Chi cục Kiểm lâm"],
        ),
        (
            Document(issuer="Sở Giáo dục và Đào tạo tỉnh Hòa Bình"),
            "Sở Giáo dục và Đào tạo (GDĐT) hướng dẫn các trường thực hiện như sau:",
            ["các trường"],
        ),
        (
            Document(issuer="Sở Y tế"),
            "Sở Y tế: Hướng dẫn chuyên môn; kiểm tra việc thực hiện.",
            ["Sở Y tế"],
        ),
        (
            Document(issuer="Sở Y tế"),
            "Sở Y tế: Đề nghị các bệnh viện rà soát.",
            ["các bệnh viện"],
        ),
        (
            Document(issuer="Bộ Thủy sản"),
            "Bộ trưởng yêu cầu Vụ Nuôi trồng thủy sản theo dõi.",
            ["Vụ Nuôi trồng thủy sản"],
        ),
    ],
)
def test_those_who_give_the_orders_are_not_ordered(
    document: Document, sentence: str, ordered: list[str]
) -> None:
    assert _addressee(sentence, document) == ordered


@pytest.mark.parametrize(
    "sentence",
    [
        "UBND tỉnh tổ chức triển khai Kế hoạch này.",
        "Ủy ban nhân dân tỉnh Lai Châu tổ chức triển khai Kế hoạch này.",
        "Chủ tịch UBND tỉnh tổ chức triển khai Kế hoạch này.",
    ],
)
def test_what_the_speaker_does_is_no_order_to_itself(sentence: str) -> None:
    spoken = Document(issuer="Ủy ban nhân dân tỉnh Lai Châu")
    other = Document(issuer="Thủ tướng Chính phủ")
    assert _addressee(sentence, spoken) == []
    assert len(_addressee(sentence, other)) == 1


@pytest.mark.parametrize(
    ("sentence", "ordered"),
    [
        ("Hội đồng nhân dân tỉnh giám sát tại các kỳ họp.", []),
        ("HĐND tỉnh xem xét các báo cáo sau:", []),
        (
            "Hội đồng nhân dân giao Thường trực HĐND tỉnh ban hành kế hoạch.",
            ["Thường trực HĐND tỉnh"],
        ),
        ("Thường trực HĐND tỉnh ban hành kế hoạch giám sát.", ["Thường trực HĐND tỉnh"]),
    ],
)
def test_council_that_resolves_is_given_none_of_its_own_work(
    sentence: str, ordered: list[str]
) -> None:
    document = Document(issuer="Hội đồng nhân dân tỉnh Lai Châu")
    assert _addressee(sentence, document) == ordered


def test_office_that_announces_a_decision_may_be_given_work() -> None:
    document = Document(issuer="Văn phòng Chính phủ")
    sentence = "Văn phòng Chính phủ theo dõi, đôn đốc việc thực hiện."
    assert _addressee(sentence, document) == ["Văn phòng Chính phủ"]


def test_council_of_another_place_may_be_given_work() -> None:
    document = Document(issuer="Ủy ban nhân dân tỉnh Lai Châu")
    sentence = "UBND xã San Thàng tập trung thực hiện công tác giải phóng mặt bằng."
    assert _addressee(sentence, document) == ["UBND xã San Thàng"]


def test_party_committee_is_called_by_its_bureau_too() -> None:
    document = Document(issuer="Ban Chấp hành Trung ương")
    assert speakers_of(document) == {"bộ chính trị", "ban bí thư", "ban chấp hành trung ương"}


def test_giver_speaks_beside_the_issuer() -> None:
    document = Document(issuer="Chính phủ", giver="Bộ Y tế")
    assert speakers_of(document) == {
        "chính phủ",
        "thủ tướng chính phủ",
        "bộ y tế",
        "bộ trưởng bộ y tế",
        "bộ trưởng",
        "lãnh đạo bộ",
    }


def test_document_without_issuer_has_no_speaker() -> None:
    assert speakers_of(Document()) == frozenset()


def test_party_group_is_given_the_work_it_plans_for_itself() -> None:
    document = Document(issuer="Đảng đoàn Quốc hội")
    sentence = "Đảng đoàn Quốc hội phối hợp với Văn phòng Quốc hội rà soát các luật."
    assert _addressee(sentence, document) == ["Đảng đoàn Quốc hội"]
