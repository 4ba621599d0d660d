import os
from pathlib import Path

import pytest

from voicebot.authoring.characters import MAX_BYTES
from voicebot.authoring.folder import read_bot_folder
from voicebot.authoring.sources import SourceFile, fingerprint
from voicebot.errors import UsageError


def write(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


SHOP = {
    "scenarios/shop/bot.yaml": "bot: {}",
    "scenarios/shop/orders/status.yml": "scenarios: {}",
    "scenarios/shop/notes.txt": "not read",
    "scenarios/shop/talks/slow.yaml": "talk: slow",
    "scenarios/shop/orders/talks/part.yaml": "slots: {}",
    "scenarios/shop/.old/bot.yaml": "old: {}",
    "knowledge_base/shop/delivery.md": "---",
    "knowledge_base/shop/readme.txt": "not read",
    "knowledge_base/other/delivery.md": "---",
}


def names(files):
    return [each.name for each in files]


def test_a_folder_is_read_with_its_subfolders_talks_and_articles(tmp_path):
    sources = read_bot_folder(write(tmp_path, SHOP) / "scenarios/shop")
    assert sources.bot == "shop"
    assert names(sources.scenarios) == ["bot.yaml", "orders/status.yml", "orders/talks/part.yaml"]
    assert names(sources.talks) == ["slow.yaml"]
    assert names(sources.articles) == ["delivery.md"]
    assert sources.articles[0].stem == "delivery"
    assert sources.diagnostics == ()


def test_files_are_shown_as_people_gave_the_path(tmp_path, monkeypatch):
    monkeypatch.chdir(write(tmp_path, SHOP))
    sources = read_bot_folder(Path("scenarios/shop"))
    assert sources.scenarios[1].file == "scenarios/shop/orders/status.yml"
    assert sources.talks[0].file == "scenarios/shop/talks/slow.yaml"
    assert sources.articles[0].file == "knowledge_base/shop/delivery.md"


def test_a_bot_elsewhere_keeps_its_articles_itself(tmp_path):
    home = write(tmp_path, {"bot.yaml": "bot: {}", "knowledge_base/hours.md": "---"})
    sources = read_bot_folder(home)
    assert names(sources.scenarios) == ["bot.yaml"]
    assert names(sources.articles) == ["hours.md"]
    assert sources.bot == tmp_path.name


def test_articles_can_be_named(tmp_path):
    root = write(tmp_path, SHOP)
    sources = read_bot_folder(root / "scenarios/shop", root / "knowledge_base/other")
    assert sources.articles[0].file.endswith("knowledge_base/other/delivery.md")


def test_one_file_is_a_bot(tmp_path):
    root = write(tmp_path, {"scenarios/minimal.yaml": "bot: {}", "knowledge_base/minimal/hours.md": "---"})
    sources = read_bot_folder(root / "scenarios/minimal.yaml")
    assert sources.bot == "minimal"
    assert names(sources.scenarios) == ["minimal.yaml"]
    assert names(sources.articles) == ["hours.md"]
    assert sources.talks == ()


def test_nothing_there_is_said_to_whoever_typed_the_path(tmp_path):
    with pytest.raises(UsageError, match="there is no file or folder"):
        read_bot_folder(tmp_path / "shop")


def test_a_folder_without_yaml_is_a_finding(tmp_path):
    (found,) = read_bot_folder(tmp_path).diagnostics
    assert found.code == "VB132"


@pytest.mark.parametrize(
    ("raw", "code"), [(b"a: \xff", "VB101"), (b"#" * (MAX_BYTES + 1), "VB103")], ids=["encoding", "size"]
)
def test_a_file_that_cannot_be_taken_is_a_finding_and_the_others_are_read(tmp_path, raw, code):
    write(tmp_path, {"bot.yaml": "bot: {}"})
    (tmp_path / "orders.yaml").write_bytes(raw)
    sources = read_bot_folder(tmp_path)
    (found,) = sources.diagnostics
    assert (found.code, Path(found.file).name, found.line) == (code, "orders.yaml", 1)
    assert names(sources.scenarios) == ["bot.yaml"]


def test_links_inside_the_folder_are_followed_and_links_out_of_it_are_not(tmp_path):
    home = write(tmp_path, {"shop/bot.yaml": "bot: {}", "secret.yaml": "a: b", "more/x.yaml": "c: d"}) / "shop"
    os.symlink(home / "bot.yaml", home / "again.yaml")
    os.symlink(tmp_path / "secret.yaml", home / "out.yaml")
    os.symlink(tmp_path / "more", home / "folder")
    os.symlink(home / "gone.yaml", home / "lost.yaml")
    sources = read_bot_folder(home)
    assert names(sources.scenarios) == ["again.yaml", "bot.yaml"]
    found = {Path(each.file).name: each.code for each in sources.diagnostics}
    assert found == {"out.yaml": "VB131", "folder": "VB131", "lost.yaml": "VB130"}


def test_a_mounted_volume_is_read_once(tmp_path):
    """Its files are links into a hidden folder that is exchanged as a whole."""
    write(tmp_path, {"..2026/bot.yaml": "bot: {}"})
    os.symlink("..2026", tmp_path / "..data")
    os.symlink("..data/bot.yaml", tmp_path / "bot.yaml")
    sources = read_bot_folder(tmp_path)
    assert names(sources.scenarios) == ["bot.yaml"]
    assert sources.diagnostics == ()


def test_the_hash_names_the_content_wherever_it_lies(tmp_path):
    one = read_bot_folder(write(tmp_path / "a", SHOP) / "scenarios/shop")
    two = read_bot_folder(write(tmp_path / "b", SHOP) / "scenarios/shop")
    assert one.content_hash == two.content_hash
    assert one.knowledge_hash == two.knowledge_hash


@pytest.mark.parametrize(
    ("changed", "bot_changes", "knowledge_changes"),
    [
        ("scenarios/shop/bot.yaml", True, False),
        ("scenarios/shop/talks/slow.yaml", False, False),
        ("knowledge_base/shop/delivery.md", False, True),
    ],
)
def test_the_hash_changes_with_what_the_bot_is_made_of(tmp_path, changed, bot_changes, knowledge_changes):
    root = write(tmp_path, SHOP)
    before = read_bot_folder(root / "scenarios/shop")
    write(root, {changed: SHOP[changed] + " "})
    after = read_bot_folder(root / "scenarios/shop")
    assert (before.content_hash != after.content_hash) is bot_changes
    assert (before.knowledge_hash != after.knowledge_hash) is knowledge_changes


def test_the_fingerprint_cannot_be_fooled_by_moving_text_into_names():
    one = [SourceFile("a", "a", "bc")]
    two = [SourceFile("ab", "ab", "c")]
    assert fingerprint(one) != fingerprint(two)


def test_the_fingerprint_does_not_depend_on_the_order():
    files = [SourceFile("a", "a", "1"), SourceFile("b", "b", "2")]
    assert fingerprint(files) == fingerprint(reversed(files))
