// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Reports

/// What the program has to say about what was just done.
struct Notice: Hashable {
    enum Kind: Hashable { case done, remark, problem }

    var kind: Kind
    var text: String

    static func done(_ words: Words, _ language: Language) -> Notice {
        Notice(kind: .done, text: words.text(in: language))
    }

    static func remark(_ words: Words, _ language: Language) -> Notice {
        Notice(kind: .remark, text: words.text(in: language))
    }

    /// Why something was not done, and what would be right.
    static func problem(_ diagnostics: [Diagnostic], _ language: Language) -> Notice {
        let parts = diagnostics.prefix(1).flatMap { [$0.message, $0.help].compactMap(\.self) }
        return Notice(kind: .problem, text: sentence(parts.map { $0.text(in: language) }.joined(separator: " – ")))
    }

    static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// A mark for those who see no colours.
    var mark: String {
        switch kind {
        case .done: "✓"
        case .remark: "·"
        case .problem: "✗"
        }
    }

    var ink: Ink {
        switch kind {
        case .done: .good
        case .remark: .plain
        case .problem: .bad
        }
    }
}
