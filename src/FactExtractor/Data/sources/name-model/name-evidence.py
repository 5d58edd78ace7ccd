#!/usr/bin/env python3
"""Compute how much a circumstance speaks for or against a name, as log-odds: the weights behind name-evidence.tsv.

usage: name-evidence.py SAMPLE > weights.tsv        (needs python3-jieba, as the segmentation library uses it)

SAMPLE    annotated sentences, an object a line: {"id", "text", "entities": [{"type": "person" | "place" | "org", "start", "end"}]},
          offsets in code points, end exclusive. Any corpus in this form will do; none is part of the project. Take rolls of names out
          first: whole paragraphs of names would teach that names stand beside names.

Every span of a sentence that may be a Chinese name (surname and one or two characters) or a transliterated one (a run of characters of
transliteration) is an example: a name if the sample tags it a person, none otherwise; spans inside a tagged organization are left out. Its
features are the circumstances of the table: what stands before and after, how the segmenter cuts it, and how much the name model (surname.tsv,
given-name.tsv, transliteration.tsv) prefers it to running text. A logistic regression by stochastic gradient descent, with a fixed order,
gives each feature its weight; those below 0.1 are left out. Circumstances that the sample has seldom come out near 0.

The project's table was fitted so to 2,000 sentences of 1998 news of the public MSRA named-entity sample, by a forerunner of this script that also
weighed known and Japanese names (bias.known, bias.unsure, bias.japanese, model.japanese*, given.*). On that sample this gives weights that
correlate with the table's at 0.92 (Chinese names) and 0.79 (transliterated ones); the digits differ, since neighbouring circumstances share
their effect in more than one way. By judgement, not by fitting: left.title, left.post, left.kin, word.not-name, word.place and
place.part, of which the sample has too few cases.
"""
import json
import math
import pathlib
import random
import sys
import unicodedata

import jieba.posseg

DATA = pathlib.Path(__file__).resolve().parents[2]
MARKS = {"sentence": "。！？；\n", "list": "、", "mark": "，,：:;!?…—-/|·• \u3000\t“”‘’《》「」『』〈〉()（）[]【】"}
LEFT_MARKS = {"quote": "“‘《「『〈", "bracket": "(（[【"} | MARKS
RIGHT_MARKS = {"quote": "”’》」』〉", "bracket": ")）]】"} | MARKS
LONGEST_FOREIGN = 9
UNIT = 5  # the unit of the name model's preference, as in the table
EPOCHS, RATE, DECAY, SHRINK = 16, 0.09, 0.8, 1e-3


def rows(name):
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


class Lexicons:
    def __init__(self):
        jieba.setLogLevel(60)
        jieba.initialize()
        self.frequency = jieba.dt.FREQ
        self.log_total = math.log(jieba.dt.total)
        self.surnames = {row[0]: math.log(float(row[1]) / 100_000) + (3 if len(row[0]) > 1 else 0) for row in rows("tables/surname.tsv")}
        self.given = {row[0]: [float(x) for x in row[1:5]] for row in rows("tables/given-name.tsv")}
        self.foreign = {row[0]: [float(x) for x in row[1:5]] for row in rows("tables/transliteration.tsv")}
        self.not_names = {row[0] for row in rows("tables/not-name.tsv")}
        self.title_tails = {row[0] for row in rows("tables/title-tail.tsv")}
        self.thing_tails = {row[0] for row in rows("tables/thing-tail.tsv")}
        self.titles, self.addresses, self.verbs = ({row[0] for row in rows(f"{name}.tsv")} for name in ("title", "honorific", "speech-verb"))
        self.places = {row[0] for name in ("country", "abroad", "division", "landmark") for row in rows(f"{name}.tsv") if len(row[0]) > 1}

    def running(self, text):
        return -2 + sum(math.log(max(self.given[c][3], 1) / 100_000) if c in self.given else -11 for c in text)

    def word(self, text):
        if not text:
            return 0
        count = self.frequency.get(text, 0)
        return math.log(count) - self.log_total if count else self.running(text)

    def token(self, text, tag):
        """A word that the dictionary takes for a name is as unlikely as its characters, unless it is a plain word after all."""
        cost = self.word(text)
        if text in self.not_names or text in self.places:
            return max(cost, -11)
        if not tag.startswith("nr") or len(text) == 2 and self.frequency.get(text, 0) >= 12:
            return cost
        has_shape = text[:1] in self.surnames and len(text) < 4 or text[:2] in self.surnames and len(text) > 2 or all(c in self.foreign for c in text)
        return (min if has_shape else max)(self.running(text), cost)

    def as_chinese(self, surname, given):
        places = [(given[0], 2)] if len(given) == 1 else [(given[0], 0), (given[1], 1)]
        return self.surnames[surname] + (-1.77 if len(given) == 1 else -0.19) + sum(
            math.log(max(self.given.get(c, [0] * 4)[place], 0.7) / 100_000) for c, place in places)

    def as_foreign(self, name):
        places = [0] + [1] * (len(name) - 2) + [2]
        return sum(math.log(max(self.foreign[c][place], 20) / 100_000) for c, place in zip(name, places))


def longest(text, start, words):
    return next((n for n in range(min(8, len(text) - start), 0, -1) if text[start:start + n] in words), 0)


def ends(text, end, words):
    return any(text[end - n:end] in words for n in range(2, min(10, end) + 1))


