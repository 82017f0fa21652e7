// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

extension QualityResult {
    /// The result as evidence about a database and its fields, for a rubric such as `vn-dqi`.
    ///
    /// The subject is the data set (kind `database`); below it stands one subject per column that some check judged (kind
    /// `field`), with the weight and the tags of its declaration. Measures are those of the columns by word:
    /// `quality.<dataset>.<column>.<word>`. Checks that are about no column are not part of it.
    ///
    /// - Parameters:
    ///   - rubric: The id of the rubric.
    ///   - profile: The profile of the rubric that takes one measure per criterion of a field.
    public func evidence(rubric: String = "vn-dqi", profile: String? = "measures") -> EvidenceDocument {
        let judged = columns.filter { column in column.words.contains { $0.ratio != nil } }
        let fields = judged.map { column in
            SubjectEvidence(
                subject: Subject(
                    id: column.id, name: column.title ?? LocalizedText(column.name), kind: "field", tags: column.tags),
                weight: column.weight)
        }
        var measures: [String: MeasureValue] = [:]
        for column in judged {
            for word in column.words {
                guard let ratio = word.ratio else { continue }
                measures["quality.\(dataset.id).\(column.id).\(word.word.rawValue)"] = MeasureValue(.number(ratio))
            }
        }
        var document = EvidenceDocument(
            id: dataset.id, rubric: EvidenceDocument.RubricReference(id: rubric), profile: profile, asOf: asOf,
            evidence: SubjectEvidence(
                subject: Subject(id: dataset.id, name: dataset.title ?? title, kind: "database"), measures: measures,
                subjects: fields))
        document.measureSources = [suite]
        return document
    }
}
