// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Scoring
import Testing

/// The documents with mistakes in the folder BrokenDocuments, each with the diagnostics it must give.
///
/// A case is a file `<area>/<case>.yaml` or `.json`; beside it stand `<case>.en.txt` and `<case>.vi.txt` (`<case>.json.en.txt`
/// for JSON). A file `base.rubric.yaml` in an area is the rubric that its evidence is scored against.
struct BrokenDocument: Sendable, CustomTestStringConvertible {
    /// How the documents of an area are read.
    enum Area: String, Sendable, CaseIterable {
        case syntax
        case rubricSchema = "rubric-schema"
        case rubricSemantics = "rubric-semantics"
        case evidence
        case evidenceAgainstRubric = "evidence-against-rubric"
    }

    let area: Area
    let name: String

    static let all: [BrokenDocument] = Area.allCases.flatMap { area in
        TestFiles.names(in: "\(folder)/\(area.rawValue)")
            .filter { ($0.hasSuffix(".yaml") || $0.hasSuffix(".json")) && !$0.hasPrefix("base.") }
            .map { BrokenDocument(area: area, name: $0) }
    }

    private static let folder = "\(TestFiles.tests)/BrokenDocuments"

    var testDescription: String { "\(area.rawValue)/\(name)" }
    var path: String { "\(Self.folder)/\(area.rawValue)/\(name)" }

    /// The place of the golden text in one language.
    func golden(_ language: DiagnosticLanguage) -> String {
        let stem = name.hasSuffix(".yaml") ? String(name.dropLast(".yaml".count)) : name
        return "\(Self.folder)/\(area.rawValue)/\(stem).\(language.rawValue).txt"
    }

    /// What reading the document, or scoring it, says.
    func diagnostics() throws -> [Diagnostic] { try diagnostics(of: try TestFiles.bytes(path)) }

    /// What reading other bytes in the place of this document says; nothing when they are all right.
    func diagnostics(of bytes: [UInt8]) throws -> [Diagnostic] {
        do {
            switch area {
            case .syntax, .rubricSchema, .rubricSemantics: _ = try Rubric(reading: bytes, named: name)
            case .evidence: _ = try EvidenceDocument(reading: bytes, named: name)
            case .evidenceAgainstRubric:
                let evidence = try EvidenceDocument(reading: bytes, named: name)
                _ = try TestFiles.rubric("\(Self.folder)/\(area.rawValue)/base.rubric.yaml").score(evidence)
            }
            return []
        } catch let failure as ReadingFailure {
            return failure.diagnostics
        } catch let mismatch as EvidenceMismatch {
            return mismatch.diagnostics
        }
    }
}
