"""What does not hold in a record is noticed: each place, figure, digest and status, whatever was done to the file."""

import asyncio
import io
import json
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spoil import spoil
from test_pipeline import Scripted

from summarise import Article, Record, summarise
from summarise.cli.verify import verify
from summarise.data import Call, Coverage, Draft, DraftRelation, DraftSource, Quote, Run, Usage
from summarise.engine import EngineIdentity, Repair
from summarise.errors import Refused
from summarise.llm.call import Completion, Message, Request
from summarise.llm.engine import LLMEngine
from summarise.llm.exchange import Replaying
from summarise.llm.prompt import load_prompts
from summarise.pipeline import process
from summarise.readers import read_articles
from summarise.rules import RulesEngine
from summarise.store import Store
from summarise.text.segment import segment_article
from summarise.verify import Problem, read_record, verify_record

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
ARTICLES = [article for article in read_articles([FIXTURES / "articles"]) if isinstance(article, Article)]

ARTICLE = Article(
    id="a",
    text=(
        "Police said on Thursday that at least six people were apparently hurt in Belmet. "
        "The hospital said “five people” were hurt.\nIt rained.\nRead more: https://x.example/lakes"
    ),
    title="Accident on the coast road",
    publisher="The Delta Post",
    published_at="2031-05-09",
)
POLICE = DraftSource(name="Police", mention=Quote(quote="Police"), cue=Quote(quote="said"), class_="police")
HOSPITAL = DraftSource(name="Hospital", mention=Quote(quote="The hospital"), cue=Quote(quote="said"), class_="medical")
UNPLACED = DraftSource(name="Police", class_="police")


def draft(text: str, words: str, *sources: DraftSource, **more) -> Draft:
    return Draft(text=text, kind="event", evidence=(Quote(quote=words),), sources=sources, **more)


SIX = draft(
    "At least six people were apparently hurt in Belmet.",
    "at least six people were apparently hurt in Belmet",
    POLICE,
    modality="hedged",
    hedge="apparently",
    context=(Quote(quote="It rained"),),
)
FIVE = draft("Five people were hurt.", "“five people” were hurt", HOSPITAL)
RAIN = draft("It rained.", "It rained", UNPLACED)
NINE = draft("Nine people were hurt.", "nine people were hurt")


def make(*drafts: Draft, **more) -> Record:
    return asyncio.run(process(ARTICLE, Scripted(*drafts, **more)))


RECORD = make(
    SIX, FIVE, RAIN, NINE, SIX,
    relations=[DraftRelation(type="part_of", first=0, second=2, about="the day")],
    headline="Police say at least six people were hurt in Belmet",
    sentences=["Police said at least six people were apparently hurt in Belmet.", "Forty people were hurt."],
)  # fmt: skip
FIRST, SECOND, FLAGGED = (claim.id for claim in RECORD.claims)
LINE = json.dumps(RECORD.model_dump(mode="json"), ensure_ascii=False)


def problems_of(line: str) -> tuple[Problem, ...]:
    read = read_record(line)
    return verify_record(read) if isinstance(read, Record) else read


def edit(*changes: tuple[str, object]) -> str:
    """The record's line with other values at places such as `claims.0.text`."""
    value = json.loads(LINE)
    for path, new in changes:
        *steps, last = (int(step) if step.isdecimal() else step for step in path.split("."))
        at = value
        for step in steps:
            at = at[step]
        at[last] = new(at[last]) if callable(new) else new
    return json.dumps(value, ensure_ascii=False)


def test_the_record_of_these_tests_has_something_of_everything():
    assert {claim.status for claim in RECORD.claims} == {"supported", "flagged"}
    assert (len(RECORD.rejected), len(RECORD.relations), len(RECORD.coverage)) == (2, 2, 1)
    assert (len(RECORD.summary.sentences), len(RECORD.summary.rejected)) == (1, 1)
    first = RECORD.claims[0]
    assert all((first.context, first.hedge, first.quantities, first.times, first.places, first.sources[0].cue))


def test_a_record_as_it_was_written_holds():
    assert read_record(LINE) == RECORD
    assert verify_record(RECORD) == ()


