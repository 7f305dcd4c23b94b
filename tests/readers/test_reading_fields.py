import pytest

from summarise.data import Article, Locator, sha256
from summarise.errors import InputError
from summarise.readers.fields import MAX_TEXT_BYTES, Origin, build_article, is_known, replace_surrogates

ORIGIN = Origin("dir/news.json", "news")


def build(**fields):
    return build_article({"text": "It rained.", **fields}, ORIGIN)


def refusal(fields, **where):
    with pytest.raises(InputError) as caught:
        build_article(fields, ORIGIN, **where)
    return str(caught.value)


@pytest.mark.parametrize("name", ["text", "body", "content", "maintext", "articleBody", "ARTICLEBODY", "Article_Body"])
def test_text_is_found_under_each_of_its_names(name):
    assert build_article({name: "It rained."}, ORIGIN) == Article(
        id="news", text="It rained.", locator=Locator(file="dir/news.json")
    )


@pytest.mark.parametrize(
    ("field", "names", "value"),
    [
        ("title", ["title", "headline", "Title", "HEADLINE"], "Rain"),
        ("publisher", ["publisher", "sitename", "site_name", "outlet", "Source", "source_domain"], "The Post"),
        (
            "published_at",
            ["published_at", "publishedAt", "Published At", "published", "publish_date", "datePublished", "date",
             "date_publish"],
            "2024-01-20",
        ),
        ("url", ["url", "link", "uri", "URL"], "https://post.example/rain"),
        ("authors", ["authors", "author", "byline"], ("Jane Doe",)),
        ("language", ["language", "lang", "inLanguage"], "en-GB"),
        ("dateline", ["dateline"], "TAMSPORT, Jan 20"),
        ("retrieved_at", ["retrieved_at", "date_download"], "2024-01-21 08:00:00"),
    ],
)  # fmt: skip
def test_each_field_is_found_under_each_of_its_names(field, names, value):
    given = value[0] if field == "authors" else value
    for name in names:
        article = build(**{name: given})
        assert (getattr(article, field), article.metadata) == (value, {})


def test_names_earlier_in_the_list_win_and_the_others_are_kept():
    article = build_article({"content": "Short.", "Body": "Long.", "headline": "B", "title": "A"}, ORIGIN)
    assert (article.text, article.title) == ("Long.", "A")
    assert article.metadata == {"content": "Short.", "headline": "B"}


def test_the_exact_spelling_wins_over_another_one():
    article = build_article({"TEXT": "Loud.", "text": "Quiet."}, ORIGIN)
    assert (article.text, article.metadata) == ("Quiet.", {"TEXT": "Loud."})


def test_a_name_that_says_nothing_gives_way_to_the_next():
    article = build_article({"text": " ", "body": "It rained.", "title": None, "headline": "Rain"}, ORIGIN)
    assert (article.text, article.title, article.metadata) == ("It rained.", "Rain", {})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("title", 3),
        ("title", ["Rain"]),
        ("publisher", 3),
        ("publisher", {"url": "https://post.example"}),
        ("published_at", "last Tuesday"),
        ("published_at", "01/02/2024"),
        ("published_at", 3),
        ("url", "no url"),
        ("authors", 7),
        ("authors", ["Jane Doe", 7]),
        ("authors", [{"sameAs": "x"}]),
        ("language", "British English"),
        ("language", 1),
        ("dateline", ["Tamsport"]),
        ("id", True),
        ("id", 1.5),
    ],
)
def test_a_value_that_does_not_fit_is_kept_under_its_own_name_and_the_field_stays_unsaid(name, value):
    article = build(**{name: value})
    assert article == Article(
        id="news", text="It rained.", locator=Locator(file="dir/news.json"), metadata={name: value}
    )


def test_a_value_that_does_not_fit_gives_way_to_the_next_name():
    article = build(published_at="last Tuesday", date="2024-01-20")
    assert (article.published_at, article.metadata) == ("2024-01-20", {"published_at": "last Tuesday"})


@pytest.mark.parametrize(
    ("given", "authors"),
    [
        ("Jane Doe", ("Jane Doe",)),
        ("Jane Doe, John Roe", ("Jane Doe", "John Roe")),
        ("Jane Doe and Andy Sander", ("Jane Doe", "Andy Sander")),
        ("Jane Doe, John Roe and Ann Poe", ("Jane Doe", "John Roe", "Ann Poe")),
        ("Doe, Jane; Roe, John", ("Doe, Jane", "Roe, John")),
        (["Jane Doe", "Roe, John"], ("Jane Doe", "Roe, John")),
        (["Jane Doe", None, " "], ("Jane Doe",)),
        ([{"@type": "Person", "name": "Jane Doe"}, "John Roe"], ("Jane Doe", "John Roe")),
        ({"name": "Jane Doe"}, ("Jane Doe",)),
    ],
)
def test_authors_come_as_a_string_a_list_or_objects(given, authors):
    article = build(authors=given)
    assert (article.authors, article.metadata) == (authors, {})


