"""The letters of Vietnamese fonts older than Unicode, as the Latin-1 characters they stand on.

``TCVN3`` are the letters on the codes A1 to FF of TCVN 5712:1993, as the ABC fonts (.VnTime,
.VnArial) show them. The standard's capitals on 00 to 1F and 80 to 9F are left out: those fonts show
quotation marks and dashes there, and take capitals with a tone from a second font (.VnTimeH).

``VNI`` pairs each small letter with what stands for it in VNI fonts: a vowel followed by a mark,
or one character. Capitals are the capitals of both.
"""

TCVN3 = (
    "ĂÂÊÔƠƯĐăâêôơưđẰ"
    "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
    "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
    "éẹềểễếệìỉỄẾỒĩíịò"
    "Ổỏõóọồổỗốộờởỡớợù"
    "ỖủũúụừửữứựỳỷỹýỵỐ"
)

VNI = (
    "à aø á aù ả aû ã aõ ạ aï ă aê ằ aè ắ aé ẳ aú ẵ aü ặ aë â aâ ầ aà ấ aá ẩ aå ẫ aã ậ aä đ ñ "
    "è eø é eù ẻ eû ẽ eõ ẹ eï ê eâ ề eà ế eá ể eå ễ eã ệ eä ì ì í í ỉ æ ĩ ó ị ò "
    "ò oø ó où ỏ oû õ oõ ọ oï ô oâ ồ oà ố oá ổ oå ỗ oã ộ oä ơ ô ờ ôø ớ ôù ở ôû ỡ ôõ ợ ôï "
    "ù uø ú uù ủ uû ũ uõ ụ uï ư ö ừ öø ứ öù ử öû ữ öõ ự öï ỳ yø ý yù ỷ yû ỹ yõ ỵ î"
)

CP1258 = {
    "Ă": "Ã", "ă": "ã", "Đ": "Ð", "đ": "ð", "Ơ": "Õ", "ơ": "õ", "Ư": "Ý", "ư": "ý",
    "\u0300": "Ì", "\u0301": "ì", "\u0303": "Þ", "\u0309": "Ò", "\u0323": "ò", "₫": "þ",
}  # fmt: skip
"""Where Windows-1258 shows another character on a code than Latin-1 does."""
