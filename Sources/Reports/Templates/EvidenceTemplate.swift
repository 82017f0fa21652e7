// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import Scoring

/// Writes an empty evidence document in YAML, with the questions and the possible answers as comments.
///
/// The document loads and scores as it is: nothing is answered yet.
public struct EvidenceTemplate: Sendable {
    private let language: Language

    /// Makes a writer.
    public init(language: Language) { self.language = language }

    /// The document for one body.
    /// - Parameters:
    ///   - rubric: the rubric to answer.
    ///   - profile: the id of a profile of the rubric; `nil`, or a profile that the rubric does not have, asks for all
    ///     items.
    ///   - subject: the id of the body. What is no id, such as a name with spaces, becomes the body's name, and the id
    ///     is made from its letters.
    public func render(_ rubric: Rubric, profile: String?, subject: String) -> String {
        let phrases = Phrases(language)
        let profile = profile.flatMap(rubric.profile)
        let asked = AskedItems(rubric, profile: profile?.id, prefix: phrases.say("vi-du", "sample"))
        var lines = YAMLLines()
        TemplateHead(rubric: rubric, profile: profile, subject: subject, phrases: phrases).write(asked, to: &lines)
        let items = TemplateItems(rubric: rubric, phrases: phrases, nodes: asked.nodes)
        items.write(subjects: [], indent: 0, to: &lines)
        TemplateSubjects(items: items, phrases: phrases).write(asked.samples, to: &lines)
        return lines.text
    }
}
