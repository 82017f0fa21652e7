// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The tables of a report, each of which can be written alone: as CSV, or as a sheet.
public struct ReportTables: Sendable, Hashable {
    /// Those that the report shows as tables, in its order, and behind them the numbers of its charts. Their ids are unique.
    public let tables: [ReportTable]

    /// The tables of a report.
    public init(_ report: Report) {
        var gathering = TableGathering(Phrases(report.language))
        for section in AnchoredReport(report).report.sections { gathering.add(section) }
        tables = gathering.all
    }

    /// The one that is meant when none is named: the first.
    public var main: ReportTable? { tables.first }

    /// The table of an id.
    public func table(_ id: String) -> ReportTable? { tables.first { $0.id == id } }
}

/// Finds the tables of a report.
private struct TableGathering {
    private let phrases: Phrases
    private var shown: [ReportTable] = []
    private var drawn: [ReportTable] = []

    init(_ phrases: Phrases) { self.phrases = phrases }

    var all: [ReportTable] {
        var taken = Set(shown.map(\.id))
        let charts = drawn.map { table in
            var table = table
            while !taken.insert(table.id).inserted { table.id += "-data" }
            return table
        }
        return shown + charts
    }

    mutating func add(_ section: ReportSection) {
        add(section.blocks)
        for inner in section.sections { add(inner) }
    }

    private mutating func add(_ blocks: [ReportBlock]) {
        for block in blocks {
            switch block {
            case .table(let table): shown.append(table)
            case .chart(let chart): drawn.append(chart.table(language: phrases.language))
            case .details(_, _, let inner): add(inner)
            case .paragraph, .list, .facts, .figures, .notice: break
            }
        }
    }
}
