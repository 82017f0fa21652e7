// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
public import Evidence
internal import Indicators
internal import LocatedYAML
internal import Scoring

extension HistoryEntry {
    /// What is to be known of a result.
    ///
    /// - Parameters:
    ///   - result: the result.
    ///   - hash: SHA-256 of its bytes.
    ///   - size: how many bytes it has.
    public init(_ result: WrittenResult, hash: SHA256Digest, size: Int) {
        switch result {
        case .scorecard(let card): self = Self.entry(of: card, .init(hash: hash, size: size, kind: .scorecard))
        case .quality(let result): self = Self.entry(of: result, .init(hash: hash, size: size, kind: .quality))
        case .audit(let result): self = Self.entry(of: result, .init(hash: hash, size: size, kind: .audit))
        case .progress(let result): self = Self.entry(of: result, .init(hash: hash, size: size, kind: .progress))
        case .calendar(let result): self = Self.entry(of: result, .init(hash: hash, size: size, kind: .calendar))
        case .ranking(let result): self = Self.entry(of: result, .init(hash: hash, size: size, kind: .ranking))
        case .comparison(let comparison):
            self.init(hash: hash, size: size, kind: .comparison)
            compared = ResultKind.scorecard.rawValue
            subject = Matter(id: comparison.new.subject.id, name: comparison.new.subject.name)
            documents = [comparison.new.rubric]
            title = comparison.rubricTitle
            profile = comparison.new.profile
            asOf = comparison.new.asOf
            evidence = comparison.new.evidence
        case .qualityComparison(let comparison):
            self.init(hash: hash, size: size, kind: .comparison)
            compared = ResultKind.quality.rawValue
            subject = Matter(id: comparison.dataset.id, name: comparison.dataset.title)
            documents = [comparison.new.suite]
            title = comparison.title
            asOf = comparison.new.asOf
        case .programmeComparison(let comparison):
            self.init(hash: hash, size: size, kind: .comparison)
            compared = "programme"
            documents = [comparison.crosswalk] + comparison.programmes.map(\.identity)
            title = comparison.title
        case .trend(let trend):
            self.init(hash: hash, size: size, kind: .trend)
            asOf = trend.asOf
            if trend.series.count == 1, let series = trend.series.first {
                subject = series.subject
                documents = [series.document].compactMap(\.self)
                title = series.title
            }
        }
    }

    /// The tree of a JSON text.
    static func compose(_ bytes: [UInt8], named name: String) throws(JSONDecodingFailure) -> Node {
        do {
            return try DocumentComposer.compose(SourceText(name: name, bytes: bytes), syntax: .json, limits: .catalogue)
        } catch {
            throw JSONDecodingFailure(diagnostics: error.diagnostics)
        }
    }
}
