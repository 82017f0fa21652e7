// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Scoring

/// A published result: answers and the numbers they must give.
struct ConformanceCase: Sendable {
    let set: String
    let rubricPath: String
    let name: String
    let profile: String?
    let evidence: SubjectEvidence
    let tolerance: Rational
    let expectations: [Expectation]

    struct Expectation: Sendable {
        let node: String
        let score: Rational?
        let published: Rational?
        let level: String?
        let isUndefined: Bool
    }

    static let root = TestFiles.tests + "/Conformance/sets"

    /// The sets, each a folder with rubrics and case files.
    static var sets: [String] {
        TestFiles.names(in: root)
    }

    /// All cases of a set.
    static func cases(of set: String) throws -> [ConformanceCase] {
        try TestFiles.names(in: "\(root)/\(set)").filter { $0.hasPrefix("cases") && $0.hasSuffix(".json") }
            .flatMap { try read("\(root)/\(set)/\($0)", set: set) }
    }

    private static func read(_ path: String, set: String) throws -> [ConformanceCase] {
        let source = SourceText(name: path, bytes: try TestFiles.bytes(path))
        let document = try DocumentComposer.compose(source, syntax: .json)
        let collector = DiagnosticCollector()
        let parts = SubjectEvidenceReader(DocumentReader(collector), catalogue: .standard)
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let rubric = folder + "/" + (document["rubric"]?.text ?? "rubric.yaml")
        let tolerance = document["tolerance"]?.text.flatMap { Rational(parsing: $0) } ?? 0
        let cases = (document["cases"].map { Array($0.items) } ?? []).map { node in
            ConformanceCase(
                set: set, rubricPath: rubric, name: node["name"]?.text ?? "", profile: node["profile"]?.text,
                evidence: SubjectEvidence(
                    subject: Subject(id: "case"), answers: node["answers"].map(parts.answers) ?? [:],
                    measures: node["measures"].map(parts.measures) ?? [:],
                    subjects: node["subjects"].map(parts.parts) ?? []),
                tolerance: tolerance, expectations: (node["expect"].map { Array($0.items) } ?? []).map(expectation))
        }
        guard !collector.hasErrors else { throw Explained(diagnostics: collector.sorted()) }
        return cases
    }

    private static func expectation(_ node: Node) -> Expectation {
        Expectation(
            node: node["node"]?.text ?? "", score: node["score"]?.text.flatMap { Rational(parsing: $0) },
            published: node["published"]?.text.flatMap { Rational(parsing: $0) }, level: node["level"]?.text,
            isUndefined: node["undefined"]?.text == "true")
    }
}
