#!/usr/bin/env python3
"""Build transliteration.tsv: how often a character writes a sound of a foreign name, against how often it stands in running text.

usage: transliteration.py DICT CHARACTERS > ../../tables/transliteration.tsv

DICT        jieba's dict.txt (word frequency tag), from the segmentation library's data
CHARACTERS  transliteration-characters.txt, beside this file: the characters that the customary tables of transliteration use

Names are the dictionary's entries tagged nrt (a transliterated name) that consist of these characters only, each counted once.
"""
import collections
import pathlib
import sys


def lines(path):
    return [line for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


def main():
    dictionary, character_file = sys.argv[1:]
    usual = set("".join(lines(character_file)))
    first, inner, last, text = (collections.Counter() for _ in range(4))
    for line in lines(dictionary):
        word, frequency, tag = line.split()
        if tag == "nrt" and len(word) > 2 and usual.issuperset(word):
            first[word[0]] += 1
            last[word[-1]] += 1
            inner.update(word[1:-1])
        elif not tag.startswith("nr"):
            for character in word:
                text[character] += int(frequency)

    print("# Characters that write the sounds of foreign names, occurrences per 100,000 characters of the place or of text.")
    print("# first, inner, last: of a name of three characters and more, one added to each count. text: in words that are no names.")
    print("# Origin: jieba's dictionary (MIT) and the customary tables of transliteration, by Data/sources/name-model/transliteration.py.")
    print("# Licence: MIT.")
    print("#! word\tfirst\tinner\tlast\ttext")
    places = (first, inner, last)
    totals = [sum(place.values()) + len(usual) for place in places]
    of_text = sum(text.values())
    for character in sorted(usual):
        print(character, *(round(100_000 * (place[character] + 1) / total) for place, total in zip(places, totals)),
              round(100_000 * text[character] / of_text), sep="\t")


if __name__ == "__main__":
    main()
