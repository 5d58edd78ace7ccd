"""Writes the hidden Markov models of python3-jieba as the text tables beside this file.

Usage: /usr/bin/python3 convert_hmm.py   (Debian: apt-get install python3-jieba)

dict.txt is jieba's own file, copied as it is. The models are Python source in jieba; here they are tables
of the same numbers, each written with the fewest digits that give the same double.
"""
import os

from jieba.finalseg import prob_emit as word_emit, prob_start as word_start, prob_trans as word_trans
from jieba.posseg import char_state_tab, prob_emit as tag_emit, prob_start as tag_start, prob_trans as tag_trans

HERE = os.path.dirname(os.path.abspath(__file__))
HAN = range(0x4E00, 0x9FD6)
IMPOSSIBLE = -3.14e100


def write(name, lines):
    with open(os.path.join(HERE, name), "w", encoding="utf-8", newline="\n") as f:
        f.writelines(line + "\n" for line in lines)


def words():
    yield "# Hidden Markov model of words (jieba.finalseg). States: B begin, E end, M middle, S single. Natural logarithms."
    yield "# start STATE P | step FROM TO P | emit CHARACTER, then STATE=P for each state that can emit it"
    for state, p in sorted(word_start.P.items()):
        yield f"start\t{state}\t{p!r}"
    for state, row in sorted(word_trans.P.items()):
        for following, p in sorted(row.items()):
            yield f"step\t{state}\t{following}\t{p!r}"
    for c in map(chr, HAN):
        states = [f"{s}={word_emit.P[s][c]!r}" for s in "BEMS" if c in word_emit.P[s]]
        if states:
            yield "\t".join(["emit", c, *states])


def tags():
    yield "# Hidden Markov model of tagged words (jieba.posseg). A state is one of B E M S and a tag. Natural logarithms."
    yield "# start STATE P | step FROM TO P | emit CHARACTER, then STATE=P (usual for the character) or STATE~P (only if none of the usual is possible)"
    for state, p in sorted(tag_start.P.items()):
        yield f"start\t{''.join(state)}\t{p!r}"
    for state, row in sorted(tag_trans.P.items()):
        for following, p in sorted(row.items()):
            yield f"step\t{''.join(state)}\t{''.join(following)}\t{p!r}"
    for c in map(chr, HAN):
        usual = set(char_state_tab.P.get(c, ()))
        states = [s for s in sorted(tag_start.P) if s in usual or c in tag_emit.P[s]]
        if states:
            yield "\t".join(["emit", c, *("".join(s) + "~="[s in usual] + repr(tag_emit.P[s].get(c, IMPOSSIBLE)) for s in states)])


write("hmm-words.txt", words())
write("hmm-tags.txt", tags())
