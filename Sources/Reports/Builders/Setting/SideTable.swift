// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Two results side by side, a row for each thing they are compared by.
struct SideTable {
    private(set) var table: ReportTable

    init(phrases: Phrases, id: String, caption: String) {
        table = ReportTable(
            id: id, caption: caption,
            columns: [
                .init(phrases.say("Nội dung", "What"), isRowHeader: true), .init(phrases.before), .init(phrases.after),
            ])
    }

    mutating func add(_ name: String, _ old: String, _ new: String) {
        table.rows.append(.init([.init(name), .init(old), .init(new)]))
    }
}
