"""Published articles as files, which the next start reads."""

from pathlib import Path

import pytest

from voicebot.authoring.folder import bot_of, knowledge_of, read_bot_folder
from voicebot.store.articles import ArticleFolders


@pytest.fixture
def bot(tmp_path: Path) -> Path:
    """A bot's folder; nobody has written an article for it yet."""
    folder = tmp_path / "shop"
    folder.mkdir()
    (folder / "bot.yaml").write_text("bot: {}\n")
    return folder


def files(bot: Path) -> ArticleFolders:
    return ArticleFolders({bot_of(bot): knowledge_of(bot)})


def articles(bot: Path) -> dict[str, str]:
    """What a start would read."""
    return {each.name: each.text for each in read_bot_folder(bot).articles}


def test_a_kept_article_is_read_at_the_next_start(bot: Path) -> None:
    assert files(bot).keep("shop", "parking", "przed domem 🚗\n")
    assert articles(bot) == {"parking.md": "przed domem 🚗\n"}
    assert files(bot).drop("shop", "parking")
    assert articles(bot) == {}


def test_an_article_gives_way_where_it_lies(bot: Path) -> None:
    shelf = knowledge_of(bot) / "ways"
    shelf.mkdir(parents=True)
    (shelf / "parking.md").write_text("before")
    (shelf / "not_parking.md").write_text("another")
    assert files(bot).keep("shop", "parking", "after")
    assert articles(bot) == {"ways/parking.md": "after", "ways/not_parking.md": "another"}
    assert files(bot).drop("shop", "parking")
    assert articles(bot) == {"ways/not_parking.md": "another"}


def test_what_was_begun_and_never_finished_is_no_article(bot: Path) -> None:
    knowledge_of(bot).mkdir()
    (knowledge_of(bot) / ".parking.part").write_text("to")
    (knowledge_of(bot) / ".old").mkdir()
    (knowledge_of(bot) / ".old" / "parking.md").write_text("hidden")
    assert articles(bot) == {}
    assert files(bot).keep("shop", "parking", "whole")
    assert articles(bot) == {"parking.md": "whole"}
    assert (knowledge_of(bot) / ".old" / "parking.md").read_text() == "hidden"


def test_where_files_cannot_be_it_says_so(bot: Path, caplog: pytest.LogCaptureFixture) -> None:
    knowledge_of(bot).write_text("no folder")
    assert not files(bot).keep("shop", "parking", "text")
    assert "an article of shop is not kept" in caplog.text
