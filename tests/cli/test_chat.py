"""`voicebot chat`: piped, as JSON, recorded, and typed at a terminal."""

import json
import os
import pty
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from voicebot.channels.voice.messages import TurnAnswer

from .conftest import Run

THURSDAY = ("--clock", "2026-11-19T11:00+00:00")
BOOKING = """\
I would like to book a table
on Friday
*keys 19#*
*silence*
at seven in the evening

for four people
yes
no, thank you
"""


def test_a_piped_chat_is_a_plain_transcript(run: Run, made: Path) -> None:
    result = run("chat", made, *THURSDAY, "--from", "+442079460100", lines="when are you open\n*hangup*\n")
    assert result.exit_code == 0
    assert result.stdout == (
        "bot: Good day, this is the automated assistant of the Linden restaurant.\n"
        "bot: How can I help you?\n"
        "caller: when are you open\n"
        "bot: We are open every day from ten in the morning to ten in the evening, and the kitchen closes at nine.\n"
        "bot: Is the matter settled now?\n"
        "caller: (hangs up)\n"
        "outcome: resolved_assumed\n"
    )


def test_signs_stand_for_silence_and_keys(run: Run, made: Path) -> None:
    result = run("chat", made, *THURSDAY, "--from", "+442079460100", lines=BOOKING)
    lines = result.stdout.splitlines()
    assert "caller: (presses 19#)" in lines
    assert "caller: (silent for 6 s)" in lines
    assert lines[-1] == "outcome: callback"


def test_the_end_of_the_input_hangs_up(run: Run, made: Path) -> None:
    result = run("chat", made, lines="I want to complain\n")
    assert result.stdout.splitlines()[-2:] == ["caller: (hangs up)", "outcome: abandoned"]


def test_a_handoff_ends_the_bots_part(run: Run, made: Path) -> None:
    result = run("chat", made, *THURSDAY, lines="I want to talk to a person\nhello?\n")
    assert result.stdout.splitlines()[-2:] == ["state: handed over to general (requested)", "outcome: handed_off"]


def test_the_clock_decides_whether_people_are_there(run: Run, made: Path) -> None:
    result = run("chat", made, "--clock", "2026-11-19T23:30+00:00", lines="I want to talk to a person\n")
    assert "handed over" not in result.stdout


def test_the_trace_says_why(run: Run, made: Path) -> None:
    result = run("chat", made, "--trace", lines="when are you open\n")
    assert "why: article: opening_hours" in result.stdout
    assert "why: outcome: resolved_assumed" in result.stdout


def test_the_channel_decides_how_it_is_worded(run: Run, made: Path) -> None:
    result = run("chat", made, "--channel", "chat", lines="when are you open\n")
    assert "from 10:00 to 22:00" in result.stdout


def test_json_is_one_endpoint_answer_a_line(run: Run, made: Path) -> None:
    result = run("chat", made, *THURSDAY, "--json", lines="I want to complain\n*silence*\n*hangup*\n")
    answers = [TurnAnswer.model_validate_json(line) for line in result.stdout.splitlines()]
    assert [each.turn for each in answers] == [1, 2, 3, 4]
    assert [each.action.type for each in answers] == ["listen", "listen", "listen", "hangup"]
    assert answers[-1].outcome == "abandoned"
    assert "trace" not in result.stdout


def test_json_has_the_trace_when_it_is_asked_for(run: Run, made: Path) -> None:
    result = run("chat", made, "--json", "--trace", lines="when are you open\n")
    trace = json.loads(result.stdout.splitlines()[1])["trace"]
    assert {"rule": "article", "detail": "opening_hours"} in [
        {**each, "detail": each["detail"].split()[0]} for each in trace if each["detail"]
    ]


@pytest.mark.parametrize("lines", [BOOKING, "when are you open\nwhere can I park\nyes\n", "", "*silence*\n*silence*\n"])
def test_a_recorded_chat_passes_as_a_talk(run: Run, tmp_path: Path, lines: str) -> None:
    folder = tmp_path / "line"
    run("new", folder)
    talk = folder / "talks" / "an_example.yaml"
    recorded = run("chat", folder, *THURSDAY, "--from", "+442079460100", "--record", talk, lines=lines)
    assert recorded.exit_code == 0
    assert talk.read_text(encoding="utf-8").startswith('talk: "an example"\n')
    tested = run("test", folder)
    assert "passed  an example" in tested.stdout, tested.stdout
    assert tested.exit_code == 0


