"""Score `check_statement` on statements that others annotated: how many wrong ones it flags, how many right ones too.

    python benchmarks/statements.py FILE...

Each FILE holds one JSON object a line: `article`, `statement`, `label` ("supported" or "unsupported"), and `set`, the
name under which it is counted. README.md in this folder says where such sets are published. A statement counts as
flagged if any finding is a warning or worse.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from summarise import check_statements


def read(paths: Iterable[Path]) -> Iterator[dict[str, str]]:
    """Yield the rows of the files, in order."""
    for path in paths:
        with path.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def count(rows: Iterable[dict[str, str]]) -> dict[str, Counter[tuple[str, bool]]]:
    """Count, for each set, how many statements of each label are flagged and are not; an article is read once."""
    by_article: defaultdict[str, list[dict[str, str]]] = defaultdict(list)
    for row in rows:
        by_article[row["article"]].append(row)
    counts: defaultdict[str, Counter[tuple[str, bool]]] = defaultdict(Counter)
    for article, told in by_article.items():
        checked = check_statements([row["statement"] for row in told], article)
        for row, findings in zip(told, checked, strict=True):
            flagged = any(finding.severity != "info" for finding in findings)
            counts[row.get("set", "all")][row["label"], flagged] += 1
    return counts


def main() -> None:
    """Print a line for each set."""
    paths = [Path(name) for name in sys.argv[1:]]
    if not paths:
        sys.exit(__doc__)
    print(f"{'set':<24} {'wrong flagged':>14} {'right flagged':>14} {'balanced accuracy':>18}")
    for name, seen in sorted(count(read(paths)).items()):
        wrong = share(seen["unsupported", True], seen["unsupported", False])
        right = share(seen["supported", True], seen["supported", False])
        print(f"{name:<24} {wrong:>13.1f}% {right:>13.1f}% {(wrong + 100 - right) / 2:>17.1f}%")


def share(flagged: int, passed: int) -> float:
    """Return the share of the flagged in percent; 0 of nothing."""
    return 100 * flagged / max(flagged + passed, 1)


if __name__ == "__main__":
    main()
