"""Every diagnostic by its code: a title, and a paragraph that says what it means and what to do.

Codes are stable and never used again for something else. The first figure is the group, one file each:
1 files and their YAML, 2 names, 3 the shape of sections, 4 steps and flow, 5 phrases, 6 intents,
7 the knowledge base, 8 talks.
"""

from __future__ import annotations

from collections.abc import Mapping

from voicebot.authoring.catalogue.explanation import Explanation as Explanation
from voicebot.authoring.catalogue.explanation import Severity as Severity
from voicebot.authoring.catalogue.intents import INTENTS
from voicebot.authoring.catalogue.knowledge import KNOWLEDGE
from voicebot.authoring.catalogue.names import NAMES
from voicebot.authoring.catalogue.phrases import PHRASES
from voicebot.authoring.catalogue.shape import SHAPE
from voicebot.authoring.catalogue.steps import STEPS
from voicebot.authoring.catalogue.talks import TALKS
from voicebot.authoring.catalogue.yaml_sources import YAML_SOURCES

CATALOGUE: Mapping[str, Explanation] = {
    **YAML_SOURCES,
    **NAMES,
    **SHAPE,
    **STEPS,
    **PHRASES,
    **INTENTS,
    **KNOWLEDGE,
    **TALKS,
}
