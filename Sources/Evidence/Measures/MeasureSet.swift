// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// The measures that a result, or a file that holds nothing else, carries into evidence.
public struct MeasureSet: Sendable, Hashable {
    /// The document they come from: the `id` and `version` it names, else its file name, and its hash.
    public let identity: DocumentIdentity
    /// Measures by id.
    public let measures: [String: MeasureValue]

    /// Makes a set of measures that were computed from others.
    public init(identity: DocumentIdentity, measures: [String: MeasureValue]) {
        self.identity = identity
        self.measures = measures
    }

    /// Reads the top-level `measures` of a document; all its other keys are its own business.
    /// - Throws: `ReadingFailure` when there are none, or with every measure that is not in the catalogue or out of range.
    public init(_ root: Node, catalogue: MeasureCatalogue = .standard) throws(ReadingFailure) {
        let collector = DiagnosticCollector()
        if let node = root["measures"] {
            measures = SubjectEvidenceReader(DocumentReader(collector), catalogue: catalogue).measures(node)
        } else {
            measures = [:]
            collector.error(.measuresMissing, at: root)
        }
        identity = DocumentIdentity(
            id: root["id"]?.text ?? root.source.name, version: root["version"]?.text ?? "",
            hash: SHA256Digest.ofDocument(root))
        if collector.hasErrors { throw ReadingFailure(diagnostics: collector.sorted()) }
    }
}

extension EvidenceDocument {
    /// The document with the measures of other documents added to its own, and their identities kept for the result.
    /// - Throws: `ReadingFailure` when two values of one measure differ, naming both.
    public func adding(_ sets: [MeasureSet]) throws(ReadingFailure) -> EvidenceDocument {
        var document = self
        let collector = DiagnosticCollector()
        for set in sets {
            document.measureSources.append(set.identity)
            for (id, value) in set.measures.sorted(by: { $0.key < $1.key }) {
                guard let present = document.evidence.measures[id] else {
                    document.evidence.measures[id] = value
                    continue
                }
                guard present.number != value.number else { continue }
                let note = present.origin.map { Diagnostic.Note(place: $0.place, message: .otherMeasure) }
                collector.report(
                    Diagnostic(
                        severity: .error, message: .measuresDiffer(id, present.plain, value.plain),
                        place: value.origin?.place, notes: note.map { [$0] } ?? []))
            }
        }
        if collector.hasErrors { throw ReadingFailure(diagnostics: collector.sorted()) }
        return document
    }
}

extension MeasureValue {
    /// The figure as a person writes it: a number, or numerator/denominator.
    fileprivate var plain: String {
        switch figure {
        case .number(let number): number.plain
        case .share(let numerator, let denominator): "\(numerator.plain)/\(denominator.plain)"
        }
    }
}

extension DiagnosticMessage {
    fileprivate static var measuresMissing: Self {
        Self(code: "measures-missing", vi: "tệp không có khóa 'measures'", en: "the file has no key 'measures'")
    }

    fileprivate static func measuresDiffer(_ id: String, _ one: String, _ other: String) -> Self {
        Self(
            code: "measures-differ", vi: "số đo '\(id)' khác nhau: \(one) và \(other)",
            en: "the measure '\(id)' differs: \(one) and \(other)")
    }

    fileprivate static var otherMeasure: Self {
        Self(code: "other-measure", vi: "giá trị kia ở đây", en: "the other value is here")
    }
}
