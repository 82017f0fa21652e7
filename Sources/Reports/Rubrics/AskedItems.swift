// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// The items that a rubric asks under a profile, found by scoring evidence without answers: so what is asked is decided
/// in one place, the engine.
struct AskedItems {
    /// A sub-subject that stands for all of its kind, and for the same tags.
    struct Sample {
        let kind: String
        let tags: [String]
        let id: String
        var parts: [Sample] = []
    }

    /// The nodes that are asked, sub-subjects as samples; empty when the profile is unknown.
    let nodes: [ScoredNode]
    /// One sub-subject for each kind and set of tags that the rubric looks at.
    let samples: [Sample]

    init(_ rubric: Rubric, profile: String?, prefix: String) {
        samples = rubric.nodes.isEmpty ? [] : Self.samples(rubric, below: 0, prefix: prefix)
        let subject = Subject(id: prefix, kind: profile.flatMap(rubric.profile)?.kinds.first)
        let document = EvidenceDocument(
            id: prefix, rubric: .init(id: rubric.identity.id),
            evidence: SubjectEvidence(subject: subject, subjects: samples.map(Self.evidence)))
        // Without answers and documents no age is reckoned: any day will do.
        let day = CalendarDate(year: 2000, month: 1, day: 1)
        let card = try? Scorer(rubric, profile: profile).score(document, asOf: day)
        nodes = card.map { Array($0.nodes) } ?? []
    }

    /// How many items are asked, each sub-subject's once.
    var count: Int { nodes.count { $0.isItem } }

    private static func evidence(_ sample: Sample) -> SubjectEvidence {
        SubjectEvidence(
            subject: Subject(id: sample.id, kind: sample.kind, tags: sample.tags), subjects: sample.parts.map(evidence))
    }

    /// The sub-subjects looked at directly below the subject of a node.
    private static func samples(_ rubric: Rubric, below position: Int, prefix: String) -> [Sample] {
        var samples: [Sample] = []
        func add(_ sample: Sample) {
            guard let same = samples.firstIndex(where: { $0.kind == sample.kind && $0.tags == sample.tags }) else {
                samples.append(sample)
                return
            }
            for part in sample.parts
            where !samples[same].parts.contains(where: { $0.kind == part.kind && $0.tags == part.tags }) {
                samples[same].parts.append(part)
            }
        }
        for child in rubric.nodes[position].children {
            let inside = self.samples(rubric, below: child, prefix: prefix)
            guard let loop = rubric.nodes[child].forEach else {
                inside.forEach(add)
                continue
            }
            let id = ([prefix, loop.kind] + loop.tags).joined(separator: "-")
            add(Sample(kind: loop.kind, tags: loop.tags, id: id, parts: inside))
        }
        return samples
    }
}
