"""Turn records into attributions, a line an article, for scorers that compare them with annotated ones.

    python benchmarks/attribution.py RECORDS.jsonl > PREDICTIONS.jsonl

A line is {"id", "attributions": [{"source": [start, end] | null, "content": [start, end]}]}, in half-open code points
of the article: who says it is the local mention of the innermost source, and the content is each stretch of evidence.
Claims that were cut out of one stretch of reported speech are put together again, for annotations mark the stretch.
"""

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from summarise.data import Record, Source

_JOINT = re.compile(r"[\s,;\u2013\u2014-]*(?:(?:and|but|whereas|while|yet)\s+)?(?:that\s+)?")
"""What stands between two clauses of one stretch."""


def find_attributions(record: Record) -> Iterator[dict[str, list[int] | None]]:
    """Yield the attributions of a record, in the order of the contents."""
    stretches: defaultdict[tuple[Source, ...], list[list[int]]] = defaultdict(list)
    for claim in record.claims:
        if not claim.sources:
            continue
        spans = stretches[claim.sources]
        for piece in claim.evidence:
            if piece.start is None or piece.end is None:
                continue
            start, end = _trim(record.article.text, piece.start, piece.end, claim.sources[-1])
            if spans and (start < spans[-1][1] or _JOINT.fullmatch(record.article.text, spans[-1][1], start)):
                spans[-1][1] = max(spans[-1][1], end)
            else:
                spans.append([start, end])
    found = [(span, sources[-1]) for sources, spans in stretches.items() for span in spans]
    for span, source in sorted(found, key=lambda pair: pair[0]):
        # A passive names nobody: its own words stand for the source in a record.
        named = source.mention if source.mention != source.cue else None
        yield {"source": [named.start, named.end] if named else None, "content": span}


def _trim(text: str, start: int, end: int, source: Source) -> tuple[int, int]:
    """A stretch of evidence without the attribution at its head: "denied" in "denied the report"."""
    if source.cue is not None and start <= source.cue.start and source.cue.end < end:
        start = source.cue.end
        start += len(text[start:end]) - len(text[start:end].lstrip())
    return start, end


def main(path: str) -> None:
    """Print the attributions of each record of a JSON Lines file."""
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        record = Record.model_validate_json(line)
        print(json.dumps({"id": record.article.id, "attributions": list(find_attributions(record))}))


if __name__ == "__main__":
    main(sys.argv[1])
