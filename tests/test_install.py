"""The package works from a wheel in a fresh environment, from an editable install, and from another folder."""

import json
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def run(*command: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("OPENAI_", "SUMMARISE_", "PYTHONPATH"))}
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, env=kept | environment, capture_output=True, text=True, check=False
    )


def test_prompts_are_found_from_another_folder(tmp_path):
    listed = run(sys.executable, "-m", "summarise", "prompts", "list", cwd=tmp_path)
    assert listed.returncode == 0, listed.stderr
    assert [line.split()[0] for line in listed.stdout.splitlines()] == ["claims.v1", "repair.v1", "summary.v1"]


@pytest.mark.parametrize(
    "code",
    [
        "import summarise",
        "import sys, summarise.cli as c; sys.argv = ['summarise', '--help']\ntry: c.main()\nexcept SystemExit: pass",
        "from summarise import summarise; assert summarise('Police said two people were hurt.', engine='rules').claims",
    ],
)
def test_help_and_the_rules_engine_do_not_load_openai(code, tmp_path):
    heavy = "openai", "jinja2", "tenacity", "aiohttp"
    probe = f"{code}\nimport sys; print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr)"
    done = run(sys.executable, "-c", probe, cwd=tmp_path)
    assert (done.returncode, done.stderr.splitlines()[-1]) == (0, "[]")


@pytest.mark.wheel
def test_a_wheel_works_in_a_fresh_environment_from_another_folder(tmp_path):
    built = run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", tmp_path, ROOT, cwd=tmp_path)
    assert built.returncode == 0, built.stderr
    venv.create(tmp_path / "env", with_pip=True)
    bin_folder = tmp_path / "env" / ("Scripts" if os.name == "nt" else "bin")
    installed = run(bin_folder / "pip", "install", "-q", next(tmp_path.glob("*.whl")), cwd=tmp_path)
    assert installed.returncode == 0, installed.stderr
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "a.txt").write_text("Police said on Monday that two people were hurt.\n", encoding="utf-8")
    listed = run(bin_folder / "summarise", "prompts", "list", cwd=elsewhere)
    assert listed.stdout.count(".v1") >= 3, listed.stderr
    done = run(bin_folder / "summarise", "run", "a.txt", "--engine", "rules", "--format", "jsonl", cwd=elsewhere)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["claims"][0]["sources"][0]["name"] == "Police"


@pytest.mark.wheel
def test_an_editable_install_works_from_another_folder(tmp_path):
    venv.create(tmp_path / "env", with_pip=True)
    bin_folder = tmp_path / "env" / ("Scripts" if os.name == "nt" else "bin")
    installed = run(bin_folder / "pip", "install", "-q", "-e", ROOT, cwd=tmp_path)
    assert installed.returncode == 0, installed.stderr
    listed = run(bin_folder / "summarise", "prompts", "list", cwd=tmp_path)
    assert listed.stdout.count(".v1") >= 3, listed.stderr
