"""VB1xx: files and the YAML in them."""

from __future__ import annotations

from collections.abc import Mapping

from voicebot.authoring.catalogue.explanation import Explanation, error, warning

YAML_SOURCES: Mapping[str, Explanation] = {
    "VB101": error(
        "Not UTF-8",
        "The file is stored in another encoding, so letters such as ł or ő would be read wrongly. Save it as UTF-8.",
    ),
    "VB102": error(
        "Invisible character",
        "A control character, a soft hyphen or a zero-width space stands in the file. Two words that look alike would "
        "differ because of it. It usually comes along when text is copied from a document: delete it.",
    ),
    "VB103": error(
        "File too large",
        "A source file may have 1 MB. Split it: every file of a bot's folder is read, whatever its name.",
    ),
    "VB104": error(
        "Nested too deep",
        "Lists and maps lie more than 40 deep in one another. Move inner steps to a scenario of their own and `do` it.",
    ),
    "VB105": error(
        "Key written twice",
        "Two entries of one map have the same key, so one of them would be lost. Keep one, or rename one.",
    ),
    "VB106": error(
        "Anchor or alias",
        "`&name` and `*name` make one place of a file stand for another, which nobody can follow by reading aloud. "
        "Write the value out; if the words really begin with `&` or `*`, put them in quotes.",
    ),
    "VB107": error(
        "Tag",
        "`!name` before a value asks YAML for a type. Types come from the scenario language here: leave the tag out; "
        "if the words really begin with `!`, put them in quotes.",
    ),
    "VB108": error(
        "Several documents",
        "A line `---` begins a second document, which only files of talks may have. Use a second file.",
    ),
    "VB109": error(
        "Tab as indentation",
        "Indentation is made of spaces, because a tab is as wide as each editor wants. Replace the tab by spaces.",
    ),
    "VB110": error(
        "Key is not text",
        "Before a colon stands a list, a map or nothing at all. Often it is text that begins with `{{` or `[`, which "
        "needs quotes.",
    ),
    "VB111": error(
        "Not YAML",
        "The line cannot be read, and none of the usual reasons fits. Text in quotes, or under `|` on lines of its "
        "own, is always read as it stands.",
    ),
    "VB112": error(
        "Quote never closed",
        "A quote is opened and the file ends before it is closed. If it is an apostrophe, put the text in "
        "double quotes.",
    ),
    "VB113": error(
        "Text begins with a special character",
        "Unquoted text may not begin with any of [ { * & ! % @ | > ` , ? or with a quote that closes before the text "
        "ends. Put the whole text in quotes.",
    ),
    "VB114": error(
        "Colon in unquoted text",
        "A colon with a space behind it makes a key of what stands before. Put the text in quotes.",
    ),
    "VB115": error(
        "Unquoted words in brackets",
        "Inside `[ ]` and `{ }` a comma ends the text, so words with spaces need quotes there, comma or not: the next "
        "person to edit the sentence may add one.",
    ),
    "VB116": error(
        "Text cut by a comma or a brace",
        "Inside `{ }` something stands without a colon: the rest of a text that a comma has cut, or words whose braces "
        "were meant as words. Put the text in quotes.",
    ),
    "VB117": error(
        "Indentation does not fit",
        "The line stands deeper or less deep than the lines it belongs to, or a list item stands among keys. Entries "
        "of one list or map begin in the same column.",
    ),
    "VB118": error(
        "Bracket or comma missing",
        "A `[` or `{` is not closed, or two entries inside it have no comma between them.",
    ),
    "VB119": error(
        "Backslash in double quotes",
        "In double quotes a backslash begins a code such as \\n. Use single quotes, where it is a character "
        "like any other.",
    ),
    "VB120": error(
        "Colon or its space missing",
        "A key is followed by a colon and a space. Without them the line is plain text.",
    ),
    "VB121": warning(
        "Text may be cut by #",
        "A space and `#` begin a comment. Here one follows words after a single space, as in a sentence with a number "
        "sign. Put the text in quotes, or set the comment off by two spaces.",
    ),
    "VB130": error(
        "File cannot be read",
        "The operating system refuses the file: often for want of permission, or because a link leads nowhere.",
    ),
    "VB131": error(
        "Link leads out of the folder",
        "A bot is what lies in its folder. A symbolic link to elsewhere would make it depend on the machine.",
    ),
    "VB132": error(
        "Nothing to read",
        "The folder holds no file that ends in .yaml or .yml outside `talks/`, so there is no bot in it.",
    ),
}
