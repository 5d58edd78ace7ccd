#!/usr/bin/env python3
"""Build given-name.tsv: how often a character stands in Chinese given names, against how often it stands in running text.

usage: given-names.py DICT SURNAMES COMMON > ../../tables/given-name.tsv

DICT      jieba's dict.txt (word frequency tag), from the segmentation library's data
SURNAMES  surname.tsv
COMMON    common-given-names.txt, beside this file

Names come from the dictionary's entries tagged nr: a surname and one or two characters. Its sources lean to novels, so a hero's name that
stands with many third characters (the verbs after it) counts as few names, and entries that end in an address or a place's tail count as none.
The list of common given names supplies what novels lack. Running text is the dictionary's other words, by frequency.
"""
import collections
import pathlib
import sys

NOT_LAST = set("爷哥公儿氏帝王县村镇庄寨州姐弟兄叔伯娘妈嫂婆侯主将君们道见笑引叹问听说想领再正便入在去来的了是和与为这那后上下里中前不也又都就")
REPEATS = 2        # names that one pair of characters may count for
COMMON_SHARE = 0.6  # the list's share of a position's mass; the dictionary has the rest
POSITIONS = ("first", "second", "alone")


def rows(path):
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split()


def main():
    dictionary, surname_file, common_file = sys.argv[1:]
    surnames = {row[0] for row in rows(surname_file)}
    names = {position: collections.Counter() for position in POSITIONS}
    text = collections.Counter()
    seen = collections.Counter()
    for word, frequency, tag in rows(dictionary):
        if tag not in ("nr", "nrfg", "nrt"):
            for character in word:
                text[character] += int(frequency)
        elif tag != "nrt" and word[0] in surnames and word[-1] not in NOT_LAST:
            if len(word) == 3:
                seen[word[:2]] += 1
                seen[word[0] + "?" + word[2]] += 1
                if max(seen[word[:2]], seen[word[0] + "?" + word[2]]) <= REPEATS:
                    names["first"][word[1]] += 1
                    names["second"][word[2]] += 1
            elif len(word) == 2:
                names["alone"][word[1]] += 1

    common = {position: collections.Counter() for position in POSITIONS}
    for tier, position, characters in rows(common_file):
        for character in set(characters):
            common[position][character] = max(common[position][character], 3 ** int(tier))

    share = {}
    for position in POSITIONS:
        of_names, of_common = sum(names[position].values()), sum(common[position].values())
        share[position] = {
            character: round(100_000 * ((1 - COMMON_SHARE) * names[position][character] / of_names
                                        + COMMON_SHARE * common[position][character] / of_common))
            for character in names[position] | common[position]}
    of_text = sum(text.values())

    print("# Characters of Chinese given names, occurrences per 100,000 given names or characters of text.")
    print("# first, second: of the two characters of a given name. alone: the only one. text: in words that are no names.")
    print("# Origin: jieba's dictionary (MIT) and a list of common names, by Data/sources/name-model/given-names.py.")
    print("# Licence: MIT.")
    print("#! word\tfirst\tsecond\talone\ttext")
    for character in sorted(set().union(*share.values())):
        figures = [share[position].get(character, 0) for position in POSITIONS]
        if any(figures):
            print(character, *figures, round(100_000 * text[character] / of_text), sep="\t")


if __name__ == "__main__":
    main()
