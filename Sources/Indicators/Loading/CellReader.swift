// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads cells that name agencies, and deadlines.
struct CellReader {
    let reader: DocumentReader
    let agencies: AgencyNames

    /// A cell: a text whose whole, or whose parts between ";", are names of agencies; or the text with their ids.
    func cell(_ node: Node) -> AgencyCell? {
        guard node.kind != .scalar else { return named(node) }
        guard node.kind == .mapping else {
            reader.diagnostics.error(.expectedCell(at: node), at: node)
            return nil
        }
        guard let map = reader.mapping(node, ProgrammeSchemas.cell) else { return nil }
        let printed = map["printed"].flatMap(reader.string)
        let ids = map["agencies"].map(agencyIDs) ?? []
        return printed.map { AgencyCell(printed: $0, agencies: ids) }
    }

    private func named(_ node: Node) -> AgencyCell? {
        guard let printed = reader.string(node) else { return nil }
        if let id = agencies.id(named: printed) { return AgencyCell(printed: printed, agencies: [id]) }
        var ids: [String] = []
        for part in printed.split(separator: ";", omittingEmptySubsequences: false) {
            let name = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if let id = agencies.id(named: name) {
                if !ids.contains(id) { ids.append(id) }
            } else if name.isEmpty {
                reader.diagnostics.error(.emptyAgencyName, at: node)
            } else {
                reader.diagnostics.error(.unknownAgencyName(name), at: node, help: agencies.help(forName: name))
            }
        }
        return AgencyCell(printed: printed, agencies: ids)
    }

    private func agencyIDs(_ node: Node) -> [String] {
        guard let items = reader.sequence(node) else { return [] }
        if items.isEmpty { reader.diagnostics.error(.cellWithoutAgency, at: node) }
        var ids: [String] = []
        for item in items {
            guard let id = reader.identifier(item) else { continue }
            guard agencies.has(id: id) else {
                reader.diagnostics.error(.unknown(.agency, id), at: item, help: agencies.help(forID: id))
                continue
            }
            if ids.contains(id) { reader.diagnostics.error(.repeated(id), at: item) } else { ids.append(id) }
        }
        return ids
    }

    // MARK: Deadlines

    private static let days = ["date", "month", "year"]
    private static let kinds: [(key: String, kind: Deadline.Kind)] = [
        ("standing", .standing), ("yearly", .yearly), ("scheduled", .scheduled),
    ]

    func deadline(_ node: Node) -> Deadline? {
        guard let map = reader.mapping(node, ProgrammeSchemas.deadline) else { return nil }
        let printed = map["printed"].flatMap(reader.string)
        let days = Self.days.compactMap { key in map[key].map { (key: key, node: $0) } }
        let marks = Self.kinds.compactMap { entry in map[entry.key].map { (entry: entry, node: $0) } }
        for mark in marks { _ = reader.mark(mark.node) }
        if days.count > 1 {
            reader.diagnostics.error(.deadlineTwice(days[0].key, days[1].key), at: days[1].node)
        }
        if marks.count > 1 {
            reader.diagnostics.error(.deadlineTwice(marks[0].entry.key, marks[1].entry.key), at: marks[1].node)
        } else if let mark = marks.first, mark.entry.kind != .scheduled, let day = days.first {
            reader.diagnostics.error(.deadlineTwice(mark.entry.key, day.key), at: day.node)
        }
        if days.isEmpty, marks.isEmpty,
            !reader.isMisspelt(Self.days + Self.kinds.map(\.key), in: map, ProgrammeSchemas.deadline)
        {
            reader.diagnostics.error(.deadlineWithoutDay, at: node)
        }
        let due = days.map { last($0.key, $0.node) }
        return printed.map { Deadline(printed: $0, kind: marks.first?.entry.kind ?? .day, due: due.first ?? nil) }
    }

    /// The last day that a date, a month or a year means.
    private func last(_ key: String, _ node: Node) -> CalendarDate? {
        switch key {
        case "date": return reader.date(node)
        case "month":
            guard let text = node.text, let month = ReportingPeriod(parsing: text), month.length == .month else {
                reader.diagnostics.error(.expectedMonth(at: node), at: node)
                return nil
            }
            return month.end
        default:
            guard let year = reader.integer(node, in: 1...9999) else { return nil }
            return CalendarDate(year: year, month: 12, day: 31)
        }
    }
}
