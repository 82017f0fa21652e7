// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Which datasets and publishers are up to a standard.
struct StandardVerdicts {
    /// By dataset.
    private let datasets: [CheckVerdict]

    init(_ standard: CheckPack.Standard, _ pack: CheckPack, _ tally: PackTally) {
        let positions = pack.checks.indices.filter { standard.checks.contains(pack.checks[$0].id) }
        datasets = (0..<tally.index.datasets).map { dataset in
            CheckOutcome.all(positions.lazy.map { tally.outcome($0, dataset: dataset) }).verdict
        }
    }

    /// Writes the verdicts, and the measures that follow from them.
    func write(
        to result: inout AuditResult, input: AuditInput, index: ResourceIndex, measures: inout [AuditMeasure]
    ) {
        var counts = VerdictCounts()
        var byPublisher = [VerdictCounts](repeating: VerdictCounts(), count: index.publishers.count)
        for dataset in datasets.indices {
            result.datasets[dataset].isUpToStandard = datasets[dataset]
            counts.count(datasets[dataset])
            let publisher = index.publisherOf[dataset]
            if publisher >= 0 { byPublisher[publisher].count(datasets[dataset]) }
        }
        for position in result.publishers.indices {
            result.publishers[position].standards = byPublisher[position]
            result.publishers[position].isUpToStandard = Self.verdict(byPublisher[position])
        }
        addAbsent(of: input.plan, to: &result)
        var bodies = VerdictCounts()
        for publisher in result.publishers { if let verdict = publisher.isUpToStandard { bodies.count(verdict) } }
        measures += [
            Self.measure("opendata.up_to_standard", counts), Self.measure("opendata.publishers_up_to_standard", bodies),
        ].compactMap { $0 }
    }

    /// All published datasets must be up to standard; what could not be told of one cannot be told of all.
    private static func verdict(_ counts: VerdictCounts) -> CheckVerdict {
        if counts.fail > 0 { return .fail }
        if counts.unknown > 0 { return .unknown }
        return counts.pass > 0 ? .pass : .notApplicable
    }

    /// The bodies that the plan asks for and that publish nothing here: that is a failure, unless there is nothing to open.
    /// They are the units in charge of what is due; of a plan that names none, the body whose plan it is.
    private func addAbsent(of plan: PublicationPlan?, to result: inout AuditResult) {
        guard let plan else { return }
        var known: Set<String> = []
        for publisher in result.publishers {
            known.insert(publisher.key)
            if let name = publisher.name { known.insert(FoldedText.folded(name.text(in: .vietnamese))) }
        }
        known.formUnion(Self.publishingUnits(result))
        let units = plan.items.filter { item in item.plannedDate.map { $0 <= result.asOf } ?? false }.compactMap(\.unit)
        var absent = units.map { (key: FoldedText.folded($0.text(in: .vietnamese)), name: Optional($0)) }
        if absent.isEmpty, let body = plan.body {
            let name = body.name.map { FoldedText.folded($0.text(in: .vietnamese)) }
            if name.map({ known.contains($0) }) != true { absent = [(body.id, body.name)] }
        }
        for (key, name) in absent where known.insert(key).inserted {
            var entry = PublisherResult(key: key, name: name, datasets: 0, packs: [])
            entry.isUpToStandard = plan.nothingToOpen == nil ? .fail : .notApplicable
            entry.remark =
                plan.nothingToOpen
                ?? LocalizedText(vi: "chưa công bố bộ dữ liệu nào", en: "it has published no dataset")
            entry.standards = VerdictCounts()
            result.publishers.append(entry)
        }
        result.publishers.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }

    /// The folded names of units of the plan some item of which is in the catalogue with a publisher: that publisher is the
    /// unit, however each file writes its name.
    private static func publishingUnits(_ result: AuditResult) -> [String] {
        let published = Set(result.datasets.lazy.filter { $0.publisher != nil }.map(\.name))
        return (result.publication?.items ?? []).compactMap { item in
            guard let unit = item.unit, let dataset = item.dataset, published.contains(dataset.name) else { return nil }
            return FoldedText.folded(unit.text(in: .vietnamese))
        }
    }

    /// A share of what is shown to be up to standard. Where nothing was told there is none; nor where nothing passed
    /// and something could not be told, as without probes: then 0 would be a guess.
    private static func measure(_ id: String, _ counts: VerdictCounts) -> AuditMeasure? {
        let asked = counts.pass + counts.fail + counts.unknown
        guard asked > 0, counts.unknown == 0 || counts.pass > 0 else { return nil }
        return AuditMeasure(id: id, numerator: Rational(counts.pass), denominator: Rational(asked))
    }
}
