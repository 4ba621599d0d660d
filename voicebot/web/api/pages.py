"""What all lists share: the page that is asked for, and the shape it comes in."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Generic, TypeVar

from fastapi import Query
from pydantic import AfterValidator, BaseModel, Field

from voicebot.ports import Line, Wanted

T = TypeVar("T")

Limit = Annotated[int, Query(ge=1, le=200, description="How many at most.")]
Cursor = Annotated[str | None, Query(description="The `next_cursor` of the page before.", max_length=500)]
Filter = Annotated[str, Query(description="Only these; left out: all.", max_length=200)]


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC)


Moment = Annotated[datetime, AfterValidator(_utc)]


class Listed(BaseModel, Generic[T]):
    """One page of a list."""

    data: list[T]
    next_cursor: str | None = Field(default=None, description="Asks for the next page; null at the end.")


class LineOut(BaseModel):
    """One line of a transcript; private values are masked."""

    turn: int
    speaker: str = Field(examples=["caller", "bot"])
    text: str


def line_out(line: Line) -> LineOut:
    """A transcript's line as the API shows it."""
    return LineOut(turn=line.turn, speaker=line.speaker, text=line.text)


def wanted(limit: int, cursor: str | None, **filters: str) -> Wanted:
    """The page that the query asks for."""
    return Wanted(filters=filters, limit=limit, cursor=cursor)
