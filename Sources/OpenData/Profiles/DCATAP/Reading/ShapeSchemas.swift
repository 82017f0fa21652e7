// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// The keys of `shapes: 1` documents.
enum ShapeSchemas {
    static let document = MappingSchema(
        (vi: "tài liệu hồ sơ áp dụng", en: "shapes document"),
        required: ["shapes", "id", "title", "prefixes", "classes"],
        optional: ["version", "status", "prefix", "sources", "vocabularies", "properties", "nodes"])
    static let source = MappingSchema(
        (vi: "nguồn", en: "source"), required: ["id", "title"],
        optional: ["number", "issuer", "url", "status", "effective", "note"])
    static let vocabulary = MappingSchema(
        (vi: "bảng mã", en: "code list"), required: ["title", "bases"], optional: ["codes"])
    static let property = MappingSchema(
        (vi: "thuộc tính", en: "property"), required: ["code", "vi", "en"], optional: [])
    static let kind = MappingSchema(
        (vi: "lớp", en: "class"), required: ["code", "title"], optional: ["violations", "warnings", "any_of"])
    static let choice = MappingSchema(
        (vi: "lựa chọn", en: "choice"), required: ["severity", "of"], optional: [])
    static let shape = MappingSchema(
        (vi: "ràng buộc", en: "constraints"), required: [],
        optional: [
            "min", "max", "node_kind", "datatypes", "classes", "vocabulary", "has_value", "node", "unique_lang",
            "languages",
        ])
}
