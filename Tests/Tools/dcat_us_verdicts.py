#!/usr/bin/env python3
# This file is part of swift-data-governance.
# SPDX-License-Identifier: Apache-2.0
"""Spoils the official samples of DCAT-US 1.1 and writes down what the official JSON Schemas say of each result.

    dcat_us_verdicts.py > Tests/OpenDataTests/Fixtures/dcat-us-verdicts/verdicts.json

The schemas are run by jsonschema (Draft 4) with formats asserted; `uri` is checked by rfc3987, and every text that is
put where an address belongs must get the same verdict from rfc3986-validator. The whole catalogue is judged a second
time through `catalog.json`, and both verdicts must agree. Needs python3 with jsonschema 4, rfc3987, rfc3986-validator.

Only ASCII texts are put where a pattern applies: Python's `\\w` and `\\d` know all scripts, those of ECMA 262, which
JSON Schema asks for, do not.
"""
import copy
import json
import pathlib
import random

import jsonschema
import referencing
import rfc3986_validator
import rfc3987

FIXTURES = pathlib.Path(__file__).absolute().parent.parent / "OpenDataTests" / "Fixtures"
SAMPLES = ["catalog-sample.json", "catalog-sample-extended.json"]
KINDS = {
    "federal": ("dcat-us-1.1-federal", "dataset.json"),
    "non_federal": ("dcat-us-1.1-nonfederal", "dataset-non-federal.json"),
}
BASE = "https://project-open-data.cio.gov/v1.1/schema/"
REMOVED = object()

# What every value is replaced with in turn.
PLAIN = [REMOVED, None, "", 5, True, [], {}, "x", ["x"], [5], [""], [None], {"x": "y"}]

