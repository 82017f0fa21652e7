// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// The things in a rubric that have ids.
enum NamedThing {
    case node, item, option, level, scale, levelSet, tag, source, lens, view, group, profile, target, migration, measure
    case example

    var vi: String {
        switch self {
        case .node: "nút"
        case .item: "tiêu chí"
        case .option: "lựa chọn"
        case .level: "cấp độ"
        case .scale: "thang trả lời"
        case .levelSet: "thang cấp độ"
        case .tag: "nhãn"
        case .source: "nguồn"
        case .lens: "góc nhìn"
        case .view: "cách nhìn"
        case .group: "nhóm"
        case .profile: "hồ sơ áp dụng"
        case .target: "mục tiêu"
        case .migration: "phép chuyển từ phiên bản"
        case .measure: "số đo"
        case .example: "ví dụ"
        }
    }

    var en: String {
        switch self {
        case .node: "node"
        case .item: "item"
        case .option: "option"
        case .level: "level"
        case .scale: "scale"
        case .levelSet: "level set"
        case .tag: "tag"
        case .source: "source"
        case .lens: "lens"
        case .view: "view"
        case .group: "group"
        case .profile: "profile"
        case .target: "target"
        case .migration: "migration from version"
        case .measure: "measure"
        case .example: "example"
        }
    }
}

extension DiagnosticMessage {
    static func duplicateId(_ thing: NamedThing, _ id: String) -> Self {
        let shown = Quotation.of(id)
        return Self(
            code: "duplicate-id", vi: "\(thing.vi) \(shown) được định nghĩa hai lần",
            en: "the \(thing.en) \(shown) is defined twice")
    }

    static func unknownReference(_ thing: NamedThing, _ id: String) -> Self {
        let shown = Quotation.of(id)
        return Self(
            code: "unknown-\(thing.en.replacingSpaces)", vi: "không có \(thing.vi) \(shown)",
            en: "there is no \(thing.en) \(shown)")
    }

    static var alsoHere: Self { Self(code: "also-here", vi: "cũng dùng ở đây", en: "also used here") }

    static func inMorePlaces(_ count: Int) -> Self {
        Self(code: "in-more-places", vi: "và ở \(count) chỗ khác", en: "and in \(count) more places")
    }

    static func unknownLevel(_ level: String, node: String) -> Self {
        let shown = Quotation.of(level)
        return Self(
            code: "unknown-level", vi: "nút '\(node)' không có cấp độ \(shown)",
            en: "the node '\(node)' has no level \(shown)")
    }

    /// The id that was probably meant, or all there are when they are few; `nil` when neither helps.
    static func choices(_ word: String, among ids: [String]) -> Self? {
        if let near = Suggestion.nearest(to: word, among: ids) { return .didYouMean(near) }
        guard !ids.isEmpty, ids.count <= 12 else { return nil }
        return Self(
            code: "known-ids", vi: "hiện có: \(Quotation.list(ids))", en: "there are: \(Quotation.list(ids))")
    }

    static func unknownState(_ word: String) -> Self {
        let shown = Quotation.of(word)
        if word == AnswerState.answered.rawValue {
            return Self(
                code: "unknown-state", vi: "trạng thái \(shown) luôn được tính theo giá trị trả lời, không đặt quy tắc",
                en: "the state \(shown) counts with its own value and takes no policy")
        }
        return Self(code: "unknown-state", vi: "không có trạng thái \(shown)", en: "there is no state \(shown)")
    }

    static func states(_ names: [String]) -> Self {
        Self(
            code: "known-ids", vi: "các trạng thái: \(Quotation.list(names))",
            en: "the states: \(Quotation.list(names))")
    }

    static func repeatedEntry(_ id: String) -> Self {
        let shown = Quotation.of(id)
        return Self(
            code: "repeated-entry", vi: "\(shown) được liệt kê lặp lại", en: "\(shown) is listed more than once")
    }

    static func expectedPair(at node: Node) -> Self {
        let wanted = Wanted(vi: "hai số [thấp, cao]", en: "two numbers [low, high]")
        guard node.kind == .sequence else { return expected("expected-pair", wanted, at: node) }
        let name = node.key.map(\.quotation)
        return Self(
            code: "expected-pair",
            vi: "\(name ?? "giá trị này") phải là \(wanted.vi), nhưng danh sách có \(node.count) phần tử",
            en: "\(name ?? "this value") must be \(wanted.en), but the list has \(node.count)")
    }

