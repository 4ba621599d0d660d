"""A body either fits its contract and comes out typed, or is refused by name."""

import json

import pytest

from voicebot.dialogue.bot import Output, Result, Service
from voicebot.dialogue.expressions import Value
from voicebot.ports import ServiceResult
from voicebot.services.outputs import Unfit, result_of


def service(*results: Result) -> Service:
    return Service(name="find", method="get", url="http://x.test", inputs={}, results=results)


def read(kind: str, found: object, *, values: tuple[str, ...] = ()) -> Value:
    contract = service(Result(name="found", statuses=(200,), outputs={"it": Output(kind, "it", values)}))
    result = result_of(contract, 200, json.dumps({"it": found}).encode())
    assert result is not None
    return result.outputs["it"]


@pytest.mark.parametrize(
    ("kind", "found", "value"),
    [
        ("text", "Lampa", "Lampa"),
        ("text", 17, "17"),
        ("digits", "0472", "0472"),
        ("digits", 472, "472"),
        ("integer", 3, 3),
        ("integer", "3", 3),
        ("integer", 3.0, 3),
        ("decimal", 2, 2.0),
        ("rating", 4.5, 4.5),
        ("rating", 4.0, 4),
        ("boolean", False, False),
        ("money", "249.00 PLN", "249.00 PLN"),
        ("date", "2026-11-23", "2026-11-23"),
        ("time", "16:00:00", "16:00"),
        ("window", "2026-11-25T16:00/18:00", "2026-11-25T16:00/18:00"),
        ("window", "16:00/", "16:00/"),
        ("duration", "90m", "90m"),
        ("phone", "+48600100200", "+48600100200"),
        ("date", None, None),
    ],
)
def test_a_fitting_output_is_typed(kind: str, found: object, value: Value) -> None:
    read_value = read(kind, found)
    assert (read_value, type(read_value)) == (value, type(value))


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        ("text", True),
        ("text", ["Lampa"]),
        ("digits", "٣"),
        ("digits", "47a"),
        ("integer", 3.5),
        ("integer", True),
        ("decimal", "NaN"),
        ("decimal", "many"),
        ("boolean", "true"),
        ("money", "249"),
        ("date", "23.11.2026"),
        ("date", "2026-02-30"),
        ("time", "25:00"),
        ("window", "2026-13-25T16:00/18:00"),
        ("window", "morning"),
        ("phone", "600100200"),
    ],
)
def test_an_output_of_another_kind_is_refused(kind: str, found: object) -> None:
    with pytest.raises(Unfit, match="it is no " + kind):
        read(kind, found)


def test_an_enum_takes_its_values_only() -> None:
    assert read("enum", "delivered", values=("in_transit", "delivered")) == "delivered"
    with pytest.raises(Unfit, match=r"in_transit \| delivered"):
        read("enum", "lost", values=("in_transit", "delivered"))


FOUND = Result(name="found", statuses=(200, 206), outputs={"status": Output("text", "order.status")})
DELIVERED = Result(name="delivered", statuses=(200,), fields={"order.status": "delivered"})
GONE = Result(name="not_found", statuses=(404,))


@pytest.mark.parametrize(
    ("status", "body", "result"),
    [
        (200, b'{"order": {"status": "delivered"}}', ServiceResult("delivered")),
        (200, b'{"order": {"status": "delayed"}}', ServiceResult("found", {"status": "delayed"})),
        (206, b'{"order": {"status": "delivered"}}', ServiceResult("found", {"status": "delivered"})),
        (404, b"<html>not JSON, and nobody reads it</html>", ServiceResult("not_found")),
        (418, b"", None),
    ],
)
def test_status_and_fields_choose_the_result(status: int, body: bytes, result: ServiceResult | None) -> None:
    assert result_of(service(DELIVERED, FOUND, GONE), status, body) == result


@pytest.mark.parametrize("body", [b"", b"<html/>", b"[]", b"{}", b'{"order": null}', b'{"order": {}}', b"\xff"])
def test_a_body_without_its_outputs_is_refused(body: bytes) -> None:
    with pytest.raises(Unfit):
        result_of(service(FOUND), 200, body)