class Recorded:
    """The drafts that a model proposed, as recorded, some of them spoilt; the rules write the summary."""

    identity = EngineIdentity(name="llm", model="relay")

    async def extract(self, ground):
        model = LLMEngine(Replaying(FIXTURES / "exchanges"), model="relay", prompts=load_prompts())
        proposed = await model.extract(ground)
        spoilt = [one.draft for one in spoil(proposed.drafts, ground)]
        return replace(proposed, drafts=(*proposed.drafts, *spoilt))

    async def repair(self, ground, failed):
        return Repair((None,) * len(failed))

    async def compose(self, ground, claims, relations):
        return await RulesEngine().compose(ground, claims, relations)


@pytest.mark.parametrize("engine", [RulesEngine(), Recorded()], ids=["rules", "llm"])
@pytest.mark.parametrize("article", ARTICLES, ids=[article.id for article in ARTICLES])
def test_what_the_engines_make_of_the_fixture_articles_holds(article, engine):
    record = asyncio.run(process(article, engine))
    assert record.claims
    assert record.rejected or isinstance(engine, RulesEngine)
    assert verify_record(record) == ()


WORDS = st.sampled_from(
    [
        "Police", "said", "on", "Thursday", "that", "at", "least", "2", "or", "40", "%", "people", ",", "were", "“",
        "hurt", "”", ".", "\n\n", "Mayor", "Ana", "Ruiz", "denied", "it", "\u200b", "\x1c", "(", "@x", ")", "\ud800",
        "🚀", "e\u0301", "https://x.example", "Read", "more", ":", "BELMET", "—", "according", "to", "…",
    ]
)  # fmt: skip


@given(st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=80))
@settings(max_examples=60)
def test_whatever_the_article_the_record_of_the_rules_engine_holds(text):
    record = summarise(Article(text=text, language="en", published_at="2031-05-09"), engine="rules")
    assert verify_record(record) == ()


SLICES = st.tuples(st.integers(0, len(ARTICLE.text)), st.integers(1, 60)).map(lambda at: ARTICLE.text[at[0] : sum(at)])
PIECES = (
    SLICES | SLICES.map(str.upper) | st.sampled_from(["six", "said", "hurt", "six people ... in Belmet", "nowhere"])
)
QUOTES = st.builds(Quote, quote=PIECES, segment=st.none() | st.integers(-1, 6))
LINKS = st.builds(
    DraftSource,
    name=PIECES,
    mention=st.none() | QUOTES,
    cue=st.none() | QUOTES,
    class_=st.just("police"),
    via=st.none() | st.just("post"),
    party_to_event=st.just("unknown"),
)
DRAFTS = st.builds(
    Draft,
    text=PIECES | st.sampled_from(["Two people were not hurt.", "About 5 people said so on Monday."]),
    kind=st.just("event"),
    modality=st.sampled_from(["asserted", "hedged", "denied"]),
    hedge=st.none() | PIECES,
    evidence=st.lists(QUOTES, max_size=3).map(tuple),
    context=st.lists(QUOTES, max_size=2).map(tuple),
    sources=st.lists(LINKS, max_size=2).map(tuple),
)


@given(st.lists(DRAFTS, max_size=4), st.lists(PIECES, max_size=2))
@settings(max_examples=150)
def test_whatever_an_engine_proposes_the_record_holds(drafts, sentences):
    relations = [DraftRelation(type="updates", first=0, second=len(drafts) - 1, about="it")] if drafts else []
    assert verify_record(make(*drafts, relations=relations, sentences=sentences)) == ()


def test_a_cue_that_nobody_located_is_told_and_the_record_holds():
    police = DraftSource(
        name="Police", mention=Quote(quote="Police"), cue=Quote(quote="in the words of"), class_="police"
    )
    lone = make(SIX.model_copy(update={"sources": (police,)}))
    assert [f.message for f in lone.claims[0].findings] == ["“in the words of” is not said of “Police”."]
    assert verify_record(lone) == ()


@pytest.mark.parametrize("error", [Refused("no"), None])
def test_a_record_without_a_result_holds(error):
    assert verify_record(make(error=error)) == ()


