// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    public import Evidence
    public import LocatedYAML
    public import Scoring
    public import SelfAssessment

    /// What a filled form says: an evidence document, and everything that is wrong with the form.
    public struct FormAnswers: Sendable {
        /// The answers; `nil` when the form has errors.
        public let document: EvidenceDocument?
        /// The answers that the form was made with, so that merging tells what was changed in the form; `nil` when the file
        /// does not say.
        public let base: EvidenceDocument?
        /// What is wrong or doubtful, cell by cell in the order of the form.
        public let diagnostics: [Diagnostic]
        /// How many rows have an answer or say why there is none.
        public let answered: Int
        /// How many rows say nothing.
        public let open: Int

        private let places: [FormKey: Diagnostic.Place]
        private let name: String

        /// Whether something could not be understood.
        public var hasErrors: Bool { document == nil }

        init(
            document: EvidenceDocument?, base: EvidenceDocument?, diagnostics: [Diagnostic], answered: Int, open: Int,
            places: [FormKey: Diagnostic.Place], name: String
        ) {
            self.document = document
            self.base = base
            self.diagnostics = diagnostics
            self.answered = answered
            self.open = open
            self.places = places
            self.name = name
        }

        /// The document in YAML, with its answers in the order of a rubric; empty when the form has errors.
        public func text(order rubric: Rubric) -> String { document?.text(order: rubric.items.map(\.id)) ?? "" }

        /// The form put into a document: its bytes stay but for what was changed in the form.
        ///
        /// Answers of others stay. What was changed in the form and in the document since the form was made is a conflict.
        ///
        /// - Parameters:
        ///   - target: the document, with its name.
        ///   - rubric: the rubric, for the order of new answers.
        ///   - choice: which side of conflicts to take; `nil` only lists them.
        /// - Throws: every problem of the document, and when it is about another subject, rubric or profile than the form.
        public func merged(
            into target: (name: String, bytes: [UInt8]), rubric: Rubric, choice: EvidenceMerge.Choice? = nil
        ) throws(ReadingFailure) -> EvidenceMerge {
            let order = rubric.items.map(\.id)
            let form = EvidenceMerge.Source(name: name, bytes: Array((document?.text(order: order) ?? "").utf8))
            let base = base.map { EvidenceMerge.Source(name: name, bytes: Array($0.text(order: order).utf8)) }
            do throws(ReadingFailure) {
                return try EvidenceMerge(
                    EvidenceMerge.Source(name: target.name, bytes: target.bytes), [form], base: base, rubric: rubric,
                    choice: choice)
            } catch {
                // The form and what it was made with have the same mistakes.
                var diagnostics: [Diagnostic] = []
                for diagnostic in error.diagnostics.map(relocated) where !diagnostics.contains(diagnostic) {
                    diagnostics.append(diagnostic)
                }
                throw ReadingFailure(diagnostics: diagnostics)
            }
        }

        /// A conflict with the cell of the form in the place of its answer.
        public func located(_ conflict: MergeConflict) -> MergeConflict {
            var conflict = conflict
            conflict.second.place = places[FormKey(conflict.place, rater: conflict.rater)] ?? filePlace
            return conflict
        }

        /// A diagnostic about the text made from the form, as one about the form.
        public func relocated(_ diagnostic: Diagnostic) -> Diagnostic {
            var diagnostic = diagnostic
            if diagnostic.place?.file == name { diagnostic.place = filePlace }
            for index in diagnostic.notes.indices where diagnostic.notes[index].place?.file == name {
                diagnostic.notes[index].place = filePlace
            }
            return diagnostic
        }

        private var filePlace: Diagnostic.Place { Diagnostic.Place(startOf: name) }
    }

    /// Whose answer to what.
    struct FormKey: Hashable, Sendable {
        let place: AnswerPlace
        let rater: String?

        init(_ place: AnswerPlace, rater: String?) {
            // Kinds may be missing where ids are enough.
            self.place = AnswerPlace(item: place.item, subjects: place.parts.map(\.id))
            self.rater = rater
        }
    }
#endif
