"""The documents are true: every check that the program knows is described, and no other."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CHECK = r"[a-z]+\.[a-z_]+"


def test_every_check_is_described_and_no_other():
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "summarise").rglob("*.py"))
    known = set(re.findall(rf'(?:finding\(\s*|check=)"({CHECK})"', code))
    described = set(re.findall(rf"`({CHECK})`", (ROOT / "docs" / "checks.md").read_text(encoding="utf-8")))
    assert len(known) > 20
    assert described == known
