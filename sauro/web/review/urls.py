"""Addresses of a review; they stand under the directive."""

from django.urls import path

from sauro.web.review import changes, closing, decisions, parties

app_name = "review"
_CARD = "the/<int:proposal_id>/"
urlpatterns = [
    path("", decisions.review, name="review"),
    path("hoan-tac/", closing.undo, name="undo"),
    path("xac-nhan/", closing.sign_off, name="sign_off"),
    path("them/", changes.add, name="add"),
    path("ten-da-nho/", parties.names, name="names"),
    path("doan/<int:passage_id>/", closing.stretch, name="stretch"),
    path(_CARD, decisions.card, name="card"),
    path(f"{_CARD}chap-nhan/", decisions.accept, name="accept"),
    path(f"{_CARD}sua/", decisions.edit, name="edit"),
    path(f"{_CARD}lam-ro/", decisions.answers, name="answers"),
    path(f"{_CARD}loai/", decisions.reject, name="reject"),
    path(f"{_CARD}tach/", changes.split, name="split"),
    path(f"{_CARD}gop/", changes.merge, name="merge"),
    path(f"{_CARD}trich-dan/", changes.quote, name="quote"),
    path(f"{_CARD}co-quan/", parties.parties, name="parties"),
    path(f"{_CARD}co-quan/<int:party_id>/", parties.meaning, name="meaning"),
]
