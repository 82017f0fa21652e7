// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import SelfAssessment

extension String {
    /// The text as an evidence document: the head, and the lines of the string below it.
    var asEvidence: String { "evidence: 1\nid: e\nsubject: {id: s}\nrubric: r\n" + self }
}

extension EvidenceEditor {
    /// Edits a document given as text.
    init(_ text: String, named name: String = "e.yaml") throws {
        try self.init(reading: Array(text.utf8), named: name)
    }

    /// The document as text.
    var string: String { String(decoding: bytes, as: UTF8.self) }
}

/// The text after edits.
func edited(
    _ text: String, named name: String = "e.yaml", item: String = "a.b", subjects: [String] = [],
    by respondent: Respondent = Respondent(), _ edits: AnswerEdit...
) throws -> String {
    var editor = try EvidenceEditor(text, named: name)
    for edit in edits {
        try editor.apply(edit, at: AnswerPlace(item: item, subjects: subjects), by: respondent)
    }
    return editor.string
}

/// The number that a text says.
func number(_ text: String) -> Rational { Rational(parsing: text) ?? 0 }
