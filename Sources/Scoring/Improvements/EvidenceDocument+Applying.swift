// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

extension EvidenceDocument {
    /// The evidence as it would be after a set of improvements: each item answered as its step says, with as many dated
    /// documents as the step needs; measures take the value to reach.
    public func applying(_ set: ImprovementSet, asOf: CalendarDate) -> EvidenceDocument {
        var document = self
        for step in set.steps { document.evidence.apply(step, at: step.node.subjects[...], asOf: asOf) }
        return document
    }
}

extension SubjectEvidence {
    fileprivate mutating func apply(_ step: ImprovementStep, at path: ArraySlice<String>, asOf: CalendarDate) {
        if let first = path.first {
            let kind = step.subjectKinds.dropLast(path.count - 1).last
            for index in subjects.indices
            where subjects[index].subject.id == first && (kind == nil || subjects[index].subject.kind == kind) {
                subjects[index].apply(step, at: path.dropFirst(), asOf: asOf)
            }
            return
        }
        if let measure = step.measure, let number = Rational(parsing: step.to) {
            measures[measure] = MeasureValue(.number(number))
            guard step.documents > 0 else { return }
        }
        let words = step.to.split(separator: ",").map { String($0.drop { $0 == " " }) }
        let documents = (0..<max(0, step.documents)).map { _ in
            EvidenceItem(title: step.node.id, url: step.node.id, date: asOf)
        }
        answers[step.node.id] = ItemAnswer([
            Response(
                words.count == 1 ? .word(words[0]) : .words(words), documents: documents, note: step.node.id,
                assessment: .verified, date: asOf)
        ])
    }
}
