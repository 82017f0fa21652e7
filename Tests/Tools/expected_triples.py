#!/usr/bin/env python3
"""Write the N-Triples that PyLD, an independent JSON-LD 1.1 processor, makes of JSON-LD files.

    python3 -m venv .venv && .venv/bin/pip install PyLD==3.3.0 PyYAML==6.0.3
    .venv/bin/python Tests/Tools/expected_triples.py \
        Tests/OpenDataTests/Fixtures/dcat-ap-3-official Rubrics/open-data/contexts

The files FOLDER/*.jsonld become FOLDER/expected/*.nt: sorted, with the canonical blank labels of RDFC-1.0. A context that
is named by an address is taken from the documents of kind `context` in the second folder, as the reader of the package
does; nothing is fetched.

PyLD and not rdflib: rdflib 7.6 applies only one of several type-scoped contexts and so loses what is said of members of
dataset series in ten of the official examples.
"""

import json
import sys
from pathlib import Path

import yaml
from pyld import jsonld
from pyld.nquads import serialize_nquads


def known_contexts(folder: Path) -> dict:
    contexts = {}
    for file in sorted(folder.glob("*.yaml")):
        document = yaml.safe_load(file.read_text(encoding="utf-8"))
        for url in document["urls"]:
            contexts[url] = document["content"]
    return contexts


def loader(contexts: dict):
    def load(url, options):
        return {
            "contentType": "application/ld+json",
            "contextUrl": None,
            "documentUrl": url,
            "document": {"@context": contexts[url]},
        }

    return load


def canonical(document) -> str:
    """Canonical N-Triples; named graphs are joined with the graph of the document, and each statement stands there once."""
    dataset = jsonld.to_rdf(document)
    joined = {"@default": [triple for graph in dataset.values() for triple in graph]}
    return jsonld.normalize(
        serialize_nquads(joined),
        {"algorithm": "URDNA2015", "inputFormat": "application/n-quads", "format": "application/n-quads"},
    )


def main() -> None:
    folder, contexts = Path(sys.argv[1]), known_contexts(Path(sys.argv[2]))
    jsonld.set_document_loader(loader(contexts))
    (folder / "expected").mkdir(exist_ok=True)
    for file in sorted(folder.glob("*.jsonld")):
        document = json.loads(file.read_text(encoding="utf-8"))
        text = canonical(document)
        (folder / "expected" / (file.stem + ".nt")).write_text(text, encoding="utf-8")
        print(len(text.splitlines()), file.name)


main()
