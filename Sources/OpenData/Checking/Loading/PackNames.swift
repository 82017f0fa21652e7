// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// The things in a pack that have ids, with the places where they were declared. A class, because the readers of all
/// parts write to it.
final class PackNames {
    enum Thing { case source, group, fix, check, rating, measure }

    /// What checks are, unless they say otherwise.
    var status = SourceStatus.proposed
    var fixes: [String: PackCheck.Fix] = [:]
    private var places: [Thing: [String: Node]] = [:]

    /// Declares an id; gives the place of the first declaration when it is there already.
    func add(_ id: String, _ thing: Thing, at node: Node) -> Node? {
        if let first = places[thing]?[id] { return first }
        places[thing, default: [:]][id] = node
        return nil
    }

    func has(_ id: String, _ thing: Thing) -> Bool { places[thing]?[id] != nil }

    func ids(of thing: Thing) -> [String] { places[thing]?.keys.sorted() ?? [] }
}

extension DiagnosticMessage {
    static func duplicate(_ thing: PackNames.Thing, _ id: String) -> Self {
        let shown = Quotation.of(id)
        return Self(
            code: "duplicate-id", vi: "\(thing.vi) \(shown) được định nghĩa hai lần",
            en: "the \(thing.en) \(shown) is defined twice")
    }

    static func unknown(_ thing: PackNames.Thing, _ id: String) -> Self {
        let shown = Quotation.of(id)
        return Self(
            code: "unknown-\(thing.en)", vi: "không có \(thing.vi) \(shown)", en: "there is no \(thing.en) \(shown)")
    }

    static var pointsTooFine: Self {
        Self(
            code: "points-too-fine", vi: "điểm có nhiều nhất ba chữ số thập phân",
            en: "points have at most three decimal places")
    }

    static func ratingsNotRising(_ id: String, after last: String) -> Self {
        Self(
            code: "ratings-not-rising", vi: "mức xếp hạng '\(id)' phải bắt đầu cao hơn mức '\(last)'",
            en: "the rating '\(id)' must begin above '\(last)'")
    }
}

extension PackNames.Thing {
    fileprivate var vi: String {
        switch self {
        case .source: "nguồn"
        case .group: "nhóm"
        case .fix: "cách khắc phục"
        case .check: "phép kiểm tra"
        case .rating: "mức xếp hạng"
        case .measure: "số đo"
        }
    }

    fileprivate var en: String {
        switch self {
        case .source: "source"
        case .group: "group"
        case .fix: "fix"
        case .check: "check"
        case .rating: "rating"
        case .measure: "measure"
        }
    }
}