@pytest.mark.parametrize(
    ("words", "lines", "message"),
    [
        (("--language", "de"), "", "linden does not speak de; it speaks en"),
        (("--clock", "tomorrow"), "", "--clock tomorrow is no time; write one such as 2026-11-21T11:00+01:00"),
        (
            ("--clock", "2026-11-21T11:00"),
            "",
            "--clock 2026-11-21T11:00 does not say its offset from UTC; write one such as 2026-11-21T11:00+01:00",
        ),
        (("--from", "1" * 300), "", "--from is longer than 40 characters; write a number such as +48600100200"),
        (("--record", __file__), "", f"{__file__} is there already; name a new file for the talk"),
        (
            (),
            "*wait*\n",
            "line 1, *wait*, is nothing a caller does; there is *silence*, *keys 12#* and *hangup*, or plain words",
        ),
        ((), "*keys abc*\n", "line 1, *keys abc*, is nothing a caller does; there is"),
        ((), "word " * 1000, "line 1 is longer than 4000 characters"),
    ],
)
def test_what_cannot_be_is_told_in_one_line(
    run: Run, made: Path, words: tuple[str, ...], lines: str, message: str
) -> None:
    result = run("chat", made, *words, lines=lines)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"voicebot: {message}")
    assert len(result.stderr.splitlines()) == 1


def test_a_bot_with_errors_cannot_chat(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bot.yaml").write_text("bot: {langages: [en]}\n", encoding="utf-8")
    result = run("chat", tmp_path)
    assert result.exit_code == 1
    assert "did you mean `languages`?" in result.stderr
    assert "warning" not in result.stderr


def test_a_real_pipe_works_in_any_locale(made: Path, cache: Path) -> None:
    environment = {**os.environ, "VOICEBOT_CACHE": str(cache), "LC_ALL": "C", "PYTHONUTF8": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "voicebot", "chat", str(made)],
        input="hol lehet parkolni, kérem? \xff\n".encode() + b"\xff\xfe\n",
        capture_output=True,
        env=environment,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0
    assert done.stderr == b""
    assert "caller: hol lehet parkolni, kérem?" in done.stdout.decode()
    assert b"\x1b" not in done.stdout


@pytest.mark.parametrize("leave", ["the end of the input", "Ctrl-C"])
def test_a_person_types_at_a_prompt(made: Path, cache: Path, leave: str) -> None:
    ours, theirs = pty.openpty()
    environment = {**os.environ, "VOICEBOT_CACHE": str(cache), "TERM": "xterm"}
    command = [sys.executable, "-m", "voicebot", "chat", str(made)]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment) as chat:
        os.close(theirs)
        screen = _until(ours, "caller: ")
        os.write(ours, b"*wave*\n")
        screen += _until(ours, "caller: ")
        os.write(ours, b"when are you open\n")
        screen += _until(ours, "settled now?\r\ncaller: ")
        for _ in range(10):
            # A signal that comes just before the prompt begins to read is noticed with the next one.
            chat.send_signal(signal.SIGINT) if leave == "Ctrl-C" else os.write(ours, b"\x04")
            screen += _until(ours, "outcome: resolved_assumed", within_s=2)
            if "outcome: " in screen:
                break
        assert chat.wait(timeout=60) == 0
    os.close(ours)
    assert "Type what a caller says" in screen
    assert "outcome: resolved_assumed" in screen
    assert "*wave*, is nothing a caller does" in screen
    assert "\x1b[1;36mbot: \x1b[0mWe are open every day" in screen


def _until(terminal: int, words: str, within_s: float = 30) -> str:
    """What the terminal shows up to some words, or until nothing more comes for so long."""
    read = ""
    while words not in read and select.select([terminal], [], [], within_s)[0]:
        read += os.read(terminal, 4096).decode()
    return read
