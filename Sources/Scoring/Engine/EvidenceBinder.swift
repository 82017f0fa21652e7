// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Holds evidence against a plan: every answer must belong to an item, at the right subject.
struct EvidenceBinder {
    let plan: ScoringPlan
    private(set) var misfits: [Misfit] = []
    private(set) var findings: [ScoringFinding] = []
    private var unknownItems = 0

    init(plan: ScoringPlan) { self.plan = plan }

    /// Checks that the document is about this rubric.
    mutating func check(_ document: EvidenceDocument) {
        let rubric = plan.rubric.identity
        if document.rubric.id != rubric.id {
            let place = document.origin?.rubric
            misfits.append(Misfit(.rubricMismatch(document.rubric.id, found: rubric.id), at: place?["id"] ?? place))
        } else if let version = document.rubric.version, version != rubric.version {
            let canMigrate = plan.rubric.migrations.contains { $0.from == version }
            let place = document.origin?.rubric
            misfits.append(
                Misfit(
                    .rubricVersionMismatch(version, found: rubric.version, canMigrate: canMigrate),
                    at: place?["version"] ?? place))
        }
        if let profile = plan.profile, !profile.kinds.isEmpty, let kind = document.evidence.subject.kind,
            !profile.kinds.contains(kind)
        {
            findings.append(
                ScoringFinding(
                    code: .profileForOtherKind, node: nil,
                    message: LocalizedText(
                        vi: "Hồ sơ áp dụng '\(profile.id)' dành cho loại \(profile.kinds.joined(separator: ", ")), "
                            + "nhưng đối tượng thuộc loại '\(kind)'.",
                        en: "The profile '\(profile.id)' is meant for \(profile.kinds.joined(separator: ", ")), "
                            + "but the subject is a '\(kind)'.")))
        }
    }

    /// Checks that every answer belongs to an item.
    mutating func checkAnswers(of document: EvidenceDocument) { check(document.evidence, path: [], subjects: []) }

    private mutating func check(_ evidence: SubjectEvidence, path: [String], subjects: [String]) {
        checkWeights(of: evidence)
        for id in evidence.answers.keys.sorted() {
            guard let answer = evidence.answers[id] else { continue }
            check(id, answer, path: path, subjects: subjects)
        }
        for part in evidence.subjects {
            let kind = part.subject.kind ?? ""
            let isKnown = checkPlace(of: part, kind)
            if plan.kinds.contains(kind), isKnown {
                check(part, path: path + [kind], subjects: subjects + [part.subject.id])
            }
        }
    }

    /// Whether some node of the rubric looks at a sub-subject; reports it when none does. A node that the profile leaves
    /// out looks at it too: then only its answers do not count.
    private mutating func checkPlace(of part: SubjectEvidence, _ kind: String) -> Bool {
        let wanted = plan.rubric.nodes.compactMap(\.forEach).filter { $0.kind == kind }.map(\.tags)
        let place = part.origin?.document
        if wanted.isEmpty {
            misfits.append(
                Misfit(
                    .unknownSubjectKind(kind, known: plan.kinds.sorted()), at: place?["kind"] ?? place,
                    help: Suggestion.nearest(to: kind, among: plan.kinds.sorted()).map { .didYouMean($0) }))
            return false
        }
        if wanted.contains(where: { $0.allSatisfy(part.subject.tags.contains) }) { return true }
        misfits.append(
            Misfit(
                .subjectTagsUnknown(part.subject.id, kind, wanted: wanted),
                at: place?["tags"] ?? place?["id"] ?? place))
        return false
    }

    /// Reports weights for nodes that are not scored once for each subject of this kind.
    private mutating func checkWeights(of evidence: SubjectEvidence) {
        for id in evidence.weights.keys.sorted() {
            let key = evidence.origin?.document["weights"]?[id]?.key ?? evidence.origin?.document
            guard let node = plan.rubric.node(id) else {
                let known = plan.rubric.nodes.filter { $0.forEach?.kind == evidence.subject.kind }.map(\.id)
                misfits.append(
                    Misfit(
                        .weightForUnknownNode(id, rubric: plan.rubric.identity.id), at: key,
                        help: .choices(id, among: known)))
                continue
            }
            if let kind = node.forEach?.kind, kind == evidence.subject.kind { continue }
            misfits.append(Misfit(.weightAtWrongSubject(id, node.title, expected: node.forEach?.kind), at: key))
        }
    }

    private mutating func check(_ id: String, _ answer: ItemAnswer, path: [String], subjects: [String]) {
        guard let position = plan.positions[id] else {
            outsidePlan(id, answer, subjects)
            return
        }
        let node = plan.nodes[position]
        guard case .item = node.content else {
            misfits.append(Misfit(.answerForGroup(id, node.facts.title), at: answer.origin?.key ?? answer.origin))
            return
        }
        if node.loop != path {
            misfits.append(
                Misfit(
                    .answerAtWrongSubject(id, node.facts.title, expected: node.loop),
                    at: answer.origin?.key ?? answer.origin))
        }
    }

    private mutating func outsidePlan(_ id: String, _ answer: ItemAnswer, _ subjects: [String]) {
        if let node = plan.rubric.node(id) {
            let profile = plan.profile?.id ?? ""
            findings.append(
                ScoringFinding(
                    code: .answerOutsideProfile, node: NodeReference(id, subjects: subjects),
                    message: LocalizedText(
                        vi:
                            "'\(node.title.text(in: .vietnamese))' không thuộc hồ sơ áp dụng '\(profile)'; câu trả lời không được tính.",
                        en:
                            "'\(node.title.text(in: .english))' is not in the profile '\(profile)'; the answer does not count."
                    )))
            return
        }
        unknownItems += 1
        // A suggestion looks at every item, so a file full of unknown ids gets them for the first ones only.
        let near =
            unknownItems > 20
            ? nil : Suggestion.nearest(to: id, among: plan.rubric.items.map(\.id)).flatMap { plan.rubric.node($0) }
        misfits.append(
            Misfit(
                .answerForUnknownItem(id, rubric: plan.rubric.identity.id), at: answer.origin?.key ?? answer.origin,
                help: near.map { .didYouMean($0.id, $0.title) }))
    }
}
