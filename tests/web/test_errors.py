"""Pages that say what went wrong."""

import pytest
from django.test import Client, RequestFactory

from sauro.web.errors import bad_request, failed
from tests.people.organisation import PASSWORD, administrator

LOGIN = "/tai-khoan/dang-nhap/"


def test_failure_is_said_without_asking_the_database() -> None:
    answer = failed(RequestFactory().get("/"))
    page = answer.content.decode()
    assert answer.status_code == 500
    assert "Phần mềm gặp lỗi" in page
    assert 'href="/"' in page


@pytest.mark.django_db
def test_unreadable_request_is_said(client: Client) -> None:
    request = client.get(LOGIN).wsgi_request
    assert "Yêu cầu không hợp lệ" in bad_request(request, ValueError()).content.decode()


@pytest.mark.django_db
def test_form_without_our_token_changes_nothing_and_says_what_to_do() -> None:
    administrator()
    client = Client(enforce_csrf_checks=True)
    answer = client.post(LOGIN, {"login": "quantri", "password": PASSWORD})
    assert answer.status_code == 403
    assert "Trang đã mở quá lâu" in answer.content.decode()
    assert "_auth_user_id" not in client.session
