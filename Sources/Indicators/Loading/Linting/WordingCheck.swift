// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Texts without Vietnamese or English wording, and texts not in Unicode normal form C.
struct WordingCheck {
    let collector: DiagnosticCollector
    /// Keys below which ids are of the author's choice, so that `name` may be one.
    let freeKeys: Set<String>

    /// The keys that hold texts for people.
    private static let texts: Set<String> = [
        "title", "name", "issuer", "note", "group", "what", "result", "text", "caution",
    ]
    /// The keys that hold lists of them.
    private static let lists: Set<String> = ["basis", "replaces", "notes", "differences"]
    private static let languages: [Language] = [.vietnamese, .english]

    func walk(_ node: Node) {
        switch node.kind {
        case .null: return
        case .scalar:
            if let text = node.text, !NormalForm.isComposed(text) { collector.warning(.notComposed(text), at: node) }
        case .sequence:
            for item in node.items { walk(item) }
        case .mapping:
            for (key, value) in node.entries {
                let name = key.text ?? ""
                if freeKeys.contains(name) {
                    for entry in value.entries { walk(entry.value) }
                    continue
                }
                if Self.texts.contains(name) { checkLanguages(value) }
                if Self.lists.contains(name) { for item in value.items { checkLanguages(item) } }
                walk(value)
            }
        }
    }

    private func checkLanguages(_ node: Node) {
        let written = Set(node.entries.filter { $0.value.text?.isEmpty == false }.compactMap(\.key.text))
        let missing = Self.languages.map(\.code).filter { !written.contains($0) }
        if node.kind == .scalar {
            collector.warning(.oneWordingOnly(Self.languages.map(\.code)), at: node)
        } else if !missing.isEmpty {
            collector.warning(.missingWording(missing), at: node)
        }
    }
}
