"""The vectors of examples and articles on the disk, a file an engine: a changed example costs one encoding."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from voicebot.understanding.semantics import Vectors

KEPT = 100_000
_MAGIC = b"voicebot vectors 1\n"
_KEY = 16
_HEAD = len(_MAGIC) + 32 + 4

_log = logging.getLogger(__name__)


class Shelf:
    """Vectors as float16 rows by text. Without a folder, or where files cannot be, they last as long as this does.

    The file is a line that names its form, the SHA-256 of the rest, the length of a row (4 bytes), then a text's
    digest and its row, again and again. One that is torn is taken for empty.
    """

    def __init__(self, folder: Path | None, engine: str) -> None:
        self._path = folder / f"{hashlib.sha256(engine.encode()).hexdigest()[:16]}.vectors" if folder else None
        self._rows: dict[bytes, bytes] | None = None

    def get(self, texts: Sequence[str]) -> dict[str, Vectors]:
        """The texts that are there, with their rows."""
        rows = self._read()
        found = {text: rows[key] for text in texts if (key := _key(text)) in rows}
        return {text: np.frombuffer(row, dtype="<f2").astype(np.float32) for text, row in found.items()}

    def put(self, vectors: Mapping[str, npt.NDArray[np.float16]]) -> None:
        """Keep rows; beyond 100,000 those that were there longest go."""
        rows = self._read()
        for text, vector in vectors.items():
            rows[_key(text)] = vector.astype("<f2").tobytes()
        lengths = {len(row) for row in rows.values()}
        if len(lengths) > 1:  # what another vector's length is cannot be of this engine
            rows = {_key(text): rows[_key(text)] for text in vectors}
        self._rows = dict(list(rows.items())[-KEPT:])
        self._write(self._rows)

    def _read(self) -> dict[bytes, bytes]:
        if self._rows is None:
            try:
                data = self._path.read_bytes() if self._path else b""
            except OSError:
                data = b""
            self._rows = _unpacked(data)
        return self._rows

    def _write(self, rows: Mapping[bytes, bytes]) -> None:
        if self._path is None:
            return
        part = self._path.with_suffix(f".{os.getpid()}")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(_packed(rows))
            part.replace(self._path)
        except OSError as error:
            _log.info("vectors are not kept: %s", error.strerror)


def _key(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=_KEY).digest()


def _packed(rows: Mapping[bytes, bytes]) -> bytes:
    length = len(next(iter(rows.values()), b""))
    body = length.to_bytes(4, "little") + b"".join(key + row for key, row in rows.items())
    return _MAGIC + hashlib.sha256(body).digest() + body


def _unpacked(data: bytes) -> dict[bytes, bytes]:
    body = data[len(_MAGIC) + 32 :]
    if len(data) < _HEAD or data[: -len(body)] != _MAGIC + hashlib.sha256(body).digest():
        return {}
    entry = _KEY + int.from_bytes(body[:4], "little")
    return {body[at : at + _KEY]: body[at + _KEY : at + entry] for at in range(4, len(body), entry)}
