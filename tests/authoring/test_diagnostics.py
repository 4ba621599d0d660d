import re
from pathlib import Path

import pytest

from voicebot import authoring
from voicebot.authoring.catalogue import CATALOGUE
from voicebot.authoring.diagnostics import Findings, Place, diagnose, nearest

HERE = Place("scenarios/shop/orders.yaml", 12, 7)


def test_a_diagnostic_reads_as_a_sentence_with_its_place():
    said = str(diagnose("VB105", HERE, "`pl` is written twice", "keep one"))
    assert said == "scenarios/shop/orders.yaml:12:7: error VB105: `pl` is written twice\n  hint: keep one"


def test_without_a_hint_it_is_one_line():
    assert "\n" not in str(diagnose("VB121", HERE, "what follows is a comment"))


def test_the_catalogue_gives_the_severity():
    assert diagnose("VB105", HERE, "").severity == "error"
    assert diagnose("VB121", HERE, "").severity == "warning"


def test_a_code_without_a_page_is_refused():
    with pytest.raises(ValueError, match="VB999"):
        diagnose("VB999", HERE, "something")


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_every_code_has_a_title_and_sentences(code):
    explanation = CATALOGUE[code]
    assert re.fullmatch(r"VB[1-8]\d\d", code)
    assert explanation.title[0].isupper()
    assert not explanation.title.endswith(".")
    assert explanation.meaning.endswith(".")


def test_findings_come_in_the_order_of_the_file_each_once():
    findings = Findings()
    later, earlier = Place("a.yaml", 10, 1), Place("a.yaml", 2, 5)
    for place in (later, earlier, later):
        findings.add("VB105", place, "twice")
    assert [each.line for each in findings.in_order()] == [2, 10]


@pytest.mark.parametrize(
    ("written", "names", "meant"),
    [
        ("goodbye", ["goodbye_1", "greeting"], "goodbye_1"),
        ("goodby", ["goodbye", "good_day"], "goodbye"),
        ("status_order", ["order_status", "order_tail"], "order_status"),
        ("langage", ["languages", "name"], "languages"),
        ("Orders", ["orders", "returns"], "orders"),
        ("sat", ["say", "ask"], "say"),
        ("survey", ["ask", "say"], None),
        ("x", ["exit", "next"], None),
        ("anything", [], None),
    ],
)
def test_the_nearest_name_is_the_one_an_author_would_have_meant(written, names, meant):
    assert nearest(written, names) == meant


def test_the_nearest_name_does_not_depend_on_the_order_of_names():
    names = ["order_a", "order_b", "order_c"]
    assert nearest("order", names) == nearest("order", reversed(names))


@pytest.mark.parametrize("code", sorted(code for code in CATALOGUE if code[2] in "178"))
def test_every_code_of_the_readers_is_made_somewhere(code):
    room = Path(authoring.__file__).parent
    assert any(f'"{code}"' in file.read_text(encoding="utf-8") for file in room.glob("*.py"))
