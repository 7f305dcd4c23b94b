"""Show what checks and grounding cost: one article of 700 words, longer and longer ones, and hostile text of 1 MB.

    python benchmarks/speed.py [--only article|length|hostile] [--profile]

CPU time of this process, the best of several runs. Milliseconds depend on the machine, so each total is also given in
units of a fixed loop of plain Python, run here and now.
"""

# ruff: noqa: RUF001 -- hostile text is made of quotation marks

import argparse
import cProfile
import multiprocessing
import platform
import pstats
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from gold import GOLD, Good, Material, read_gold

from summarise.checks import check_article
from summarise.claims import judge
from summarise.data import Article, Claim, Draft, DraftSource, Quote, Segment
from summarise.ground import Ground
from summarise.text.segment import segment_article, segment_at

WORDS: Final = 700
CLAIMS: Final = 20
MEGABYTE: Final = 1_000_000
GROWTH: Final = (1, 4, 16, 64, 256)
"""Lengths of the longer articles, in articles of 700 words; the last is cut at 1 MB."""
LONGEST_ROW_S: Final = 20.0
"""Work that took longer is measured once, and longer articles are left out after it."""
LIMIT_S: Final = 60.0
"""After this a hostile text is given up."""

HOSTILE: Final = {
    "a": "a",
    "a-space": "a ",
    "(((": "(",
    "straight double marks": '"',
    "straight single marks": "'",
    "curly opening marks": "“",
    "curly closing marks": "”",
    "curly single marks": "‘’",
    "low and angular marks": "„«»",
    "marks and letters": "“a” 'b' ",
    "combining marks": "e\u0301\u0323",
    "one letter, all combining": "\u0301",
    "right-to-left marks": "\u200f",
    "letters in overrides": "\u202ea\u202c",
    "tag characters": "\U000e0041",
    "zero-width spaces": "\u200b",
    "1,": "1,",
    "digits": "7",
    "numbers": "1 ",
    "A ": "A ",
    "Ab ": "Ab ",
    "not ": "not ",
    "million ": "million ",
    "Monday ": "Monday ",
    "said ": "said ",
    "ellipses": "… ",
    "stops": ". ",
    "line breaks": "\n",
    "brackets": "[a] ",
}
"""Names of the hostile texts, and what each repeats."""


@dataclass(frozen=True)
class Case:
    """An article with its segments and the drafts to judge."""

    article: Article
    """The article."""
    segments: tuple[Segment, ...]
    """Its segments."""
    drafts: tuple[Draft, ...]
    """Claims to ground and check."""

    def run(self) -> int:
        """Ground and check all drafts with a ground made anew; return how many became claims."""
        ground = Ground(self.article, self.segments)
        return sum(isinstance(judge(draft, ground), Claim) for draft in self.drafts)


def best_s(work: Callable[[], object], runs: int) -> float:
    """Return the least CPU time of `work` in seconds; one run only where the first takes long."""
    least = float("inf")
    for _ in range(runs):
        began = time.process_time()
        work()
        least = min(least, time.process_time() - began)
        if least > LONGEST_ROW_S / runs:
            break
    return least


def loop() -> int:
    """Do a fixed amount of plain Python: the unit of the relative figures."""
    total = 0
    for number in range(100_000):
        total += number & 7
    return total


