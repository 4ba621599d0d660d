"""Text messages: who gets which."""

from __future__ import annotations

import pytest

from .firm import Firm


def test_a_message_leaves(firm: Firm) -> None:
    answer = firm.post("/messages/sms", to="+48 600 100 200", template="tracking", ref="70012472")
    sent = {
        "message_id": "500001",
        "status": "sent",
        "to": "+48600100200",
        "template": "tracking",
        "ref": "70012472",
    }
    assert (answer.status_code, answer.json()) == (202, sent)
    assert firm.get("/messages/sms", to="+48600100200").json() == {"count": 1, "messages": [sent]}


@pytest.mark.parametrize("to", ["", "anonymous", "+48221234567", "123", "+999600100200"])
def test_a_phone_that_receives_none(firm: Firm, to: str) -> None:
    answer = firm.post("/messages/sms", to=to, template="tracking")
    assert (answer.status_code, answer.json()["detail"][:3]) == (422, "to:")
    assert firm.get("/messages/sms", to=to).json()["count"] == 0


@pytest.mark.parametrize(
    ("to", "ref", "status"),
    [
        ("+48600100204", "FV60021607", 202),
        ("+48600100204", "60021607", 202),
        ("+48600100205", "FV60021607", 403),
        ("+48600100204", "FV1", 403),
        ("+48600100204", "", 403),
    ],
)
def test_payment_links_go_only_to_the_phone_on_file(firm: Firm, to: str, ref: str, status: int) -> None:
    assert firm.post("/messages/sms", to=to, template="payment_link", ref=ref).status_code == status


def test_only_approved_templates(firm: Firm) -> None:
    answer = firm.post("/messages/sms", to="+48600100200", template="poem")
    assert (answer.status_code, answer.json()["detail"][:9]) == (422, "template:")
