"""`--jobs`: several processes of the rules engine give what one gives, and leave nothing behind."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from summarise import summarise_many
from summarise.errors import ConfigurationError

TEXT = "Police said on Monday that two people were hurt. The town has 4,000 inhabitants. "
LOCAL = "--engine", "llm", "--base-url", "http://127.0.0.1:1/v1", "--model", "m"
PATIENCE_S = 60
on_linux = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="children are found in /proc")


def start(*arguments, cwd):
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("OPENAI_", "SUMMARISE_"))}
    return subprocess.Popen(
        [sys.executable, "-m", "summarise", *map(str, arguments)],
        cwd=cwd, env=kept, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
    )  # fmt: skip


def finish(running):
    # Not communicate(): it loses what readline() has taken from the pipe beforehand.
    with running:
        out, err = running.stdout.read(), running.stderr.read()
    assert "Traceback" not in err, err
    return running.returncode, out, err


def run(*arguments, cwd):
    return finish(start(*arguments, cwd=cwd))


def facts(lines):
    """Records by the id of their article, without the time they took."""
    records = {record["article"]["id"]: record for record in map(json.loads, lines.splitlines())}
    for record in records.values():
        del record["run"]["elapsed_s"]
    return records


def write_articles(folder, count):
    rows = [json.dumps({"id": f"a{number}", "text": f"{TEXT * 5}{number}"}) for number in range(count)]
    path = folder / "many.jsonl"
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


def find_workers(parent):
    """The processes that a process has started for its jobs."""
    children = [
        child for task in Path(f"/proc/{parent}/task").iterdir() for child in (task / "children").read_text().split()
    ]
    return [int(child) for child in children if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()]


def wait_for_workers(parent, count):
    deadline = time.monotonic() + PATIENCE_S
    while len(workers := find_workers(parent)) < count:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    return workers


def end_all(running):
    for process in (*find_workers(running.pid), running.pid):
        os.kill(process, signal.SIGKILL)


def ignores_interrupts(process):
    fields = dict(line.split(":", 1) for line in Path(f"/proc/{process}/status").read_text().splitlines())
    return bool(int(fields["SigIgn"], 16) >> (signal.SIGINT - 1) & 1)


def is_alive(process):
    try:
        status = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except FileNotFoundError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


def lasts(processes, seconds):
    """Whether one of the processes is still there after some seconds."""
    deadline = time.monotonic() + seconds
    while any(map(is_alive, processes)):
        if time.monotonic() > deadline:
            return True
        time.sleep(0.05)
    return False


def test_two_processes_give_the_records_of_one(tmp_path, articles):
    one = run("run", articles, "--engine", "rules", "--format", "jsonl", cwd=tmp_path)
    two = run("run", articles, "--engine", "rules", "--format", "jsonl", "--jobs", "2", cwd=tmp_path)
    assert (one[0], two[0], two[2]) == (0, 0, one[2])
    assert len(facts(one[1])) == len(list(articles.glob("*-*")))
    assert facts(two[1]) == facts(one[1])


def test_more_processes_than_articles_do_no_harm(tmp_path):
    write_articles(tmp_path, 1)
    code, out, _ = run("run", "many.jsonl", "--engine", "rules", "--jobs", "3", cwd=tmp_path)
    assert (code, [*facts(out)]) == (0, ["a0"])


def test_an_article_that_fails_in_a_process_is_one_outcome(tmp_path):
    rows = [{"id": "bad", "text": "Die Polizei kam.", "language": "de"}, {"id": "good", "text": TEXT}, {"id": "no"}]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    code, out, err = run("run", "a.jsonl", "--engine", "rules", "--jobs", "2", cwd=tmp_path)
    assert code == 1
    assert {name: record["status"] for name, record in facts(out).items()} == {
        "bad": "unsupported_language", "good": "ok",
    }  # fmt: skip
    assert "row 3" in err


def test_limit_and_store_hold_for_several_processes(tmp_path):
    write_articles(tmp_path, 6)
    command = "run", "many.jsonl", "--engine", "rules", "--jobs", "2", "-o", "out.jsonl"
    assert run(*command, "--limit", "4", cwd=tmp_path)[0] == 0
    code, _, err = run(*command, cwd=tmp_path)
    assert (code, "4 of them from the store" in err) == (0, True)
    assert sorted(facts((tmp_path / "out.jsonl").read_text(encoding="utf-8"))) == [f"a{n}" for n in range(6)]


def test_a_model_has_no_jobs_and_the_error_says_what_to_do(tmp_path):
    write_articles(tmp_path, 1)
    code, out, err = run("run", "many.jsonl", *LOCAL, "--jobs", "2", cwd=tmp_path)
    assert (code, out) == (2, "")
    assert err == "summarise: jobs are processes of the rules engine; for a model use --concurrency\n"


@pytest.mark.parametrize("jobs", ["0", "-1", "257", "two"])
def test_a_number_of_jobs_that_makes_no_sense_is_refused(tmp_path, jobs):
    write_articles(tmp_path, 1)
    code, out, err = run("run", "many.jsonl", "--engine", "rules", "--jobs", jobs, cwd=tmp_path)
    assert (code, out, "--jobs" in err) == (2, "", True)


def test_python_refuses_no_jobs_too():
    with pytest.raises(ConfigurationError, match="jobs must be at least 1, not 0"):
        list(summarise_many([TEXT], engine="rules", jobs=0))


SCRIPT = """
import sys
from summarise import Article, summarise_many

