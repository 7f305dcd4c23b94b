"""Runs with a model behind a real socket: no call twice, no secret kept, the same records after kill -9."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from endpoint import Endpoint, chat

KEY = "sk-canary-4f1c9d"


def answer(body):
    """A model that claims the first sentence of each article."""
    name = body["response_format"]["json_schema"]["name"]
    text = body["messages"][-1]["content"]
    if name == "summary":
        claim = next(line.split()[0] for line in text.splitlines() if line.startswith("c-"))
        said = next(line.removeprefix("  claim: ") for line in text.splitlines() if line.startswith("  claim: "))
        return chat(
            json.dumps({"headline": "Hurt", "sentences": [{"text": f"Police said: {said}", "claims": [claim]}]})
        )
    words = next(line.split("] ", 1)[1] for line in text.splitlines() if line.startswith("[1 body]"))
    claim = {"id": "1", "text": words, "kind": "event", "modality": "asserted", "hedge": None, "check_worthiness": 0.5}
    quote = {"claim": "1", "segment": 1, "words": words, "use": "evidence"}
    source = {"claim": "1", "position": 1, "name": "Police", "segment": 1, "words": "Police", "cue": "said",
              "source_class": "police", "via": None, "party_to_event": "no"}  # fmt: skip
    reply = {"claims": [claim | {"why": "casualties"}], "quotes": [quote], "sources": [source]}
    return chat(json.dumps(reply | ({"relations": [], "skipped": []} if name == "claims" else {})))


def write_articles(folder: Path, count: int) -> None:
    (folder / "articles").mkdir()
    for number in range(count):
        text = f"Police said {number + 2} people were hurt in Belmet. It rained."
        (folder / "articles" / f"{number:03}.txt").write_text(text, encoding="utf-8")


def command(server: Endpoint, *more: str) -> list[str]:
    options = ["--engine", "llm", "--base-url", server.base_url, "--model", "m", "-o", "out.jsonl", *more]
    return [sys.executable, "-m", "summarise", "run", "articles", *options]


def environment(**more: str) -> dict[str, str]:
    return {k: v for k, v in os.environ.items() if not k.startswith("OPENAI_")} | {"OPENAI_API_KEY": KEY} | more


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(arguments, cwd=folder, env=environment(), capture_output=True, text=True, check=False)


def records(path: Path) -> dict[str, dict]:
    found = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for record in found:
        record["run"]["elapsed_s"] = 0
        record["run"]["endpoint"] = None
    return {record["article"]["id"]: record for record in found}


def test_a_second_run_makes_no_call_and_returns_the_same_records(tmp_path):
    write_articles(tmp_path, 5)
    with Endpoint(answer) as server:
        first = run(tmp_path, *command(server))
        made, before = len(server.requests), records(tmp_path / "out.jsonl")
        second = run(tmp_path, *command(server))
    assert (first.returncode, second.returncode, made, len(server.requests)) == (0, 0, 10, 10)
    assert records(tmp_path / "out.jsonl") == before
    assert {record["status"] for record in before.values()} == {"ok"}


def test_without_the_records_the_stored_calls_are_enough(tmp_path):
    write_articles(tmp_path, 3)
    with Endpoint(answer) as server:
        run(tmp_path, *command(server, "--store", "s.db"))
        before = records(tmp_path / "out.jsonl")
        statement = "import sqlite3; c = sqlite3.connect('s.db'); c.execute('DELETE FROM records'); c.commit()"
        subprocess.run([sys.executable, "-c", statement], cwd=tmp_path, check=True)
        run(tmp_path, *command(server, "--store", "s.db"))
        assert len(server.requests) == 6
    assert records(tmp_path / "out.jsonl") == before


def test_captured_exchanges_replay_to_the_same_claims_without_a_server(tmp_path):
    write_articles(tmp_path, 3)
    with Endpoint(answer) as server:
        run(tmp_path, *command(server, "--capture", "exchanges"))
    live = records(tmp_path / "out.jsonl")
    arguments = ["run", "articles", "--engine", "llm", "--replay", "exchanges", "-o", "again.jsonl"]
    replayed = run(tmp_path, sys.executable, "-m", "summarise", *arguments)
    assert replayed.returncode == 0, replayed.stderr
    assert records(tmp_path / "again.jsonl") == live


def test_a_replay_that_misses_stops_and_says_what_differs(tmp_path):
    write_articles(tmp_path, 1)
    with Endpoint(answer) as server:
        run(tmp_path, *command(server, "--capture", "exchanges"))
    (tmp_path / "articles" / "000.txt").write_text("Police said 9 people were hurt in Belmet.", encoding="utf-8")
    missed = run(tmp_path, sys.executable, "-m", "summarise", "run", "articles", "--replay", "exchanges", "-q")
    assert missed.returncode == 3
    assert "nearest" in missed.stderr
    assert "Traceback" not in missed.stderr


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_a_killed_run_goes_on_to_the_same_records_and_repeats_only_calls_in_flight(tmp_path):
    write_articles(tmp_path, 24)
    concurrency = 4

    def slow(body):
        time.sleep(0.03)
        return answer(body)

    with Endpoint(slow) as server:
        undisturbed = tmp_path / "undisturbed"
        undisturbed.mkdir()
        (undisturbed / "articles").symlink_to(tmp_path / "articles")
        run(undisturbed, *command(server))
        needed = len(server.requests)
        kills = 0
        for wanted in (5, 17, 29, 38):
            start = len(server.requests)
            with subprocess.Popen(
                command(server, "--concurrency", str(concurrency)), cwd=tmp_path, env=environment(),
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            ) as running:  # fmt: skip
                while len(server.requests) - needed < wanted and running.poll() is None:
                    time.sleep(0.005)
                if running.poll() is None:
                    running.send_signal(signal.SIGKILL)
                    kills += 1
            assert len(server.requests) >= start
        last = run(tmp_path, *command(server))
    assert last.returncode == 0, last.stderr
    assert kills >= 3
    assert len(server.requests) - 2 * needed <= kills * concurrency
    assert records(tmp_path / "out.jsonl") == records(undisturbed / "out.jsonl")


def test_a_wrong_key_stops_the_run_with_the_reason_and_without_the_key(tmp_path):
    write_articles(tmp_path, 5)
    refusal = (401, {"error": {"message": f"Incorrect API key provided: {KEY}", "type": "invalid_request_error"}})
    with Endpoint(lambda _: refusal) as server:
        done = run(tmp_path, *command(server, "--concurrency", "2"))
    assert done.returncode == 3
    assert len(server.requests) <= 2
    everything = (
        done.stdout
        + done.stderr
        + "".join(path.read_bytes().decode("latin-1") for path in tmp_path.rglob("*") if path.is_file())
    )
    assert KEY not in everything
    assert "Traceback" not in done.stderr


def test_brackets_in_a_servers_words_are_no_markup(tmp_path):
    write_articles(tmp_path, 1)
    with Endpoint(lambda _: (401, {"error": {"message": "not [/] allowed [bold]here", "type": "auth"}})) as server:
        done = run(tmp_path, *command(server))
    assert done.returncode == 3
    assert "not [/] allowed [bold]here" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="SIGINT")
def test_an_interrupted_run_keeps_the_records_of_an_earlier_one(tmp_path):
    write_articles(tmp_path, 4)
    with Endpoint(answer) as server:
        run(tmp_path, *command(server))
    before = (tmp_path / "out.jsonl").read_bytes()

    def slow(body):
        time.sleep(0.3)
        return answer(body)

    with Endpoint(slow) as server:
        again = command(server, "--store", "other.db", "--concurrency", "1")
        with subprocess.Popen(again, cwd=tmp_path, env=environment(), stderr=subprocess.PIPE) as running:
            while not server.requests and running.poll() is None:
                time.sleep(0.01)
            running.send_signal(signal.SIGINT)
            running.wait(timeout=30)
    assert running.returncode == 130
    assert (tmp_path / "out.jsonl").read_bytes() == before


def test_no_artefact_holds_the_key(tmp_path):
    write_articles(tmp_path, 2)
    with Endpoint(answer) as server:
        run(tmp_path, *command(server, "--capture", "exchanges", "-v"))
        assert all(KEY in headers["authorization"] for headers in server.headers)
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert KEY.encode() not in path.read_bytes(), path


def test_an_unreachable_endpoint_fails_the_articles_with_the_reason(tmp_path):
    write_articles(tmp_path, 1)
    with Endpoint(answer) as server:
        pass
    done = run(tmp_path, *command(server, "-q"))
    assert done.returncode in (1, 3)
    assert "refused" in done.stderr
    assert "Traceback" not in done.stderr


def test_garbage_from_the_server_fails_one_article_and_not_the_others(tmp_path):
    write_articles(tmp_path, 3)

    def sometimes(body):
        return chat("utter garbage") if "said 3 people" in str(body["messages"]) else answer(body)

    with Endpoint(sometimes) as server:
        done = run(tmp_path, *command(server))
    found = records(tmp_path / "out.jsonl")
    assert done.returncode == 1
    assert {name: record["status"] for name, record in found.items()} == {"000": "ok", "001": "bad_output", "002": "ok"}
    assert "001: bad_output" in done.stderr
