#!/usr/bin/env python3
"""Writes src/main/resources/org/tally/enrichment/common-words.tsv: towns called like a common word.

  python3 src/main/scripts/common_words.py NEWS.txt ...

Reads any news text and counts how often each one-word name of cities.tsv.gz and divisions.tsv.gz stands in it in small
letters and, inside a sentence, with a capital. A word that stands in small letters at least a fifth as often is common.
"""
import collections, gzip, re, sys

FOLDER = "src/main/resources/org/tally/enrichment/"
LEAST = 3
WORD = re.compile(r"(?<![\w'’.-])([A-Za-z]{3,})(?![\w-])")
HEADER = """# Names of towns that are common words, by src/main/scripts/common_words.py: such a name means the town only where the
# text says what it lies in ("Egg, Switzerland") or the town is large
"""


def main(files):
    small, capital, names = collections.Counter(), collections.Counter(), set()
    for name in files:
        with open(name, encoding="utf-8") as file:
            for line in file:
                for match in WORD.finditer(line):
                    word, at = match.group(1), match.start()
                    if word.islower():
                        small[word] += 1
                    elif word[1:].islower() and at > 2 and line[at - 1] == " " and line[at - 2] not in ".!?\"”:":
                        capital[word.lower()] += 1
    for table in ("cities", "divisions"):
        with gzip.open(f"{FOLDER}{table}.tsv.gz", "rt", encoding="utf-8") as rows:
            for row in rows:
                columns = row.rstrip("\n").split("\t")
                names.update(n.lower() for n in columns[1:2] + "".join(columns[7:8]).split("|") if n.isalpha())
    common = sorted(n for n in names if small[n] >= LEAST and small[n] * 5 >= capital[n])
    with open(FOLDER + "common-words.tsv", "w", encoding="utf-8") as out:
        out.write(HEADER + "\n".join(common) + "\n")
    print(len(common), "words")


if __name__ == "__main__":
    main(sys.argv[1:])