    static var pairHelp: Self {
        Self(
            code: "pair-help", vi: "số thập phân viết bằng dấu chấm: [0, 99.5]",
            en: "write decimals with a point: [0, 99.5]")
    }

    static func expectedEnd(_ included: String, _ excluded: String, at node: Node) -> Self {
        let (first, second) = ("{\(included): …}", "{\(excluded): …}")
        return expected(
            "expected-mapping", Wanted(vi: "\(first) hoặc \(second)", en: "\(first) or \(second)"), at: node)
    }

    static func expectedEvidenceRule(at node: Node) -> Self {
        expected(
            "unknown-word", Wanted(vi: "'none' hoặc một quy tắc {kind: …}", en: "'none' or a rule {kind: …}"), at: node)
    }

    static func emptyRange(_ low: Rational, _ high: Rational) -> Self {
        Self(
            code: "empty-range", vi: "số đầu (\(low.plain)) phải nhỏ hơn số sau (\(high.plain))",
            en: "the first number (\(low.plain)) must lie below the second (\(high.plain))")
    }

    static func pointInsteadOfLine(_ number: Rational) -> Self {
        Self(
            code: "empty-range", vi: "'from' và 'to' phải khác nhau, nhưng cả hai đều là \(number.plain)",
            en: "'from' and 'to' must differ, but both are \(number.plain)")
    }

    static func atLeastOneOf(_ keys: [String]) -> Self {
        Self(
            code: "at-least-one-of", vi: "cần ít nhất một trong các khóa \(Quotation.list(keys))",
            en: "at least one of the keys \(Quotation.list(keys)) is needed")
    }

    static var emptyInterval: Self {
        Self(
            code: "empty-interval", vi: "không có số nào thỏa mãn khoảng này", en: "no number lies in this interval")
    }

    static func exactlyOneOf(_ keys: [String]) -> Self {
        Self(
            code: "exactly-one-of", vi: "cần đúng một trong các khóa \(Quotation.list(keys))",
            en: "exactly one of the keys \(Quotation.list(keys)) is needed")
    }

    static func keyOnlyFor(_ key: String, _ conditions: String...) -> Self {
        let shown = conditions.map { "'\($0)'" }
        return Self(
            code: "unused-key", vi: "'\(key)' chỉ dùng với \(shown.joined(separator: " hoặc "))",
            en: "'\(key)' is only for \(shown.joined(separator: " and "))")
    }

    static func keyNotFor(_ key: String, _ condition: String) -> Self {
        Self(
            code: "unused-key", vi: "'\(key)' không dùng với '\(condition)'",
            en: "'\(key)' has no use with '\(condition)'")
    }

    static func missingKeyFor(_ keys: String..., condition: String) -> Self {
        let shown = keys.map { "'\($0)'" }
        return Self(
            code: "missing-key", vi: "'\(condition)' cần có \(shown.joined(separator: " hoặc "))",
            en: "'\(condition)' needs \(shown.joined(separator: " or "))")
    }

    static func emptyList(_ key: String) -> Self {
        Self(
            code: "empty-list", vi: "'\(key)' cần ít nhất một phần tử", en: "'\(key)' needs at least one entry")
    }

    static func levelsNotRising(_ id: String, _ value: Rational, after last: String, _ lastValue: Rational) -> Self {
        Self(
            code: "levels-not-rising",
            vi:
                "giá trị của cấp độ '\(id)' (\(value.plain)) phải lớn hơn của cấp độ '\(last)' đứng trước (\(lastValue.plain))",
            en:
                "the value of level '\(id)' (\(value.plain)) must lie above that of '\(last)' before it (\(lastValue.plain))"
        )
    }

    static func pointsOutsideRange(_ points: ValueRange, _ range: ValueRange) -> Self {
        Self(
            code: "out-of-range",
            vi:
                "điểm từ \(points.low.plain) đến \(points.high.plain) vượt ra ngoài khoảng \(range.low.plain)…\(range.high.plain)",
            en:
                "points from \(points.low.plain) to \(points.high.plain) leave the range \(range.low.plain)…\(range.high.plain)"
        )
    }

    static var scaleWithoutExtent: Self {
        Self(
            code: "no-extent", vi: "mọi lựa chọn cho cùng một số điểm, nên không phân biệt được gì",
            en: "every choice gives the same points, so nothing can be told apart")
    }

    static var itemWithoutKind: Self {
        Self(
            code: "item-without-kind",
            vi: "tiêu chí cần 'scale', 'bands', 'linear' hoặc 'range' (nếu là nhóm thì cần 'children')",
            en: "an item needs 'scale', 'bands', 'linear' or 'range' (a group needs 'children')")
    }