def broken(where: str, message: str, claim: str | None = None, **more) -> Problem:
    return Problem(kind="broken", article="a", claim=claim, where=where, message=message, **more)


DAMAGE = [
    (
        [("claims.0.evidence.0.quote", lambda quote: quote.replace("six", "ten"))],
        [
            broken(
                "evidence[0]",
                "It gives “at least ten people were apparently hurt in Belmet”; "
                "the article has “at least six people were apparently hurt in Belmet” at characters 29-79.",
                FIRST,
            )
        ],
    ),
    (
        [("claims.0.context.0.end", 4711)],
        [broken("context[0]", "Characters 124-4711 are no stretch of the article, which has 169.", FIRST)],
    ),
    (
        [("claims.1.sources.0.cue.start", 95)],
        [broken("sources[0].cue", "It gives “said”; the article has “aid” at characters 95-98.", SECOND)],
    ),
    (
        [("claims.0.evidence.0.segment", 2)],
        [broken("evidence[0].segment", "It is 2; the words begin in segment 1.", FIRST)],
    ),
    ([("claims.0.evidence.0.match", "edited")], [broken("evidence[0]", "It has no place in the article.", FIRST)]),
    ([("claims.0.quantities.0.min", 3)], [broken("quantities[0].min", "It is 3; computed now: 6.", FIRST)]),
    (
        [("claims.0.times.0.from", "2031-05-01")],
        [broken("times[0].from", "It is “2031-05-01”; computed now: “2031-05-08”.", FIRST)],
    ),
    ([("claims.0.places", [])], [broken("places", "There are 0; computed now: 1 (now also “Belmet”).", FIRST)]),
    ([("claims.0.speech", "direct")], [broken("speech", "It is “direct”; computed now: “indirect”.", FIRST)]),
    ([("claims.2.status", "supported")], [broken("status", "It is supported; its findings make it flagged.", FLAGGED)]),
    (
        [("segments.1.start", 80)],
        [broken("segments[1]", "It covers characters 80-123, which cuts off words or takes in spaces.")],
    ),
    ([("segments.1.role", "post")], [broken("segments[1].role", "It is “post”; computed now: “body”.")]),
    ([("coverage", [])], [broken("coverage", "Segment 4 is evidence of no claim, and has no reason why.")]),
    ([("coverage.0.segment", 3)], [
        broken("coverage", "Segment 3 is evidence of a claim."),
        broken("coverage", "Segment 4 is evidence of no claim, and has no reason why."),
    ]),
    (
        [("summary.sentences.0.claims", [FLAGGED])],
        [
            broken("summary.sentences[0].claims", f"It rests on {FLAGGED}, which is not supported."),
        ],
    ),
    (
        [("relations.0.claims", [FIRST, FIRST])],
        [broken("relations[0].claims", "A claim has no relation to itself.")],
    ),
    ([("status", "ok")], [broken("status", "It is ok; what is in the record makes it partial.")]),
    ([("run.usage.input_tokens", 31)], [broken("run.usage", "The calls add up to 30 + 6 tokens.")]),
    (
        [("schema_version", 2)],
        [broken("schema_version", "It has schema version 2; this program reads version 1.")],
    ),
    (
        [("article.text", lambda text: text.replace("six", "ten"))],
        [
            broken(
                "article.text_sha256",
                "Text_sha256 is not the digest of text: the text was changed after it was taken: "
                f"it is “{ARTICLE.text_sha256[:60]}…”.",
            )
        ],
    ),
    (
        [("claims.1.evidence.0.start", "99")],
        [broken("evidence[0].start", "Input should be a valid integer: it is “99”.", SECOND)],
    ),
    (
        [("article.published_at", "2031")],
        [broken("article.published_at_precision", "Published_at gives no day: '2031': it is “day”.")],
    ),
    ([("relations.1.claims.0", "c-0000000000")], [broken("", "No claim has the id c-0000000000.")]),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "expected"), DAMAGE, ids=[changes[0][0] for changes, _ in DAMAGE])
