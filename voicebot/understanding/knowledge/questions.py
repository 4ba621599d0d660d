"""A million questions, and the few among them that one sentence may mean.

Questions are numbered by their length, so a list of numbers is in the order of length, and a long list can be
entered where questions are about as long as the sentence. What a search costs is bounded by its budget and not
by the number of questions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from voicebot.understanding.knowledge.lexicon import Lexicon
from voicebot.understanding.knowledge.lists import Floats, Ints, Lists
from voicebot.understanding.knowledge.words import question_words, words_of
from voicebot.understanding.languages import pack
from voicebot.understanding.normalize import normalize, stem

BUDGET = 60_000
LIST_BUDGET = 20_000
CANDIDATES = 120
MOST_WORDS = 48
# What shares less than this part of what the best shares is not worth ordering.
WORTHWHILE = 0.3
PAIR_GAPS = (1, 2)
PAIR_BUCKETS = 1 << 22
# A pair of neighbours tells as much as its words, but half of that its words have told.
PAIR_WEIGHT = 0.5

Longs = npt.NDArray[np.int64]
_MIX = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xD6E8FEB86659FD93)


@dataclass(frozen=True, slots=True)
class Asked:
    """A sentence as it is looked for: its words, the known words that each may be, and its letter groups."""

    words: tuple[str, ...]
    known: tuple[Mapping[int, float], ...]
    groups: Ints


@dataclass(frozen=True, slots=True)
class Questions:
    """Questions by their words, in the order of their length.

    ``longer`` is the number of the first question of at least so many words; ``meant`` is the word that stands for
    all words of the same stem, and ``rarity`` how much it tells; ``holders`` are the questions that have it, and
    ``pairs`` those that have two such words near each other.
    """

    language: str
    words: Lists
    longer: Ints
    lexicon: Lexicon
    meant: Ints
    rarity: Floats
    group_rarity: Floats
    holders: Lists
    pairs: Lists

    def __len__(self) -> int:
        return len(self.words)

    @classmethod
    def learn(cls, language: str, texts: Sequence[str]) -> tuple[Questions, Ints]:
        """Index the questions of one language; with them comes the place in ``texts`` that each had."""
        elsewhere = pack(language).sentences.no_request
        everything, lexicon = _read([*texts, *elsewhere], language)
        counts = everything.sizes()[: len(texts)]
        order = np.argsort(counts, kind="stable").astype(np.int32)
        items, owners = everything.of(order)
        meant = _meant(lexicon, language)
        stems = meant[items].astype(np.int64)
        holders = Lists.of_pairs(stems, owners.astype(np.int64), len(lexicon))
        # In two questions every word looks rare: what people say to any bot tells which are not.
        common = np.bincount(meant[everything.items[everything.starts[len(texts)] :]], minlength=len(lexicon))
        learnt = cls(
            language=language,
            words=Lists(_starts(counts[order]), items),
            longer=np.searchsorted(counts[order], np.arange(MOST_WORDS + 1)).astype(np.int32),
            lexicon=lexicon,
            meant=meant,
            rarity=_rarity(holders.sizes() + common, len(order) + len(elsewhere)),
            group_rarity=_rarity(_group_counts(lexicon, meant, holders), len(order)),
            holders=holders,
            pairs=_pairs(stems, owners),
        )
        return learnt, order

    def look(self, text: str) -> Asked:
        """A sentence by its known words; a word that is not known may be any that are spelt nearly so."""
        words = tuple(dict.fromkeys(question_words(text, self.language)))[:MOST_WORDS]
        groups = np.unique(self.lexicon.groups_of(words))
        return Asked(words, tuple(self._known(word) for word in words), groups)

    def candidates(self, asked: Asked) -> Ints:
        """The questions that share most with a sentence; all of them where they are few."""
        if len(self) <= CANDIDATES:
            return np.arange(len(self), dtype=np.int32)
        lists = self._lists(asked)
        scores = np.zeros(len(self), dtype=np.float32)
        left = BUDGET
        entry = int(self.longer[max(0, len(asked.words) - 1)])
        looked: list[Ints] = []
        for holders, weight in lists:
            window = _window(holders, min(left, LIST_BUDGET), entry)
            scores[window] += weight
            looked.append(window)
            left -= len(window)
            if left <= 0:
                break
        return self._best(scores, looked)

    def _best(self, scores: Floats, looked: Sequence[Ints]) -> Ints:
        if not looked:
            return np.zeros(0, dtype=np.int32)
        numbers = np.concatenate(looked)
        reached = scores[numbers]
        numbers = numbers[reached >= WORTHWHILE * reached.max()]
        reached = scores[numbers]
        # A question stands here once for each of its words that were looked up.
        count = min(len(numbers), CANDIDATES * 8)
        best = np.argpartition(-reached, count - 1)[:count]
        best = best[np.argsort(-reached[best], kind="stable")]
        _, first = np.unique(numbers[best], return_index=True)
        chosen: Ints = numbers[best][np.sort(first)[:CANDIDATES]]
        return chosen

    def _known(self, word: str) -> Mapping[int, float]:
        number = self.lexicon.words.find(word)
        if number is not None:
            return {int(self.meant[number]): 1.0}
        near: dict[int, float] = {}
        for each, likeness in self.lexicon.near(word).items():
            near.setdefault(int(self.meant[each]), likeness)
        return near

    def _lists(self, asked: Asked) -> list[tuple[Ints, float]]:
        """The lists to look through with what they are worth, the shortest first."""
        worth: dict[int, float] = {}
        for known in asked.known:
            for number, likeness in known.items():
                worth[number] = max(worth.get(number, 0.0), float(self.rarity[number]) * likeness**2)
        lists = [(self.holders[number], weight) for number, weight in worth.items()]
        first = [next(iter(known), -1) for known in asked.known]
        for gap in PAIR_GAPS:
            for left, right in zip(first, first[gap:], strict=False):
                if left >= 0 <= right:
                    bucket = int(_buckets(np.array([left]), np.array([right]), len(self.pairs))[0])
                    lists.append((self.pairs[bucket], PAIR_WEIGHT * (worth[left] + worth[right])))
        return sorted((each for each in lists if len(each[0])), key=lambda each: len(each[0]))


def _read(texts: Sequence[str], language: str) -> tuple[Lists, Lexicon]:
    """The words of every text by number, and the words."""
    fillers = pack(language).fillers
    numbers = _Numbers()
    flat: list[int] = []
    sizes: list[int] = []
    for text in texts:
        words = words_of(normalize(text), fillers)
        flat.extend(map(numbers.__getitem__, words))
        sizes.append(len(words))
    known = list(numbers)
    # The order of code points is the order of bytes.
    alphabetical = np.array(sorted(range(len(known)), key=known.__getitem__), dtype=np.int32)
    places = np.empty(len(known), dtype=np.int32)
    places[alphabetical] = np.arange(len(known), dtype=np.int32)
    lexicon = Lexicon.learn([known[number] for number in alphabetical])
    return Lists(_starts(np.array(sizes, dtype=np.int64)), places[np.array(flat, dtype=np.int64)]), lexicon


class _Numbers(dict[str, int]):
    """Words numbered as they come."""

    def __missing__(self, word: str) -> int:
        self[word] = number = len(self)
        return number


def _meant(lexicon: Lexicon, language: str) -> Ints:
    """For each word the first one of the same stem; itself where the language has no stemmer."""
    if not pack(language).stemmer:
        return np.arange(len(lexicon), dtype=np.int32)
    first: dict[str, int] = {}
    return np.array([first.setdefault(stem(lexicon[at], language), at) for at in range(len(lexicon))], dtype=np.int32)


def _starts(sizes: npt.NDArray[np.integer[npt.NBitBase]] | Ints | Longs) -> Ints:
    return np.concatenate([[0], np.cumsum(sizes)]).astype(np.int32)


def _rarity(counts: Ints | npt.NDArray[np.float64], of: int) -> Floats:
    return np.log1p(of / (0.5 + counts)).astype(np.float32)


def _group_counts(lexicon: Lexicon, meant: Ints, holders: Lists) -> npt.NDArray[np.float64]:
    """In about how many questions each letter group stands: as many as its words together do."""
    sizes = holders.sizes()[meant[lexicon.holders.items]]
    owners = np.repeat(np.arange(len(lexicon.holders)), lexicon.holders.sizes())
    return np.bincount(owners, weights=sizes, minlength=len(lexicon.holders)).astype(np.float64)


def _window(holders: Ints, room: int, entry: int) -> Ints:
    """As many of a list as there is room for, from about the sentence's length on."""
    if len(holders) <= room:
        return holders
    start = min(int(np.searchsorted(holders, entry)), len(holders) - room)
    return holders[start : start + room]


