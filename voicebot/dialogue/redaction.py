"""What must not be kept: payment card numbers that callers say or write unasked."""

from __future__ import annotations

import re

_RUN = re.compile(r"\d(?:[ .-]?\d){12,18}")
MASK = "•••"


def mask(text: str) -> str:
    """The text with every payment card number (13 to 19 digits that pass the Luhn check) masked."""
    return _RUN.sub(lambda found: MASK if is_card(re.sub(r"\D", "", found[0])) else found[0], text)


def is_card(digits: str) -> bool:
    """Whether 13 to 19 digits pass the Luhn check (ISO/IEC 7812-1), as every payment card number does."""
    if not 13 <= len(digits) <= 19 or not digits.isascii() or not digits.isdigit():
        return False
    total = 0
    for place, digit in enumerate(map(int, reversed(digits))):
        doubled = digit * 2 if place % 2 else digit
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0 and len(set(digits)) > 1
