// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// The keys of a pack of checks, kind by kind; the JSON Schema is held equal to them by a test.
enum PackSchemas {
    static let document = MappingSchema(
        (vi: "bộ quy tắc", en: "pack"),
        required: ["pack", "id", "version", "title", "status", "sources", "groups", "checks"],
        optional: ["description", "notice", "aggregation", "fixes", "ratings", "measures", "standard"])
    static let source = MappingSchema(
        (vi: "nguồn", en: "source"), required: ["id", "title", "status"],
        optional: ["number", "issuer", "url", "effective", "note"])
    static let group = MappingSchema((vi: "nhóm", en: "group"), required: ["id", "title"], optional: [])
    static let rating = MappingSchema(
        (vi: "mức xếp hạng", en: "rating"), required: ["id", "title", "from"], optional: [])
    static let check = MappingSchema(
        (vi: "phép kiểm tra", en: "check"), required: ["id", "title", "group", "scope", "test"],
        optional: [
            "reads", "args", "points", "severity", "basis", "status", "effective", "fix", "blocking",
        ])
    static let args = MappingSchema(
        (vi: "tham số của phép kiểm tra", en: "arguments of a check"), required: [],
        optional: ["at_least", "at_most", "language", "accept", "list", "profile", "severity", "rule"])
    static let standard = MappingSchema(
        (vi: "chuẩn", en: "standard"), required: ["title", "status", "checks"], optional: [])

    /// Every kind with the name of its definition in the JSON Schema.
    static let all: [(name: String, schema: MappingSchema)] = [
        ("document", document), ("source", source), ("group", group), ("rating", rating), ("check", check),
        ("args", args), ("standard", standard),
    ]
}
