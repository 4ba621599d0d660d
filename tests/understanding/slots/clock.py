"""One moment for all slot tests: a Wednesday morning."""

from __future__ import annotations

from datetime import datetime

NOW = datetime.fromisoformat("2026-11-18T10:00:00+01:00")
