#!/usr/bin/env python3
# This file is part of swift-data-governance.
# SPDX-License-Identifier: Apache-2.0
"""Holds documents against the JSON Schemas of Rubrics/schema, with a validator that is not ours.

    validate_schemas.py [--reject] [SCHEMA FILE...]...

Without arguments: every shipped rubric, every example evidence document, and every document of the package in YAML about
open data or indicators, whose kind key names its schema. With arguments: each word that ends in `.schema.json` names the schema of the files
after it; `-` in place of files reads their names from standard input, one a line. `--reject` expects each file to be
refused.

YAML is read without resolving anything (every scalar is a string), as the package does. Needs python3 with jsonschema 4
and PyYAML. Exit status: 0 all is as expected, 1 something is not, 2 a file could not be read.
"""
import json
import pathlib
import sys

import jsonschema
import referencing
import yaml

PACKAGE = pathlib.Path(__file__).absolute().parent.parent.parent
SCHEMAS = PACKAGE / "Rubrics" / "schema"
# Documents that name others by the kind key of these stand before them.
KINDS = [
    "pack", "vocabulary", "context", "shapes", "plan", "probes", "figures", "bodies", "programme", "crosswalk", "evidence",
    "rubric",
]


def read(path):
    text = pathlib.Path(path).read_text(encoding="utf-8-sig")
    if str(path).endswith(".json"):
        return json.loads(text)
    return yaml.load(text, Loader=yaml.BaseLoader)


def validators():
    schemas = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in sorted(SCHEMAS.glob("*.json"))}
    registry = referencing.Registry().with_resources(
        (name, referencing.Resource.from_contents(schema)) for name, schema in schemas.items())
    for schema in schemas.values():
        jsonschema.Draft202012Validator.check_schema(schema)
    return {name: jsonschema.Draft202012Validator(schema, registry=registry) for name, schema in schemas.items()}


def deepest(error):
    """The most telling of the errors inside an `anyOf` or `oneOf`."""
    while error.context:
        error = jsonschema.exceptions.best_match(error.context) or error.context[0]
    return error


def by_kind(document):
    """The schema of a document, by the key that says what it is; `None` when it has none of them."""
    if not isinstance(document, dict):
        return None
    return next((f"{kind}.schema.json" for kind in KINDS if kind in document), None)


def jobs(arguments):
    """Schemas and files; no schema where the file says which one it is."""
    if not arguments:
        for path in sorted((PACKAGE / "Rubrics").glob("*.yaml")):
            yield "rubric.schema.json", path
        for path in sorted((PACKAGE / "Examples" / "evidence").rglob("*.yaml")):
            yield "evidence.schema.json", path
        for folder in ["Rubrics/open-data", "Rubrics/programmes", "Examples/open-data", "Examples/indicators"]:
            for path in sorted((PACKAGE / folder).rglob("*.yaml")):
                yield None, path
        return
    schema = None
    for word in arguments:
        if word.endswith(".schema.json"):
            schema = word
        elif word == "-":
            for line in sys.stdin:
                yield schema, line.rstrip("\n")
        else:
            yield schema, word


def main(arguments):
    expected = "--reject" not in arguments
    by_name = validators()
    status = 0
    for schema, path in jobs([word for word in arguments if word != "--reject"]):
        try:
            document = read(path)
        except (OSError, ValueError, yaml.YAMLError) as problem:
            print(f"{path}: {problem}")
            return 2
        schema = schema or by_kind(document)
        if schema not in by_name:
            print(f"{path}: there is no schema '{schema}'")
            return 2
        errors = list(by_name[schema].iter_errors(document))
        if bool(errors) == expected:
            status = 1
            if not errors:
                print(f"{path}: {schema} accepts it")
            for error in errors[:20]:
                inner = deepest(error)
                print(f"{path}: {inner.json_path}: {inner.message[:300]}")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
