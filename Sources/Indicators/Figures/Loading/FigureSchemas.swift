// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import LocatedYAML

/// The keys of a document of figures, kind by kind; the JSON Schema is held equal to them by a test.
package enum FigureSchemas {
    package static let document = MappingSchema(
        (vi: "tài liệu số liệu", en: "document of figures"), required: ["figures", "id"],
        optional: ["version", "title", "programme", "items", "reports", "tasks"])
    package static let figure = MappingSchema(
        (vi: "số liệu", en: "figure"), required: ["indicator", "body", "period"],
        optional: [
            "part", "value", "parts", "achievement", "state", "reason", "numerator", "denominator", "secret_cases",
            "date", "status", "reporter", "source", "difficulties", "proposals", "note",
        ])
    package static let report = MappingSchema(
        (vi: "báo cáo đã gửi", en: "report"), required: ["duty", "body", "period", "sent"], optional: [])
    package static let task = MappingSchema(
        (vi: "tình hình nhiệm vụ", en: "state of a task"), required: ["task", "state", "date"], optional: ["note"])

    /// Every kind with the name of its definition in the JSON Schema.
    package static let all: [(name: String, schema: MappingSchema)] = [
        ("document", document), ("figure", figure), ("report", report), ("task", task),
    ]
}
