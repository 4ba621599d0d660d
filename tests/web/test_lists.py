"""What the human side reads: the exact shapes, the filters, the pages."""

import pytest

from .shop import Shop

pytestmark = pytest.mark.anyio


async def test_a_handoff_brings_all_that_a_person_needs(shop: Shop) -> None:
    await shop.call_until_handed_off()
    body = (await shop.client.get("/v1/handoffs")).json()
    assert body["next_cursor"] is None
    (handoff,) = body["data"]
    transcript = handoff.pop("transcript")
    summary = handoff.pop("summary")
    assert handoff == {
        "id": "c1:3.1.1",
        "conversation_id": "c1",
        "bot": "shop",
        "queue": "orders",
        "reason": "error",
        "because": "no order system",
        "language": "en",
        "priority": "normal",
        "state": "queued",
        "enqueued_at": "2026-11-21T11:00:00Z",
        "slots": [{"name": "order_number", "value": "1234", "verified": handoff["slots"][0]["verified"]}],
    }
    assert "1234" in summary
    assert transcript[2] == {"turn": 2, "speaker": "caller", "text": "where is my parcel"}


async def test_the_transfer_names_its_handoff(shop: Shop) -> None:
    await shop.call_until_handed_off()
    answer = (await shop.turn(3, "user.input", input={"text": "one two three four"})).json()
    (handoff,) = (await shop.client.get("/v1/handoffs")).json()["data"]
    assert answer["action"]["handoff_id"] == handoff["id"]


@pytest.mark.parametrize(
    ("query", "count"),
    [("queue=orders", 3), ("queue=returns", 0), ("state=queued", 3), ("state=claimed", 0), ("bot=shop&limit=2", 2)],
)
async def test_handoffs_are_filtered(shop: Shop, query: str, count: int) -> None:
    for conversation_id in ("c1", "c2", "c3"):
        await shop.call_until_handed_off(conversation_id)
    assert len((await shop.client.get(f"/v1/handoffs?{query}")).json()["data"]) == count


async def test_pages_go_on_with_the_cursor(shop: Shop) -> None:
    for conversation_id in ("c1", "c2", "c3"):
        await shop.call_until_handed_off(conversation_id)
    first = (await shop.client.get("/v1/handoffs?limit=2")).json()
    rest = (await shop.client.get("/v1/handoffs", params={"limit": 2, "cursor": first["next_cursor"]})).json()
    found = [each["conversation_id"] for page in (first, rest) for each in page["data"]]
    assert (found, rest["next_cursor"]) == (["c1", "c2", "c3"], None)


@pytest.mark.parametrize(
    ("query", "code"),
    [("limit=0", "invalid-request"), ("limit=201", "invalid-request"), ("cursor=made-up", "invalid-cursor")],
)
async def test_a_bad_page_is_refused_without_speech(shop: Shop, query: str, code: str) -> None:
    response = await shop.client.get(f"/v1/handoffs?{query}")
    assert (response.status_code, response.json()["code"]) == (422, code)
    assert "say" not in response.json()


async def test_a_promised_callback_is_listed(shop: Shop) -> None:
    await shop.turn(1, "session.start", call={"from": "+48600100200"})
    await shop.turn(2, "user.input", input={"text": "ring me later"})
    (callback,) = (await shop.client.get("/v1/callbacks")).json()["data"]
    assert (callback["number"], callback["queue"], callback["state"]) == ("+48600100200", "orders", "scheduled")
    assert callback["window"]["from"] < callback["window"]["to"]
    assert callback["window"]["from"].endswith("Z")


async def test_a_conversation_is_read_with_the_reason_of_each_turn(shop: Shop) -> None:
    await shop.call_until_handed_off()
    (listed,) = (await shop.client.get("/v1/conversations?state=handed_off")).json()["data"]
    whole = (await shop.client.get("/v1/conversations/c1")).json()
    turns = whole.pop("turns")
    assert whole == listed
    assert (listed["id"], listed["outcome"], listed["turn"]) == ("c1", "handed_off", 3)
    assert [each["turn"] for each in turns] == [1, 2, 3]
    assert turns[1]["why"][0]["rule"] == "intent"
    assert turns[1]["lines"][0]["text"] == "where is my parcel"


async def test_a_conversation_is_found_by_whatever_id_its_platform_gave_it(shop: Shop) -> None:
    odd = "84f0/a7%2F:b?c@host"
    await shop.turn(1, "session.start", odd)
    response = await shop.client.get("/v1/conversations/84f0/a7%252F:b%3Fc@host")
    assert response.json()["id"] == odd


async def test_what_is_not_there_is_a_problem(shop: Shop) -> None:
    response = await shop.client.get("/v1/conversations/nobody")
    assert (response.status_code, response.json()["code"]) == (404, "not-found")


@pytest.mark.parametrize("path", ["/v1/handoffs", "/v1/callbacks", "/v1/conversations", "/v1/conversations/c1"])
async def test_the_lists_want_a_key(shop: Shop, path: str) -> None:
    del shop.client.headers["Authorization"]
    assert (await shop.client.get(path)).status_code == 401
