// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import LocatedYAML

/// The keys of an evidence document, kind by kind; the JSON Schema is held equal to them by a test.
package enum EvidenceSchemas {
    package static let document = MappingSchema(
        (vi: "hồ sơ minh chứng", en: "evidence document"),
        required: ["evidence", "id", "subject", "rubric"],
        optional: ["version", "title", "profile", "period", "as_of", "defaults", "answers", "measures", "subjects"])
    package static let subject = MappingSchema(
        (vi: "đối tượng đánh giá", en: "subject"), required: ["id"], optional: ["name", "kind", "parent", "tags"])
    package static let part = MappingSchema(
        (vi: "đối tượng con", en: "sub-subject"), required: ["id", "kind"],
        optional: ["name", "tags", "weight", "weights", "answers", "measures", "subjects"])
    package static let rubric = MappingSchema(
        (vi: "tham chiếu bộ tiêu chí", en: "rubric reference"), required: ["id"], optional: ["version"])
    package static let defaults = MappingSchema(
        (vi: "giá trị mặc định", en: "defaults"), required: [], optional: ["rater", "assessment", "date"])
    package static let response = MappingSchema(
        (vi: "câu trả lời", en: "answer"), required: [],
        optional: [
            "value", "state", "reason", "documents", "note", "rater", "assessment", "date", "lens",
        ])
    package static let share = MappingSchema(
        (vi: "tỷ lệ", en: "share"), required: ["numerator", "denominator"], optional: [])
    package static let evidenceItem = MappingSchema(
        (vi: "tài liệu", en: "document"), required: [], optional: ["title", "url", "date"])

    /// Every kind with the name of its definition in the JSON Schema.
    package static let all: [(name: String, schema: MappingSchema)] = [
        ("document", document), ("subject", subject), ("part", part), ("rubric", rubric), ("defaults", defaults),
        ("response", response), ("share", share), ("evidenceItem", evidenceItem),
    ]
}
