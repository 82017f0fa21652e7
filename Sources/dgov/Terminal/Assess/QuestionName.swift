// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Reports
internal import SelfAssessment

/// What a question or domain is called where there is one line for it.
struct QuestionName {
    let language: Language

    /// A name with the sub-subjects it is about.
    func text(_ title: LocalizedText, _ subjects: [Subject]) -> String {
        let names = subjects.map { SafeText.line($0.name?.text(in: language) ?? $0.id) }
        let title = SafeText.line(title.text(in: language))
        return names.isEmpty ? title : title + " (" + names.joined(separator: ", ") + ")"
    }

    /// The way to a question: its domain, the groups below, its sub-subjects.
    func path(_ question: SessionQuestion, separator: String) -> String {
        let names = question.subjects.map { SafeText.line($0.name?.text(in: language) ?? $0.id) }
        return (question.path.map { SafeText.line($0.text(in: language)) } + names).joined(separator: separator)
    }
}
