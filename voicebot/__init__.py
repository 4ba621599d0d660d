"""Voicebot: a rule-based dialogue engine for service lines."""

__version__ = "0.1.0"