@pytest.mark.parametrize("empty", [None, "", "  ", [], {}])
def test_fields_that_say_nothing_leave_nothing_behind(empty):
    said_nothing = dict.fromkeys(["id", "title", "publisher", "date", "url", "authors", "language"], empty)
    assert build(**said_nothing) == build()


@pytest.mark.parametrize(
    ("given", "name"),
    [({"name": "The Post", "@type": "Organization"}, "The Post"), ([{"name": "The Post"}], "The Post")],
)
def test_a_publisher_may_be_an_object_with_a_name(given, name):
    article = build(publisher=given)
    assert (article.publisher, article.metadata) == (name, {})


@pytest.mark.parametrize(("given", "id_"), [(7, "7"), (0, "0"), (2**70, str(2**70)), (" a/b ", "a/b"), ("é", "é")])
def test_an_id_is_a_string_or_becomes_one(given, id_):
    assert build(id=given).id == id_


def test_without_an_id_an_article_is_called_after_its_file_and_row():
    fields = {"text": "It rained.", "url": "https://post.example/rain"}
    assert build_article(fields, ORIGIN).id == "news"
    article = build_article(fields, ORIGIN, row=7)
    assert (article.id, article.locator) == ("news-7", Locator(file="dir/news.json", row=7))


def test_a_language_tag_in_posix_spelling_becomes_a_tag():
    assert build(language="en_GB").language == "en-GB"


def test_output_of_trafilatura_is_understood():
    article = build_article(
        {
            "title": "Rain", "author": "Jane Doe; John Roe", "hostname": "post.example", "date": "2024-01-20",
            "fingerprint": "ab12", "id": None, "license": None, "comments": "", "raw_text": "It rained. Menu",
            "text": "It rained.", "language": None, "image": None, "pagetype": "article", "filedate": "2024-01-21",
            "source": "https://post.example/rain", "source-hostname": "The Post", "excerpt": "Wet.", "categories": "",
            "tags": "rain",
        },
        ORIGIN,
    )  # fmt: skip
    assert article == Article(
        id="news",
        text="It rained.",
        title="Rain",
        authors=("Jane Doe", "John Roe"),
        published_at="2024-01-20",
        url="https://post.example/rain",
        publisher="The Post",
        locator=Locator(file="dir/news.json"),
        metadata={
            "hostname": "post.example", "fingerprint": "ab12", "license": None, "comments": "",
            "raw_text": "It rained. Menu", "image": None, "pagetype": "article", "filedate": "2024-01-21",
            "excerpt": "Wet.", "categories": "", "tags": "rain",
        },
    )  # fmt: skip


def test_output_of_news_please_is_understood():
    article = build_article(
        {
            "authors": ["Jane Doe"], "date_download": "2024-01-21 08:00:00", "date_modify": "None",
            "date_publish": "2024-01-20 10:30:00", "language": "en", "maintext": "It rained.", "text": None,
            "source_domain": "post.example", "title": "Rain", "url": "https://post.example/rain",
        },
        ORIGIN,
    )  # fmt: skip
    assert article == Article(
        id="news",
        text="It rained.",
        title="Rain",
        authors=("Jane Doe",),
        published_at="2024-01-20T10:30:00",
        retrieved_at="2024-01-21 08:00:00",
        language="en",
        url="https://post.example/rain",
        publisher="post.example",
        locator=Locator(file="dir/news.json"),
        metadata={"date_modify": "None"},
    )


def test_output_of_newspaper_is_understood():
    article = build_article(
        {"title": "Rain", "text": "It rained.", "authors": ["Jane Doe"], "publish_date": "2024-01-20T00:00:00",
         "url": "https://post.example/rain", "top_image": ""},
        ORIGIN,
    )  # fmt: skip
    assert (article.title, article.authors, article.published_at, article.url, article.metadata) == (
        "Rain", ("Jane Doe",), "2024-01-20T00:00:00", "https://post.example/rain", {"top_image": ""},
    )  # fmt: skip