def test_damage_is_named_by_claim_field_and_what_differs(changes, expected):
    found = problems_of(edit(*changes))
    assert [problem for problem in expected if problem not in found] == []
    assert {problem.kind for problem in found} == {"broken"}


def test_a_claim_whose_text_was_changed_is_told_from_its_id_and_its_figures():
    found = problems_of(edit(("claims.0.text", "At least ten people were apparently hurt in Belmet.")))
    mine = [(problem.where, problem.support_lost) for problem in found if problem.claim == FIRST]
    assert mine == [("id", False), ("findings", True)]


@pytest.mark.parametrize("path", ["id", "title", "url", "publisher", "published_at", "language", "dateline"])
def test_a_fact_that_was_given_with_the_article_is_part_of_each_claims_id(path):
    found = problems_of(edit((f"article.{path}", "2031-05-07")))
    assert {FIRST, SECOND, FLAGGED} <= {problem.claim for problem in found if problem.where == "id"}


OTHER = ("run.version", "0.0.0")


def test_what_another_version_derived_otherwise_is_changed_and_not_broken():
    (problem,) = problems_of(edit(OTHER, ("claims.0.quantities.0.unit", "persons")))
    assert (problem.kind, problem.claim, problem.where, problem.support_lost) == (
        "changed", FIRST, "quantities[0].unit", False,
    )  # fmt: skip


def test_a_claim_of_another_version_that_would_be_flagged_now_has_lost_its_support():
    changes = [("claims.2.findings", []), ("claims.2.status", "supported")]
    (problem,) = problems_of(edit(OTHER, *changes))
    assert (problem.kind, problem.claim, problem.where, problem.support_lost) == ("changed", FLAGGED, "findings", True)
    assert "source.located, warn" in problem.message


def test_a_flag_that_this_version_no_longer_raises_costs_nothing():
    finding = {"check": "text.old", "severity": "warn", "message": "Hm.", "spans": []}
    found = problems_of(edit(OTHER, ("claims.2.findings", lambda findings: [*findings, finding])))
    assert [(problem.kind, problem.message, problem.support_lost) for problem in found] == [
        ("changed", "The checks no longer say (text.old, warn): Hm.", False)
    ]


def test_a_rejected_draft_that_nothing_rejects_any_more_is_changed():
    changes = [
        ("rejected.0.draft", json.loads(FIVE.model_dump_json())),
        ("rejected.0.draft.text", "Some people were hurt."),
    ]
    found = problems_of(edit(OTHER, *changes))
    assert [(problem.kind, problem.where) for problem in found] == [("changed", "rejected[0]")]


UNVOUCHED = [
    r"article\.(locator|retrieved_at)",
    r"claims\[\]\.(check_worthiness|check_worthiness_reason|sources\[\]\.name)",
    r"coverage\[\]\.reason",
    r"rejected\[\]\.draft\..*",
    r"rejected\[\]\.findings\[\]\.message",
    r"relations\[\]\.about",
    r"run\.(version|elapsed_s|repaired)",
    r"run\.calls\[\]\.(request|prompt|attempts|reasks)",
    r"summary\.(headline|sentences\[\]\.text)",
    r"summary\.rejected\[\]\.text",
]
"""Where a change may pass: nothing else in the record or the article says what stood there. Mostly it is noticed all
the same: a changed figure, name or quotation in a summary sentence, a changed figure in the message of a finding."""


def leaves(value, path="") -> dict[str, object]:
    if isinstance(value, dict) and value:
        return {k: v for key, one in value.items() for k, v in leaves(one, f"{path}.{key}").items()}
    if isinstance(value, list) and value:
        return {k: v for i, one in enumerate(value) for k, v in leaves(one, f"{path}[{i}]").items()}
    return {path.removeprefix("."): value}


def differing(line: str) -> set[str]:
    """The fields in which a line differs from the record, without the numbers of entries."""
    old, new = leaves(json.loads(LINE)), leaves(json.loads(line))
    return {
        re.sub(r"\[\d+\]", "[]", path) for path in old.keys() | new.keys() if old.get(path, ...) != new.get(path, ...)
    }


