#!/usr/bin/env python3
"""Writes src/main/resources/org/tally/web/view/map/place/countries.tsv: what the map of a place shows of its country.

  python3 src/main/scripts/countries.py

Where a country's towns are, as cities.tsv.gz has them: ISO 3166 code, west, south, east and north in degrees. The
hundredth of them that lies farthest out on each side is left out, so that far islands do not make a country small.
"""
import gzip
from collections import defaultdict
from pathlib import Path

RESOURCES = Path(__file__).parents[1] / "resources/org/tally"
ROOM = 0.5
SMALLEST = 4


def ends(values):
    values = sorted(values)
    cut = len(values) // 100
    low, high = values[cut] - ROOM, values[-1 - cut] + ROOM
    more = max(0, SMALLEST - (high - low)) / 2
    return low - more, high + more


def main():
    points = defaultdict(list)
    with gzip.open(RESOURCES / "enrichment/cities.tsv.gz", "rt", encoding="utf-8") as rows:
        for row in rows:
            columns = row.rstrip("\n").split("\t")
            if not row.startswith("#") and len(columns) > 5:
                points[columns[2]].append((float(columns[4]), float(columns[5])))
    with open(RESOURCES / "web/view/map/place/countries.tsv", "w", encoding="utf-8") as out:
        out.write("# Countries and what a map of them shows: degrees in the west, south, east and north. Made by countries.py.\n")
        for country, towns in sorted(points.items()):
            south, north = ends([latitude for latitude, _ in towns])
            west, east = ends([longitude for _, longitude in towns])
            sides = (max(-180, west), max(-85, south), min(180, east), min(85, north))
            out.write("\t".join([country] + [f"{side:.1f}" for side in sides]) + "\n")


main()