DATES = [
    "2026-11-21", "2026", "2026-11", "202611", "20261121", "2026-13", "2026-11-31", "2026-11-32", "2026-00-01",
    "2026-W47", "2026-W47-6", "2026W476", "2026-W53", "2026-325", "2026325", "2026-360", "2026-366", "2026-367",
    "2026-000", "26-11-21", "21/11/2026", "2026/11/21", "2026-11-21T", "2026-11-21T10", "2026-11-21T10:30",
    "2026-11-21T1030", "2026-11-21T10:30:15", "2026-11-21T10:3015", "2026-11-21T10:30:15.25Z",
    "2026-11-21T10:30:15,25+07:00", "2026-11-21T10:30:15+0700", "2026-11-21T10:30:15+07", "2026-11-21T10:30:15+07:",
    "2026-11-21T24:00", "2026-11-21T24:00:00", "2026-11-21T25:00", "2026-11-21T10:60", "2026-11-21 10:30",
    "2026-11-21t10:30", "2026-11-21T10.5", "2026-11-21T10:30.5:15", "2026-11-21T10:30z", "+2026-11-21", "-2026-11-21",
    "2026-1121", "202611-21", "2026-11-21 ", " 2026-11-21", "hom nay", "TBD",
    "2026-11-21T10:30:61", "2026-11-21T10:30:15-25:00", "1900-01-01", "0000-01-01", "2026-11-21T10:30:15.Z",
    "2026-02-30T00:00:00Z", "2026-11-21T10Z", "2026-11-21TZ", "2026Z", "2026T10", "2026-11T10",
]
LENGTHS = [
    "P1Y", "R/P1Y", "R3/P1Y", "R/P1M", "R/P0.33W", "R/P3.5D", "R/PT1H", "R/PT1S", "R/P1Y2M3W4DT5H6M7.5S", "R/P", "P",
    "R/PT", "R/P1", "R/P1D1Y", "R/P1H", "R/P1.Y", "R/P.5Y", "r/P1Y", "R/p1y", "R/P-1Y", "R/P1Y ", "R-P1Y", "PT1M",
    "irregular", "Irregular", "annual", "R/2026-11-21/P1Y", "2026-11-21/P1Y", "P1Y/2026-11-21", "R2/2026/PT1H",
    "R/P1Y/2026-11-21", "R/2026-11-21", "R/", "R", "P1Y/", "/P1Y",
]
SPANS = [
    "2025-01-01/2025-12-31", "2025/2026", "2025-01/2025-12", "20250101/20251231", "2025-01-01/20251231",
    "20250101/2025-12-31", "2025/2025-12-31", "2025-01-01/2026", "2025-01-01/2025-12-31T10:30:00Z",
    "2025-01-01T00:00:00Z/2025-12-31T23:59:59Z", "2025-01-01T0000Z/2025-12-31T23:59Z",
    "2025-01-01T00:00:00Z/2025-12-31T235959Z", "2025-01-01T00:00Z/2025-12-31", "2025-01-01/", "/2025-01-01",
    "2025-01-01", "2025-01-01/2025-12-31/2026-01-01", "2025-01-01/..", "2025-01-01 / 2025-12-31", "2025-12-31/2025-01-01",
    "2025-W01/2025-W52", "2025-001/2025-365", "2009-09-01T12:00:00Z/2010-05-31T12:00:00Z", "2025-01-01--2025-12-31",
]
URIS = [
    "https://data.gov.vn/a", "http://a b", "www.data.gov.vn", "/data/x.csv", "http://[::1]/", "http://[1:2:3:4:5:6:7:8]/",
    "http://[::ffff:1.2.3.4]/", "http://[:::]/", "http://[1::8]:80/", "http://[v1.a]/", "http://[zz]/", "http://[1::2::3]/",
    "http://[::256.1.1.1]/", "http://[1:2:3:4:5:6:7]/", "urn:isbn:0", "a:", "1a:b", ":x", "http://", "http:///x", "http:x",
    "http://a:port/", "http://a:80", "http://a:/", "http://a/%zz", "http://a/%41", "http://a/%4", "http://a/[x]",
    "http://a/?[x]", "http://a?x=1&y=[2]", "http://a#b#c", "http://a#b?c/d", "mailto:a@b.vn", "http://u:p@a/", "http://a@b@c/",
    "http://a/{b}", "http://a/|", "http://a\\b", "HTTP://A", "file:///x", "x:/", "x://", "x:?q", "x:#f", "a+b.c-d:e",
    "a_b:c", "http://a_b/", "http://256.1.1.1/", "http://a/<b>", "http://a/\"b\"", "http://a/^", "http://a/`", "n/a", "TBD",
    "http://a/;p=1,2", "http://a//b", "http://:80/",
]
MEDIA = [
    "text/csv", "application/vnd.ms-excel", "application/ld+json", "application/vnd.a.b+xml", "csv", "text/", "/csv",
    "text/csv; charset=utf-8", "text//csv", "text/c.s.v", "text/c..v", "text/.v", "text/v.", "text/a+b+c", "text/a+b.c",
    "te xt/csv", "text/csv ", "a_b/c_d", "application/+json", "application/json+", "x.y/z", "text/a.b+c",
]
MAILS = [
    "mailto:jane.doe@agency.gov", "jane.doe@agency.gov", "mailto:jane@agency", "mailto:@agency.gov", "mailto:jane@.gov",
    "mailto:jane@agency.", "mailto:jane@a.b", "mailto:a@b@c.d", "MAILTO:jane@agency.gov", "mailto:jane doe@agency.gov",
    "mailto:jane@agency..gov", "mailto:a+b@c.d", "mailto:a%20b@c.d", "mailto:a:b@c.d", "mailto:jane@agency.gov ",
    "mailto:a/b@c.d", "mailto:a=b;c,d@e.f", "mailto:", "mailto:a@b.c?subject=x", "mailto:\"a\"@b.c", "mailto:a@-.-",
]
LANGUAGES = [
    "en", "en-US", "vi", "vie", "vi-VN", "EN", "e", "vietnamese", "english-US", "vietnameses", "zh-Hans", "zh-Hans-CN",
    "zh-cmn-Hans-CN", "zh-aaa-bbb-ccc", "zh-aaa-bbb-ccc-ddd", "sl-rozaj-biske", "sl-1994", "sl-199", "sl-abcd-efgh", "de-419",
    "de-41", "en-a-bb", "en-a", "en-a-b", "en-a-bb-b-cc", "en-x-a", "en-x", "x-a", "x", "x-abcdefghi", "en-a-bb-x-y",
    "i-klingon", "I-Klingon", "i-xxx", "en-GB-oed", "zh-min-nan", "en_US", "en-", "-en", "en--US", "en US", "abcd", "abcde",
    "en-US-x-private-2", "en-US-x-private9", "en-0-ab", "en-X-a", "X-a", "en-GB-en-US", "en-Latn-Latn", "en-1234-abcde",
]
CODES = ["018:10", "018:001", "18:10", "018:1", "x018:10y", "018-10", "018:100", "0180:10", "018:", "000:00", "018: 10"]
INVESTMENTS = ["021-006227212", "021-00622721", "x021-006227212", "21-006227212", "021-0062272123", "021006227212"]
REDACTED = ["[[REDACTED]]", "[[REDACTED-EX B6]]", "[[REDACTED", "[REDACTED]", "x[[REDACTED]]", "[[REDACTED]]x",
            "[[REDACTED]", "[[redacted]]", "[[REDACTED a\nb]]", "[[REDACTED]]]]"]
