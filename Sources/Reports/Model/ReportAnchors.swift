// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A report whose ids can be written anywhere: each is unique and made of letters, digits, `.`, `-` and `_`, and every
/// reference leads to one of them.
struct AnchoredReport {
    /// The report with its new ids. References to what is not there have become text.
    let report: Report
    /// The ids that something refers to.
    let referenced: Set<String>

    /// - Parameter reserved: ids that the renderer needs for itself.
    init(_ report: Report, reserved: Set<String> = []) {
        var claims = AnchorClaims(reserved)
        var report = report
        claims.claim(&report.sections)
        var links = AnchorLinks(claims.anchors)
        links.resolve(&report)
        self.report = report
        referenced = links.referenced
    }
}

/// Gives every part its id, in the order of the report; the first part that asks for an id gets the links to it.
private struct AnchorClaims {
    private(set) var anchors: [String: String] = [:]
    private var taken: Set<String>
    private var next: [String: Int] = [:]

    init(_ reserved: Set<String>) { taken = reserved }

    mutating func claim(_ sections: inout [ReportSection]) {
        for index in sections.indices {
            sections[index].id = anchor(sections[index].id)
            claim(&sections[index].blocks)
            claim(&sections[index].sections)
        }
    }

    private mutating func claim(_ blocks: inout [ReportBlock]) {
        for index in blocks.indices {
            switch blocks[index] {
            case .table(var table):
                table.id = anchor(table.id)
                for row in table.rows.indices {
                    if let id = table.rows[row].id { table.rows[row].id = anchor(id) }
                }
                blocks[index] = .table(table)
            case .chart(var chart):
                chart.id = anchor(chart.id)
                blocks[index] = .chart(chart)
            case .details(let id, let summary, var inner):
                let own = id.map { anchor($0) }
                claim(&inner)
                blocks[index] = .details(id: own, summary: summary, blocks: inner)
            case .paragraph, .list, .facts, .figures, .notice: break
            }
        }
    }

    private mutating func anchor(_ id: String) -> String {
        let base = Self.safe(id)
        var name = base
        // Counting goes on where it stopped, so that many equal ids do not take time squared.
        var count = next[base] ?? 2
        while !taken.insert(name).inserted {
            name = "\(base)-\(count)"
            count += 1
        }
        next[base] = count
        if anchors[id] == nil { anchors[id] = name }
        return name
    }

    /// The longest id.
    private static let limit = 100

    private static func safe(_ id: String) -> String {
        var safe = ""
        for scalar in id.unicodeScalars.prefix(limit) {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": safe.unicodeScalars.append(scalar)
            default: safe += "-"
            }
        }
        return safe.isEmpty ? "part" : safe
    }
}

/// Leads every reference to the new id of its part.
private struct AnchorLinks {
    private let anchors: [String: String]
    private(set) var referenced: Set<String> = []

    init(_ anchors: [String: String]) { self.anchors = anchors }

    mutating func resolve(_ report: inout Report) {
        resolve(&report.facts)
        resolve(&report.colophon)
        for index in report.notices.indices { resolve(&report.notices[index].text) }
        resolve(&report.sections)
    }

    private mutating func resolve(_ sections: inout [ReportSection]) {
        for index in sections.indices {
            resolve(&sections[index].blocks)
            resolve(&sections[index].sections)
        }
    }

    private mutating func resolve(_ blocks: inout [ReportBlock]) {
        for index in blocks.indices { blocks[index] = resolved(blocks[index]) }
    }

    private mutating func resolved(_ block: ReportBlock) -> ReportBlock {
        switch block {
        case .paragraph(var text):
            resolve(&text)
            return .paragraph(text)
        case .list(var items, let isNumbered):
            for index in items.indices { resolve(&items[index]) }
            return .list(items, isNumbered: isNumbered)
        case .facts(var facts):
            resolve(&facts)
            return .facts(facts)
        case .figures(var figures):
            for index in figures.indices {
                figures[index].explanation = figures[index].explanation.flatMap { target($0) }
            }
            return .figures(figures)
        case .table(var table):
            for row in table.rows.indices {
                for cell in table.rows[row].cells.indices { resolve(&table.rows[row].cells[cell].content) }
            }
            return .table(table)
        case .chart: return block
        case .notice(var notice):
            resolve(&notice.text)
            return .notice(notice)
        case .details(let id, var summary, var inner):
            resolve(&summary)
            resolve(&inner)
            return .details(id: id, summary: summary, blocks: inner)
        }
    }

    private mutating func resolve(_ facts: inout [ReportFact]) {
        for index in facts.indices { resolve(&facts[index].value) }
    }

    private mutating func resolve(_ text: inout [ReportInline]) {
        for index in text.indices {
            guard case .reference(let words, let id) = text[index] else { continue }
            text[index] = target(id).map { .reference(words, to: $0) } ?? .text(words)
        }
    }

    private mutating func target(_ id: String) -> String? {
        guard let anchor = anchors[id] else { return nil }
        referenced.insert(anchor)
        return anchor
    }
}
