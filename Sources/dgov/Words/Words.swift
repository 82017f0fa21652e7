// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// A text of the program in both of its languages.
struct Words: Hashable {
    let vi: String
    let en: String

    init(_ vi: String, _ en: String) {
        self.vi = vi
        self.en = en
    }

    /// The text in the language that was asked for.
    var text: String { text(in: Invocation.language) }

    func text(in language: Language) -> String { language == .english ? en : vi }

    /// As a message of the program, with a stable code.
    func message(_ code: String) -> DiagnosticMessage { DiagnosticMessage(code: code, vi: vi, en: en) }
}