def test_json_ld_of_schema_org_is_understood():
    article = build_article(
        {
            "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Rain", "articleBody": "It rained.",
            "datePublished": "2024-01-20T10:30:00+01:00", "author": [{"@type": "Person", "name": "Jane Doe"}],
            "publisher": {"@type": "Organization", "name": "The Post"}, "inLanguage": "en",
        },
        ORIGIN,
    )  # fmt: skip
    assert article == Article(
        id="news",
        text="It rained.",
        title="Rain",
        authors=("Jane Doe",),
        published_at="2024-01-20T10:30:00+01:00",
        language="en",
        publisher="The Post",
        locator=Locator(file="dir/news.json"),
        metadata={"@context": "https://schema.org", "@type": "NewsArticle"},
    )


def test_an_exported_article_is_read_back_as_it_was():
    article = build(id="a", title="Rain", published_at="2024-01-20", score=0.5, tags=["wet"])
    again = build_article(article.model_dump(mode="json"), ORIGIN)
    assert (again, again.digest) == (article, article.digest)


def test_metadata_that_would_overwrite_another_field_is_left_where_it_was():
    assert build(metadata={"tags": 1}, tags=2).metadata == {"metadata": {"tags": 1}, "tags": 2}
    assert build(metadata={"tags": 1}, score=2).metadata == {"tags": 1, "score": 2}
    assert build(metadata=[1]).metadata == {"metadata": [1]}


def test_a_digest_must_be_the_one_of_the_text():
    assert build(text_sha256=sha256("It rained.")) == build()
    assert refusal({"text": "It rained.", "text_sha256": sha256("It snowed.")}) == (
        "dir/news.json: text_sha256: text_sha256 is not the digest of text: the text was changed after it was taken"
    )


def test_a_digest_taken_before_the_line_breaks_became_one_is_right():
    assert build_article({"text": "a\r\nb", "text_sha256": sha256("a\r\nb")}, ORIGIN).text == "a\nb"


@pytest.mark.parametrize("text", [" x ", "\n\nx\n", "a\rb", "\ufeffa\u200bb", "e\u0301", "a\u2028b\x85c", "\t“x” "])
def test_the_text_is_not_changed(text):
    assert build_article({"text": text}, ORIGIN).text == text


def test_crlf_becomes_lf_and_a_lone_cr_stays():
    assert build_article({"text": "a\r\nb\rc\r\r\n"}, ORIGIN).text == "a\nb\rc\r\n"


@pytest.mark.parametrize("blank", ["", " \n\t", "\u00a0\u2003"])
def test_a_blank_text_is_refused(blank):
    assert refusal({"text": blank}) == "dir/news.json: is empty"
    assert refusal({}, text=blank) == "dir/news.json: is empty"


@pytest.mark.parametrize(
    ("fields", "keys"),
    [
        ({}, "none"),
        ({"title": "Rain", "summary": "Wet."}, "title, summary"),
        ({"text": 3}, "text"),
        ({"text": None, "body": ["a"]}, "text, body"),
        ({"a\n" + "b" * 60: 1}, "a\\n" + "b" * 38),
        ({f"k{n}": n for n in range(12)}, "k0, k1, k2, k3, k4, k5, k6, k7, k8, k9, ..."),
    ],
)
def test_a_missing_text_is_refused_with_the_keys_that_were_found(fields, keys):
    assert refusal(fields, row=2) == (
        f"dir/news.json, row 2: has no text (looked for text, body, content, maintext, articleBody; found keys: {keys})"
    )


def test_a_text_above_the_limit_is_refused_in_bytes_not_characters():
    fits = "é" * (MAX_TEXT_BYTES // 2)
    assert build_article({"text": fits}, ORIGIN).text == fits
    assert refusal({"text": fits + "."}, row=4) == (
        "dir/news.json, row 4: is larger than 10 MiB of text: split it, or check that it is one article"
    )


def test_a_nul_character_in_the_text_is_refused():
    assert refusal({"text": "ab\0c"}) == (
        "dir/news.json: looks like a binary file (a NUL character at offset 2 of the text)"
    )


def test_a_text_that_is_kept_apart_leaves_fields_of_that_name_alone():
    article = build_article({"content": "fiction", "title": "Rain"}, ORIGIN, text="It rained.")
    assert (article.text, article.title, article.metadata) == ("It rained.", "Rain", {"content": "fiction"})


@pytest.mark.parametrize(("name", "known"), [("title", True), ("Published-At", True), ("tags", False), ("", False)])
def test_known_names_are_told_from_others(name, known):
    assert is_known(name) is known


def test_lone_surrogates_are_replaced_one_for_one():
    assert replace_surrogates("a\ud83cb\udf89\U0001f389") == "a\ufffdb\ufffd\U0001f389"
