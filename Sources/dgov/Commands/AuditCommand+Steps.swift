// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import OpenData
internal import Reports

extension AuditCommand {
    /// Refuses what is wrong whatever the files say.
    func checkedCall() throws(Failure) -> CalendarDate {
        if explain != nil, format != .text { throw Failure(.wrongInput, .excluding("--explain", "--format \(format)")) }
        guard (0...Self.mostListed).contains(sample) else {
            throw Failure(.wrongInput, .numberOutOfRange("--sample", 0...Self.mostListed))
        }
        guard let day = try CalendarDate.asOf(asOf) else {
            throw Failure(.wrongInput, .asOfMissing, help: .asOfExample)
        }
        return day
    }

    func audited(
        _ input: AuditInput, _ packs: [CheckPack], _ source: OpenDataSource, asOf day: CalendarDate
    ) throws(Failure) -> AuditResult {
        // Tables for machines and explanations list everything; a text needs no more than it shows.
        let listed =
            switch format {
            case .text where explain == nil: max(sample, 1)
            case .json: Self.mostKept
            case .text, .csv, .dqv, .sarif: Self.mostListed
            }
        let auditor: CatalogueAuditor
        do {
            auditor = try CatalogueAuditor(
                packs: packs, vocabularies: source.resources.vocabularies, profiles: source.profiles,
                options: AuditOptions(
                    aggregation: aggregation?.aggregation, frequencyReading: frequencyReading.reading,
                    findingsPerCheck: listed))
        } catch {
            throw Failure(error)
        }
        do {
            return try auditor.audit(input, asOf: day)
        } catch {
            throw Failure(error)
        }
    }

    /// Prints the result in the form that was asked for.
    func deliver(_ result: AuditResult, _ console: Console) throws(Failure) {
        switch format {
        case .text:
            let text = AuditText(console.style(for: out), sample: sample)
            try console.deliver(
                try explain.map { word throws(Failure) in try explained(word, result, text) } ?? text.render(result),
                to: out)
        case .json: try console.deliver(try ResultJSON.bytes(result), to: out)
        case .csv:
            try console.deliver(AuditCSV(language: console.language, hasByteOrderMark: bom).render(result), to: out)
        case .dqv, .sarif: try console.deliver(try encoded(result, console), to: out)
        }
    }

    private func encoded(_ result: AuditResult, _ console: Console) throws(Failure) -> [UInt8] {
        do {
            return format == .dqv
                ? try DQVReport().render(result)
                : try AuditSARIF(language: console.language).render(
                    result, path: catalogue == Files.standardName ? nil : catalogue)
        } catch {
            throw Failure(.wrongInput, .unwritableResult)
        }
    }

    private func explained(_ word: String, _ result: AuditResult, _ text: AuditText) throws(Failure) -> String {
        let checks = text.explain(check: word, of: result)
        if !checks.isEmpty { return checks }
        let datasets = text.explain(dataset: word, of: result)
        if !datasets.isEmpty { return datasets }
        throw Choice.auditPart.unknown(word, known: result.packs.flatMap(\.checks).map(\.id))
    }

    /// 1 before 4: what must stop publication, or is below the bar, is a verdict whatever could not be told beside it.
    func status(of result: AuditResult, _ bar: AuditBar?, _ console: Console) -> ExitStatus {
        if result.status == .blocked { return .belowBar }
        guard result.catalogue.counts.datasets > 0 else {
            console.note(.emptyCatalogue)
            return .noVerdict
        }
        guard let bar else { return .done }
        guard let points = result.pack(bar.pack)?.points else { return .noVerdict }
        if points.earned >= bar.points { return .done }
        // What is not known may still lift it over the bar.
        let possible = points.earned + points.possible - points.assessed
        console.note(.belowBar(bar, earned: points.earned, mayReach: possible >= bar.points))
        return possible >= bar.points ? .noVerdict : .belowBar
    }
}

/// The bar of `--fail-below`: points of a pack.
struct AuditBar {
    let pack: String
    let points: Rational

    /// Reads `POINTS`, `RATING`, `PACK:POINTS` or `PACK:RATING`.
    init?(_ word: String?, among packs: [CheckPack]) throws(Failure) {
        guard let word else { return nil }
        let scored = packs.filter { pack in pack.checks.contains { $0.points.sign > 0 } }
        guard let first = scored.first else { throw Failure(.wrongInput, .noPoints(packs.map(\.identity.id))) }
        let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
        guard let pack = parts.count == 2 ? scored.first(where: { $0.identity.id == parts[0] }) : first else {
            throw Choice.scoredPack.unknown(parts[0], known: scored.map(\.identity.id))
        }
        let bar = parts.last ?? word
        self.pack = pack.identity.id
        if let points = Rational(parsing: bar) {
            self.points = points
        } else if let rating = pack.ratings.first(where: { $0.id == bar }) {
            points = rating.from
        } else {
            throw Choice.rating.unknown(bar, known: pack.ratings.map(\.id))
        }
    }
}
