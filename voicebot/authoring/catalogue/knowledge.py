"""VB7xx: articles of the knowledge base."""

from __future__ import annotations

from collections.abc import Mapping

from voicebot.authoring.catalogue.explanation import Explanation, error, warning

KNOWLEDGE: Mapping[str, Explanation] = {
    "VB701": error(
        "Article without a head",
        "An article begins with a line `---`, a few keys such as `category: delivery`, and another line `---`.",
    ),
    "VB702": error(
        "Unknown key in an article's head",
        "The head knows `category`, `valid_from`, `valid_to` and `queue`.",
    ),
    "VB703": warning(
        "Article lacks a language",
        "The bot speaks a language in which this article does not exist, so callers in it get no answer.",
    ),
    "VB704": error(
        "Article without questions",
        "Under the language's heading stand the questions callers ask, one a line, each after `- `. An article is "
        "found by them.",
    ),
    "VB705": error(
        "Article without an answer",
        "After the questions and an empty line stands the written answer.",
    ),
    "VB706": warning(
        "Question asked twice",
        "The same question stands in two articles, or twice in one: the caller would get either answer.",
    ),
    "VB707": error(
        "Date is not valid",
        "`valid_from` and `valid_to` are days such as 2026-11-21, and the first is not after the second.",
    ),
    "VB708": error(
        "Heading is no language of the bot",
        "The first-level headings of an article are the codes of the bot's languages, each once.",
    ),
    "VB709": error(
        "Text outside a language",
        "Everything after an article's head stands under a heading with a language, such as `# en`.",
    ),
    "VB710": error(
        "Article's name is not a key",
        "The file's name without its ending is the article's key: small letters, figures and `_`, a letter first.",
    ),
    "VB711": error(
        "Article's head is incomplete",
        "`category` must be there, and every key in the head has words as its value.",
    ),
}
