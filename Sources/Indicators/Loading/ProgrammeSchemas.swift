// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import LocatedYAML

/// The keys of a programme, kind by kind; the JSON Schema is held equal to them by a test.
package enum ProgrammeSchemas {
    package static let document = MappingSchema(
        (vi: "chương trình chỉ tiêu", en: "programme"),
        required: ["programme", "id", "version", "title", "status", "document", "body", "phases"],
        optional: [
            "sources", "agencies", "progress", "sections", "indicators", "additional_targets", "reporting", "tasks",
            "notes",
        ])
    package static let issued = MappingSchema(
        (vi: "văn bản ban hành", en: "issued document"), required: ["number", "title", "issuer", "date"],
        optional: ["signer", "effective", "basis", "replaces"])
    package static let body = MappingSchema(
        (vi: "cơ quan", en: "body"), required: ["id", "name", "kind"], optional: [])
    package static let agency = MappingSchema(
        (vi: "cơ quan, đơn vị", en: "agency"), required: ["name"], optional: ["aliases", "covers"])
    package static let phase = MappingSchema(
        (vi: "giai đoạn", en: "phase"), required: ["title", "from", "to"], optional: [])
    package static let progress = MappingSchema(
        (vi: "quy tắc đánh giá tiến độ", en: "rule of progress"), required: [], optional: ["path", "at_risk_from"])
    package static let section = MappingSchema(
        (vi: "đề mục", en: "section"), required: ["id", "title"], optional: ["number"])
    package static let indicator = MappingSchema(
        (vi: "chỉ tiêu", en: "indicator"), required: ["id", "name", "unit"], optional: indicatorKeys)
    package static let additionalTarget = MappingSchema(
        (vi: "chỉ tiêu ngoài bảng", en: "additional target"), required: ["id", "name", "unit", "printed_in"],
        optional: indicatorKeys)
    package static let target = MappingSchema(
        (vi: "mục tiêu", en: "target"), required: ["printed"],
        optional: boundForms + ["levels", "parts", "qualitative", "none"] + [
            "aspirational", "maintain", "rising", "inferred", "note",
        ])
    package static let part = MappingSchema(
        (vi: "phần của mục tiêu", en: "part of a target"), required: ["id", "name", "printed"], optional: boundForms)
    package static let cell = MappingSchema(
        (vi: "ô cơ quan", en: "cell of agencies"), required: ["printed", "agencies"], optional: [])
    package static let deadline = MappingSchema(
        (vi: "thời hạn", en: "deadline"), required: ["printed"],
        optional: ["date", "month", "year", "standing", "yearly", "scheduled"])
    package static let rollUp = MappingSchema(
        (vi: "quy tắc tổng hợp", en: "roll-up"), required: ["kinds"], optional: ["level", "figure", "missing"])
    package static let rollUpLevel = MappingSchema(
        (vi: "điều kiện cấp độ", en: "condition on the level"), required: ["at_least", "rubric"], optional: [])
    package static let rollUpFigure = MappingSchema(
        (vi: "điều kiện số liệu", en: "condition on figures"), required: ["indicator"], optional: boundForms)
    package static let duty = MappingSchema(
        (vi: "nghĩa vụ báo cáo", en: "reporting duty"), required: ["id", "who", "what", "matter", "every"],
        optional: ["to", "due", "year"])
    package static let due = MappingSchema(
        (vi: "ngày đến hạn", en: "day due"), required: ["printed"],
        optional: ["period", "before", "by", "year_before"])
    package static let dayOfYear = MappingSchema(
        (vi: "ngày trong năm", en: "day of the year"), required: ["day"], optional: ["month"])
    package static let task = MappingSchema(
        (vi: "nhiệm vụ", en: "task"), required: ["id", "name"],
        optional: ["number", "section", "monitoring", "lead", "cooperating", "result", "deadline", "remark"])

    /// The keys that say how a figure is compared, of which a target has at most one.
    package static let boundForms = IndicatorTarget.Comparison.allCases.map(\.rawValue)

    private static let indicatorKeys = [
        "section", "group", "unit_printed", "targets", "monitoring", "implementing", "ministry", "deadline", "remark",
        "measure", "continues", "roll_up", "note",
    ]

    /// Every kind with the name of its definition in the JSON Schema.
    package static let all: [(name: String, schema: MappingSchema)] = [
        ("document", document), ("issued", issued), ("source", SourceReader.schema), ("body", body),
        ("agency", agency), ("phase", phase), ("progress", progress), ("section", section), ("indicator", indicator),
        ("additionalTarget", additionalTarget), ("target", target), ("part", part), ("cell", cell),
        ("deadline", deadline), ("rollUp", rollUp), ("rollUpLevel", rollUpLevel), ("rollUpFigure", rollUpFigure),
        ("duty", duty), ("due", due), ("dayOfYear", dayOfYear), ("task", task),
    ]
}
