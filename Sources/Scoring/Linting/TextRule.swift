// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Texts without a translation, and texts not in Unicode normal form C.
struct TextRule: LintRule {
    /// The keys that hold texts for people.
    private static let textKeys: Set<String> = [
        "title", "description", "notice", "question", "help", "guidance", "issuer", "note",
    ]
    /// Keys below which ids are of the author's choice, so that `title` may be one.
    private static let freeKeys: Set<String> = ["answers", "expect", "measures", "renamed"]

    func check(_ loaded: LoadedRubric, _ collector: DiagnosticCollector) {
        walk(loaded.document, loaded.rubric.languages, collector)
    }

    private func walk(_ node: Node, _ languages: [Language], _ collector: DiagnosticCollector) {
        switch node.kind {
        case .null: return
        case .scalar:
            if let text = node.text, !NormalForm.isComposed(text) { collector.error(.notComposed(text), at: node) }
        case .sequence:
            for item in node.items { walk(item, languages, collector) }
        case .mapping:
            for (key, value) in node.entries {
                let name = key.text ?? ""
                if Self.textKeys.contains(name) { checkLanguages(name, value, languages, collector) }
                // Answers of examples are in one language, and their keys may be called like texts.
                walk(value, Self.freeKeys.contains(name) ? [] : languages, collector)
            }
        }
    }

    private func checkLanguages(
        _ key: String, _ value: Node, _ languages: [Language], _ collector: DiagnosticCollector
    ) {
        if value.kind == .scalar, languages.count > 1 {
            collector.warning(.missingTranslation(key, languages.map(\.code)), at: value)
        }
        guard value.kind == .mapping else { return }
        guard !languages.isEmpty else { return }
        let written = Set(
            value.entries.filter { !$0.value.isNull && !($0.value.text ?? "").isEmpty }.compactMap(\.key.text))
        let missing = languages.map(\.code).filter { !written.contains($0) }
        if !missing.isEmpty { collector.warning(.missingTranslation(key, missing), at: value) }
    }
}
