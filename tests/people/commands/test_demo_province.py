from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from django.db import transaction

from sauro.people.commands.demo_province import DemoProvince, load_demo_province
from sauro.people.demo import city
from sauro.people.models import Agency, Change, User
from sauro.people.queries.agencies import agencies_on, parents_on, under
from sauro.people.queries.fields import fields_on
from sauro.people.queries.groups import find_group, groups_on, members_on
from sauro.people.queries.name_book import find_agency, name_book
from sauro.people.queries.posts import posts_on
from sauro.people.queries.successors import successors_on
from sauro.people.sheets.plan import Action
from sauro.people.sheets.previewing import preview_import
from sauro.people.sheets.writing import export_register
from sauro.people.vocabulary import AgencyKind, Level, PostKind
from sauro.reading.reader import read_file
from tests.people.national.lai_chau import COMMUNES
from tests.people.organisation import SYSTEM

pytestmark = pytest.mark.django_db
SAMPLES = Path(__file__).parents[3] / "samples"
PLAN, NOTICE = date(2026, 3, 30), date(2024, 3, 18)


@pytest.fixture(scope="module")
def demo(django_db_setup, django_db_blocker) -> Iterator[DemoProvince]:
    """The province, loaded once for the tests of this file and taken away after them."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield load_demo_province(SYSTEM)
        transaction.set_rollback(True)


def agency(code: str) -> Agency:
    return Agency.objects.get(code=code)


def test_province_has_its_departments_boards_and_bodies_of_ministries(demo) -> None:
    below = under(agency("ubnd-tinh").pk, parents_on(PLAN))
    names = [
        (view.agency.kind, view.name) for view in agencies_on(PLAN, below)
        if view.agency.kind != AgencyKind.COMMITTEE
    ]  # fmt: skip
    departments = [name for kind, name in names if kind == AgencyKind.DEPARTMENT]
    others = [name for kind, name in names if kind != AgencyKind.DEPARTMENT]
    assert departments == [
        "Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính", "Sở Công Thương",
        "Sở Nông nghiệp và Môi trường", "Sở Xây dựng", "Sở Khoa học và Công nghệ",
        "Sở Văn hóa, Thể thao và Du lịch", "Sở Giáo dục và Đào tạo", "Sở Y tế",
        "Sở Dân tộc và Tôn giáo", "Thanh tra tỉnh",
    ]  # fmt: skip
    assert others == [
        "Văn phòng Ủy ban nhân dân tỉnh", "Ban Quản lý dự án đầu tư xây dựng tỉnh",
        "Ban Quản lý dự án đầu tư xây dựng các công trình Nông nghiệp và PTNT",
        "Trung tâm Phát triển quỹ đất tỉnh", "Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh",
        "Thuế tỉnh Lai Châu", "Kho bạc Nhà nước",
    ]  # fmt: skip


def test_communes_have_their_codes_and_short_names(demo) -> None:
    found = {
        view.agency.unit_code: view.short
        for view in agencies_on(PLAN)
        if view.agency.level == Level.COMMUNE
    }
    wards = ("Đoàn Kết", "Tân Phong")
    assert found == {
        code: f"UBND {'phường' if name in wards else 'xã'} {name}"
        for code, (name, _) in COMMUNES.items()
    }


def test_what_no_source_confirms_is_empty_or_marked(demo) -> None:
    assert set(Agency.objects.values_list("identifier", flat=True)) == {""}
    exact = Agency.objects.filter(first_day_exact=True)
    assert set(exact.values_list("level", "first_day")) == {("commune", date(2025, 7, 1))}


def test_groups_have_the_members_of_their_day(demo) -> None:
    found = {
        (group.group.owner.code, group.group.name): len(group.members)
        for day in (NOTICE, PLAN)
        for group in groups_on(day)
    }
    assert found == {
        ("ubnd-tinh", "Các sở, ban, ngành tỉnh"): 17,
        ("ubnd-tinh", "UBND các xã, phường"): 38,
        ("ubnd-tinh", "UBND các xã khu vực biên giới"): 0,
        (city.CITY, "UBND các xã, phường"): 7,
        (city.CITY, "Các cơ quan chuyên môn thành phố"): 8,
    }


def test_border_communes_are_left_to_the_province(demo) -> None:
    group = find_group("UBND các xã khu vực biên giới", PLAN, agency("ubnd-tinh").pk)
    assert group is not None
    assert (members_on(group, PLAN).why_empty, group.empty_on_purpose) == (
        "Chưa có danh sách xã khu vực biên giới trong nguồn công khai; UBND tỉnh xác định.", True,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("sample", "day", "issuer", "unclear"),
    [
        ("lai-chau-2233-kh", PLAN, "ubnd-tinh", {"các đơn vị, địa phương"}),
        (
            "tp-lai-chau-tb-2024-03", NOTICE, city.CITY,
            {"Thủ trưởng các cơ quan, đơn vị", "Thủ trưởng các cơ quan, đơn vị có liên quan",
             "các cơ quan, đơn vị chủ đầu tư", "các cơ quan, đơn vị"},
        ),
    ],
)  # fmt: skip
def test_leads_of_both_samples_are_agencies_or_groups_of_their_day(
    demo, sample: str, day: date, issuer: str, unclear: set[str]
) -> None:
    body = agency(issuer)
    reading, book = read_file(SAMPLES / f"{sample}.txt"), name_book(day, body.pk)
    leads = {lead for task in reading.tasks for lead in task.leads}
    there = {agency.pk for agency in Agency.objects.all() if agency.holds_on(day)}
    unknown = {name for name in leads if book.find(name).agency_id not in there}
    assert {name for name in unknown if find_group(name, day, body.pk) is None} == unclear


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("UBND phường Tân Phong", "tp-ubnd-phuong-tan-phong"),
        ("UBND xã San Thàng", "tp-ubnd-xa-san-thang"),
        ("Trung tâm phát triển quỹ đất", "tp-tt-quy-dat"),
        ("Phòng Lao động Thương binh và Xã hội", "tp-phong-lao-dong"),
    ],
)
def test_names_of_2024_mean_bodies_of_2024(demo, name: str, code: str) -> None:
    match = find_agency(name, NOTICE, agency(city.CITY).pk)
    assert match.agency_id == agency(code).pk


@pytest.mark.parametrize("name", ["Sở Tài chính", "UBND xã Mường Than", "Thuế tỉnh"])
def test_body_of_today_is_not_taken_for_a_name_of_2024(demo, name: str) -> None:
    match = find_agency(name, NOTICE, agency(city.CITY).pk)
    assert (match.agency_id, len(match.candidates) > 0) == (None, True)


def test_former_communes_go_on_in_the_two_wards(demo) -> None:
    former = {
        one.code: [(heir.view.short, heir.certain) for heir in successors_on(one, PLAN)]
        for one in Agency.objects.filter(code__startswith="tp-ubnd")
    }
    ward = {name: [(f"UBND phường {name}", True)] for name in ("Đoàn Kết", "Tân Phong")}
    assert former == {
        "tp-ubnd-phuong-quyet-thang": ward["Đoàn Kết"],
        "tp-ubnd-phuong-quyet-tien": ward["Đoàn Kết"],
        "tp-ubnd-phuong-doan-ket": ward["Đoàn Kết"],
        "tp-ubnd-xa-sung-phai": ward["Đoàn Kết"],
        "tp-ubnd-phuong-tan-phong": ward["Tân Phong"],
        "tp-ubnd-phuong-dong-phong": ward["Tân Phong"],
        "tp-ubnd-xa-san-thang": ward["Tân Phong"],
    }


def test_offices_of_the_city_wait_for_a_person(demo) -> None:
    heirs = successors_on(agency("tp-phong-kinh-te"), PLAN)
    assert [(heir.view.short, heir.certain) for heir in heirs] == [
        ("UBND phường Đoàn Kết", False), ("UBND phường Tân Phong", False),
    ]  # fmt: skip
    assert successors_on(agency("tp-hat-kiem-lam"), PLAN) == []


def test_accounts_of_each_role_have_one_post_and_one_password(demo) -> None:
    users = list(User.objects.all())
    kinds = {standing.kind for user in users for standing in posts_on(user, PLAN)}
    shown = {account.username for account in demo.accounts}
    roles = {post.kind for user in users if user.username in shown for post in user.posts.all()}
    assert (kinds, roles) == (set(PostKind) - {"specialist"},) * 2
    assert {user.posts.count() for user in users} == {1}
    assert len({user.password for user in users}) == 1
    assert users[0].check_password(demo.password)
    assert len(demo.password) == 12


def test_fields_have_leader_and_specialist(demo) -> None:
    assert {(field.leader is not None, len(field.specialists)) for field in fields_on(PLAN)} == {
        (True, 1)
    }


def test_second_load_changes_nothing(demo) -> None:
    changes = Change.objects.count()
    again = load_demo_province(SYSTEM)
    assert (again.password, again.accounts, Change.objects.count()) == (
        None, demo.accounts, changes,
    )  # fmt: skip


def test_password_that_is_passed_opens_all_accounts(demo) -> None:
    again = load_demo_province(SYSTEM, "mat-khau-thu-9")
    kept = {user.password for user in User.objects.all()}
    same = load_demo_province(SYSTEM, "mat-khau-thu-9")
    assert (again.password, same.password) == ("mat-khau-thu-9", "mat-khau-thu-9")
    assert {user.password for user in User.objects.all()} == kept
    assert User.objects.order_by("pk")[0].check_password("mat-khau-thu-9")


def test_export_of_the_province_is_imported_without_a_change(demo) -> None:
    preview = preview_import(export_register(PLAN), PLAN)
    assert {action for action, count in preview.counts.items() if count} == {Action.SKIP}