    static func circularMeasure(_ id: String) -> Self {
        Self(
            code: "circular-measure",
            vi: "số đo '\(id)' nói về mức độ trưởng thành, không được dùng để chấm mức độ trưởng thành",
            en: "the measure '\(id)' speaks about maturity and may not feed a maturity score")
    }

    static func measureNeedsNumber(_ kind: ItemKind) -> Self {
        Self(
            code: "measure-needs-number",
            vi: "số đo chỉ gắn được với 'kind: number' hoặc 'given', không phải '\(kind.rawValue)'",
            en: "a measure fits 'kind: number' or 'given', not '\(kind.rawValue)'")
    }

    static var nestedSelection: Self {
        Self(
            code: "nested-selection", vi: "'each' không được chứa thêm 'share' hoặc 'count'",
            en: "'each' may not hold another 'share' or 'count'")
    }

    static var tooFewLenses: Self {
        Self(code: "too-few-lenses", vi: "cần ít nhất hai góc nhìn", en: "at least two lenses are needed")
    }

    static func unknownOption(_ option: String, item: String) -> Self {
        let shown = Quotation.of(option)
        return Self(
            code: "unknown-option", vi: "tiêu chí '\(item)' không có lựa chọn \(shown)",
            en: "the item '\(item)' has no option \(shown)")
    }

    static func notAnItem(_ id: String) -> Self {
        Self(code: "not-an-item", vi: "'\(id)' là một nhóm, không phải tiêu chí", en: "'\(id)' is a group, not an item")
    }

    static func nodeWithoutLevels(_ id: String) -> Self {
        Self(code: "no-levels", vi: "nút '\(id)' không có thang cấp độ", en: "the node '\(id)' has no levels")
    }

    static func circularReference(_ path: [String]) -> Self {
        if path.count == 1 {
            return Self(
                code: "circular-requirement", vi: "cấp độ của '\(path[0])' phụ thuộc vào chính nó",
                en: "the level of '\(path[0])' depends on itself")
        }
        let chain = path.joined(separator: " → ")
        return Self(
            code: "circular-requirement", vi: "yêu cầu phụ thuộc vòng tròn: \(chain)",
            en: "the requirements depend on each other in a circle: \(chain)")
    }

    static func targetPolicyWithoutTarget(_ id: String, others: Int) -> Self {
        let (vi, en) = others == 0 ? ("", "") : (" (và \(others) tiêu chí khác)", " (and \(others) more)")
        return Self(
            code: "policy-without-target",
            vi: "quy tắc 'target' cần một mục tiêu, nhưng tiêu chí '\(id)'\(vi) và các nhóm chứa nó chưa có 'target'",
            en: "the policy 'target' needs a target, but neither the item '\(id)'\(en) nor a group around it has one")
    }

    static func outsideRange(_ key: String, _ id: String, _ value: Rational, _ range: ValueRange) -> Self {
        Self(
            code: "out-of-range",
            vi: "'\(key)' của '\(id)' là \(value.plain), phải nằm trong \(range.low.plain)…\(range.high.plain)",
            en: "'\(key)' of '\(id)' is \(value.plain), but must lie in \(range.low.plain)…\(range.high.plain)")
    }

    static func chainTooLong(_ length: Int) -> Self {
        Self(
            code: "chain-too-long",
            vi: "các yêu cầu chờ nhau thành chuỗi dài \(length); tối đa \(DependencyGraph.longestAllowed)",
            en: "requirements wait for each other in a chain of \(length); at most \(DependencyGraph.longestAllowed)")
    }

    static func targetOutsideRange(_ id: String, _ target: Rational, _ range: ValueRange) -> Self {
        Self(
            code: "out-of-range",
            vi: "mục tiêu \(target.plain) của '\(id)' phải nằm trong khoảng \(range.low.plain)…\(range.high.plain)",
            en: "the target \(target.plain) of '\(id)' must lie in \(range.low.plain)…\(range.high.plain)")
    }

    static var evidenceInsteadOfRubric: Self {
        Self(
            code: "other-document", vi: "đây là hồ sơ minh chứng, không phải bộ tiêu chí",
            en: "this is an evidence document, not a rubric")
    }
}

extension String {
    /// Spaces as hyphens, for codes.
    var replacingSpaces: String { String(map { $0 == " " ? "-" : $0 }) }
}
