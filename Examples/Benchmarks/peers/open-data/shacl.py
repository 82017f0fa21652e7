#!/usr/bin/env python3
"""CPU seconds that pyshacl needs for a catalogue with the official DCAT-AP shapes: shacl.py CATALOGUE SHAPES...

Reading the catalogue and the shapes is not counted. Prints one line: name value, as the other benchmarks do.
"""
import sys
import time

import pyshacl
import rdflib


def main() -> None:
    catalogue = rdflib.Graph().parse(sys.argv[1], format="json-ld")
    shapes = rdflib.Graph()
    for path in sys.argv[2:]:
        shapes.parse(path, format="turtle")
    start = time.process_time()
    _, report, _ = pyshacl.validate(catalogue, shacl_graph=shapes, inference="none", advanced=False)
    seconds = time.process_time() - start
    results = sum(1 for _ in report.subjects(rdflib.RDF.type, rdflib.SH.ValidationResult))
    print(f"pyshacl.cpu_s {seconds:.3f}")
    print(f"pyshacl.results {results}")


if __name__ == "__main__":
    main()
