"""Records what Python jieba makes of the texts of ParityTexts.cs, as one hash for every thousand strings.

Usage: /usr/bin/python3 record.py   (Debian: apt-get install python3-jieba, version 0.42.1)
       /usr/bin/python3 record.py TEXT MODE NUMBER   shows jieba's words of one thousand, to find a difference
"""
import glob
import hashlib
import os
import sys

import jieba
import jieba.finalseg
import jieba.posseg

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "../Data")
DICTIONARY = os.path.join(HERE, "../../../src/FactExtractor.Segmentation/Data/dict.txt")
SAMPLES = os.path.join(HERE, "../../../samples/articles")
CHUNK = 1000


class Random:
    """The linear congruential generator of Knuth's MMIX."""

    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % n


def utf16(units):
    """Text of UTF-16 units: pairs of surrogates are joined, single ones stay."""
    return b"".join(u.to_bytes(2, "little") for u in units).decode("utf-16-le", "surrogatepass")


def texts():
    words = [line.split(" ")[0] for line in open(DICTIONARY, encoding="utf-8")]
    singles = [word for word in words if len(word) == 1]
    half = len(words) // 2
    yield "words", words
    yield "pairs", [words[i] + words[half + i] for i in range(half)]
    yield "unknown", list(unknown(singles))
    yield "mixed", list(mixed(words, singles))
    yield "numerals", list(numerals())
    yield "user-words", list(user_words(words, singles))
    with open(os.path.join(DATA, "prose.txt"), encoding="utf-8") as f:
        yield "prose", f.read().split("\n")
    yield "samples", [line for path in sorted(glob.glob(os.path.join(SAMPLES, "*.txt"))) if not path.endswith(("-gb18030.txt", "-big5.txt")) for line in lines(path)]


def lines(path):
    with open(path, encoding="utf-8-sig", newline="") as f:
        return f.read().split("\n")


def unknown(singles):
    """Characters in a row, which make words that no dictionary has."""
    random = Random(1)
    for _ in range(30000):
        yield "".join(singles[random.below(len(singles))] for _ in range(1 + random.below(8)))


def numerals():
    random = Random(2)
    signs = "0123456789.,%-+:/~年月日时分元万亿个十百千一二三四五六七八九〇零两点多余约第至０１２３％．"
    for _ in range(30000):
        yield "".join(signs[random.below(len(signs))] for _ in range(1 + random.below(16)))


def mixed(words, singles):
    random = Random(3)
    latin = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    joined = "+#&._%-"
    symbols = "，。！？；：“”（）《》、·…—,!?;:'\"()[]<>/\\@$^*=|~`￥№℃㎡①α∶Ⅳé"
    blanks = " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2003\u2009\u2028\u2029\u202f\u205f\u3000\u200b\ufeff"
    for _ in range(40000):
        units = []
        for _ in range(1 + random.below(24)):
            kind = random.below(20)
            if kind < 9:
                piece = words[random.below(len(words))]
            elif kind < 12:
                piece = singles[random.below(len(singles))]
            elif kind == 12:
                piece = chr(0x3400 + random.below(0x6C00))
            elif kind < 15:
                piece = latin[random.below(len(latin))]
            elif kind == 15:
                piece = joined[random.below(len(joined))]
            elif kind == 16:
                piece = symbols[random.below(len(symbols))]
            elif kind == 17:
                piece = blanks[random.below(len(blanks))]
            elif kind == 18:
                piece = "\r\n" if random.below(2) else chr(0xFF01 + random.below(0x5E))
            else:
                piece = chr(0xD800 + random.below(0x800))
            units.extend(map(ord, piece))
        yield utf16(units)


def user_words(words, singles):
    """The words of the user dictionaries and parts of them among others."""
    random = Random(4)
    own = ("云计算 李小福 创新办 easy_install 好用 韩玉赏鉴 八一双鹿 台中 凱特琳 Edu Trust认证 石墨烯 区块链 碳中和 的时 中 一下子 C+ AB B 5G 2021年 是我 天地无用 "
           "今天 了不 中将 将").split(" ")
    for _ in range(8000):
        text = ""
        for _ in range(1 + random.below(8)):
            kind = random.below(8)
            if kind < 3:
                text += own[random.below(len(own))]
            elif kind == 3:
                text += own[random.below(len(own))][0]
            elif kind < 6:
                text += singles[random.below(len(singles))]
            else:
                text += words[random.below(len(words))]
        yield text


def width(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def tokenize(tokenizer, text):
    for word, start, _ in tokenizer.tokenize(text, mode="search"):
        yield f"{word}@{width(text[:start])}"


def modes(tokenizer):
    tagger = jieba.posseg.POSTokenizer(tokenizer)
    return {
        "cut": tokenizer.cut,
        "cut-no-hmm": lambda text: tokenizer.cut(text, HMM=False),
        "full": lambda text: tokenizer.cut(text, cut_all=True),
        "search": tokenizer.cut_for_search,
        "tokenize": lambda text: tokenize(tokenizer, text),
        "tags": lambda text: map(str, tagger.cut(text)),
        "tags-no-hmm": lambda text: map(str, tagger.cut(text, HMM=False)),
    }


def setups():
    """Tokenizers with the dictionary alone and with a user's words, as in ParityTests.cs, each with the texts it is tried on."""
    yield "standard", jieba.Tokenizer(), None

    first = jieba.Tokenizer()
    first.load_userdict(os.path.join(DATA, "user-1.txt"))
    yield "user-1", first, {"user-words", "prose"}

    second = jieba.Tokenizer()
    second.load_userdict(os.path.join(DATA, "user-2.txt"))
    second.del_word("今天")
    second.add_word("了不")
    second.suggest_freq(("中", "将"), True)
    second.suggest_freq("台中", True)
    yield "user-2", second, {"user-words", "prose"}
    jieba.finalseg.Force_Split_Words.clear()


def joined(mode, strings):
    return "".join("\x01".join(mode(text)) + "\n" for text in strings)


def fingerprint(text):
    return hashlib.sha256(text.encode("utf-16-le", "surrogatepass")).hexdigest()[:8]


def main():
    all_texts = dict(texts())
    if len(sys.argv) == 4:
        name, mode, number = sys.argv[1:]
        setup, text = name.split("/")
        tokenizer = next(tokenizer for candidate, tokenizer, _ in setups() if candidate == setup)
        start = int(number) * CHUNK
        print(joined(modes(tokenizer)[mode], all_texts[text][start:start + CHUNK]).replace("\x01", " "))
        return

    with open(os.path.join(DATA, "parity.tsv"), "w", encoding="utf-8", newline="\n") as f:
        f.write("# text, mode (input: the text itself), SHA-256 of the words of each thousand strings, first 8 digits. Written by record.py.\n")
        chunks = {name: [strings[i:i + CHUNK] for i in range(0, len(strings), CHUNK)] for name, strings in all_texts.items()}
        for name, parts in chunks.items():
            f.write("\t".join([name, "input", *(fingerprint("\n".join(part)) for part in parts)]) + "\n")
        for setup, tokenizer, chosen in setups():
            for mode, cut in modes(tokenizer).items():
                for name, parts in chunks.items():
                    if chosen is None or name in chosen:
                        f.write("\t".join([f"{setup}/{name}", mode, *(fingerprint(joined(cut, part)) for part in parts)]) + "\n")


if __name__ == "__main__":
    jieba.setLogLevel(60)
    main()
