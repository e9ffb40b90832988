"""A language for tests: every translated text is longer, and in brackets.

A text without brackets was not translated, and one that is cut would be cut in German.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

from huescope.ui.language.languages import Language

LEFT_TO_RIGHT = Language("de", "Pseudo")
RIGHT_TO_LEFT = Language("ar", "Pseudo", "AE")
_LONGER = 0.4
_ACCENTS = str.maketrans("aeiouyAEIOUYcnCN", "áéíóúýÁÉÍÓÚÝçñÇÑ")
_KEPT = re.compile(r"(\{[^}]*\}|<[^>]*>|&[#\w]+;)")  # placeholders, tags and entities


class PseudoTranslator(QTranslator):
    """Translates every text of Huescope's into a longer one: ``⟦Ópéñ ··⟧``."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if context or not source:
            return None
        template = disambiguation if n not in {-1, 1} and disambiguation else source
        parts = _KEPT.split(template)
        parts[::2] = [part.translate(_ACCENTS) for part in parts[::2]]
        more = round(_LONGER * sum(map(len, parts[::2])))
        return f"⟦{''.join(parts)}{'·' * max(0, more - 2)}⟧"

    def isEmpty(self) -> bool:
        return False
