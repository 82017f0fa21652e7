// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads bands of age with their limits.
struct AgeBandReader {
    let context: SuiteContext
    var reader: DocumentReader { context.reader }

    /// A day from which periods are compared: neither 29 February nor a month's end is near.
    private static let reference = CalendarDate(year: 2001, month: 1, day: 1)

    /// The bands, from the youngest; `nil` (reported) when something is wrong.
    func bands(_ node: Node) -> [AgeBand]? {
        guard let items = reader.sequence(node) else { return nil }
        let problems = context.problemCount
        if items.isEmpty { context.diagnostics.error(.emptyParameter("bands"), at: node) }
        var bands: [AgeBand] = []
        for item in items {
            guard let map = reader.mapping(item, SuiteSchemas.ageBand), let band = band(map) else { continue }
            if bands.contains(where: { $0.id == band.id }) {
                context.duplicate(.band, band.id, at: map["id"] ?? item, first: nil)
            }
            if let last = bands.last { check(band, after: last, at: map["up_to"] ?? map["id"] ?? item) }
            bands.append(band)
        }
        guard context.problemCount == problems else { return nil }
        if bands.allSatisfy({ $0.atLeast == nil && $0.atMost == nil }) {
            context.diagnostics.error(.bandWithoutLimits, at: node.key ?? node)
        }
        let sum = bands.reduce(Rational(0)) { $0 + ($1.atLeast ?? 0) }
        if sum > 1 { context.diagnostics.error(.bandsBeyondAll((sum * 100).plain + "%"), at: node.key ?? node) }
        return context.problemCount == problems ? bands : nil
    }

    private func band(_ map: MappingReader) -> AgeBand? {
        let least = map["at_least"].flatMap { reader.rational($0, from: 0, to: 1) }
        let most = map["at_most"].flatMap { reader.rational($0, from: 0, to: 1) }
        if let least, let most, least > most, let node = map["at_most"] {
            context.diagnostics.error(.reversedEnds((least * 100).plain + "%", (most * 100).plain + "%"), at: node)
        }
        let end = map["up_to"].map(reader.duration)
        guard let id = map["id"].flatMap(reader.identifier) else { return nil }
        if case .some(.none) = end { return nil }
        return AgeBand(id: id, upTo: end ?? nil, atLeast: least, atMost: most)
    }

    private func check(_ band: AgeBand, after last: AgeBand, at node: Node) {
        guard let end = last.upTo else {
            context.diagnostics.error(.bandAfterOpenOne(last.id), at: node)
            return
        }
        guard let next = band.upTo, let reference = Self.reference else { return }
        if let first = reference.adding(end), let second = reference.adding(next), second > first { return }
        context.diagnostics.error(.bandOutOfOrder(band.id, after: last.id), at: node)
    }
}
