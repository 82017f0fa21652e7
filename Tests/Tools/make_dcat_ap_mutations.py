#!/usr/bin/env python3
# This file is part of swift-data-governance.
# SPDX-License-Identifier: Apache-2.0
"""Spoils the official examples of DCAT-AP and asks pyshacl what is wrong with each of the spoilt ones.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install rdflib pyshacl
    /tmp/venv/bin/python Tests/Tools/make_dcat_ap_mutations.py

Reads the official examples in Tests/OpenDataTests/Fixtures/dcat-ap-3-official, in Turtle and in what an independent
processor reads in their JSON-LD (expected/*.nt there). Three of them are no Turtle, so that their JSON-LD alone is read.
Writes, below Tests/OpenDataTests/Fixtures/dcat-ap-mutations:
  bases.nt          the examples, and complete.ttl, in N-Triples; blank nodes under canonical labels
  mutations.txt     each case as the statements it takes from a base and those it adds
  expected.tsv      profile, case, severity, component, path, number of results of pyshacl

pyshacl runs without inference and without SHACL-AF, with the shapes of ../dcat-ap-3.0.1-shapes/offline. It runs again with
the official shapes as they are: the results must be the same, but for the constraints that ask for files beside the
catalogue (sh:node on code lists; sh:class).

Two kinds of literals are left out, because rdflib takes them for well formed and XML Schema does not: any text as xsd:gYear,
and a date without a time as xsd:dateTime. The tests of datatypes have them.
"""
import collections
import pathlib
import random
import sys

import pyshacl
import rdflib
from rdflib import RDF, BNode, Literal, Namespace, URIRef
from rdflib.compare import to_canonical_graph

rdflib.NORMALIZE_LITERALS = False

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests/OpenDataTests/Fixtures"
SHAPES = FIXTURES / "dcat-ap-3.0.1-shapes"
TARGET = FIXTURES / "dcat-ap-mutations"
OFFICIAL_EXAMPLES = FIXTURES / "dcat-ap-3-official"
OFFICIAL = {
    "dcat-ap-3": ["shapes.ttl", "shapes_recommended.ttl", "mdr-vocabularies.shape.ttl"],
    "dcat-ap-hvd-3": ["hvd-SHACL.ttl"],
}
SH = Namespace("http://www.w3.org/ns/shacl#")
XSD = Namespace("http://www.w3.org/2001/XMLSchema#")
DCAT = Namespace("http://www.w3.org/ns/dcat#")
DCT = Namespace("http://purl.org/dc/terms/")
FOAF = Namespace("http://xmlns.com/foaf/0.1/")
AUTHORITY = "http://publications.europa.eu/resource/authority/"
EX = Namespace("https://dulieu.example.vn/")
LINKED = {
    "Catalog": "catalog", "Dataset": "dataset", "Distribution": "csv", "DataService": "service",
    "DatasetSeries": "series", "CatalogRecord": "record"}


def line(triple):
    return " ".join(term.n3() for term in triple) + " ."


def lines(graph):
    return sorted(line(triple) for triple in graph)


def canonical(graph):
    """Blank nodes as b0, b1, … by their canonical labels."""
    graph = to_canonical_graph(graph)
    blanks = sorted({term for triple in graph for term in triple if isinstance(term, BNode)})
    names = {blank: BNode(f"b{number}") for number, blank in enumerate(blanks)}
    renamed = rdflib.Graph()
    for triple in graph:
        renamed.add(tuple(names.get(term, term) for term in triple))
    return renamed


def example(file):
    try:
        return rdflib.Graph().parse(file)
    except rdflib.plugins.parsers.notation3.BadSyntax:
        print(f"{file.name} is no Turtle", file=sys.stderr)
    return json_ld(file)


def json_ld(file):
    return rdflib.Graph().parse(OFFICIAL_EXAMPLES / "expected" / f"{file.stem}.nt")


def results(graph, shapes):
    _, report, _ = pyshacl.validate(
        graph, shacl_graph=shapes, inference="none", advanced=False, meta_shacl=False, js=False)
    counts = collections.Counter()
    for result in report.objects(None, SH.result):
        path = report.value(result, SH.resultPath)
        inverse = report.value(path, SH.inversePath) if isinstance(path, BNode) else None
        counts[(
            str(report.value(result, SH.resultSeverity))[len(str(SH)):].lower(),
            str(report.value(result, SH.sourceConstraintComponent))[len(str(SH)):].replace("ConstraintComponent", ""),
            "^" + inverse if inverse else str(path or "-"),
        )] += 1
    return counts


