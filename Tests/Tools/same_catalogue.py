#!/usr/bin/env python3
"""Write a JSON-LD catalogue as Turtle and as RDF/XML, through rdflib, an RDF library that is not ours.

    python3 -m venv .venv && .venv/bin/pip install rdflib==7.6.0
    PYTHONHASHSEED=0 .venv/bin/python Tests/Tools/same_catalogue.py \
        Examples/open-data/danh-muc-minh-ha.jsonld Tests/OpenDataRDFTests/Fixtures/same-catalogue

The seed keeps the order of the files. Run it whenever the example changes: a test holds the graphs of all its syntaxes
equal. Contexts named by an address are not fetched; the example has none.
"""

import sys
from pathlib import Path

import rdflib

rdflib.NORMALIZE_LITERALS = False


def main() -> None:
    source, folder = Path(sys.argv[1]), Path(sys.argv[2])
    graph = rdflib.Graph().parse(source, format="json-ld")
    prefixes = {
        "dcat": "http://www.w3.org/ns/dcat#",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "vcard": "http://www.w3.org/2006/vcard/ns#",
        "file-type": "http://publications.europa.eu/resource/authority/file-type/",
    }
    for prefix, namespace in prefixes.items():
        graph.bind(prefix, namespace, override=True, replace=True)
    for ending, syntax in ((".ttl", "turtle"), (".rdf", "pretty-xml")):
        text = graph.serialize(format=syntax).strip() + "\n"
        (folder / (source.stem + ending)).write_text(text, encoding="utf-8")
    print(f"{len(graph)} statements")


main()