def passes_by_right(line: str) -> bool:
    """Whether a line says the same (a field is lost that was empty), or differs only where nothing vouches for it."""
    changed = differing(line)
    return read_record(line) == RECORD or all(
        any(re.fullmatch(pattern, path) for pattern in UNVOUCHED) for path in changed
    )


@given(st.integers(0, len(LINE) - 1), st.sampled_from("0123456789abefnrstuxPT \"',.:-[]{}\\“é\ud800"))
@settings(max_examples=300)
def test_a_character_that_is_flipped_is_noticed(at, char):
    line = LINE[:at] + char + LINE[at + 1 :]
    assert problems_of(line) or passes_by_right(line)


@given(st.integers(0, len(LINE) - 1), st.integers(1, 40))
@settings(max_examples=100)
def test_characters_that_are_lost_are_noticed(at, count):
    line = LINE[:at] + LINE[at + count :]
    assert problems_of(line) or passes_by_right(line)


NUMBERS = [
    path for path, value in leaves(json.loads(LINE)).items() if isinstance(value, int) and path != "schema_version"
]


MOVES = [
    lambda n: n - 1,
    lambda n: n + 1,
    lambda n: n + 10,
    lambda n: -n - 1,
    lambda n: 10 * n + 7,
    lambda n: n + 10**20,
]


@pytest.mark.parametrize("move", MOVES, ids=["less", "more", "10 more", "negative", "a digit more", "beyond measure"])
def test_every_number_that_is_moved_is_noticed(move):
    lines = [edit((path.replace("[", ".").replace("]", ""), move)) for path in NUMBERS]
    assert [differing(line) for line in lines if not problems_of(line) and not passes_by_right(line)] == []


@given(st.text() | st.text().map(lambda text: LINE[: len(text) * 50] + text))
def test_no_line_is_too_odd_to_be_named(line):
    assert problems_of(line) or line == LINE


ODD = [
    ("", "This is no JSON: Expecting value at character 0."),
    (LINE[:2000], "The record is cut off after 2000 characters."),
    ("[1]", "This is no record but another JSON value."),
    ('{"a": 1, "a": 2}', "The key “a” stands twice in one object."),
    ('{"a": ' + "9" * 5000 + "}", "This is no record: a number or a nesting in it is beyond measure."),
    ("[" * 100_000 + "}", "This is no record: a number or a nesting in it is beyond measure."),
    ("{}", "It has schema version nothing; this program reads version 1."),
]


@pytest.mark.parametrize(("line", "message"), ODD, ids=[message[:30] for _, message in ODD])
def test_a_line_that_is_no_record_says_why(line, message):
    (problem,) = problems_of(line)
    assert (problem.kind, problem.message) == ("broken", message)


# Files


def verified(capsys, *files: Path | str) -> tuple[int, list[dict], str]:
    code = verify([str(file) for file in files], "jsonl")
    out, err = capsys.readouterr()
    return code, [json.loads(line) for line in out.splitlines()], err


def write(path: Path, *lines: str | bytes) -> Path:
    path.write_bytes(b"".join((line if isinstance(line, bytes) else line.encode()) + b"\n" for line in lines))
    return path


def test_a_file_that_holds_is_one_line_of_counts(tmp_path, capsys):
    file = write(tmp_path / "r.jsonl", LINE, "", LINE)
    code, lines, err = verified(capsys, file)
    assert (code, err) == (0, "")
    assert lines == [
        {
            "type": "file", "file": str(file), "holds": True, "records": 2, "claims": 6, "rejected": 4, "calls": 0,
            "broken": 0, "changed": 0, "support_lost": 0,
        }
    ]  # fmt: skip


def test_broken_lines_are_named_by_their_number_and_the_others_are_read(tmp_path, capsys):
    cut = b"\xff" + LINE.encode()
    file = write(tmp_path / "r.jsonl", "no", LINE, cut, edit(("status", "ok")), LINE[:500])
    code, lines, _ = verified(capsys, file)
    assert code == 1
    assert [(line["row"], line["article"], line["message"]) for line in lines[:-1]] == [
        (1, None, "This is no JSON: Expecting value at character 0."),
        (3, None, "The line is no UTF-8: byte 0xFF at 0."),
        (4, "a", "It is ok; what is in the record makes it partial."),
        (5, None, "The record is cut off after 500 characters."),
    ]
    assert (lines[-1]["records"], lines[-1]["broken"], lines[-1]["holds"]) == (5, 4, False)


