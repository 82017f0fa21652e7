// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import LocatedYAML

/// The keys of a crosswalk, kind by kind; the JSON Schema is held equal to them by a test.
package enum CrosswalkSchemas {
    package static let document = MappingSchema(
        (vi: "bảng đối chiếu chỉ tiêu", en: "crosswalk"),
        required: ["crosswalk", "id", "version", "title", "status", "concepts"], optional: ["sources"])
    package static let concept = MappingSchema(
        (vi: "nội dung đo", en: "concept"), required: ["id", "title", "members", "comparable"],
        optional: ["national", "measure", "caution"])
    package static let national = MappingSchema(
        (vi: "mục tiêu quốc gia", en: "national target"), required: ["source", "text"], optional: [])
    package static let member = MappingSchema(
        (vi: "chỉ tiêu được đối chiếu", en: "member"), required: ["programme", "indicator"], optional: ["differences"])

    /// Every kind with the name of its definition in the JSON Schema.
    package static let all: [(name: String, schema: MappingSchema)] = [
        ("document", document), ("source", SourceReader.schema), ("concept", concept), ("national", national),
        ("member", member),
    ]
}
