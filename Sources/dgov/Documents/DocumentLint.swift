// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence
internal import LocatedYAML
internal import Scoring

/// Finds out what a document is and what is wrong with it.
struct DocumentLint {
    /// The rubric for evidence documents, when one was given.
    let rubric: Rubric?

    /// The keys that tell what a document is.
    static let kinds =
        ["rubric", "evidence", "suite", "dictionary"] + OpenDataKind.allCases.map(\.rawValue)
        + IndicatorKind.allCases.map(\.rawValue)

    /// The problems of a document; those of a rubric that cannot be loaded, or an unknown kind, are among them.
    func diagnostics(of file: InputFile) -> [Diagnostic] {
        do throws(Failure) {
            let root = try file.composed()
            guard root.kind == .mapping else {
                throw Failure(.wrongInput, .expectedMapping, at: root.source.place(of: SourceRange(start: 0, end: 0)))
            }
            // Results hold keys of documents too.
            if let kind = root["result"], kind.text.flatMap(ResultKind.init) != nil {
                throw Failure(.wrongInput, .resultNotDocument, at: kind.place, help: .resultHelp)
            }
            // Evidence names its rubric by the same key that marks a rubric, so it is looked for first.
            if root["evidence"] != nil { return try evidence(root) }
            if root["rubric"] != nil { return RubricLinter.lint(file.bytes, named: file.name) }
            if root["suite"] != nil { return try suite(root, of: file) }
            if root["dictionary"] != nil { return try dictionary(root) }
            if let kind = OpenDataKind.allCases.first(where: { root[$0.rawValue] != nil }) {
                return try OpenDataLint(kind: kind).diagnostics(of: root)
            }
            if let kind = IndicatorKind.allCases.first(where: { root[$0.rawValue] != nil }) {
                return try IndicatorLint(kind: kind).diagnostics(of: root)
            }
            let keys = root.entries.compactMap(\.key.text)
            let near = Self.kinds.first { Suggestion.nearest(to: $0, among: keys) != nil }
            throw Failure(
                .wrongInput, .unknownKind(near: near), at: root.source.place(of: SourceRange(start: 0, end: 0)))
        } catch {
            return error.diagnostics
        }
    }

    /// A suite with the lists and the dictionary that it names.
    private func suite(_ root: Node, of file: InputFile) throws(Failure) -> [Diagnostic] {
        _ = try SuiteFile(root, path: file.name).lists()
        return []
    }

    private func dictionary(_ root: Node) throws(Failure) -> [Diagnostic] {
        do {
            _ = try DataDictionary(root)
            return []
        } catch {
            throw Failure(error)
        }
    }

    private func evidence(_ root: Node) throws(Failure) -> [Diagnostic] {
        let document: EvidenceDocument
        do {
            document = try EvidenceDocument(root)
        } catch {
            throw Failure(error)
        }
        if let rubric { return EvidenceLint(rubric: rubric).diagnostics(of: document) }
        do throws(Failure) {
            let rubric = try RubricSource(id: document.rubric.id).loaded()
            return EvidenceLint(rubric: rubric).diagnostics(of: document)
        } catch {
            let node = document.origin?.rubric
            return [
                Diagnostic(
                    severity: .warning, message: .rubricNotAtHand(document.rubric.id),
                    place: (node?["id"] ?? node)?.place, help: .giveRubric)
            ]
        }
    }
}

/// The last line of a check: how many documents, errors and warnings.
struct LintSummary {
    let words: Words

    init(_ documents: Int, _ diagnostics: [Diagnostic]) {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count { $0.severity == .warning }
        func counted(_ count: Int, _ one: String) -> String { "\(count) \(one)\(count == 1 ? "" : "s")" }
        words = Words(
            "Đã kiểm tra \(documents) tài liệu: \(errors) lỗi, \(warnings) cảnh báo.",
            "\(counted(documents, "document")) checked: \(counted(errors, "error")), \(counted(warnings, "warning")).")
    }
}
