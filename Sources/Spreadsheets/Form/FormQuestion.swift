// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import Scoring
    internal import SelfAssessment

    /// A question of a form: an item under sub-subjects, for items under lenses once for each.
    struct FormQuestion: Hashable, Sendable {
        let place: AnswerPlace
        /// The lens; `nil` where there is none.
        let lens: Rubric.Tag?
        /// The name of the domain, which is a group right below the root.
        let domain: LocalizedText?
        let node: RubricNode
        let rule: ItemRule
        /// The name of the innermost sub-subject.
        let subjectName: LocalizedText?

        /// What stands in the column of sub-subjects.
        var path: String { place.parts.map(\.id).joined(separator: Self.pathSeparator) }

        static let pathSeparator = " / "
    }

    /// The questions that a rubric asks under a profile, found by scoring evidence without answers: so what is asked is
    /// decided in one place, the engine.
    struct FormQuestions: Sendable {
        let all: [FormQuestion]
        /// The kinds of sub-subjects that the rubric asks about and the evidence does not name.
        let missingKinds: [String]

        /// - Parameter evidence: whom it is about, with its sub-subjects.
        init(_ rubric: Rubric, profile: String?, evidence: SubjectEvidence) throws(EvidenceMismatch) {
            let document = EvidenceDocument(
                id: "form", rubric: .init(id: rubric.identity.id), evidence: evidence.withoutAnswers(keepsPlaces: true))
            // Without answers and documents no age is reckoned: any day will do.
            let card = try Scorer(rubric, profile: profile).score(document, asOf: CalendarDate(daysSinceEpoch: 0))
            var all: [FormQuestion] = []
            for node in card.nodes where node.isItem {
                guard let source = rubric.node(node.id), let rule = source.item else { continue }
                var domain = node
                while let parent = domain.parent, parent > 0 { domain = card.nodes[parent] }
                let kinds = rubric.loopKinds(around: source)
                let parts = node.subjects.enumerated().map { index, id in
                    AnswerPlace.Part(id: id, kind: kinds.indices.contains(index) ? kinds[index] : nil)
                }
                let lenses: [Rubric.Tag?] = rule.usesLenses ? rubric.lenses?.lenses.map { $0 } ?? [nil] : [nil]
                for lens in lenses {
                    all.append(
                        FormQuestion(
                            place: AnswerPlace(item: node.id, parts: parts), lens: lens,
                            domain: domain.isItem ? nil : domain.title, node: source, rule: rule,
                            subjectName: node.subjectName))
                }
            }
            self.all = all
            let known = evidence.kinds
            missingKinds = rubric.nodes.compactMap(\.forEach?.kind).reduce(into: []) { kinds, kind in
                if !known.contains(kind), !kinds.contains(kind) { kinds.append(kind) }
            }
        }
    }

    extension SubjectEvidence {
        /// The kinds of all sub-subjects.
        fileprivate var kinds: Set<String> {
            subjects.reduce(into: []) { kinds, part in
                if let kind = part.subject.kind { kinds.insert(kind) }
                kinds.formUnion(part.kinds)
            }
        }
    }

    extension Rubric {
        /// The kinds of sub-subjects under which an item is asked, outermost first.
        func loopKinds(around node: RubricNode) -> [String] {
            var kinds: [String] = []
            var current: RubricNode? = node
            while let here = current {
                if let loop = here.forEach { kinds.insert(loop.kind, at: 0) }
                current = here.parent.map { nodes[$0] }
            }
            return kinds
        }
    }
#endif
