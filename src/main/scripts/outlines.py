#!/usr/bin/env python3
"""Writes src/main/resources/org/tally/web/view/map/outline/outlines-*.txt.gz: the land and borders that the map is drawn on.

  npm pack world-atlas@2 && tar xzf world-atlas-2.*.tgz
  python3 src/main/scripts/outlines.py package/countries-110m.json package/countries-50m.json

Reads Natural Earth's countries as the npm package world-atlas has them (TopoJSON). A line is "L", a ring of land, or "B", a
border between two countries, and its points: longitude and latitude in hundredths of a degree, the first as they are, each
other as the step from the one before.
"""
import collections, gzip, json, re, sys

FOLDER = "src/main/resources/org/tally/web/view/map/outline/"
STEPS = 100
HEADER = "# Natural Earth 4.1 (public domain), by src/main/scripts/outlines.py: land and borders in hundredths of a degree\n"


def arcs(topology):
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    decoded = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((round((x * scale[0] + shift[0]) * STEPS), round((y * scale[1] + shift[1]) * STEPS)))
        decoded.append(points)
    return decoded


def rings(geometry):
    """Every ring of the geometry, as numbers of arcs."""
    if geometry["type"] == "GeometryCollection":
        return [ring for part in geometry["geometries"] for ring in rings(part)]
    if geometry["type"] == "Polygon":
        return geometry["arcs"]
    if geometry["type"] == "MultiPolygon":
        return [ring for polygon in geometry["arcs"] for ring in polygon]
    return []


def joined(ring, decoded):
    points = []
    for number in ring:
        arc = decoded[number] if number >= 0 else decoded[~number][::-1]
        points += arc[1:] if points else arc
    return points


def on_the_map(ring):
    """The ring in the parts that lie on either side of the date line, which it may cross or, around the pole, run along."""
    turn, flat = 360 * STEPS, [ring[0]]
    for x, y in ring[1:]:
        flat.append((x - turn * round((x - flat[-1][0]) / turn), y))
    if abs(flat[-1][0] - flat[0][0]) > turn / 2:
        pole = -90 * STEPS
        flat += [(flat[-1][0], pole), (flat[0][0], pole), flat[0]]
    for shift in (-turn, 0, turn):
        part = [(x + shift, y) for x, y in flat]
        for sign in (1, -1):
            part = beside(part, sign * 180 * STEPS, sign)
        if len(part) > 2:
            yield part


def beside(ring, limit, sign):
    kept = []
    for (x1, y1), (x2, y2) in zip(ring[-1:] + ring[:-1], ring):
        inside, was = sign * x2 <= sign * limit, sign * x1 <= sign * limit
        if inside != was:
            kept.append((limit, round(y1 + (y2 - y1) * (limit - x1) / (x2 - x1))))
        if inside:
            kept.append((x2, y2))
    return kept


def line(kind, points):
    kept = [points[0]] + [b for a, b in zip(points, points[1:]) if a != b]
    steps = [kept[0]] + [(b[0] - a[0], b[1] - a[1]) for a, b in zip(kept, kept[1:])]
    return kind + " " + " ".join(f"{x} {y}" for x, y in steps) + "\n" if len(kept) > 2 or kind == "B" and len(kept) > 1 else ""


def main(files):
    for name in files:
        topology = json.load(open(name, encoding="utf-8"))
        decoded = arcs(topology)
        users = collections.defaultdict(set)
        for number, country in enumerate(topology["objects"]["countries"]["geometries"]):
            for ring in rings(country):
                for arc in ring:
                    users[arc if arc >= 0 else ~arc].add(number)
        target = f"{FOLDER}outlines-{re.search('([0-9]+m)', name).group(1)}.txt.gz"
        with gzip.GzipFile(target, "wb", mtime=0) as out:
            out.write(HEADER.encode())
            for ring in rings(topology["objects"]["land"]):
                for part in on_the_map(joined(ring, decoded)):
                    out.write(line("L", part).encode())
            for arc in sorted(arc for arc, countries in users.items() if len(countries) > 1):
                out.write(line("B", decoded[arc]).encode())
        print(target)


if __name__ == "__main__":
    main(sys.argv[1:])
