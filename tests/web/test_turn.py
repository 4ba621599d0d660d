"""POST /v1/turn over the wire: the answers, the repeats, and the words a caller hears when a turn fails."""

import json

import httpx2
import pytest

from .shop import CALL, Shop

pytestmark = pytest.mark.anyio


THEN = (
    {"type": "listen"},
    {"type": "wait", "after_ms": 1500},
    {"type": "transfer", "target": "queue:orders", "reason": "error"},
    {"type": "hangup"},
)


def told(response: httpx2.Response) -> dict[str, object]:
    assert response.status_code == 200, response.text
    return response.json()


def problem(response: httpx2.Response) -> tuple[int, str]:
    """Status and code of a problem, which must be fit for a caller's ears."""
    body = response.json()
    assert response.headers["content-type"] == "application/problem+json"
    assert body["type"].endswith(f"/problems/{body['code']}")
    assert body["status"] == response.status_code
    assert body["say"][0]["text"]
    assert body["action"] in THEN
    return response.status_code, body["code"]


async def test_a_call_from_hello_to_goodbye(shop: Shop) -> None:
    greeted = told(await shop.turn(1, "session.start", call=CALL))
    assert [each["text"] for each in greeted["say"]] == ["This is a machine.", "How can I help?"]
    assert (greeted["next_turn"], greeted["action"]) == (2, {"type": "listen"})
    await shop.turn(2, "user.input", input={"text": "where is my parcel"})
    found = told(await shop.turn(3, "user.dtmf", input={"digits": "1234"}))
    assert found["say"][0]["text"] == "Your order is on its way."
    assert found["say"][0]["language"] == "en-GB"
    ended = told(await shop.turn(4, "session.end"))
    assert (ended["state"], ended["action"]["type"]) == ("ended", "hangup")
    assert ended["outcome"]


async def test_a_repeat_is_marked_and_byte_for_byte_the_same(shop: Shop) -> None:
    first = await shop.turn(1, "session.start", call=CALL)
    again = await shop.turn(1, "session.start", call=CALL)
    assert again.content == first.content
    assert [each.headers.get("Idempotent-Replayed") for each in (first, again)] == [None, "true"]


async def test_a_repeat_may_be_written_otherwise(shop: Shop) -> None:
    payload = {"conversation_id": "c1", "turn": 1, "event": "user.input", "input": {"text": "żółw", "confidence": 1.0}}
    headers = {"Content-Type": "application/json; charset=utf-8"}
    first = await shop.client.post("/v1/turn", content=json.dumps(payload), headers=headers)
    other = json.dumps(dict(reversed(payload.items())), ensure_ascii=False, indent=1).replace("1.0", "1")
    again = await shop.client.post("/v1/turn", content=other.encode(), headers=headers)
    assert told(again) == told(first)
    assert (again.content, again.headers["Idempotent-Replayed"]) == (first.content, "true")


async def test_the_trace_comes_when_asked_for(shop: Shop) -> None:
    await shop.turn(1, "session.start")
    payload = {"conversation_id": "c1", "turn": 2, "event": "user.input", "input": {"text": "where is my parcel"}}
    traced = told(await shop.client.post("/v1/turn?trace=true", json=payload))
    plain = told(await shop.client.post("/v1/turn", json=payload))
    assert "order_status" in json.dumps(traced.pop("trace"))
    assert traced == plain


async def test_a_conflict_a_gap_and_an_end_have_their_codes(shop: Shop) -> None:
    await shop.turn(1, "session.start")
    assert problem(await shop.turn(1, "user.no_input")) == (409, "turn-conflict")
    gap = await shop.turn(5, "user.no_input")
    assert problem(gap) == (409, "turn-gap")
    assert gap.json()["next_turn"] == 2
    await shop.turn(2, "session.end")
    assert problem(await shop.turn(3, "user.no_input")) == (409, "conversation-ended")
    assert problem(await shop.turn(2, "user.no_input", "c2")) == (409, "turn-gap")


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (b"{", 400, "invalid-json"),
        (b"\xff", 400, "invalid-json"),
        (b"[" * 60_000, 400, "invalid-json"),
        (b"", 422, "invalid-request"),
        (b"[]", 422, "invalid-request"),
        (b'{"conversation_id": "c1"}', 422, "invalid-request"),
        (b'{"conversation_id": "c1", "turn": 1, "event": "session.start", "mood": 1}', 422, "invalid-request"),
        (b'{"conversation_id": "c1", "turn": NaN, "event": "session.start"}', 400, "invalid-json"),
        (
            b'{"conversation_id": "c1", "turn": 1, "event": "session.start", "call": {"custom": {"a": NaN}}}',
            400,
            "invalid-json",
        ),
        ('{"conversation_id": "c1", "turn": 1, "event": "session.start"}'.encode("utf-16"), 400, "invalid-json"),
        (b'{"conversation_id": "c1", "turn": 1, "event": "session.start", "bot": "x"}', 404, "unknown-bot"),
        (b'"' + b"x" * 66_000 + b'"', 413, "body-too-large"),
    ],
)
async def test_a_bad_body_is_a_problem_that_can_be_spoken(shop: Shop, content: bytes, status: int, code: str) -> None:
    headers = {"Content-Type": "application/json"}
    assert problem(await shop.client.post("/v1/turn", content=content, headers=headers)) == (status, code)


