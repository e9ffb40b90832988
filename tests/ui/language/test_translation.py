import json

import pytest
from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QPixmap, QValidator
from PySide6.QtWidgets import QWidget

from huescope.cli.arguments.window import LANGUAGES as CODES
from huescope.errors import DamagedPicture
from huescope.texts import from_plain, joined, marked, marked_plural, to_plain
from huescope.ui.language import direction, figures, languages, pseudo, translation
from huescope.ui.language.languages import ENGLISH, Language
from huescope.ui.style.numbers import date_text, share_text, size_text
from huescope.ui.widgets.decimal_field import DecimalField


@pytest.fixture
def speak(qapp):
    """Speak a pseudo-language as in a place, such as "de"."""

    def run(code, territory=""):
        language = Language(code, "Pseudo", territory)
        translation.use(qapp, language, [pseudo.PseudoTranslator(qapp)])

    yield run
    translation.use(qapp, ENGLISH, [])


def test_english_needs_no_translator(qapp):
    assert translation.tr("Open {name}", name="a.png") == "Open a.png"
    assert translation.tr_plural("{n} colour", "{n} colours", 1) == "1 colour"
    assert translation.tr_plural("{n} colour", "{n} colours", 12345) == "12\u202f345 colours"
    assert translation.tr("{share:.1f} %", share=1.25) == "1.2 %"
    text = marked("{what}", what=marked("a"))
    assert translation.translated(text) is text


def test_marked_texts_are_translated_with_all_that_is_in_them(speak):
    speak("de")
    assert translation.tr("Open {name}", name="a.png").startswith("⟦Ópéñ a.png")
    plural = marked_plural("{n} dog in {place}", "{n} dogs in {place}", 1234, place=marked("Rome"))
    assert str(plural) == "1234 dogs in Rome"
    assert "1.234 dógs" in translation.translated(plural)
    assert "⟦Rómé" in translation.translated(plural)
    listed = joined([marked("red"), "b.png"])
    assert (str(listed), translation.translated(listed)) == ("red, b.png", "⟦réd⟧, b.png")
    error = DamagedPicture("a.png", marked("it is cut off"))
    assert str(error) == "a.png: it is cut off."
    assert "⟦ít ís çút óff" in translation.translated(str(error))
    assert translation.translated("Copy") == "Copy"  # the name of a file


def test_a_template_marked_without_values_takes_them_later(speak):
    note = marked("{share} of it").format(share="5 %")
    speak("de")
    assert (str(note), translation.translated(note)[:6]) == ("5 % of it", "⟦5 % ó")


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        marked("a {b}", b=marked("c")),
        marked_plural("{n} d", "{n} ds", 3),
        joined([marked("e"), "f"]),
    ],
)
def test_texts_pass_between_processes(speak, text):
    passed = from_plain(json.loads(json.dumps(to_plain(text))))
    speak("de")
    assert (str(passed), translation.translated(passed)) == (text, translation.translated(text))


@pytest.mark.parametrize("plain", [None, 3, ["a"], ["a", "b", "c", {"x": []}, None], [[[[[]]]]]])
def test_what_is_no_text_is_refused(plain):
    with pytest.raises(ValueError, match="not a text"):
        from_plain(plain)


def test_the_template_of_another_process_is_not_formatted():
    hostile = from_plain(["shown", "{a.__class__} {a:9999999}", "", {"a": "b"}, None])
    assert translation.translated(hostile) == "shown"


@pytest.mark.parametrize(
    ("code", "place", "said"),
    [
        ("de", "DE", ("1.234.567", "0,5", "2,5\u202f%", "1,5\u202fMB")),
        ("fr", "FR", ("1\u202f234\u202f567", "0,5", "2,5\u202f%", "1,5\u202fMB")),
        ("ja", "JP", ("1,234,567", "0.5", "2.5\u202f%", "1.5\u202fMB")),
        ("ar", "AE", ("1,234,567", "0.5", "2.5\u202f%", "1.5\u202fMB")),
    ],
)
def test_numbers_are_written_as_in_the_language(speak, code, place, said):
    speak(code, place)
    numbers = figures.grouped(1234567), figures.figures(0.5, ".1f")
    assert (*numbers, share_text(0.025), size_text(1_500_000)) == said
    assert date_text(1e9).startswith("⟦9 ")


@pytest.mark.parametrize("typed", ["7,5", "7.5"])
@pytest.mark.parametrize("code", ["en", "de"])
def test_decimals_are_read_with_a_point_and_with_a_comma(speak, qtbot, code, typed):
    speak(code)
    field = DecimalField()
    qtbot.addWidget(field)
    state, text, _place = field.validate(typed, 3)
    assert (state, field.valueFromText(text)) == (QValidator.State.Acceptable, 7.5)


def test_codes_keep_their_direction_among_words_from_right_to_left(speak, qapp, qtbot):
    speak("ar", "AE")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert translation.tr("Copied {code}", code="#1e90ff").count("\u2068#1e90ff\u2069") == 1
    assert translation.as_code("#1e90ff") == "\u2066#1e90ff\u2069"
    assert translation.in_one_line(["a", "", "8"]) == "\u200f\u2068a\u2069  ·  \u20688\u2069"
    assert translation.without_marks(translation.tr("{name} copy", name="a")).startswith("⟦a çópý")
    widget = QWidget()
    qtbot.addWidget(widget)
    assert direction.mirrored(QRect(0, 0, 10, 10), widget).right() == widget.width() - 1
    assert direction.mirrored_in(QRect(20, 0, 50, 9), QRect(20, 0, 10, 9)) == QRect(60, 0, 10, 9)
    assert direction.leading() & Qt.AlignmentFlag.AlignRight
    assert direction.margins(16, 4, 8, 4) == QMargins(8, 4, 16, 4)
    direction.keep_left_to_right(widget)
    assert direction.mirrored(QRect(0, 0, 10, 10), widget).left() == 0
    pixmap = QPixmap(8, 8)
    with direction.left_to_right_painter(pixmap) as painter:
        assert painter.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_nothing_is_isolated_from_left_to_right(qapp):
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert translation.as_code("#1e90ff") == "#1e90ff"
    assert translation.in_own_direction("photo") == "photo"
    assert direction.mirrored_in(QRect(20, 0, 50, 9), QRect(20, 0, 10, 9)).left() == 20
    assert direction.leading() & Qt.AlignmentFlag.AlignLeft
    assert direction.margins(16, 4, 8, 4) == QMargins(16, 4, 8, 4)
    assert translation.in_one_line(["a", "", "8"]) == "a  ·  8"


def test_labels_within_sentences(speak):
    assert translation.within_sentence(marked("Large text")) == "large text"
    speak("de")
    assert translation.within_sentence("Großer Text") == "Großer Text"


def test_the_command_line_knows_all_languages():
    assert tuple(languages.BY_CODE) == CODES


def test_unknown_languages_are_english():
    assert languages.chosen("tlh") is ENGLISH


@pytest.mark.parametrize("language", languages.LANGUAGES[1:], ids=lambda each: each.code)
def test_each_language_is_installed_with_its_file(qapp, language):
    try:
        translation.install(qapp, language.code)
        assert translation.current_locale().language() == language.locale().language()
        assert qapp.layoutDirection() == language.locale().textDirection()
    finally:
        translation.use(qapp, ENGLISH, [])
