// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import LocatedYAML

/// The keys of a rubric document, kind by kind; the JSON Schema is held equal to them by a test.
package enum RubricSchemas {
    package static let document = schema(
        "bộ tiêu chí", "rubric", ["rubric", "id", "version", "title", "status", "sources", "root"],
        [
            "description", "notice", "languages", "scales", "tags", "states", "lenses", "raters", "level_sets", "views",
            "profiles", "targets", "migrations", "examples",
        ])
    package static let source = schema(
        "nguồn", "source", ["id", "title", "status"], ["number", "issuer", "url", "effective", "note"])
    package static let scale = schema("thang trả lời", "scale", ["options"], ["range"])
    package static let option = schema("lựa chọn", "option", ["id", "points", "title"], ["description"])
    package static let tag = schema("nhãn", "tag", ["title"], [])
    package static let statePolicy = schema("quy tắc trạng thái", "state policy", [], ["policy", "value", "reason"])
    package static let lenses = schema("góc nhìn", "lenses", ["list"], ["combine"])
    package static let lens = schema("góc nhìn", "lens", ["id", "title"], [])
    package static let raters = schema("người đánh giá", "raters", [], ["pick", "order"])

    private static let nodeKeys = [
        "title", "description", "weight", "tags", "basis", "status", "states", "evidence", "target", "applies_if",
        "for_each",
        "caps",
    ]
    package static let group = schema(
        "nhóm tiêu chí", "group", ["id", "title", "children"],
        nodeKeys.filter { $0 != "title" } + [
            "combine", "denominator", "range", "base", "clamp", "round", "snap", "pass", "levels",
        ])
    package static let item = schema(
        "tiêu chí", "item", ["id", "title"],
        nodeKeys.filter { $0 != "title" } + [
            "kind", "scale", "base", "clamp", "bands", "linear", "unit", "accepts", "range", "question", "help",
            "guidance",
            "measure", "lenses", "effort",
        ])
    package static let rounding = schema("làm tròn", "rounding", ["mode"], ["digits", "stage"])
    package static let snap = schema("hiệu chỉnh", "snap", [], ["complete_only", "at_least_if_positive"])
    package static let forEach = schema("lặp theo đối tượng", "for_each", ["kind"], ["tags", "combine", "denominator"])
    package static let appliesIf = schema("điều kiện áp dụng", "applies_if", [], ["kinds", "tags", "answers"])
    package static let evidence = schema(
        "quy tắc minh chứng", "evidence rule", [], ["kind", "minimum", "max_age", "effect", "cap", "from"])
    package static let linear = schema("quy đổi tuyến tính", "linear map", ["from", "to"], ["range"])
    package static let band = schema("khoảng điểm", "band", ["points"], ["from", "to", "title"])
    package static let lowerEnd = schema("cận dưới", "lower end", [], ["at_least", "above"])
    package static let upperEnd = schema("cận trên", "upper end", [], ["at_most", "below"])
    package static let levels = schema("thang cấp độ", "levels", ["list"], ["scheme", "of"])
    package static let level = schema(
        "cấp độ", "level", ["id", "title"], ["description", "value", "requires", "from", "to"])
    package static let cap = schema("mức trần", "cap", ["unless"], ["level", "value", "title"])
    package static let requirement = schema("yêu cầu", "requirement", [], ["title"] + conditionKeys)
    package static let conditionKeys = [
        "score", "ratio", "level", "coverage", "evidence", "state", "share", "count", "all", "any", "not",
    ]
    private static let comparison = ["at_least", "above", "at_most", "below"]
    package static let compared = schema("so sánh", "comparison", [], ["node"] + comparison)
    package static let levelDemand = schema("yêu cầu cấp độ", "level requirement", ["at_least"], ["node"])
    package static let evidenceDemand = schema(
        "yêu cầu minh chứng", "evidence requirement", [], ["node", "kind", "minimum", "max_age", "verified"])
    package static let stateDemand = schema("yêu cầu trạng thái", "state requirement", ["in"], ["node"])
    package static let share = schema("yêu cầu tỷ lệ", "share", ["of", "each"], ["by", "empty"] + comparison)
    package static let count = schema("yêu cầu số lượng", "count", ["of", "each"], ["empty"] + comparison)
    package static let selection = schema(
        "phép chọn", "selection", [], ["nodes", "children", "items", "tags", "any_tags", "subjects"])
    package static let subjects = schema("phép chọn đối tượng", "subject selection", [], ["kind", "tags"])
    package static let view = schema(
        "cách nhìn", "view", ["id", "title", "groups"], ["combine", "range", "round", "weights"])
    package static let viewGroup = schema("nhóm của cách nhìn", "view group", ["id", "title"], ["tags", "any_tags"])
    package static let profile = schema(
        "hồ sơ áp dụng", "profile", ["id", "title"], ["description", "kinds", "items", "weights", "states", "targets"])
    package static let profileItems = schema(
        "tiêu chí của hồ sơ", "profile items", [], ["tags", "any_tags", "exclude_tags", "include", "exclude"])
    package static let target = schema(
        "mục tiêu", "target", ["id", "title", "phase", "reach"],
        ["printed", "source", "profiles", "bodies", "scope", "aspirational"])
    package static let phase = schema("giai đoạn", "phase", ["from", "to"], ["title"])
    package static let reach = schema("mức cần đạt", "reach", ["level"], ["share"])
    package static let migration = schema(
        "chuyển phiên bản", "migration", ["from"], ["renamed", "split", "merged", "dropped", "options"])
    package static let example = schema(
        "ví dụ", "example", ["name", "expect"],
        ["profile", "as_of", "subject", "answers", "measures", "subjects", "tolerance"])
    package static let expectation = schema(
        "kết quả mong đợi", "expectation", [], ["score", "published", "ratio", "level", "state", "undefined"])

    /// Every kind with the name of its definition in the JSON Schema.
    package static let all: [(name: String, schema: MappingSchema)] = [
        ("document", document), ("source", source), ("scale", scale), ("option", option), ("tag", tag),
        ("statePolicy", statePolicy), ("lenses", lenses), ("lens", lens), ("raters", raters), ("group", group),
        ("item", item), ("rounding", rounding), ("snap", snap), ("forEach", forEach), ("appliesIf", appliesIf),
        ("evidence", evidence), ("linear", linear), ("band", band), ("lowerEnd", lowerEnd), ("upperEnd", upperEnd),
        ("levels", levels), ("level", level), ("cap", cap), ("requirement", requirement), ("compared", compared),
        ("levelDemand", levelDemand), ("evidenceDemand", evidenceDemand), ("stateDemand", stateDemand),
        ("share", share),
        ("count", count), ("selection", selection), ("subjects", subjects), ("view", view), ("viewGroup", viewGroup),
        ("profile", profile), ("profileItems", profileItems), ("target", target), ("phase", phase), ("reach", reach),
        ("migration", migration), ("example", example), ("expectation", expectation),
    ]

    private static func schema(_ vi: String, _ en: String, _ required: [String], _ optional: [String]) -> MappingSchema
    {
        MappingSchema((vi: vi, en: en), required: required, optional: optional)
    }
}
