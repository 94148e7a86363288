"""The login page, which in the demonstration names who may come in."""

from typing import Any

from allauth.account.views import LoginView
from django.conf import settings

from sauro.people.queries.demo import demo_accounts
from sauro.people.vocabulary import PostKind


class Login(LoginView):
    """Allauth's; ``?tai-khoan=`` of the demonstration fills the form with one of its accounts."""

    def get_initial(self) -> dict[str, Any]:
        """Name and password of the account asked for."""
        wanted = self.request.GET.get("tai-khoan")
        if not settings.DEMO or wanted not in {one.username for one in demo_accounts()}:
            return dict(super().get_initial())
        return {"login": wanted, "password": settings.DEMO_PASSWORD}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With the accounts of the demonstration."""
        context = dict(super().get_context_data(**kwargs))
        if settings.DEMO:
            by_role = sorted(demo_accounts(), key=lambda one: PostKind.labels.index(one.role))
            context |= {"accounts": by_role, "password": settings.DEMO_PASSWORD}
        return context
