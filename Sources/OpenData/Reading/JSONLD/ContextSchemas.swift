// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// The keys of `context: 1` documents; the JSON Schema is held equal to them by a test.
enum ContextSchemas {
    static let document = MappingSchema(
        (vi: "ngữ cảnh JSON-LD", en: "JSON-LD context"),
        required: ["context", "id", "version", "title", "status", "sources", "urls", "content"], optional: [])
    static let source = MappingSchema(
        (vi: "nguồn", en: "source"), required: ["id", "title", "status"], optional: ["issuer", "url", "note"])
}
