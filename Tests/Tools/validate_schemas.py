#!/usr/bin/env python3
# This file is part of swift-data-governance.
# SPDX-License-Identifier: Apache-2.0
"""Holds documents and results against the JSON Schemas of Rubrics/schema, with a validator that is not ours.

    validate_schemas.py
    validate_schemas.py [--reject] [SCHEMA FILE...]...
    validate_schemas.py --verdicts < NAMES

Without arguments: the schemas themselves, and every file in YAML or JSON below Rubrics and Examples. A file says itself
which schema is meant, by the key that carries its format version or by its 'result'; one that says neither is a mistake,
so that none is forgotten. What is not ours is in FOREIGN.

With arguments: each word that ends in `.schema.json` names the schema of the files after it; `-` in place of files reads
their names from standard input, one a line. `--reject` expects each file to be refused.

With `--verdicts`: for each name on standard input a line 'VERDICT<tab>SCHEMA<tab>NAME<tab>WHY'. VERDICT is accepted,
rejected, unreadable (neither YAML nor JSON) or unknown (it does not say what it is).

YAML is read twice: without resolving anything (every scalar is a string), as the package does, and with numbers, flags
and nulls as YAML 1.2 has them, as editors do. A document is accepted when it is accepted both ways. Needs python3 with
jsonschema 4 and PyYAML. Exit status: 0 all is as expected, 1 something is not, 2 a file could not be read.
"""
import json
import pathlib
import re
import sys

import jsonschema
import referencing
import yaml

PACKAGE = pathlib.Path(__file__).absolute().parent.parent.parent
SCHEMAS = PACKAGE / "Rubrics" / "schema"
# The keys that carry a format version, in the order in which dgov lint looks for them: documents name others by the keys
# of these.
KINDS = [
    "evidence", "rubric", "suite", "dictionary", "pack", "plan", "probes", "vocabulary", "context", "shapes", "figures",
    "bodies", "programme", "crosswalk",
]
# Folders and files that hold no documents of ours.
FOREIGN = {
    "Rubrics/schema": "the schemas themselves",
    "Examples/open-data/danh-muc-minh-ha.jsonld": "a catalogue in DCAT-AP",
}
# What tools leave in the folders.
HIDDEN = re.compile(r"(^|/)\.")


class PlainLoader(getattr(yaml, "CBaseLoader", yaml.BaseLoader)):
    """Every scalar is a string."""


class CoreLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Numbers, flags and nulls of the core schema of YAML 1.2; dates stay strings."""

    yaml_implicit_resolvers = {}


CoreLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(true|True|TRUE|false|False|FALSE)$"), None)
CoreLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(~|null|Null|NULL|)$"), None)
CoreLoader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^[-+]?[0-9]+$"), None)
CoreLoader.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$"), None)
# Of leading zeros YAML 1.2 thinks nothing; PyYAML would read octal numbers, and '1e999' is none that JSON has.
CoreLoader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))
CoreLoader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: finite(node.value))


def finite(text):
    number = float(text)
    return number if abs(number) != float("inf") else text


def keys_as_texts(value):
    """Keys of JSON are strings, and so are those that editors look up: '2026' and 2026 are one key."""
    if isinstance(value, dict):
        return {key if isinstance(key, str) else str(key): keys_as_texts(item) for key, item in value.items()}
    return [keys_as_texts(item) for item in value] if isinstance(value, list) else value


def readings(path):
    """The document in each way in which it is read."""
    text = pathlib.Path(path).read_text(encoding="utf-8-sig")
    if str(path).endswith(".json") or text.lstrip()[:1] in ("{", "["):
        try:
            return [json.loads(text)]
        except ValueError:
            if str(path).endswith(".json"):
                raise
    return [yaml.load(text, Loader=PlainLoader), keys_as_texts(yaml.load(text, Loader=CoreLoader))]


def validators(checks_schemas):
    """A validator for each schema by its name; whether the schemas themselves are right is asked in one run of many."""
    schemas = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in sorted(SCHEMAS.glob("*.json"))}
    registry = referencing.Registry().with_resources(
        (name, referencing.Resource.from_contents(schema)) for name, schema in schemas.items())
    if checks_schemas:
        for schema in schemas.values():
            jsonschema.Draft202012Validator.check_schema(schema)
    return {name: jsonschema.Draft202012Validator(schema, registry=registry) for name, schema in schemas.items()}


def deepest(error):
    """The most telling of the errors inside an `anyOf` or `oneOf`."""
    while error.context:
        error = jsonschema.exceptions.best_match(error.context) or error.context[0]
    return error


def by_kind(document):
    """The name of the schema that a document or result asks for; `None` when it does not say what it is."""
    if isinstance(document, list):
        # The only lists are those of lint --format json.
        return "diagnostics.schema.json"
    if not isinstance(document, dict):
        return None
    if "historyIndex" in document:
        return "history-index.schema.json"
    kind = document.get("result")
    if isinstance(kind, str):
        of = "history" if kind == "trend" else document.get("of")
        return f"{of}-{kind}.schema.json" if isinstance(of, str) else f"{kind}.schema.json"
    return next((f"{kind}.schema.json" for kind in KINDS if kind in document), None)


def shipped():
    """All that may hold a document or a result below Rubrics and Examples."""
    for folder in ["Rubrics", "Examples"]:
        for path in sorted((PACKAGE / folder).rglob("*")):
            name = path.relative_to(PACKAGE).as_posix()
            foreign = any(name == other or name.startswith(other + "/") for other in FOREIGN)
            if path.suffix in (".yaml", ".yml", ".json", ".jsonld") and not foreign and not HIDDEN.search(name):
                yield name, path


def jobs(arguments):
    """Schemas and files; no schema where the file says which one it is."""
    if not arguments:
        for _, path in shipped():
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


def problems(by_name, schema, path):
    """The schema of a file and what it says of it, in the first way of reading in which something is wrong."""
    documents = readings(path)
    schema = schema or by_kind(documents[0])
    if schema not in by_name:
        return schema, None
    return schema, next(
        (by_name[schema].iter_errors(document) for document in documents if not by_name[schema].is_valid(document)), ())


def verdicts(by_name):
    for line in sys.stdin:
        path = line.rstrip("\n")
        schema, why = "-", ""
        try:
            schema, errors = problems(by_name, None, path)
            error = next(iter(errors or ()), None)
            verdict = "unknown" if errors is None else "rejected" if error else "accepted"
            if error:
                inner = deepest(error)
                why = f"{inner.json_path}: {inner.message[:200]}"
        except (OSError, ValueError, yaml.YAMLError) as problem:
            verdict, why = "unreadable", str(problem)
        print("\t".join([verdict, schema or "-", path, " ".join(why.split())]))
    return 0


def main(arguments):
    by_name = validators(checks_schemas=not arguments)
    if arguments == ["--verdicts"]:
        return verdicts(by_name)
    expected = "--reject" not in arguments
    status = 0
    for schema, path in jobs([word for word in arguments if word != "--reject"]):
        try:
            schema, errors = problems(by_name, schema, path)
        except (OSError, ValueError, yaml.YAMLError) as problem:
            print(f"{path}: {problem}")
            return 2
        if errors is None:
            print(f"{path}: there is no schema '{schema}'")
            return 2
        errors = list(errors)
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
