"""What needs no key: health, the reference, and the page of each problem."""

import pytest

from voicebot.web.problems import KINDS

from .shop import Shop

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def without_key(shop: Shop) -> None:
    del shop.client.headers["Authorization"]


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
async def test_a_healthy_process_says_so(shop: Shop, path: str) -> None:
    assert (await shop.client.get(path)).json() == {"status": "ok"}


async def test_the_version_names_the_bots_by_their_content(shop: Shop) -> None:
    assert list((await shop.client.get("/version")).json()["bots"]) == ["shop"]


async def test_without_its_store_the_process_is_not_ready(shop: Shop) -> None:
    await shop.database.close()
    response = await shop.client.get("/readyz")
    assert (response.status_code, response.json()["code"]) == (503, "store-unavailable")
    assert (await shop.client.get("/healthz")).status_code == 200


@pytest.mark.parametrize("code", KINDS)
async def test_every_problem_has_its_page(shop: Shop, code: str) -> None:
    page = await shop.client.get(f"/problems/{code}")
    assert KINDS[code].title in page.text
    assert (await shop.client.get(f"/problems/no-{code}")).status_code == 404


async def test_the_reference_describes_every_route_and_problem(shop: Shop) -> None:
    described = (await shop.client.get("/openapi.json")).json()
    turn = described["paths"]["/v1/turn"]["post"]
    schemas = described["components"]["schemas"]
    assert "application/problem+json" in turn["responses"]["409"]["content"]
    assert set(schemas["Problem"]["properties"]) >= {"type", "title", "status", "detail", "code", "say", "action"}
    assert schemas["TurnRequest"]["additionalProperties"] is False
    assert schemas["TurnRequest"]["examples"]
    undescribed = [name for name, field in schemas["TurnRequest"]["properties"].items() if "description" not in field]
    assert undescribed == []


async def test_every_reference_inside_the_description_leads_somewhere(shop: Shop) -> None:
    described = (await shop.client.get("/openapi.json")).json()
    assert references(described) <= {f"#/components/schemas/{name}" for name in described["components"]["schemas"]}


def references(node: object) -> set[str]:
    match node:
        case dict():
            found = set().union(*(references(each) for each in node.values()))
            return found | {node["$ref"]} if isinstance(node.get("$ref"), str) else found
        case list():
            return set().union(*(references(each) for each in node))
        case _:
            return set()
