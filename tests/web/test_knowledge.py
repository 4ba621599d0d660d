"""Publishing an article while the line is served: heard in the next turn, replaced, withdrawn, refused."""

import asyncio

import httpx2
import pytest

from .shop import CALL, Shop

pytestmark = pytest.mark.anyio

ARTICLES = "/v1/bots/shop/articles"
PARKING = """---
category: shop
---
# en
- where can i park
- is there a car park

You may park behind the shop.

> There is a car park behind the shop.
"""


async def publish(shop: Shop, text: str = PARKING, bot: str = "shop", **more: object) -> httpx2.Response:
    return await shop.client.post(f"/v1/bots/{bot}/articles", json={"key": "parking", "text": text} | more)


async def heard(shop: Shop, turn: int, words: str, conversation_id: str = "c1") -> str:
    """What the bot says to these words."""
    answer = await shop.turn(turn, "user.input", conversation_id, input={"text": words})
    return " ".join(each["text"] for each in answer.json()["say"])


async def test_a_published_article_is_heard_in_the_next_turn(shop: Shop) -> None:
    await shop.turn(1, "session.start", call=CALL)
    assert "behind the shop" not in await heard(shop, 2, "is there a car park")
    response = await publish(shop)
    assert (response.status_code, response.json()) == (
        200,
        {
            "bot": "shop",
            "key": "parking",
            "revision": 1,
            "kept": False,
            "languages": ["en"],
            "replaced": False,
            "warnings": [],
        },
    )
    assert (await heard(shop, 3, "is there a car park please")).startswith("There is a car park behind the shop.")
    turns = (await shop.client.get("/v1/conversations/c1")).json()["turns"]
    assert any(each["detail"].endswith("; revision 1") for each in turns[2]["why"])


async def test_an_article_gives_way_to_its_next_text(shop: Shop) -> None:
    await publish(shop)
    response = await publish(shop, PARKING.replace("behind", "before").replace("category: shop", "category: ways"))
    assert (response.json()["revision"], response.json()["replaced"]) == (2, True)
    await shop.turn(1, "session.start", call=CALL)
    assert (await heard(shop, 2, "is there a car park")).startswith("There is a car park before the shop.")


async def test_a_withdrawn_article_is_heard_no_more(shop: Shop) -> None:
    await publish(shop)
    response = await shop.client.delete(f"{ARTICLES}/parking")
    assert (response.status_code, response.json()) == (
        200,
        {"bot": "shop", "key": "parking", "revision": 2, "kept": False},
    )
    await shop.turn(1, "session.start", call=CALL)
    assert "behind the shop" not in await heard(shop, 2, "where can i park")
    again = await shop.client.delete(f"{ARTICLES}/parking")
    assert (again.status_code, again.json()["code"]) == (404, "unknown-article")


async def test_a_broken_article_is_refused_with_its_lines_and_the_rest_is_served_still(shop: Shop) -> None:
    await publish(shop)
    broken = await publish(shop, PARKING.replace("category", "categry").replace("- where can i park\n- is", "Is"))
    problem = broken.json()
    assert (broken.status_code, broken.headers["content-type"]) == (422, "application/problem+json")
    assert problem["code"] == "broken-article"
    assert {(each["line"], each["code"]) for each in problem["errors"]} == {(1, "VB711"), (2, "VB702"), (4, "VB704")}
    assert all(each["pointer"] == "#/text" for each in problem["errors"])
    assert "did you mean `category`?" in next(each["detail"] for each in problem["errors"] if each["line"] == 2)
    await shop.turn(1, "session.start", call=CALL)
    assert (await heard(shop, 2, "where can i park")).startswith("There is a car park behind the shop.")


@pytest.mark.parametrize("key", ["", "Parking", "../parking", "car park", "a" * 101, "parking.md", "parking\n"])
async def test_a_key_is_a_plain_name(shop: Shop, key: str) -> None:
    response = await publish(shop, key=key)
    assert (response.status_code, response.json()["errors"][0]["pointer"]) == (422, "#/key")


@pytest.mark.parametrize("more", [{"txt": "x"}, {"text": None}, {"text": 1}])
async def test_anything_else_in_the_body_is_refused(shop: Shop, more: dict[str, object]) -> None:
    response = await publish(shop, **more)
    assert (response.status_code, response.json()["code"]) == (422, "invalid-request")


async def test_an_unknown_bot_has_no_articles(shop: Shop) -> None:
    published = await publish(shop, bot="library")
    withdrawn = await shop.client.delete("/v1/bots/library/articles/parking")
    assert [(each.status_code, each.json()["code"]) for each in (published, withdrawn)] == [(404, "unknown-bot")] * 2


async def test_articles_are_for_those_who_have_a_key(shop: Shop) -> None:
    del shop.client.headers["Authorization"]
    assert (await publish(shop)).status_code == 401
    assert (await shop.client.delete(f"{ARTICLES}/parking")).status_code == 401


async def test_turns_and_articles_come_at_once_and_each_is_answered(shop: Shop) -> None:
    calls = [f"c{number}" for number in range(8)]
    await asyncio.gather(*(shop.turn(1, "session.start", each, call=CALL) for each in calls))
    answers = await asyncio.gather(
        *(shop.turn(2, "user.input", each, input={"text": "where can i park"}) for each in calls),
        *(publish(shop, key=f"parking_{each}") for each in calls),
        *(publish(shop, "broken", key=each) for each in calls),
    )
    assert [each.status_code for each in answers] == [200] * 16 + [422] * 8
    assert sorted(each.json()["revision"] for each in answers[8:16]) == list(range(1, 9))


async def test_an_offer_whose_article_was_withdrawn_meanwhile_is_read_anew(shop: Shop) -> None:
    await publish(shop, PARKING.replace("where can i park\n- is there a car park", "a place for my red car"))
    await publish(
        shop, PARKING.replace("where can i park\n- is there a car park", "a place for my blue car"), key="blue"
    )
    await shop.turn(1, "session.start", call=CALL)
    assert "red car" in (offer := await heard(shop, 2, "a place for my car")), offer
    assert "blue car" in offer
    await shop.client.delete(f"{ARTICLES}/blue")
    answers = [await heard(shop, turn, words) for turn, words in ((3, "the second one"), (4, "a place for my red car"))]
    assert answers[0]
    assert "behind the shop" in answers[1]
