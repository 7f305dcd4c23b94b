"""Find the one thing that a command names: a record, a prompt, an article."""

from pathlib import Path

from summarise.data import Article, Record
from summarise.errors import ConfigurationError, InputError
from summarise.llm.prompt import Prompt, list_prompts
from summarise.readers import read_articles
from summarise.store import Store


def find_record(path: Path, article_id: str) -> Record:
    """Return the newest record of an article in a store or a file of records.

    Raises:
        ConfigurationError: There is no such file, or no such article in it.
        InputError: A line of the file is no record.
    """
    if not path.exists():
        raise ConfigurationError(f"{path} does not exist: name a store or a file of records with --store")
    if path.suffix in (".jsonl", ".ndjson"):
        found = [record for record in _read_records(path) if record.article.id == article_id]
    else:
        with Store.read(path) as store:
            found = list(store.find(article_id))
    if not found:
        raise ConfigurationError(f"{path} has no article {article_id!r}")
    return found[-1]


def _read_records(path: Path) -> list[Record]:
    records = []
    for number, line in enumerate(path.read_bytes().split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            records.append(Record.model_validate_json(line))
        except ValueError as error:
            raise InputError("not a record of this program", file=str(path), row=number) from error
    return records


def find_prompt(name: str, folder: Path | None) -> Prompt:
    """Return a prompt by name and version, or the newest version of a name.

    Raises:
        ConfigurationError: There is none.
    """
    prompts = list_prompts(folder)
    matching = [prompt for prompt in prompts if name in (prompt.name, prompt.name.rpartition(".v")[0])]
    if not matching:
        raise ConfigurationError(f"no prompt {name!r}; there are: {', '.join(prompt.name for prompt in prompts)}")
    return matching[-1]


def find_article(path: str) -> Article:
    """Return the first article of a file.

    Raises:
        InputError: It cannot be read.
    """
    for article in read_articles([path]):
        if isinstance(article, InputError):
            raise article
        return article
    raise InputError("holds no article", file=path)