def one_property_at_a_time(base):
    """Each statement of the complete catalogue spoilt in each way that a shape could mind."""
    for subject, predicate in sorted({(s, p) for s, p, _ in base if p != RDF.type}):
        values = sorted(base.objects(subject, predicate))
        name = f"{subject[len(str(EX)):]} {base.qname(predicate)}"
        found = [(subject, predicate, value) for value in values]
        value = values[0]
        yield f"{name} removed", found, []
        if isinstance(value, Literal):
            yield f"{name} as an IRI", found, [(subject, predicate, EX.somewhere)]
            if value.datatype:
                yield f"{name} as a plain text", found, [(subject, predicate, Literal(str(value)))]
            if value.datatype and value.datatype != XSD.gYear:
                yield f"{name} malformed", found, [(subject, predicate, Literal("12 KB", datatype=value.datatype))]
        else:
            yield f"{name} as a text", found, [(subject, predicate, Literal(str(value).rpartition("/")[2]))]
            yield f"{name} as a blank node", found, [(subject, predicate, BNode("new"))]
            yield f"{name} elsewhere", found, [(subject, predicate, EX.somewhere)]
        yield f"{name} twice", [], [(subject, predicate, EX.second if isinstance(value, URIRef) else Literal("2"))]


def traps(base):
    """Values that checkers were seen to get wrong."""
    def swap(subject, predicate, new):
        return [(subject, predicate, value) for value in base.objects(subject, predicate)], [
            (subject, predicate, value) for value in new]

    file_type = AUTHORITY + "file-type/"
    iana = "www.iana.org/assignments/media-types/"
    yield "format XLS", *swap(EX.csv, DCT["format"], [URIRef(file_type + "XLS")])
    yield "format XLSX", *swap(EX.csv, DCT["format"], [URIRef(file_type + "XLSX")])
    yield "format base only", *swap(EX.csv, DCT["format"], [URIRef(file_type)])
    yield "format base inside another IRI", *swap(EX.csv, DCT["format"], [URIRef("https://x.vn/?" + file_type + "CSV")])
    yield "format with https", *swap(EX.csv, DCT["format"], [URIRef(file_type.replace("http:", "https:") + "CSV")])
    yield "format twice, one of them right", *swap(
        EX.csv, DCT["format"], [URIRef(file_type + "CSV"), Literal("CSV")])
    yield "format as a text of the IRI", *swap(EX.csv, DCT["format"], [Literal(file_type + "CSV", datatype=XSD.anyURI)])
    yield "media type with http", *swap(EX.csv, DCAT.mediaType, [URIRef("http://" + iana + "text/csv")])
    yield "media type as text", *swap(EX.csv, DCAT.mediaType, [Literal("text/csv")])
    for text, kind in (
        ("0", "nonNegativeInteger"), ("+7", "nonNegativeInteger"), ("-7", "nonNegativeInteger"),
        ("1.5", "nonNegativeInteger"), ("", "nonNegativeInteger"), ("20480", "integer"), ("20480", "decimal"),
    ):
        yield f"byte size '{text}' as {kind}", *swap(EX.csv, DCAT.byteSize, [Literal(text, datatype=XSD[kind])])
    for text, kind in (
        ("2026-02-29", "date"), ("2024-02-29", "date"), ("2026-13-01", "date"), ("2026", "date"), ("2026", "gYear"),
        ("2026-05", "gYearMonth"), ("2026-05-01T08:00:00Z", "dateTime"), ("2026-05-01T25:00:00", "dateTime"),
        ("2026-05-01T08:00:00+07:00", "dateTime"), ("hôm qua", "date"), ("2026-05-01", "string"),
    ):
        yield f"modified '{text}' as {kind}", *swap(EX.csv, DCT.modified, [Literal(text, datatype=XSD[kind])])
    yield "record about nothing of the catalogue", *swap(EX.record, FOAF.primaryTopic, [EX.nowhere])
    yield "record about the series", *swap(EX.record, FOAF.primaryTopic, [EX.series])
    yield "neither dataset nor service", [
        (EX.catalog, DCAT.dataset, EX.dataset), (EX.catalog, DCAT.service, EX.service)], []
    yield "publisher with another type", [], [
        (URIRef(AUTHORITY + "corporate-body/EXAMPLE"), DCT.type, EX.somewhere)]
    yield "publisher with a type of the list", [], [(
        URIRef(AUTHORITY + "corporate-body/EXAMPLE"), DCT.type,
        URIRef("http://purl.org/adms/publishertype/LocalAuthority"))]
    yield "an own class of datasets", [(EX.dataset, RDF.type, DCAT.Dataset), (EX.dataset, DCT.title, Literal(
        "Danh sách chợ", lang="vi"))], [
        (EX.dataset, RDF.type, EX.Table), (EX.Table, rdflib.RDFS.subClassOf, DCAT.Dataset)]
    for kind, name in LINKED.items():
        yield f"an empty {kind}", [], [(EX.empty, RDF.type, DCAT[kind])]


