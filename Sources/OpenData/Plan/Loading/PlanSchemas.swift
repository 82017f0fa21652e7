// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
package import LocatedYAML

/// The keys of a publication plan, kind by kind; the JSON Schema is held equal to them by a test.
package enum PlanSchemas {
    package static let document = MappingSchema(
        (vi: "kế hoạch công bố dữ liệu mở", en: "publication plan"),
        required: ["plan", "id", "title"],
        optional: [
            "version", "status", "sources", "body", "decision", "reviewed_at", "items", "criteria", "usage",
            "nothing_to_open",
        ])
    package static let source = DocumentSource.schema
    package static let body = MappingSchema(
        (vi: "cơ quan", en: "body"), required: ["id"], optional: ["kind", "name"])
    package static let decision = MappingSchema(
        (vi: "quyết định ban hành", en: "decision"), required: [], optional: ["number", "date", "issuer"])
    package static let item = MappingSchema(
        (vi: "mục của kế hoạch", en: "item of the plan"), required: ["id", "title"],
        optional: [
            "identifiers", "priority", "priority_reason", "unit", "planned_date", "published_date", "method", "formats",
            "licence", "frequency", "updater", "privacy_review", "classification",
        ])
    package static let privacyReview = MappingSchema(
        (vi: "rà soát dữ liệu cá nhân", en: "privacy review"), required: [], optional: ["date", "reviewer", "outcome"])
    package static let criterion = MappingSchema(
        (vi: "tiêu chí sử dụng", en: "criterion of use"), required: ["id", "title", "indicator"],
        optional: ["method", "period", "target", "scope"])
    package static let usage = MappingSchema(
        (vi: "số liệu sử dụng", en: "usage fact"), required: ["indicator", "from", "to", "value"],
        optional: ["item", "source"])

    /// Every kind with the name of its definition in the JSON Schema.
    package static let all: [(name: String, schema: MappingSchema)] = [
        ("document", document), ("source", source), ("body", body), ("decision", decision), ("item", item),
        ("privacyReview", privacyReview), ("criterion", criterion), ("usage", usage),
    ]
}