LEVELS = ["public", "Public", "restricted public", "non-public", "private", "PUBLIC", "public "]

FORMS = {
    "issued": DATES + LENGTHS[:6] + REDACTED,
    "modified": DATES + LENGTHS + SPANS + REDACTED,
    "temporal": SPANS + LENGTHS + DATES[:20] + REDACTED,
    "accrualPeriodicity": LENGTHS + DATES[:6] + REDACTED,
    "license": URIS + REDACTED,
    "landingPage": URIS[:8] + REDACTED,
    "conformsTo": URIS[:8] + REDACTED,
    "describedBy": URIS[:8] + REDACTED,
    "describedByType": MEDIA + REDACTED,
    "primaryITInvestmentUII": INVESTMENTS + REDACTED,
    "accessLevel": LEVELS + REDACTED[:1],
    "rights": ["x" * 255, "x" * 256, "ư" * 255, "ư" * 256] + REDACTED[:1],
    "title": [" ", "ư"] + REDACTED[:1],
    "keyword": [["a", "a"], ["a", ""], ["a", 5], "a, b"] + REDACTED,
    "theme": [["a", "a"], ["a", "b"], ["a", ""]] + REDACTED,
    "language": [[tag] for tag in LANGUAGES] + [["en", "en"], ["en", "x"], "en"] + REDACTED,
    "bureauCode": [[code] for code in CODES] + [["018:10", "018:10"], ["018:10", "018:11"], "018:10"] + REDACTED,
    "programCode": [[code] for code in CODES] + [["018:001", "018:001"], "018:001"] + REDACTED,
    "references": [[uri] for uri in URIS[:8]] + [["http://a/", "http://a/"], ["http://a/", "http://b/"],
                   ["[[REDACTED]]"], ["[[REDACTED]]", "[[REDACTED]]"], ["http://a/", "x"]] + REDACTED,
    "dataQuality": [False, "true", 0] + REDACTED,
    "@type": ["dcat:Dataset", "dcat:Catalog"],
    "isPartOf": REDACTED[:1],
    "contactPoint": ["[[REDACTED]]", [{"fn": "a", "hasEmail": "mailto:a@b.c"}], {"fn": "a"},
                     {"hasEmail": "mailto:a@b.c"}, {"fn": "a", "hasEmail": "mailto:a@b.c"}],
    "publisher": ["[[REDACTED]]", "GSA", [{"name": "a"}], {"name": "a", "subOrganizationOf": "b"},
                  {"name": "a", "subOrganizationOf": {"name": ""}}, {"name": "a", "subOrganizationOf": None},
                  {"name": "a", "subOrganizationOf": {"name": "b", "subOrganizationOf": {}}}],
    "distribution": [[{}], ["[[REDACTED]]"], ["[[REDACTED]]", {}], [{"downloadURL": None}], ["x"], [[]],
                     [{"downloadURL": "http://a/", "mediaType": "text/csv"}, {"downloadURL": "http://b/"}],
                     [{"downloadURL": None, "mediaType": "text/csv"}], [{"mediaType": None}],
                     [{"downloadURL": "http://a/", "mediaType": None}], [{}, {}]] + REDACTED,
    "contactPoint/hasEmail": MAILS + REDACTED,
    "contactPoint/@type": ["vcard:Contact", "vcard:Individual"],
    "publisher/@type": ["org:Organization", "foaf:Agent"],
    "distribution/0/mediaType": MEDIA + REDACTED,
    "distribution/0/downloadURL": URIS + REDACTED,
    "distribution/0/accessURL": URIS[:6] + REDACTED,
    "distribution/0/describedByType": MEDIA[:6] + REDACTED,
    "distribution/0/@type": ["dcat:Distribution", "dcat:Dataset"],
    "distribution/0/title": REDACTED[:1],
    "distribution/0/format": REDACTED[:1],
}
OF_CATALOGUE = {
    "conformsTo": ["https://project-open-data.cio.gov/v1.1/schema/", "https://project-open-data.cio.gov/v1.1/schema"],
    "@context": URIS[:4], "@id": URIS[:4], "describedBy": URIS[:4], "@type": ["dcat:Catalog", "dcat:Dataset"],
    "dataset": [[5], ["x"], [None], [[]]],
}


