// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import Evidence
internal import LocatedYAML

/// What the cell of an indicator, a name, a unit or a body means. Each different cell is looked at once.
struct SheetMeanings {
    /// Which body a cell means.
    enum BodyMeaning {
        case one(Int)
        /// Several have the code or name; the period may tell which.
        case several([Int], lostZeros: Bool)
        /// The only one whose code is this with zeros in front.
        case withZeros(Int)
        case unknown
        /// Nothing is known of bodies: an id.
        case id
    }

    let rules: FigureRules
    /// By folded name, the places of indicators.
    private let indicatorNames: [String: [Int]]
    private let printedUnits: Set<String>
    private let bodyCodes: [String: [Int]]
    private let bodyNames: [String: [Int]]
    /// By code without leading zeros, those that have some.
    private let zeroCodes: [String: [Int]]

    init(rules: FigureRules) {
        self.rules = rules
        let tracked = rules.programme?.tracked ?? []
        var names: [String: [Int]] = [:]
        func add(_ name: String, _ place: Int) {
            let folded = FoldedText.folded(name)
            if names[folded]?.contains(place) != true { names[folded, default: []].append(place) }
        }
        for (place, indicator) in tracked.enumerated() {
            for entry in indicator.name.entries {
                add(entry.text, place)
                for target in indicator.targets.values {
                    guard case .parts(let parts) = target.requirement else { continue }
                    for part in parts {
                        for wording in part.name.entries { add(entry.text + ": " + wording.text, place) }
                    }
                }
            }
        }
        indicatorNames = names
        printedUnits = Set(tracked.compactMap { $0.printedUnit.map(FoldedText.folded) })
        var codes: [String: [Int]] = [:]
        var bodyNames: [String: [Int]] = [:]
        var zeroCodes: [String: [Int]] = [:]
        func add(_ place: Int, to table: inout [String: [Int]], _ key: String) {
            if table[key]?.contains(place) != true { table[key, default: []].append(place) }
        }
        for (place, body) in (rules.bodies?.bodies ?? []).enumerated() {
            for code in [body.id] + body.identifiers.map(\.value) {
                add(place, to: &codes, code)
                let digits = code.drop { $0 == "0" }
                if digits.count < code.count, Self.isDigits(code) { add(place, to: &zeroCodes, String(digits)) }
            }
            for name in body.name.entries.map(\.text) + body.aliases {
                add(place, to: &bodyNames, FoldedText.folded(name))
            }
        }
        bodyCodes = codes
        self.bodyNames = bodyNames
        self.zeroCodes = zeroCodes
    }

    /// The indicators that have a name.
    func indicators(named name: String) -> [Int] { indicatorNames[FoldedText.folded(name)] ?? [] }

    /// The indicator that alone has a name.
    func onlyIndicator(named name: String) -> Int? {
        let named = indicators(named: name)
        return named.count == 1 ? named[0] : nil
    }

    /// Whether a cell says the unit of an indicator; `nil` when it says no unit at all.
    func isUnit(_ text: String, of place: Int) -> Bool? {
        guard let indicator = rules.programme?.tracked[place] else { return nil }
        if text == indicator.printedUnit || text.contains("%") && rules.indicators[place].isPercent { return true }
        let folded = FoldedText.folded(text)
        if let printed = indicator.printedUnit, FoldedText.folded(printed) == folded,
            text.contains("%") == printed.contains("%")
        {
            return true
        }
        if text.contains("%") { return false }
        if let unit = CellWords.units.value(of: text) { return unit == indicator.unit }
        return printedUnits.contains(folded) ? false : nil
    }

    /// The body that a cell means.
    func body(_ text: String) -> BodyMeaning {
        guard rules.bodies != nil else { return .id }
        if let place = rules.body(text) { return .one(place) }
        if let places = bodyCodes[text] { return Self.meaning(places) }
        if let places = bodyNames[FoldedText.folded(text)] { return Self.meaning(places) }
        if Self.isDigits(text), let places = zeroCodes[String(text.drop { $0 == "0" })] {
            return places.count == 1 ? .withZeros(places[0]) : .several(places, lostZeros: true)
        }
        return .unknown
    }

    private static func meaning(_ places: [Int]) -> BodyMeaning {
        places.count == 1 ? .one(places[0]) : .several(places, lostZeros: false)
    }

    private static func isDigits(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy { 0x30...0x39 ~= $0 } }

    /// The body that was probably meant.
    func nearestBody(to text: String) -> String? {
        let bodies = rules.bodies?.bodies ?? []
        return Suggestion.nearest(to: text, among: bodies.lazy.map(\.id))
            ?? Suggestion.nearest(to: text, among: bodies.lazy.flatMap { $0.identifiers.map(\.value) })
            ?? Suggestion.nearest(to: text, among: bodies.lazy.flatMap { $0.name.entries.map(\.text) })
    }
}
