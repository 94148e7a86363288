"""Vietnamese as typed in fonts older than Unicode, put together letter by letter.

Unlike the tables of the program, these are written the way the fonts are built: a row of codes for
each vowel (TCVN3), or a mark for each tone (VNI).
"""

import unicodedata

_COMBINING = "\u0300\u0301\u0303\u0309\u0323"
_VOWELS = {
    "a": "àảãáạ", "ă": "ằẳẵắặ", "â": "ầẩẫấậ", "e": "èẻẽéẹ", "ê": "ềểễếệ", "i": "ìỉĩíị",
    "o": "òỏõóọ", "ô": "ồổỗốộ", "ơ": "ờởỡớợ", "u": "ùủũúụ", "ư": "ừửữứự", "y": "ỳỷỹýỵ",
}  # fmt: skip
SMALL = "ăâđêôơư" + "".join(_VOWELS.values())
LETTERS = SMALL + SMALL.upper()

_TCVN3_ROWS = {
    "a": "µ¶·¸¹", "ă": "»¼½¾Æ", "â": "ÇÈÉÊË", "e": "ÌÎÏÐÑ", "ê": "ÒÓÔÕÖ", "i": "×ØÜÝÞ",
    "o": "ßáâãä", "ô": "åæçèé", "ơ": "êëìíî", "u": "ïñòóô", "ư": "õö÷øù", "y": "úûüýþ",
}  # fmt: skip
_TCVN3 = dict(zip("ĂÂÊÔƠƯĐăâêôơưđ", "¡¢£¤¥¦§¨©ª«¬\xad®", strict=True)) | {
    letter: code
    for vowel, letters in _VOWELS.items()
    for letter, code in zip(letters, _TCVN3_ROWS[vowel], strict=True)
}

_PLAIN_MARKS, _ROOF_MARKS, _BREVE_MARKS = "øûõùï", "àåãáä", "èúüéë"
_VNI_VOWELS = {
    "a": ("a", _PLAIN_MARKS), "e": ("e", _PLAIN_MARKS), "o": ("o", _PLAIN_MARKS),
    "u": ("u", _PLAIN_MARKS), "ơ": ("ô", _PLAIN_MARKS), "ư": ("ö", _PLAIN_MARKS),
    "â": ("a", _ROOF_MARKS), "ê": ("e", _ROOF_MARKS), "ô": ("o", _ROOF_MARKS),
    "ă": ("a", _BREVE_MARKS), "y": ("y", "øûõù"),
}  # fmt: skip
_VNI_SMALL = (
    {"ă": "aê", "â": "aâ", "ê": "eâ", "ô": "oâ", "ơ": "ô", "ư": "ö", "đ": "ñ"}
    | dict(zip("ìỉĩíịỵ", "ìæóíòî", strict=True))
    | {
        letter: base + mark
        for vowel, (base, marks) in _VNI_VOWELS.items()
        for letter, mark in zip(_VOWELS[vowel], marks, strict=False)
    }
)
_VNI = _VNI_SMALL | {letter.upper(): typed.upper() for letter, typed in _VNI_SMALL.items()}


def tcvn3(words: str) -> str:
    """As typed in .VnTime: a capital with a tone has the code of the small letter."""
    return "".join(_TCVN3.get(char, _TCVN3.get(char.lower(), char)) for char in words)


def vni(words: str) -> str:
    """As typed in VNI-Times."""
    return "".join(_VNI.get(char, char) for char in words)


def cp1258(words: str) -> bytes:
    """As Windows saves it: a letter, then its tone."""
    typed = ""
    for char in words:
        parts = unicodedata.normalize("NFD", char)
        tones = "".join(part for part in parts if part in _COMBINING)
        rest = "".join(part for part in parts if part not in _COMBINING)
        typed += unicodedata.normalize("NFC", rest) + tones
    return typed.encode("cp1258")
