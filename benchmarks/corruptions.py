"""Show how many corrupted copies of good claims are caught, and how many good claims are flagged.

    python benchmarks/corruptions.py [--show [KIND]] [--good] [--list [KIND]]

A copy is caught if it is rejected or flagged; so is a good claim, which then is a false alarm. Whether the checks find
true claims true is not asked here: the good claims are seven invented articles, annotated once.
"""

import argparse
from collections import Counter
from dataclasses import dataclass

from corrupt import KINDS, Copy, corrupt
from gold import GOLD, Good, Material, read_gold

from summarise.claims import judge
from summarise.data import Claim, Draft, Finding, Rejected
from summarise.ground import Ground


@dataclass(frozen=True)
class Outcome:
    """What became of one good claim and its copies."""

    good: Good
    """The claim."""
    findings: tuple[Finding, ...]
    """Findings of the good claim."""
    flagged: bool
    """Whether the good claim was rejected or flagged."""
    copies: tuple[tuple[Copy, Claim | Rejected], ...]
    """Its copies, each as judged."""


def measure(material: Material, goods: list[Good]) -> list[Outcome]:
    """Judge the good claims of one article and all their copies."""
    ground = Ground(material.article, material.segments)
    outcomes = []
    for good in goods:
        judged = judge(good.draft, ground)
        copies = tuple((copy, judge(copy.draft, ground)) for copy in corrupt(good, material))
        outcomes.append(Outcome(good, judged.findings, is_caught(judged), copies))
    return outcomes


def is_caught(judged: Claim | Rejected) -> bool:
    """Say whether a draft was rejected or flagged."""
    return isinstance(judged, Rejected) or judged.status == "flagged"


def measure_all() -> list[Outcome]:
    """Measure all files of `fixtures/gold`."""
    return [outcome for path in sorted(GOLD.glob("*.json")) for outcome in measure(*read_gold(path))]


@dataclass(frozen=True)
class Score:
    """The figures of the table."""

    made: Counter[str]
    """Copies of each kind."""
    caught: Counter[str]
    """Those of them that were caught."""
    made_of_clean: int
    """Copies of good claims that were not flagged: of others, a copy is caught for nothing."""
    caught_of_clean: int
    """Those of them that were caught."""
    good: int
    """Good claims."""
    flagged: int
    """Good claims that were rejected or flagged."""

    @property
    def pooled(self) -> float:
        """Share of all copies that were caught, in percent."""
        return percent(self.caught.total(), self.made.total())

    @property
    def mean(self) -> float:
        """Mean over the kinds, each counted once, in percent: not raised by kinds that are many and easy."""
        return sum(percent(self.caught[kind], self.made[kind]) for kind in self.made) / max(len(self.made), 1)

    @property
    def false_alarms(self) -> float:
        """Share of good claims that were flagged, in percent."""
        return percent(self.flagged, self.good)


def score(outcomes: list[Outcome]) -> Score:
    """Count the outcomes."""
    pairs = [pair for outcome in outcomes for pair in outcome.copies]
    clean = [is_caught(judged) for outcome in outcomes if not outcome.flagged for _, judged in outcome.copies]
    return Score(
        made=Counter(copy.kind for copy, _ in pairs),
        caught=Counter(copy.kind for copy, judged in pairs if is_caught(judged)),
        made_of_clean=len(clean),
        caught_of_clean=sum(clean),
        good=len(outcomes),
        flagged=sum(outcome.flagged for outcome in outcomes),
    )


def percent(part: int, whole: int) -> float:
    """Return `part` in percent of `whole`; 0 of nothing."""
    return 100 * part / whole if whole else 0.0


def show_table(total: Score) -> None:
    """Print the table by kind and the totals."""
    print(f"{'kind':<34} {'copies':>6} {'caught':>6} {'%':>6}")
    for kind in KINDS:
        if total.made[kind]:
            share = percent(total.caught[kind], total.made[kind])
            print(f"{kind:<34} {total.made[kind]:>6} {total.caught[kind]:>6} {share:>6.1f}")
    print(f"{'all copies':<34} {total.made.total():>6} {total.caught.total():>6} {total.pooled:>6.1f}")
    clean = percent(total.caught_of_clean, total.made_of_clean)
    print(f"{'  of good claims not flagged':<34} {total.made_of_clean:>6} {total.caught_of_clean:>6} {clean:>6.1f}")
    print(f"{'mean of the kinds':<34} {'':>6} {'':>6} {total.mean:>6.1f}")
    print(f"{'good claims flagged':<34} {total.good:>6} {total.flagged:>6} {total.false_alarms:>6.1f}")


def show_good(outcomes: list[Outcome]) -> None:
    """Print the good claims that were flagged, with the reasons."""
    for outcome in outcomes:
        if outcome.flagged:
            print(f"\n{outcome.good.id}")
            _show_draft(outcome.good.draft)
            _show_findings(outcome.findings)


def show_copies(outcomes: list[Outcome], kind: str, *, missed_only: bool) -> None:
    """Print the copies of a kind ("all": of every kind); with `missed_only`, those that were not caught."""
    for outcome in outcomes:
        for copy, judged in outcome.copies:
            if kind not in ("all", copy.kind) or (missed_only and is_caught(judged)):
                continue
            print(f"\n{outcome.good.id}: {copy.kind}: {copy.change}")
            print(f"  was      {outcome.good.draft.text}")
            _show_draft(copy.draft)
            _show_findings(judged.findings)


def _show_draft(draft: Draft) -> None:
    print(f"  text     {draft.text}")
    for quote in draft.evidence:
        print(f"  evidence {quote.quote} [{quote.segment}]")
    for source in draft.sources:
        mention = source.mention.quote if source.mention else None
        print(f"  source   {source.name} (mention {mention!r}, cue {source.cue.quote if source.cue else None!r})")
    print(f"  modality {draft.modality}, hedge {draft.hedge!r}")


def _show_findings(findings: tuple[Finding, ...]) -> None:
    for finding in findings:
        print(f"  {finding.severity:<8} {finding.check}: {finding.message}")


def main() -> None:
    """Run as a script."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--show", nargs="?", const="all", choices=("all", *KINDS), help="the copies that were not caught"
    )
    parser.add_argument("--list", nargs="?", const="all", choices=("all", *KINDS), help="all copies")
    parser.add_argument("--good", action="store_true", help="the good claims that were flagged")
    given = parser.parse_args()
    outcomes = measure_all()
    if given.list:
        show_copies(outcomes, given.list, missed_only=False)
    if given.show:
        show_copies(outcomes, given.show, missed_only=True)
    if given.good:
        show_good(outcomes)
    show_table(score(outcomes))


if __name__ == "__main__":
    main()