def test_changed_alone_leaves_0_and_lost_support_1(tmp_path, capsys):
    changed = write(tmp_path / "c.jsonl", edit(OTHER, ("claims.0.quantities.0.unit", "persons")))
    lost = write(tmp_path / "l.jsonl", edit(OTHER, ("claims.2.findings", []), ("claims.2.status", "supported")))
    assert verified(capsys, changed)[0] == 0
    assert verified(capsys, lost)[0] == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"\n \n", "is empty"),
        (b"Police said so.\n", "holds no record"),
        (b'{"text": "Police said so."}\n', "holds no record"),
        (b"\x00\xff" * 5000, "holds no record"),
        (b"x\n" * 5000, "holds no record"),
    ],
)
def test_a_file_that_is_neither_is_one_line_on_stderr_and_the_others_go_on(tmp_path, capsys, content, said):
    (tmp_path / "x").write_bytes(content)
    code, lines, err = verified(capsys, tmp_path / "x", write(tmp_path / "r.jsonl", LINE))
    assert (code, err.count("\n"), [line["holds"] for line in lines]) == (2, 1, [True])
    assert err.startswith(f"summarise: {tmp_path / 'x'}: {said}")


def test_a_folder_and_a_missing_file_cannot_be_read(tmp_path, capsys):
    code, lines, err = verified(capsys, tmp_path, tmp_path / "none")
    assert (code, lines, err.count("\n"), err.count("cannot be read")) == (2, [], 2, 2)


def test_standard_input_is_verified(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(LINE.encode())))
    code, lines, _ = verified(capsys, "-")
    assert (code, lines[0]["file"], lines[0]["records"]) == (0, "-", 1)