def build_case(blocks: int, claims: int | None = None) -> Case:
    """Build an article of about `blocks` times 700 words from the gold articles, 1 MB at most.

    Later blocks tell the same with other names and figures, as a long text would. Claims are spread over the article:
    `claims` of them, or with None 20 for each block.
    """
    gold = [read_gold(path) for path in sorted(GOLD.glob("*.json"))]
    parts: list[str] = []
    placed: list[tuple[int, int, Material, Good]] = []
    length = 0
    for block in range(blocks):
        words = 0
        for turn in range(len(gold)):
            material, goods = gold[(block + turn) % len(gold)]
            text = _first_words(material.article.text, WORDS - words)
            words += len(text.split())
            inside = [good for good in goods if _lies_in(good, text)]
            placed += [(block, length, material, good) for good in inside]
            parts.append(_rename(text, block))
            length += len(parts[-1]) + 2
            if words >= WORDS - 20:
                break
        if length > MEGABYTE:
            break
    text = "\n\n".join(parts)[:MEGABYTE]
    first = gold[0][0].article
    article = Article(id="long", text=text, published_at=first.published_at, publisher=first.publisher)
    segments = segment_article(article)
    wanted = claims if claims is not None else CLAIMS * blocks
    chosen = [placed[number * len(placed) // wanted] for number in range(wanted)]
    return Case(article, segments, tuple(_move(*each, segments) for each in chosen))


def _first_words(text: str, words: int) -> str:
    """The first paragraphs with at most so many words, one at least."""
    kept: list[str] = []
    for paragraph in text.split("\n\n"):
        words -= len(paragraph.split())
        if words < 0 and kept:
            break
        kept.append(paragraph)
    return "\n\n".join(kept)


def _lies_in(good: Good, text: str) -> bool:
    return all(quote.quote in text for quote in good.draft.evidence)


def _rename(words: str, block: int) -> str:
    """Other names and figures of the same length, in a way of the block's own: letters and digits are moved on."""
    if block == 0:
        return words
    changed = re.sub(r"(?<=[a-z,] )[A-Z][a-z]{3,}", lambda match: _turn(match[0], block), words)
    return re.sub(r"[1-9]", lambda match: str((int(match[0]) + block - 1) % 9 + 1), changed)


def _turn(name: str, block: int) -> str:
    ends = "".join(chr(ord("a") + (ord(letter) - ord("a") + block // 26**i) % 26) for i, letter in enumerate(name[2:4]))
    return name[:2] + ends + name[4:]


def _move(block: int, offset: int, material: Material, good: Good, segments: Sequence[Segment]) -> Draft:
    """A claim of one article as a claim of the long one."""

    def moved(quote: Quote) -> Quote:
        begins = material.segments[(quote.segment or 1) - 1].start + offset
        segment = segment_at(segments, begins)
        return Quote(quote=_rename(quote.quote, block), segment=segment.n if segment else None)

    sources = tuple(
        source.model_copy(
            update={
                "name": _rename(source.name, block),
                "mention": moved(source.mention) if source.mention else None,
                "cue": moved(source.cue) if source.cue else None,
            }
        )
        for source in good.draft.sources
    )
    evidence = tuple(moved(quote) for quote in good.draft.evidence)
    return good.draft.model_copy(
        update={"text": _rename(good.draft.text, block), "evidence": evidence, "sources": sources}
    )


def show_article(unit_s: float) -> None:
    """Print the cost of one article of 700 words with 20 claims."""
    case = build_case(1, CLAIMS)
    segmenting = best_s(lambda: segment_article(case.article), 20)
    grounding = best_s(lambda: _prepare(case), 20)
    total = best_s(case.run, 30)
    print(f"one article of {len(case.article.text.split())} words, {len(case.article.text)} characters,"
          f" {len(case.drafts)} claims ({case.run()} not rejected)")  # fmt: skip
    print(f"  grounding and checks  {1000 * total:8.2f} ms  {total / unit_s:6.2f} loops")
    print(f"    of which a claim    {1000 * (total - grounding) / len(case.drafts):8.3f} ms")
    print(f"    and the article     {1000 * grounding:8.2f} ms  (folded, names, quotations)")
    print(f"  not counted: segments {1000 * segmenting:8.2f} ms  {segmenting / unit_s:6.2f} loops")


def _prepare(case: Case) -> None:
    """What a ground computes once for an article."""
    ground = Ground(case.article, case.segments)
    _ = (ground.folded, ground.names, ground.quotations)


def show_length(unit_s: float) -> None:
    """Print how the cost grows with the article: what each further kB costs is flat where it is linear."""
    for title, claims in ((f"{CLAIMS} claims whatever the length", CLAIMS), (f"{CLAIMS} claims a 700 words", None)):
        print(f"\narticle length, {title}; each further kB: microseconds, and in units of the first of them")
        print(f"  {'kB':>6} {'claims':>6} {'ms':>9} {'loops':>8} {'us/kB more':>11} {'ratio':>6}   segmenting us/kB")
        before = (0.0, 0.0)
        unit = None
        for blocks in GROWTH:
            case = build_case(blocks, claims)
            kilobytes = len(case.article.text.encode()) / 1000
            cost_s = best_s(case.run, 5)
            more = 1e6 * (cost_s - before[1]) / (kilobytes - before[0]) if before[0] else None
            unit = unit or more
            ratio = f"{more:>11.0f} {more / unit:>6.2f}" if more and unit else " " * 18
            segmenting = 1e6 * best_s(partial(segment_article, case.article), 2) / kilobytes
            print(
                f"  {kilobytes:>6.0f} {len(case.drafts):>6} {1000 * cost_s:>9.1f} {cost_s / unit_s:>8.1f}"
                f" {ratio}   {segmenting:>16.0f}",
                flush=True,
            )
            before = (kilobytes, cost_s)
            if cost_s > LONGEST_ROW_S:
                break


def build_hostile(repeated: str) -> Case:
    """Build 1 MB of one thing with five claims: three that quote it, two about something else."""
    text = repeated * (MEGABYTE // len(repeated))
    article = Article(id="hostile", text=text, published_at="2026-06-16")
    source = DraftSource(name="Police", class_="police", mention=Quote(quote="Police"), cue=Quote(quote="said"))
    drafts = (
        Draft(
            text="At least 17 people died in Belmet.", kind="quantity", evidence=(Quote(quote=text[:40], segment=1),)
        ),
        Draft(text=f"Police said “{text[:20]}”.", kind="event", evidence=(Quote(quote=text[:200]),), sources=(source,)),
        Draft(text=text[:2000], kind="event", evidence=(Quote(quote=text[:5000]), Quote(quote=text[-300:]))),
        Draft(text="It was not so on Monday.", kind="event", evidence=(Quote(quote="It was not so"),)),
        Draft(text="Ulla Stenmar may come.", kind="event", evidence=(Quote(quote=f"{text[:30]} … {text[:30]}"),)),
    )
    return Case(article, (), drafts)


def measure_hostile(repeated: str) -> tuple[float, float, float, int]:
    """Return CPU seconds of segmenting, of grounding and checks, of the article's own checks; and their findings."""
    case = build_hostile(repeated)
    began = time.process_time()
    segments = segment_article(case.article)
    cut = time.process_time()
    Case(case.article, segments, case.drafts).run()
    judged = time.process_time()
    findings = check_article(Ground(case.article, segments))
    hidden = sum(finding.check == "text.hidden" for finding in findings)
    return cut - began, judged - cut, time.process_time() - judged, hidden


def show_hostile() -> None:
    """Print the cost of each hostile text, each in a process of its own that is given up after a minute."""
    print("\nhostile text of 1 MB, 5 claims (seconds)")
    print(f"  {'text':<26} {'checks':>7} {'article':>8} {'hidden':>7}   segmenting")
    context = multiprocessing.get_context("spawn")
    for name, repeated in HOSTILE.items():
        with context.Pool(1) as pool:
            try:
                cut, judged, own, hidden = pool.apply_async(measure_hostile, (repeated,)).get(LIMIT_S)
            except multiprocessing.TimeoutError:
                print(f"  {name:<26} given up after {LIMIT_S:.0f} s", flush=True)
                continue
            except Exception as error:  # noqa: BLE001 -- whatever it is, it is the result to be shown
                print(f"  {name:<26} {type(error).__name__}: {error}"[:120], flush=True)
                continue
        print(f"  {name:<26} {judged:>7.2f} {own:>8.2f} {'yes' if hidden else '-':>7}   {cut:>10.2f}", flush=True)


def show_profile() -> None:
    """Print the costliest functions of an article of 700 words with 20 claims."""
    case = build_case(1, CLAIMS)
    profile = cProfile.Profile()
    profile.enable()
    for _ in range(20):
        case.run()
    profile.disable()
    pstats.Stats(profile).strip_dirs().sort_stats("tottime").print_stats(25)


def name_processor() -> str:
    """Return the model name of the processor."""
    try:
        described = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        described = ""
    match = re.search(r"model name\s*: (.+)", described)
    return match[1] if match else platform.processor() or platform.machine()


def main() -> None:
    """Run as a script."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=("article", "length", "hostile"), help="only this part")
    parser.add_argument("--profile", action="store_true", help="the costliest functions instead")
    given = parser.parse_args()
    if given.profile:
        show_profile()
        return
    unit_s = best_s(loop, 20)
    print(f"{name_processor()}, Python {platform.python_version()}; a loop is {1000 * unit_s:.2f} ms")
    if given.only in (None, "article"):
        show_article(unit_s)
    if given.only in (None, "length"):
        show_length(unit_s)
    if given.only in (None, "hostile"):
        show_hostile()


if __name__ == "__main__":
    main()
