"""`python -m voicebot` is the command line."""

from __future__ import annotations

from voicebot.cli import main

if __name__ == "__main__":
    main()