def test_text_names_the_place_and_below_it_what_differs(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    file = write(tmp_path / "r.jsonl", edit(("claims.0.quantities.0.min", 3), ("article.id", "a\x1b[31m")))
    assert verify([str(file)], "text") == 1
    lines = [line.rstrip() for line in capsys.readouterr().out.splitlines()]
    at = lines.index(f"broken  {file}, line 1, a\\x1b[31m, {FIRST}, quantities[0].min")
    assert lines[at + 1] == "        It is 3; computed now: 6."
    assert lines[-1] == f"{file}: 1 record, 3 claims, 2 rejected: 5 broken"


# Stores

ENDPOINT = "http://127.0.0.1:9/v1"
REQUEST = Request(messages=(Message(role="user", content="Who?"),), schema_name="claims", json_schema={}, model="m")
CALL = Call(
    purpose="extract", prompt="p.v1", request=REQUEST.digest, model="m", usage=Usage(input_tokens=1, output_tokens=2),
    attempts=1, reasks=0,
)  # fmt: skip
RAINED = Article(id="b", text="It rained in Belmet.")
ASKED = Record(
    article=RAINED,
    segments=segment_article(RAINED),
    coverage=(Coverage(segment=1, reason="background"),),
    run=Run(engine="llm", version="0", model="m", endpoint=ENDPOINT, calls=(CALL,), usage=CALL.usage),
    status="no_claims",
)


@pytest.fixture
def store(tmp_path) -> Path:
    path = tmp_path / "s.db"
    with Store.open(path) as opened:
        run_id = opened.start_run({})
        opened.put_record(RECORD, config_digest="c", run_id=run_id)
        opened.put_record(ASKED, config_digest="c", run_id=run_id)
        opened.put_call(ENDPOINT, REQUEST, Completion(content="{}", finish_reason="stop", model="m"))
    return path


def test_a_store_that_holds_is_one_line_of_counts(store, capsys):
    code, (line,), err = verified(capsys, store)
    assert (code, err, line["records"], line["claims"], line["calls"], line["holds"]) == (0, "", 2, 3, 1, True)


def test_a_store_is_read_while_it_is_written(store, capsys):
    with Store.open(store) as writing:
        writing.start_run({})
        assert verified(capsys, store)[0] == 0


SPOILT = [
    ("UPDATE records SET record = substr(record, 1, 900) WHERE n = 1", "record", 1, "The record is cut off "),
    ("UPDATE records SET record = CAST(x'7bff7d' AS TEXT) WHERE n = 1", "record", 1, "This is no JSON"),
    ("UPDATE records SET record = replace(record, '\"min\":6', '\"min\":3')", "record", 1, "It is 3; computed"),
    ("UPDATE records SET article_id = 'c' WHERE n = 2", "record", 2, "The column article_id has c; the record, b."),
    ("UPDATE records SET status = 'ok' WHERE n = 2", "record", 2, "The column status has ok; the record, no_claims."),
    ("UPDATE records SET article_digest = 'd' WHERE n = 2", "record", 2, "The column article_digest has d; "),
    ("UPDATE records SET run = 7 WHERE n = 2", "record", 2, "It belongs to run 7, which is not in the store."),
    ("DELETE FROM calls", "record", 2, "The store does not hold the answer that it rests on, to the request "),
    ("UPDATE calls SET request = replace(request, 'Who?', 'Why?')", "call", 1, "The request has the digest "),
    ("UPDATE calls SET request = ''", "call", 1, "The request cannot be read back."),
    ("UPDATE calls SET completion = 'null'", "call", 1, "The answer cannot be read back."),
]  # fmt: skip


@pytest.mark.parametrize(("sql", "part", "row", "said"), SPOILT, ids=[sql[:60] for sql, *_ in SPOILT])
def test_a_damaged_row_is_named(store, capsys, sql, part, row, said):
    execute(store, sql)
    code, (problem, total), _ = verified(capsys, store)
    assert (code, problem["part"], problem["row"], total["broken"]) == (1, part, row, 1)
    assert problem["message"].startswith(said)


def test_a_call_under_another_model_is_no_answer_to_it(store, capsys):
    execute(store, "UPDATE calls SET model = 'n'")
    code, (missing, other, total), _ = verified(capsys, store)
    assert (code, missing["part"], other["part"], total["broken"]) == (1, "record", "call", 2)
    assert other["message"] == "The request asks “m”, not “n”."


@pytest.mark.parametrize("kept", [0.3, 0.6, 0.9])
def test_a_store_that_is_cut_short_is_broken_or_no_store_and_never_a_traceback(store, capsys, kept):
    data = store.read_bytes()
    store.write_bytes(data[: int(len(data) * kept)])
    code, lines, err = verified(capsys, store)
    assert code in (1, 2)
    assert lines or err


@given(st.lists(st.tuples(st.integers(0, 32_767) | st.integers(0, 300), st.integers(0, 255)), min_size=1, max_size=20))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_store_with_flipped_bytes_is_no_traceback(store, tmp_path, capsys, flips):
    data = bytearray(store.read_bytes())
    for at, byte in flips:
        data[at % len(data)] = byte
    (tmp_path / "flipped.db").write_bytes(data)
    code, lines, err = verified(capsys, tmp_path / "flipped.db")
    assert (code, bool(lines), bool(err)) in ((0, True, False), (1, True, False), (2, False, True))


def test_pages_that_are_overwritten_are_broken(store, capsys):
    data = bytearray(store.read_bytes())
    data[-4096:] = b"\xa5" * 4096
    store.write_bytes(data)
    code, lines, _ = verified(capsys, store)
    assert code == 1
    assert any("SQLite says" in line.get("message", "") for line in lines)


def test_a_database_of_another_program_and_an_empty_store_are_neither(tmp_path, capsys):
    execute(tmp_path / "other.db", "CREATE TABLE t (x)")
    with Store.open(tmp_path / "new.db"):
        pass
    code, lines, err = verified(capsys, tmp_path / "other.db")
    assert (code, lines, "another program" in err) == (2, [], True)
    code, (line,), _ = verified(capsys, tmp_path / "new.db")
    assert (code, line["records"]) == (0, 0)


def execute(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(sql)