def _pairs(stems: Longs, owners: Ints) -> Lists:
    """The questions with two words near each other; of words that stand together everywhere, none."""
    count = min(PAIR_BUCKETS, 1 << max(8, (len(stems) // 2).bit_length()))
    buckets: list[Longs] = []
    holders: list[Longs] = []
    for gap in PAIR_GAPS:
        together = owners[gap:] == owners[:-gap]
        buckets.append(_buckets(stems[:-gap][together], stems[gap:][together], count))
        holders.append(owners[gap:][together].astype(np.int64))
    lists = Lists.of_pairs(np.concatenate(buckets), np.concatenate(holders), count)
    sizes = np.where(lists.sizes() <= LIST_BUDGET, lists.sizes(), 0)
    kept = np.repeat(lists.sizes() <= LIST_BUDGET, lists.sizes())
    return Lists(_starts(sizes), lists.items[kept])


def _buckets(one: Longs, other: Longs, count: int) -> Longs:
    """Two words in either order to one of ``count`` buckets (a power of two)."""
    low, high = np.minimum(one, other).astype(np.uint64), np.maximum(one, other).astype(np.uint64)
    mixed = (low * _MIX[0] + high) * _MIX[1]
    return ((mixed >> np.uint64(32)) % np.uint64(count)).astype(np.int64)
