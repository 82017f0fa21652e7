// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Reports

/// A text of a megabyte, in the places that differ most.
enum LongText {
    static let text = Array(repeating: "=1+1 <b>Ế 5 %</b> |", count: 50_000).joined(separator: " ")

    static var report: Report {
        var report = Report(language: .vietnamese, title: text)
        let table = ReportTable(
            id: "t", caption: text, columns: [.init("A", isRowHeader: true), .init(text)],
            rows: [.init([.init("a"), .init(text)])])
        report.sections = [ReportSection(id: "s", title: "S", blocks: [.paragraph([.text(text)]), .table(table)])]
        return report
    }
}
