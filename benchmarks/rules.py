"""Show how fast the rules engine is: articles of 350 words a second on one core, and how that changes with length.

    python benchmarks/rules.py

CPU time of this process, the best of several runs over the fixture articles, counted per 350 words. "Claims" is reading
an article and proposing its claims; "record" is everything: segments, claims, grounding, checks, relations and summary.
Milliseconds depend on the machine, so each is also given in units of a fixed loop of plain Python, run here and now.
"""

import asyncio
import platform
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any, Final

from speed import best_s, loop, name_processor

from summarise.data import Article
from summarise.ground import Ground
from summarise.pipeline import process
from summarise.readers import read_articles
from summarise.rules import RulesEngine
from summarise.text.segment import segment_article

ARTICLES: Final = Path(__file__).resolve().parent.parent / "fixtures" / "articles"
WORDS: Final = 350
GROWTH: Final = (1, 4, 16, 64)
"""Lengths of the longer articles, in fixture articles."""


async def _segment(articles: Sequence[Article]) -> None:
    for article in articles:
        segment_article(article)


async def _propose(articles: Sequence[Article]) -> None:
    for article in articles:
        await RulesEngine().extract(Ground(article, segment_article(article)))


async def _record(articles: Sequence[Article]) -> None:
    for article in articles:
        await process(article, RulesEngine())


def measure(work: Callable[[Sequence[Article]], Coroutine[Any, Any, None]], articles: Sequence[Article]) -> float:
    """Return the CPU seconds that 350 words cost."""
    words = sum(len(article.text.split()) for article in articles)
    return best_s(lambda: asyncio.run(work(articles)), 7) * WORDS / words


def main() -> None:
    """Run as a script."""
    unit_s = best_s(loop, 20)
    articles = [article for article in read_articles([ARTICLES]) if isinstance(article, Article)]
    print(f"{name_processor()}, Python {platform.python_version()}; a loop is {1000 * unit_s:.2f} ms")
    print(f"{'per 350 words':<16} {'ms':>7} {'loops':>7} {'a second':>9}")
    for name, work in (("segments", _segment), ("claims", _propose), ("record", _record)):
        cost_s = measure(work, articles)
        print(f"{name:<16} {1000 * cost_s:>7.2f} {cost_s / unit_s:>7.2f} {1 / cost_s:>9.0f}")
    print("\nlength of one article, cost of 350 words of it, in units of the first row")
    first_s = None
    for times in GROWTH:
        text = "\n\n".join(article.text for _ in range(times) for article in articles[:4])
        long = Article(id="long", text=text, language="en", published_at=articles[0].published_at)
        cost_s = measure(_propose, [long])
        first_s = first_s or cost_s
        print(f"{len(text.split()):>8} words {1000 * cost_s:>7.2f} ms {cost_s / first_s:>6.2f}", flush=True)


if __name__ == "__main__":
    main()