class Sentence:
    """The spans of a sentence that may be names, with the circumstances of each."""

    def __init__(self, lexicons, text):
        folded = unicodedata.normalize("NFKC", text)
        self.lexicons, self.text = lexicons, folded if len(folded) == len(text) else text
        self.words, self.token_at, offset = [], [], 0
        for pair in jieba.posseg.cut(self.text):
            self.token_at += [len(self.words)] * len(pair.word)
            self.words.append((offset, offset + len(pair.word), pair.flag))
            offset += len(pair.word)

    def candidates(self):
        text, known = self.text, self.lexicons
        for start in range(len(text)):
            for middle in (start + 1, start + 2):
                for end in (middle + 1, middle + 2):
                    if text[start:middle] in known.surnames and end <= len(text) and all("一" <= c <= "鿿" for c in text[middle:end]):
                        gain = known.as_chinese(text[start:middle], text[middle:end]) - self.as_text(start, end)
                        if gain > -12:
                            yield start, end, self.features(start, end, "chinese", "two" if end == middle + 1 else "three", gain)
            end = start + 1
            while end < len(text) and end - start < LONGEST_FOREIGN and text[start] in known.foreign and text[end] in known.foreign:
                end += 1
                gain = known.as_foreign(text[start:end]) - self.as_text(start, end)
                if gain > -8:
                    yield start, end, self.features(start, end, "foreign", "foreign", gain)

    def as_text(self, start, end):
        first, last = self.token_at[start], self.token_at[end - 1]
        cost = sum(self.lexicons.token(self.text[a:b], tag) for a, b, tag in self.words[first:last + 1])
        return cost - self.lexicons.word(self.text[self.words[first][0]:start]) - self.lexicons.word(self.text[end:self.words[last][1]])

    def features(self, start, end, column, kind, gain):
        gain = min(gain, 15) / UNIT
        found = {f"bias.{kind}": 1, "model": gain, f"model.{kind}": max(0, gain), f"length.{end - start}": 1 if kind == "foreign" else 0}
        names = [*self.before(start), *self.after(end), *self.whole(start, end)]
        if kind == "foreign":
            names += ["run.left"] * (start > 0 and self.text[start - 1] in self.lexicons.foreign and "left.title" not in names)
            names += ["run.right"] * (end < len(self.text) and self.text[end] in self.lexicons.foreign)
        return {(name, column): value for name, value in (found | dict.fromkeys(names, 1)).items() if value}

    def before(self, start):
        is_border = self.words[self.token_at[start]][0] == start
        if not is_border:
            yield "cut.left"
        before = self.text[start - 1] if start else "\n"
        tag = self.words[self.token_at[start - 1]][2] if start else ""
        if ends(self.text, start, self.lexicons.titles):
            yield "left.title"
        elif start and is_border and tag.startswith("n") and before in self.lexicons.title_tails:
            yield "left.tail"
        elif mark := next((name for name, marks in LEFT_MARKS.items() if before in marks), None):
            yield f"left.{mark}"
        else:
            yield f"left.tag.{tag}" if is_border else "left.within"

    def after(self, end):
        text, known = self.text, self.lexicons
        is_border = self.words[self.token_at[end - 1]][1] == end
        if not is_border:
            yield "cut.right"
        following = text[end] if end < len(text) else "\n"
        if mark := next((name for name, marks in RIGHT_MARKS.items() if following in marks), None):
            yield f"right.{mark}"
        elif longest(text, end, known.verbs) > 1:
            yield "right.speech"
        elif longest(text, end, known.addresses):
            yield "right.address"
        elif longest(text, end, known.titles) > 1:
            yield "right.title"
        elif following in known.thing_tails and self.words[self.token_at[end]][1] == end + 1:
            yield "right.tail"
        elif longest(text, end, known.verbs):
            yield "right.verb"
        else:
            yield f"right.tag.{self.words[self.token_at[end]][2]}" if is_border else "right.within"

    def whole(self, start, end):
        word, token = self.text[start:end], self.words[self.token_at[start]]
        if word in self.lexicons.not_names:
            yield "word.not-name"
        elif word in self.lexicons.places:
            yield "word.place"
        elif token[:2] == (start, end):
            is_known = word in self.lexicons.frequency
            if token[2].startswith("nr"):
                yield "word.name" if is_known else "word.unknown"
            elif token[2] in ("ns", "nt"):
                yield "word.ns"
            elif is_known:
                yield "word.other"


def examples(path):
    lexicons = Lexicons()
    for line in path.open(encoding="utf-8"):
        record = json.loads(line)
        people = {(e["start"], e["end"]) for e in record["entities"] if e["type"] == "person"}
        organizations = [(e["start"], e["end"]) for e in record["entities"] if e["type"] == "org"]
        for start, end, features in Sentence(lexicons, record["text"]).candidates():
            is_person = (start, end) in people
            if is_person or not any(a <= start and end <= b for a, b in organizations):
                yield list(features.items()), is_person


def fit(samples):
    weights, order, rate = {}, random.Random(1), RATE
    for _ in range(EPOCHS):
        order.shuffle(samples)
        for features, is_person in samples:
            z = sum(weights.get(name, 0) * value for name, value in features)
            error = 1 / (1 + math.exp(-max(-30, min(30, z)))) - is_person
            for name, value in features if abs(error) >= 1e-3 else ():
                weights[name] = weights.get(name, 0) * (1 - rate * SHRINK) - rate * error * value
        rate *= DECAY
    return weights


def main():
    weights = fit(list(examples(pathlib.Path(sys.argv[1]))))
    print("#! word\tchinese\tforeign")
    for name in sorted({name for name, _ in weights}):
        both = [round(weights.get((name, column), 0), 1) + 0 for column in ("chinese", "foreign")]
        if any(both):
            print(name, *(f"{weight:g}" for weight in both), sep="\t")


if __name__ == "__main__":
    main()
