// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import OpenData

/// How the datasets of each publisher came out.
struct AuditPublisherPart {
    let parts: AuditParts

    var section: ReportSection? {
        let (result, phrases) = (parts.result, parts.phrases)
        guard !result.publishers.isEmpty else { return nil }
        let words = AuditPublisherSection(result: result, phrases: phrases)
        var table = ReportTable(
            id: parts.scope.id("publisher-table"), caption: phrases.byPublisher,
            columns: [.init(phrases.publisher, isRowHeader: true)] + words.headings.map { .init($0, .number) })
        for publisher in result.publishers {
            table.rows.append(
                .init([.init([.text(words.name(publisher))])] + words.figures(publisher).map { ReportTable.Cell($0) }))
        }
        return ReportSection(id: parts.scope.id("publishers"), title: phrases.byPublisher, blocks: [.table(table)])
    }
}

/// The datasets with stars, age, licence and points; each leads to its account.
struct AuditDatasetPart {
    let parts: AuditParts
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection? {
        let result = parts.result
        guard !result.datasets.isEmpty else { return nil }
        let packs = result.packs.filter { $0.points != nil }
        var table = ReportTable(
            id: parts.scope.id("dataset-table"), caption: phrases.datasets,
            columns: [
                .init(phrases.dataset, isRowHeader: true), .init(phrases.publisher),
                .init(phrases.starsLabel, .number), .init(phrases.freshness), .init(phrases.reuse),
                .init(phrases.upToStandard),
            ] + packs.map { .init(phrases.line($0.pack.id), .number) })
        for (dataset, id) in zip(result.datasets, parts.datasets) {
            let points = packs.map { pack -> ReportTable.Cell in
                let earned = dataset.packs.first { $0.pack == pack.pack.id }?.points.earned
                return ReportTable.Cell(earned.map(phrases.points) ?? "–", number: earned)
            }
            table.rows.append(
                .init(
                    [
                        .init([.reference(dataset.title.map(phrases.name) ?? phrases.name(dataset.name), to: id)]),
                        .init(dataset.publisher.flatMap { parts.names.publisher($0, phrases) } ?? ""),
                        .init(phrases.count(dataset.stars) + "/5", number: Rational(dataset.stars)),
                        .init(phrases.text(AuditWords.freshness(dataset.freshness)), tone: dataset.freshness.tone),
                        .init(phrases.text(AuditWords.licence(dataset.licence))),
                        .init([parts.mark(dataset.isUpToStandard)]),
                    ] + points))
        }
        return ReportSection(id: parts.scope.id("datasets"), title: phrases.datasets, blocks: [.table(table)])
    }
}

extension Freshness.State {
    /// What the age means for the reader.
    fileprivate var tone: ReportTone {
        switch self {
        case .fresh: .good
        case .due: .warning
        case .overdue: .bad
        case .unknown, .archived: .muted
        }
    }
}
