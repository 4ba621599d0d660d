"""The fixture of this room: the firm on the demo's Saturday."""

from __future__ import annotations

import pytest

from .firm import Firm


@pytest.fixture
def firm() -> Firm:
    return Firm()