if __name__ == "__main__":
    articles = (Article(id=f"a{n}", text="Police said two people were hurt." + " It rained." * n) for n in range(9))
    for record in summarise_many(articles, engine="rules", jobs=2):
        print(record.article.id, record.status, record.claims[0].text, sep="|")
"""


def test_python_has_several_processes(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-W", "error", str(script)], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(done.stdout.splitlines()) == [f"a{n}|ok|Two people were hurt." for n in range(9)]


ENDLESS = """
from itertools import count
from summarise import Article, summarise_many

if __name__ == "__main__":
    articles = (Article(id=f"a{n}", text=f"Police said {n} people were hurt.") for n in count())
    for record in summarise_many(articles, engine="rules", jobs=2):
        break
    print("left")
"""


def test_an_endless_stream_may_be_left_early(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(ENDLESS, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script)], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=PATIENCE_S
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "left\n", "")


@on_linux
def test_a_process_that_dies_stops_the_run_and_the_same_command_goes_on(tmp_path):
    count = 400
    write_articles(tmp_path, count)
    command = "run", "many.jsonl", "--engine", "rules", "--jobs", "2", "-o", "out.jsonl"
    running = start(*command, cwd=tmp_path)
    os.kill(wait_for_workers(running.pid, 1)[0], signal.SIGKILL)
    code, out, err = finish(running)
    assert (code, out) == (3, "")
    assert "stopped: a process of the rules engine ended before its article was done" in err
    assert "use fewer --jobs" in err
    assert run(*command, cwd=tmp_path)[0] == 0
    assert len(facts((tmp_path / "out.jsonl").read_text(encoding="utf-8"))) == count


@on_linux
def test_a_process_that_dies_at_work_leaves_whole_records(tmp_path):
    write_articles(tmp_path, 400)
    running = start("run", "many.jsonl", "--engine", "rules", "--jobs", "2", cwd=tmp_path)
    first = running.stdout.readline()  # what follows fills the pipe, so the processes are not done
    workers = wait_for_workers(running.pid, 2)
    os.kill(workers[0], signal.SIGKILL)
    code, out, err = finish(running)
    assert (code, err.count("stopped:")) == (3, 1)
    assert {record["status"] for record in facts(first + out).values()} == {"ok"}
    assert not lasts(workers, PATIENCE_S)


@on_linux
def test_an_interrupt_of_the_terminal_finishes_what_is_at_work(tmp_path):
    write_articles(tmp_path, 400)
    running = start("run", "many.jsonl", "--engine", "rules", "--jobs", "2", cwd=tmp_path)
    first = running.stdout.readline()
    workers = wait_for_workers(running.pid, 2)
    deadline = time.monotonic() + PATIENCE_S
    while not all(map(ignores_interrupts, workers)):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    for process in (running.pid, *workers):  # a terminal sends it to all of them
        os.kill(process, signal.SIGINT)
    code, out, err = finish(running)
    assert (code, "Finishing the articles at work" in err) == (130, True)
    assert 1 < len(facts(first + out)) < 400
    assert not lasts(workers, PATIENCE_S)


@on_linux
def test_an_interrupt_while_processes_start_is_an_interrupt(tmp_path):
    write_articles(tmp_path, 400)
    running = start("run", "many.jsonl", "--engine", "rules", "--jobs", "2", "-o", "out.jsonl", cwd=tmp_path)
    (worker, *_) = wait_for_workers(running.pid, 1)
    for process in (running.pid, worker):
        os.kill(process, signal.SIGINT)
    watchdog = threading.Timer(10, end_all, [running])
    watchdog.start()
    code = finish(running)[0]
    watchdog.cancel()
    assert code == 130


@on_linux
def test_a_run_that_is_killed_leaves_no_process_behind(tmp_path):
    write_articles(tmp_path, 400)
    running = start("run", "many.jsonl", "--engine", "rules", "--jobs", "2", cwd=tmp_path)
    running.stdout.readline()
    workers = wait_for_workers(running.pid, 2)
    running.kill()
    running.wait(PATIENCE_S)
    try:
        assert not lasts(workers, 5)
    finally:
        running.stdout.close()
        running.stderr.close()
        for worker in filter(is_alive, workers):
            os.kill(worker, signal.SIGKILL)