@pytest.mark.parametrize("depth", [10, 200, 400, 900, 5000])
async def test_deep_nesting_is_taken_or_refused_and_breaks_nothing(shop: Shop, depth: int) -> None:
    custom = b'{"a": ' + b"[" * depth + b"]" * depth + b"}"
    body = b'{"conversation_id": "c1", "turn": 1, "event": "session.start", "call": {"custom": ' + custom + b"}}"
    response = await shop.client.post("/v1/turn", content=body, headers={"Content-Type": "application/json"})
    assert response.status_code in (200, 400, 422)


async def test_a_long_monologue_is_too_large(shop: Shop) -> None:
    response = await shop.turn(1, "user.input", input={"text": "bla " * 1001})
    assert problem(response) == (413, "text-too-large")
    assert response.json()["errors"][0]["pointer"] == "#/input/text"


async def test_every_fault_of_a_request_is_named_with_its_place(shop: Shop) -> None:
    response = await shop.turn(0, "user.sneeze", input={"digits": "x"})
    assert problem(response) == (422, "invalid-request")
    assert {each["pointer"] for each in response.json()["errors"]} == {"#/turn", "#/event", "#/input/digits"}


async def test_a_form_is_no_turn(shop: Shop) -> None:
    assert problem(await shop.client.post("/v1/turn", data={"turn": "1"})) == (415, "unsupported-media-type")


async def test_a_turn_is_posted(shop: Shop) -> None:
    assert problem(await shop.client.get("/v1/turn")) == (405, "method-not-allowed")


async def test_a_body_sent_in_pieces_is_limited_too(shop: Shop) -> None:
    async def pieces():
        for _ in range(70):
            yield b" " * 1024

    headers = {"Content-Type": "application/json"}
    assert problem(await shop.client.post("/v1/turn", content=pieces(), headers=headers)) == (413, "body-too-large")


async def test_where_no_bot_can_go_on_a_person_can(shop: Shop) -> None:
    response = await shop.turn(1, "user.sneeze")
    assert response.json()["action"]["target"] == "queue:orders"


async def test_the_standby_phrase_is_in_the_callers_language(shop: Shop) -> None:
    response = await shop.client.post("/v1/turn", json={"language": "en-GB", "bot": None})
    assert response.json()["say"][0]["language"] == "en"


async def test_a_store_that_fails_is_said_and_kept_apart(shop: Shop) -> None:
    await shop.database.do(lambda db: db.execute("ALTER TABLE turns RENAME TO gone").close())
    response = await shop.turn(1, "session.start")
    assert problem(response) == (503, "store-unavailable")
    assert response.headers["Retry-After"] == "1"
    await shop.database.do(lambda db: db.execute("ALTER TABLE gone RENAME TO turns").close())
    assert (await shop.turn(1, "session.start")).status_code == 200


async def test_a_defect_of_ours_is_spoken_and_the_conversation_stays(shop: Shop) -> None:
    shop.services.results["ping"] = shop.services.results["find_order"]
    await shop.turn(1, "session.start")
    await shop.turn(2, "user.input", input={"text": "where is my parcel"})
    find_order = shop.services.results.pop("find_order")
    shop.services.results["find_order"] = [find_order]  # a result that is none
    assert problem(await shop.turn(3, "user.input", input={"text": "1234"})) == (500, "internal-error")
    shop.services.results["find_order"] = find_order
    found = told(await shop.turn(3, "user.input", input={"text": "1234"}))
    assert found["say"][0]["text"] == "Your order is on its way."


@pytest.mark.parametrize("header", [None, "Bearer", "Bearer wrong", "Basic YTpi", "Bearer zażółć"])
async def test_without_a_key_nobody_is_served(shop: Shop, header: str | None) -> None:
    del shop.client.headers["Authorization"]
    headers = {"Authorization": header.encode()} if header else {}
    payload = {"conversation_id": "c1", "turn": 1, "event": "session.start"}
    response = await shop.client.post("/v1/turn", json=payload, headers=headers)
    assert problem(response) == (401, "unauthorized")
    assert response.headers["WWW-Authenticate"] == "Bearer"


async def test_each_of_the_keys_opens(shop: Shop) -> None:
    shop.client.headers["Authorization"] = "Bearer another-key"
    assert (await shop.turn(1, "session.start")).status_code == 200


@pytest.mark.parametrize(
    ("sent", "heard"),
    [
        (rb"where is my parcel \ud83d", "where is my parcel"),
        (rb"\udc00 where is my parcel", "where is my parcel"),
        (rb"where is my parcel \ud83d\ud83d\ude00", "where is my parcel"),
    ],
)
async def test_half_a_character_is_no_reason_to_give_a_call_away(shop: Shop, sent: bytes, heard: str) -> None:
    headers = {"Content-Type": "application/json"}
    answers = []
    for name, text in ((b"whole", heard.encode()), (b"half", sent)):
        content = b'{"conversation_id": "%s", "turn": 1, "event": "user.input", "input": {"text": "%s"}}' % (name, text)
        answers.append(await shop.client.post("/v1/turn", content=content, headers=headers))
    whole, half = answers
    assert told(half)["say"] == told(whole)["say"]
    assert told(half)["action"] == {"type": "listen"}


async def test_an_escaped_backslash_is_no_half_of_a_character(shop: Shop) -> None:
    content = (
        rb'{"conversation_id": "c1", "turn": 1, "event": "user.input", "input": {"text": "c:\\ud83d \ud83d\ude00"}}'
    )
    headers = {"Content-Type": "application/json"}
    told(await shop.client.post("/v1/turn", content=content, headers=headers))
    page = (await shop.client.get("/v1/conversations/c1")).json()
    assert "c:\\ud83d \U0001f600" in json.dumps(page, ensure_ascii=False).replace("\\\\", "\\")
