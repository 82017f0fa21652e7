// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// Faults of structure by kind, with the first place of each.
struct QualityFaultPart {
    let parts: QualityParts
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection? {
        let faults = parts.result.faults.filter { $0.count > 0 }
        guard !faults.isEmpty else { return nil }
        let words = FaultSection(context: parts.context)
        var table = ReportTable(
            id: parts.scope.id("fault-table"), caption: phrases.faultsLabel,
            columns: [
                .init(phrases.say("Lỗi", "Fault"), isRowHeader: true), .init(phrases.say("Số lần", "Times"), .number),
                .init(phrases.say("Hậu quả", "Effect")), .init(phrases.placeLabel),
            ])
        for fault in faults {
            table.rows.append(
                .init([
                    .init(FaultWords.title(of: fault.kind, phrases)),
                    .init(phrases.count(fault.count), number: Rational(fault.count)),
                    fault.makesUnreadable
                        ? .init([.mark(phrases.unreadable, .bad)], tone: .bad) : .init(""),
                    .init(fault.first.first.map(words.place) ?? ""),
                ]))
        }
        return ReportSection(id: parts.scope.id("faults"), title: phrases.faultsLabel, blocks: [.table(table)])
    }
}
