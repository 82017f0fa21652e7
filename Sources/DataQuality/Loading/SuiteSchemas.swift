// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import LocatedYAML

/// The keys of suites and dictionaries, kind by kind; the JSON Schemas are held equal to them by a test.
package enum SuiteSchemas {
    package static let document = schema(
        "bộ kiểm tra", "suite", ["suite", "id"],
        ["version", "title", "dataset", "source", "sources", "lists", "columns", "checks"])
    package static let dataset = schema(
        "bộ dữ liệu", "data set", [],
        [
            "id", "title", "owner", "identifier", "licence", "access", "classification", "update_period", "dictionary",
            "sharing", "origin",
        ])
    package static let sharing = schema(
        "chia sẻ", "sharing", [], ["connected_since", "platform", "consuming_systems", "calls", "calls_answered"])
    package static let source = schema(
        "tệp dữ liệu", "data source", [],
        [
            "path", "format", "delimiter", "quote", "header", "encoding", "nulls", "placeholders", "numbers", "dates",
            "zone", "other_columns",
        ])
    package static let citation = schema(
        "nguồn", "source", ["id", "title", "status"], ["number", "issuer", "url", "effective", "note"])
    package static let valueList = schema("danh mục", "list", ["values"], ["basis"])
    package static let fileList = schema(
        "danh mục", "list", ["path"], ["delimiter", "columns", "key", "valid_from", "valid_to", "basis"])
    package static let column = schema(
        "khai báo cột", "column", [],
        [
            "id", "title", "description", "type", "format", "weight", "tags", "access", "optional", "numbers", "dates",
        ] + CheckForm.columnKeys)
    package static let entry = schema(
        "phép kiểm tra", "check", [], CheckForm.entryKinds.map(\.rawValue) + CheckForm.commonKeys)
    package static let ageBand = schema("khoảng tuổi", "age band", ["id"], ["up_to", "at_least", "at_most"])
    package static let dictionary = schema(
        "từ điển dữ liệu", "dictionary", ["dictionary", "id", "elements"], ["version", "title", "names"])
    package static let element = schema(
        "phần tử dữ liệu", "data element", [], ["title", "type", "format", "aliases", "codes"])

    /// The keys of a check's own mapping in `checks`: `- range: {column: …, from: …}`.
    package static func check(_ kind: CheckKind) -> MappingSchema { entryForms[kind] ?? entry }

    /// The keys of a check in the declaration of a column: `range: {from: …, fail: 1%}`.
    package static func columnCheck(_ kind: CheckKind) -> MappingSchema { columnForms[kind] ?? entry }

    private static let entryForms = Dictionary(
        uniqueKeysWithValues: CheckKind.allCases.map { kind in
            let form = kind.form
            return (
                kind,
                schema(
                    "phép kiểm tra '\(kind.rawValue)'", "check '\(kind.rawValue)'", [], form.columnsKeys + form.keys)
            )
        })

    private static let columnForms = Dictionary(
        uniqueKeysWithValues: CheckForm.columnKinds.map { kind in
            let key = kind.columnKey
            return (
                kind,
                schema(
                    "phép kiểm tra '\(key)' của cột", "check '\(key)' of a column", [],
                    kind.form.keys + kind.form.keysOfColumns + CheckForm.commonKeys)
            )
        })

    /// Every kind of mapping in a suite with the name of its definition in the JSON Schema.
    package static let suite: [(name: String, schema: MappingSchema)] =
        [
            ("document", document), ("dataset", dataset), ("sharing", sharing), ("dataSource", source),
            ("source", citation), ("valueList", valueList), ("fileList", fileList), ("column", column),
            ("entry", entry), ("ageBand", ageBand),
        ]
        + CheckForm.entryKinds.filter { $0.form.takesMapping }.map { ("check.\($0.rawValue)", check($0)) }
        + CheckForm.columnKinds.map { ("column.\($0.columnKey)", columnCheck($0)) }

    /// Every kind of mapping in a dictionary with the name of its definition in the JSON Schema.
    package static let dictionaryKinds: [(name: String, schema: MappingSchema)] = [
        ("document", dictionary), ("element", element),
    ]

    private static func schema(_ vi: String, _ en: String, _ required: [String], _ optional: [String]) -> MappingSchema
    {
        MappingSchema((vi: vi, en: en), required: required, optional: optional)
    }
}
