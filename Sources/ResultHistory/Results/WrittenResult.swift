// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import DataQuality
public import Evidence
public import Indicators
public import LocatedYAML
public import OpenData
public import Scoring

/// A result as it was written as JSON, of whatever kind.
public enum WrittenResult: Sendable {
    /// A scored rubric.
    case scorecard(Scorecard)
    /// Two scorecards held against each other.
    case comparison(ScorecardComparison)
    /// A checked data set.
    case quality(QualityResult)
    /// Quality results held against each other.
    case qualityComparison(QualityComparison)
    /// Programmes held against each other.
    case programmeComparison(ProgrammeComparison)
    /// A checked catalogue of open data.
    case audit(AuditResult)
    /// A tracked programme.
    case progress(ProgressResult)
    /// The days of a programme.
    case calendar(CalendarResult)
    /// Bodies in the order of their results.
    case ranking(RankingResult)
    /// Figures of results over time.
    case trend(HistoryTrend)

    /// The kind that a document says it is; `nil` for one that is no result.
    public static func kind(of document: Node) -> ResultKind? {
        document["result"]?.text.flatMap { ResultKind(rawValue: $0) }
    }

    /// Reads a result of a kind, normally the one that it says.
    ///
    /// - Parameters:
    ///   - document: the JSON.
    ///   - kind: what it is.
    /// - Throws: the first value that does not fit, with its place.
    public init(_ document: Node, kind: ResultKind) throws(JSONDecodingFailure) {
        let decoder = JSONTextDecoder()
        switch kind {
        case .scorecard: self = .scorecard(try decoder.decode(Scorecard.self, from: document))
        case .quality: self = .quality(try decoder.decode(QualityResult.self, from: document))
        case .audit: self = .audit(try decoder.decode(AuditResult.self, from: document))
        case .progress: self = .progress(try decoder.decode(ProgressResult.self, from: document))
        case .calendar: self = .calendar(try decoder.decode(CalendarResult.self, from: document))
        case .ranking: self = .ranking(try decoder.decode(RankingResult.self, from: document))
        case .trend: self = .trend(try decoder.decode(HistoryTrend.self, from: document))
        case .comparison:
            switch document["of"]?.text {
            case ResultKind.quality.rawValue:
                self = .qualityComparison(try decoder.decode(QualityComparison.self, from: document))
            case "programme":
                self = .programmeComparison(try decoder.decode(ProgrammeComparison.self, from: document))
            default: self = .comparison(try decoder.decode(ScorecardComparison.self, from: document))
            }
        }
    }

    /// Whether the document is a quality result in which personal values can be read.
    static func showsPersonalValues(_ document: Node, kind: ResultKind) -> Bool {
        guard kind == .quality,
            let result = try? JSONTextDecoder().decode(MaskedResult.self, from: document)
        else { return false }
        return result.showsValues && result.hasPersonalValues
    }
}
