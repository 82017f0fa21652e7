// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence
internal import Indicators
internal import LocatedYAML
internal import Reports
internal import ResultHistory
internal import RubricLibrary
internal import Scoring

/// The rubrics and programmes in whose words results are told: those that the call names, and for the other results the
/// shipped ones, when they are the very documents that the results were made with.
struct ReportDocuments {
    private let rubrics: [Rubric]
    private let programmes: [Programme]

    /// Those that come with the program alone.
    init() { (rubrics, programmes) = ([], []) }

    init(rubrics: [RubricSource], programmes: [ProgrammeSource]) throws(Failure) {
        var attempts = Attempts()
        self.rubrics = rubrics.compactMap { source in
            attempts.attempt { () throws(Failure) in try source.loaded() }
        }
        self.programmes = programmes.compactMap { source in
            attempts.attempt { () throws(Failure) in try source.loaded() }
        }
        try attempts.finish()
    }

    /// A result with the documents that go with it.
    func reportable(_ file: ResultFile, named path: String) throws(Failure) -> ReportableResult {
        switch file {
        case .scorecard(let card): .scorecard(card, rubric: rubric(card.rubric.identity))
        case .comparison(let comparison): .comparison(comparison, rubric: rubric(comparison.new.rubric))
        // A report goes to many hands: personal values stay hidden, whatever the result shows.
        case .quality(let result): .quality(result.masked())
        case .qualityComparison(let comparison): .qualityComparison(comparison)
        case .audit(let result): .audit(result)
        case .progress(let result): .progress(result, programme: programme(result.programme.identity))
        case .ranking(let result): .ranking(result)
        case .trend(let trend): .trend(trend)
        case .programmeComparison, .calendar: throw Failure(.wrongInput, .withoutReport(path))
        }
    }

    func rubric(_ identity: DocumentIdentity) -> Rubric? {
        if let named = rubrics.first(where: { $0.identity.id == identity.id }) { return named }
        guard let shipped = try? RubricSource(id: identity.id).loaded() else { return nil }
        return shipped.identity == identity ? shipped : nil
    }

    func programme(_ identity: DocumentIdentity) -> Programme? {
        if let named = programmes.first(where: { $0.identity.id == identity.id }) { return named }
        guard let shipped = try? ProgrammeSource(id: identity.id).loaded() else { return nil }
        return shipped.identity == identity ? shipped : nil
    }
}
