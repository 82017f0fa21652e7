// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
package import LocatedYAML

/// The keys of a tree of bodies, kind by kind; the JSON Schema is held equal to them by a test.
package enum BodySchemas {
    package static let document = MappingSchema(
        (vi: "danh sách cơ quan, đơn vị", en: "list of bodies"), required: ["bodies", "id", "title", "items"],
        optional: ["version", "sources"])
    package static let body = MappingSchema(
        (vi: "cơ quan, đơn vị", en: "body"), required: ["id", "name", "kind"],
        optional: ["parent", "agency", "identifiers", "aliases", "active", "predecessors"])
    package static let identifier = MappingSchema(
        (vi: "mã định danh", en: "identifier"), required: ["scheme", "value"], optional: [])

    /// Every kind with the name of its definition in the JSON Schema.
    package static let all: [(name: String, schema: MappingSchema)] = [
        ("document", document), ("source", DocumentSource.schema), ("body", body), ("identifier", identifier),
    ]
}
