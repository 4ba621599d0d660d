"""/v1/bots/{bot}/articles: articles of the knowledge base, published and withdrawn while the line is served."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from voicebot.authoring.diagnostics import Diagnostic
from voicebot.runtime.bots import Bots
from voicebot.runtime.publishing import Press, Refused
from voicebot.web.problems import Fault, problem

_EXAMPLE = """---
category: delivery
---
# en
- how much is delivery

Delivery costs 15 zł.

> Delivery costs fifteen złoty.
"""

BotName = Annotated[str, Path(description="A bot that is served here.")]
Key = Annotated[str, Path(description="The article's key.", max_length=100)]


class ArticleIn(BaseModel):
    """An article as its file in the knowledge base would be."""

    model_config = ConfigDict(extra="forbid")

    key: str = Field(
        description="Its name; the article with the same key gives way.",
        pattern=r"^[a-z][a-z0-9_]*$",
        max_length=100,
        examples=["delivery_cost"],
    )
    text: str = Field(
        description="Markdown: a head, then for each language questions and an answer.", examples=[_EXAMPLE]
    )


class WarningOut(BaseModel):
    """Something doubtful that does not keep an article from being served."""

    line: int = Field(description="The line of `text`, from 1.")
    code: str
    detail: str


class RevisionOut(BaseModel):
    """What is served from now on."""

    bot: str
    key: str
    revision: int = Field(description="The bot's articles under a new number, which `why` of a turn names.")
    kept: bool = Field(description="Whether it outlasts a restart: written to the bot's knowledge base folder.")


class PublishedOut(RevisionOut):
    """An article that is served from now on."""

    languages: list[str] = Field(description="Those in which it answers.")
    replaced: bool = Field(description="Whether an article with the same key gave way.")
    warnings: list[WarningOut]


def knowledge_router(bots: Bots, press: Press) -> APIRouter:
    """The routes over the bots that are served and the press that changes their articles."""
    router = APIRouter(prefix="/v1/bots/{bot}/articles", tags=["knowledge base"])

    @router.post("", response_model=PublishedOut, summary="Publish an article, or replace it")
    async def publish(request: Request, bot: BotName, body: ArticleIn) -> PublishedOut | Response:
        """Callers hear it from their next turn on; turns under way end on the articles they began with.

        It is written to the bot's knowledge base folder too, where that may be written. A broken article is
        refused with the lines that are wrong, and what was served still is.
        """
        published = await press.publish(bot, body.key, body.text)
        if isinstance(published, Refused):
            return problem(request, bots, "broken-article", errors=tuple(map(_fault, published.diagnostics)))
        return PublishedOut(
            bot=bot,
            key=body.key,
            revision=published.revision,
            kept=published.kept,
            languages=[each for each in bots[bot].languages if published.article.questions.get(each)],
            replaced=published.replaced,
            warnings=[WarningOut(line=each.line, code=each.code, detail=_said(each)) for each in published.warnings],
        )

    @router.delete("/{key}", response_model=RevisionOut, summary="Withdraw an article")
    async def withdraw(request: Request, bot: BotName, key: Key) -> RevisionOut | Response:
        """Nobody hears it from their next turn on."""
        change = await press.withdraw(bot, key)
        if change is None:
            return problem(request, bots, "unknown-article")
        return RevisionOut(bot=bot, key=key, revision=change.revision, kept=change.kept)

    return router


def _fault(diagnostic: Diagnostic) -> Fault:
    return Fault(pointer="#/text", detail=_said(diagnostic), code=diagnostic.code, line=diagnostic.line)


def _said(diagnostic: Diagnostic) -> str:
    return f"{diagnostic.message}; {diagnostic.hint}" if diagnostic.hint else diagnostic.message
