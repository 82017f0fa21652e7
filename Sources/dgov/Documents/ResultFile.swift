// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence
internal import Indicators
internal import LocatedYAML
internal import OpenData
internal import Scoring

/// A result that was written as JSON.
enum ResultFile {
    case scorecard(Scorecard)
    case comparison(ScorecardComparison)
    case quality(QualityResult)
    case qualityComparison(QualityComparison)
    case programmeComparison(ProgrammeComparison)
    case audit(AuditResult)
    case progress(ProgressResult)
    case calendar(CalendarResult)
    case ranking(RankingResult)

    /// Reads a result; documents that are none are refused by name, and so are results of other kinds than those wanted.
    init(_ file: InputFile, of wanted: [ResultKind] = ResultKind.allCases) throws(Failure) {
        let root = try file.composed()
        guard let kind = root["result"]?.text.flatMap({ ResultKind(rawValue: $0) }), wanted.contains(kind) else {
            let place = root["result"]?.place ?? root.source.place(of: SourceRange(start: 0, end: 0))
            throw Failure(.wrongInput, .notAResult(root["result"]?.text, wanted), at: place, help: .makeResult(wanted))
        }
        do {
            self = try Self.read(kind, from: root)
        } catch let failure as JSONDecodingFailure {
            throw Failure(failure)
        } catch {
            throw Failure(.wrongInput, .unwritableResult)
        }
    }

    private static func read(_ kind: ResultKind, from root: Node) throws -> ResultFile {
        let decoder = JSONTextDecoder()
        switch kind {
        case .scorecard: return .scorecard(try decoder.decode(Scorecard.self, from: root))
        case .quality: return .quality(try decoder.decode(QualityResult.self, from: root))
        case .audit: return .audit(try decoder.decode(AuditResult.self, from: root))
        case .progress: return .progress(try decoder.decode(ProgressResult.self, from: root))
        case .calendar: return .calendar(try decoder.decode(CalendarResult.self, from: root))
        case .ranking: return .ranking(try decoder.decode(RankingResult.self, from: root))
        case .comparison:
            switch root["of"]?.text {
            case ResultKind.quality.rawValue:
                return .qualityComparison(try decoder.decode(QualityComparison.self, from: root))
            case "programme": return .programmeComparison(try decoder.decode(ProgrammeComparison.self, from: root))
            default: return .comparison(try decoder.decode(ScorecardComparison.self, from: root))
            }
        }
    }

    /// The scorecard, when it is one.
    var card: Scorecard? {
        if case .scorecard(let card) = self { card } else { nil }
    }

    /// The quality result, when it is one.
    var quality: QualityResult? {
        if case .quality(let result) = self { result } else { nil }
    }
}

extension [ResultKind] {
    /// Results that can be held against an earlier one.
    static let comparable: [ResultKind] = [.scorecard, .quality]
}

/// Results as JSON.
enum ResultJSON {
    /// The bytes of a result. Its numbers are exact, so there is none that JSON could not say.
    static func bytes(_ result: some Encodable) throws(Failure) -> [UInt8] {
        do {
            return try JSONTextEncoder().encode(result)
        } catch {
            throw Failure(.wrongInput, .unwritableResult)
        }
    }
}