def validators():
    built = {}
    for kind, (folder, name) in KINDS.items():
        directory = FIXTURES / "dcat-us-1.1-schemas" / folder
        schemas = {file: json.loads((directory / file).read_text(encoding="utf-8")) for file in ["catalog.json", name]}
        for schema in schemas.values():
            jsonschema.Draft4Validator.check_schema(schema)
        resources = {BASE + file: referencing.jsonschema.DRAFT4.create_resource(schema) for file, schema in schemas.items()}
        registry = referencing.Registry().with_resources(resources.items())
        checker = jsonschema.FormatChecker()
        assert "uri" in checker.checkers
        built[kind] = [jsonschema.Draft4Validator(schemas[file], registry=registry, format_checker=checker)
                       for file in ["catalog.json", name]]
    return built


def verdict(catalogue, validators):
    """What is not valid: `c` for the catalogue itself, the positions of datasets."""
    whole, single = validators
    datasets = catalogue.get("dataset") if isinstance(catalogue.get("dataset"), list) else []
    bare = dict(catalogue, dataset=[]) if isinstance(catalogue.get("dataset"), list) else catalogue
    wrong = [] if whole.is_valid(bare) else ["c"]
    wrong += [str(index) for index, dataset in enumerate(datasets) if not single.is_valid(dataset)]
    assert whole.is_valid(catalogue) == (not wrong), catalogue
    return "".join(wrong)


def spoiled(catalogue, path, value):
    catalogue = copy.deepcopy(catalogue)
    place = catalogue
    for step in path[:-1]:
        place = place[int(step) if isinstance(place, list) else step]
    last = int(path[-1]) if isinstance(place, list) else path[-1]
    if value is REMOVED:
        del place[last]
    else:
        place[last] = value
    return catalogue


def paths(value, prefix=()):
    """Every member of every object of the catalogue, of its first dataset and of the first items of lists."""
    if isinstance(value, dict):
        for key, child in value.items():
            yield prefix + (key,)
            yield from paths(child, prefix + (key,))
    elif isinstance(value, list) and value:
        for index in range(len(value) if prefix[-1:] == ("distribution",) else 1):
            yield from paths(value[index], prefix + (str(index),))


def agreed(uri):
    try:
        rfc3987.parse(uri, rule="URI")
        found = True
    except ValueError:
        found = False
    assert found == bool(rfc3986_validator.validate_rfc3986(uri, rule="URI")), uri


def random_times(count):
    """Texts near the forms of dates, lengths and spans; the seed is fixed."""
    source = random.Random(20261122)
    parts = ["2026", "11", "21", "-", "-", "T", " ", "10", "30", "15", ":", ":", ".5", "Z", "+07:00", "/", "P1Y", "R/", "W47",
             "325", "24:00", "P", "T1H", "1M"]
    texts = set()
    while len(texts) < count:
        if source.random() < 0.5:
            text = list(source.choice(DATES + SPANS + LENGTHS))
            for _ in range(source.randint(1, 2)):
                position = source.randrange(len(text) + 1)
                text[position:position + source.randint(0, 1)] = source.choice([[], [source.choice("0123456789-:TZ/PR.W+")]])
            texts.add("".join(text))
        else:
            texts.add("2026" + "".join(source.choice(parts) for _ in range(source.randint(1, 9))))
    return sorted(texts)


def main():
    for uri in URIS:
        agreed(uri)
    built = validators()
    groups = []
    for sample in SAMPLES:
        catalogue = json.loads((FIXTURES / "dcat-us-1.1-official" / sample).read_text(encoding="utf-8"))
        assert all(verdict(catalogue, each) == "" for each in built.values())
        values = {path: list(PLAIN) for path in paths(catalogue)}
        if sample == SAMPLES[0]:
            for key, texts in FORMS.items():
                values.setdefault(("dataset", "0", *key.split("/")), []).extend(texts)
            for key, texts in OF_CATALOGUE.items():
                values.setdefault((key,), []).extend(texts)
            for key in ["issued", "modified", "temporal"]:
                values[("dataset", "0", key)].extend(random_times(150))
        for path, replacements in values.items():
            cases = []
            for value in replacements:
                catalogue_now = spoiled(catalogue, path, value)
                case = {} if value is REMOVED else {"value": value}
                case.update({kind: verdict(catalogue_now, each) for kind, each in built.items()})
                cases.append(case)
            groups.append({"sample": sample, "path": "/" + "/".join(path), "cases": cases})
    lines = []
    for group in groups:
        cases = ",\n".join("    " + json.dumps(case, ensure_ascii=False) for case in group["cases"])
        head = json.dumps({key: group[key] for key in ["sample", "path"]})[:-1]
        lines.append(f'  {head}, "cases": [\n{cases}\n  ]}}')
    print("[\n" + ",\n".join(lines) + "\n]")


if __name__ == "__main__":
    main()