def at_random(name, base, count):
    """A few statements of an example spoilt, the same ones in every run."""
    chance = random.Random(name)
    statements = sorted(triple for triple in base if triple[1] != RDF.type)
    for number in range(count):
        taken = chance.sample(statements, min(len(statements), chance.randint(1, 3)))
        added = []
        for subject, predicate, value in taken:
            kind = chance.choice(["removed", "text", "iri", "blank", "twice", "malformed"])
            if kind == "text":
                added.append((subject, predicate, Literal("CSV")))
            elif kind == "iri":
                added.append((subject, predicate, EX[f"random{number}"]))
            elif kind == "blank":
                added.append((subject, predicate, BNode("new")))
            elif kind == "twice":
                added += [(subject, predicate, value), (subject, predicate, EX[f"random{number}"])]
            elif kind == "malformed":
                added.append((subject, predicate, Literal("x", datatype=XSD.date)))
        yield f"random {number + 1}", taken, added


def verdict(profile, case, graph, shapes, official):
    found = results(graph, shapes[profile])
    beside = {"Node", "Class"}
    plain = {key: count for key, count in found.items() if key[1] not in beside}
    unchanged = {key: count for key, count in results(graph, official[profile]).items() if key[1] not in beside}
    if plain != unchanged:
        sys.exit(f"{case}: the official shapes say {unchanged}, the offline ones {plain}")
    if not found:
        return ["\t".join([profile, case, "-", "-", "-", "0"])]
    return ["\t".join([profile, case, *key, str(count)]) for key, count in sorted(found.items())]


def main():
    bases = {"complete": canonical(rdflib.Graph().parse(TARGET / "complete.ttl"))}
    for file in sorted(OFFICIAL_EXAMPLES.glob("*.ttl")):
        bases[file.stem] = canonical(example(file))
    shapes = {name: rdflib.Graph().parse(SHAPES / "offline" / f"{name}.ttl") for name in OFFICIAL}
    official = {}
    for name, files in OFFICIAL.items():
        official[name] = rdflib.Graph()
        for file in files:
            official[name].parse(SHAPES / file)

    written, cases, expected = [], [], []
    for base_name, base in bases.items():
        written += [f"# base {base_name}"] + lines(base)
        mutations = [("as it is", [], [])]
        if base_name == "complete":
            mutations += list(one_property_at_a_time(base)) + list(traps(base))
        else:
            mutations += list(at_random(base_name, base, 3))
        for name, taken, added in mutations:
            graph = rdflib.Graph()
            for triple in set(base) - set(taken) | set(added):
                graph.add(triple)
            case = f"{base_name}: {name}"
            cases += [f"# case {case}", f"# of {base_name}"]
            cases += ["- " + text for text in sorted(line(triple) for triple in taken)]
            cases += ["+ " + text for text in sorted(line(triple) for triple in added)]
            for profile in OFFICIAL:
                if profile == "dcat-ap-hvd-3" and base_name == "complete" and name != "as it is":
                    continue
                expected += verdict(profile, case, graph, shapes, official)
        print(base_name, len(mutations), file=sys.stderr)

    for file in sorted(OFFICIAL_EXAMPLES.glob("*.jsonld")):
        for profile in OFFICIAL:
            expected += verdict(profile, file.name, json_ld(file), shapes, official)

    (TARGET / "bases.nt").write_text("\n".join(written) + "\n", encoding="utf-8")
    (TARGET / "mutations.txt").write_text("\n".join(cases) + "\n", encoding="utf-8")
    (TARGET / "expected.tsv").write_text("\n".join(expected) + "\n", encoding="utf-8")


main()
