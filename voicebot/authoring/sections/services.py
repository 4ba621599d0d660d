"""The `services` section: the contracts with back ends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from voicebot.authoring.diagnostics import Findings, did_you_mean, nearest
from voicebot.authoring.nodes import Entry, List, Map, Node, Text, entries
from voicebot.authoring.schema import kinds
from voicebot.authoring.schema.sections import METHODS, OUTPUT, RESULT
from voicebot.authoring.schema.shape import check_keys, found, listed
from voicebot.authoring.sections import named
from voicebot.authoring.values import OUTPUT_KINDS, Type, choice
from voicebot.authoring.wording import Book
from voicebot.dialogue.bot import Output, Result, Service
from voicebot.understanding.slots.spec import Value

UNAVAILABLE = "unavailable"
_PLACEHOLDER = re.compile(r"\$\{[^}]*\}|\{([^{}]*)\}")
_SECRET = re.compile(r"\$\{([^}]*)\}")
_SECRET_NAME = re.compile(r"[A-Z][A-Z0-9_]*(:-.*)?")
# A text reaches an output by its name, and Jinja2 would find these of Python's own first.
_TAKEN = frozenset(dir(dict))


@dataclass(frozen=True, slots=True)
class Contract:
    """A service, and what each of its inputs may be."""

    service: Service
    inputs: Mapping[str, Type]


def read_services(section: Mapping[str, Entry], book: Book) -> dict[str, Contract]:
    """The services by name."""
    read = named("services", section, book.findings)
    return {name: _service(name, written, entry, book) for name, written, entry in read}


def type_of(output: Output) -> Type:
    """What a condition may compare an output with."""
    return choice(output.values) if output.kind == "enum" else Type(output.kind)


def _service(name: str, written: Map, entry: Entry, book: Book) -> Contract:
    findings = book.findings
    method, url = _address(name, written, entry, findings)
    inputs = _inputs(written.get("inputs"), findings)
    query, body = (_texts(written.get(part), inputs, findings) for part in ("query", "body"))
    named_already = "".join((url, *query.values(), *body.values()))
    rest = {each: f"{{{each}}}" for each in inputs if f"{{{each}}}" not in named_already}
    bodiless = method in ("get", "delete")
    waiting = written.get("waiting")
    service = Service(
        name=name,
        method=method.upper(),
        url=url,
        inputs={key: each.kind for key, each in inputs.items()},
        results=_results(written.get("results"), findings),
        headers=_texts(written.get("headers"), inputs, findings),
        query=query | rest if bodiless else query,
        body=body if bodiless else body | rest,
        timeout_ms=kinds.value(kinds.DURATION, written.get("timeout"), 3000),
        retries=kinds.value(kinds.COUNT, written.get("retries"), 0),
        waiting=(book.key(waiting) if isinstance(waiting, Text) else None) or "one_moment",
        once=kinds.value(kinds.FLAG, written.get("once"), False),
    )
    return Contract(service, inputs)


def _address(name: str, written: Map, entry: Entry, findings: Findings) -> tuple[str, str]:
    methods = [each for each in METHODS if written.get(each) is not None]
    if len(methods) != 1:
        said = f"`{name}` has {listed(methods)}" if methods else f"`{name}` says no address"
        findings.add("VB303", entry.key.place, said, f"one of {listed(METHODS)} with the address")
    method = methods[0] if methods else "get"
    address = written.get(method)
    if isinstance(address, Text):
        _check_text(address, [entry.key.value for entry in entries(written.get("inputs"))], findings)
        _check_url(address, findings)
    return method, kinds.text_of(address) or ""


def _check_url(address: Text, findings: Findings) -> None:
    url = address.value.strip()
    if not url.startswith("${") and urlsplit(url).scheme not in ("http", "https"):
        hint = "it begins with `http://`, `https://` or a setting such as `${ORDERS_URL}`"
        findings.add("VB304", address.place, f"`{url}` is no address", hint)


def _check_text(text: Text, inputs: Iterable[str], findings: Findings) -> None:
    """Every `{input}` is one, and every `${SETTING}` could be one."""
    known = tuple(inputs)
    for placeholder in _PLACEHOLDER.finditer(text.value):
        name = placeholder.group(1)
        if name is not None and name not in known:
            near = nearest(name, known)
            hint = f"did you mean `{{{near}}}`?" if near else f"add `{name}` to the service's inputs"
            findings.add("VB202", text.at(placeholder.start()), f"there is no input `{name}`", hint)
    for secret in _SECRET.finditer(text.value):
        if not _SECRET_NAME.fullmatch(secret.group(1)):
            hint = "capitals, digits and _, then perhaps `:-` and a default: `${ORDERS_URL:-http://localhost}`"
            findings.add("VB304", text.at(secret.start()), f"`{secret.group()}` is no setting", hint)


def _inputs(node: Node | None, findings: Findings) -> dict[str, Type]:
    inputs: dict[str, Type] = {}
    for entry in entries(node):
        inputs[entry.key.value] = _type(entry.key.value, entry.value, findings)
    return inputs


def _type(name: str, node: Node, findings: Findings) -> Type:
    words = kinds.value(kinds.LINES, node, ())
    if isinstance(node, List) and words:
        return choice(words)
    kind = kinds.text_of(node) or ""
    if kind in OUTPUT_KINDS:
        return Type(kind)
    hint = did_you_mean(kind, OUTPUT_KINDS, f"the types are {', '.join(OUTPUT_KINDS)}, or a list of values")
    findings.add("VB304", node.place, f"`{name}` wants a type; found {found(node)}", hint)
    return Type("text")


def _texts(node: Node | None, inputs: Mapping[str, Type], findings: Findings) -> dict[str, str]:
    texts: dict[str, str] = {}
    for entry in entries(node):
        if isinstance(entry.value, Text):
            _check_text(entry.value, inputs, findings)
            texts[entry.key.value] = entry.value.value
        else:
            findings.add("VB304", entry.value.place, f"`{entry.key.value}` wants a text; found {found(entry.value)}")
    return texts


def _results(node: Node | None, findings: Findings) -> tuple[Result, ...]:
    results = {entry.key.value: _result(entry, findings) for entry in entries(node)}
    return tuple({**results, UNAVAILABLE: results.get(UNAVAILABLE, Result(name=UNAVAILABLE, statuses=()))}.values())


def _result(entry: Entry, findings: Findings) -> Result:
    name = entry.key.value
    if not kinds.is_name(name):
        findings.add("VB306", entry.key.place, f"`{name}` is no name")
    written = check_keys(entry.value, RESULT, f"the result `{name}`", findings) or Map((), entry.value.place)
    return Result(
        name=name,
        statuses=kinds.value(kinds.STATUSES, written.get("status"), ()),
        fields=_fields(written.get("fields")),
        outputs=_outputs(written.get("outputs"), findings),
    )


def _fields(node: Node | None) -> dict[str, Value]:
    fields: dict[str, Value] = {}
    for entry in entries(node):
        fields[entry.key.value] = _typed(entry.value)
    return fields


def _typed(node: Node) -> Value:
    words = kinds.text_of(node) or ""
    if isinstance(node, Text) and node.style != "plain":
        return words
    if words in ("true", "false"):
        return words == "true"
    return int(words) if re.fullmatch(r"-?\d{1,12}", words) else words


def _outputs(node: Node | None, findings: Findings) -> dict[str, Output]:
    outputs: dict[str, Output] = {}
    for entry in entries(node):
        name = entry.key.value
        if not kinds.is_name(name) or name in _TAKEN or name == "result":
            hint = "take another name and give the field as `path`"
            findings.add("VB306", entry.key.place, f"an output cannot be called `{name}`", hint)
        outputs[name] = _output(name, entry.value, findings)
    return outputs


def _output(name: str, node: Node, findings: Findings) -> Output:
    typed, path = node, name
    if isinstance(node, Map):
        check_keys(node, OUTPUT, f"the output `{name}`", findings)
        path = kinds.value(kinds.WORDS, node.get("path"), name)
        written = node.get("type")
        if written is None:
            return Output("text", path)
        typed = written
    kind = _type(name, typed, findings)
    return Output(kind.kind, path, tuple(kind.words))
