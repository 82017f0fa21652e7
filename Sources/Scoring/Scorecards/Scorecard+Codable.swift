// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension Scorecard: Codable {
    private enum CodingKeys: String, CodingKey {
        case result, format, engine
        case asOf
        case rubric, profile, subject, period, evidence, measureSources, root, views, targets, assessments, differences,
            findings
    }

    /// Reads a scorecard as it was written.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try container.expect(.scorecard, forKey: .result, wanted: "a scorecard")
        try container.expectFirstFormat(forKey: .format)
        engine = try container.decode(EngineIdentity.self, forKey: .engine)
        asOf = try container.decode(CalendarDate.self, forKey: .asOf)
        rubric = try container.decode(RubricSummary.self, forKey: .rubric)
        profile = try container.decodeIfPresent(ProfileSummary.self, forKey: .profile)
        subject = try container.decode(Subject.self, forKey: .subject)
        period = try container.decodeIfPresent(DateSpan.self, forKey: .period)
        evidence = try container.decode(DocumentIdentity.self, forKey: .evidence)
        measureSources = try container.decodeIfPresent([DocumentIdentity].self, forKey: .measureSources) ?? []
        nodes = ScoredNodes(try container.decode(ScoredTree.self, forKey: .root).nodes)
        views = try container.decodeIfPresent([ScoredView].self, forKey: .views) ?? []
        targets = try container.decodeIfPresent([TargetStanding].self, forKey: .targets) ?? []
        assessments = try container.decodeIfPresent([AssessmentScore].self, forKey: .assessments) ?? []
        differences = try container.decodeIfPresent([AssessmentDifference].self, forKey: .differences) ?? []
        findings = try container.decodeIfPresent([ScoringFinding].self, forKey: .findings) ?? []
    }

    /// Writes the result envelope, then the tree.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(ResultKind.scorecard, forKey: .result)
        try container.encode(1, forKey: .format)
        try container.encode(engine, forKey: .engine)
        try container.encode(asOf, forKey: .asOf)
        try container.encode(rubric, forKey: .rubric)
        try container.encodeIfPresent(profile, forKey: .profile)
        try container.encode(subject, forKey: .subject)
        try container.encodeIfPresent(period, forKey: .period)
        try container.encode(evidence, forKey: .evidence)
        try container.encode(measureSources, forKey: .measureSources)
        try container.encode(ScoredTree(nodes: Array(nodes)), forKey: .root)
        try container.encode(views, forKey: .views)
        try container.encode(targets, forKey: .targets)
        try container.encode(assessments, forKey: .assessments)
        try container.encode(differences, forKey: .differences)
        try container.encode(findings, forKey: .findings)
    }
}

/// The nodes of a scorecard as a nested tree.
struct ScoredTree: Codable {
    var nodes: [ScoredNode]

    init(nodes: [ScoredNode]) { self.nodes = nodes }

    fileprivate enum CodingKeys: String, CodingKey {
        case id, title, kind, combine, tags, basis, status, subjects
        case subjectName
        case collection, weight, range, value, published, ratio, bounds, base, contribution, adjustments, coverage,
            level,
            answer, children
    }

    /// Reads a tree.
    init(from decoder: any Decoder) throws {
        nodes = []
        try Self.read(decoder, parent: nil, into: &nodes)
    }

    private static func read(_ decoder: any Decoder, parent: Int?, into nodes: inout [ScoredNode]) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let position = nodes.count
        let facts = NodeFacts(
            id: try container.decode(String.self, forKey: .id),
            title: try container.decode(LocalizedText.self, forKey: .title),
            kind: try container.decode(ScoredNode.Kind.self, forKey: .kind),
            combine: try container.decodeIfPresent(CombineOperator.self, forKey: .combine),
            tags: try container.decodeIfPresent([String].self, forKey: .tags) ?? [],
            basis: try container.decodeIfPresent([String].self, forKey: .basis) ?? [],
            status: try container.decode(SourceStatus.self, forKey: .status))
        let answer = try container.decodeIfPresent(AnswerStanding.self, forKey: .answer)
        let figures = NodeFigures(
            range: try container.decode(ValueRange.self, forKey: .range),
            value: try container.decodeIfPresent(Rational.self, forKey: .value),
            published: try container.decodeIfPresent(Rational.self, forKey: .published),
            ratio: try container.decodeIfPresent(Rational.self, forKey: .ratio),
            bounds: try container.decode(ScoredNode.Bounds.self, forKey: .bounds),
            base: try container.decode(Rational.self, forKey: .base),
            adjustments: try container.decodeIfPresent([Adjustment].self, forKey: .adjustments) ?? [],
            coverage: try container.decode(Coverage.self, forKey: .coverage),
            level: try container.decodeIfPresent(LevelStanding.self, forKey: .level), answer: answer?.facts)
        nodes.append(
            ScoredNode(
                facts, figures: figures,
                surroundings: Surroundings(
                    try container.decodeIfPresent([String].self, forKey: .subjects) ?? [],
                    name: try container.decodeIfPresent(LocalizedText.self, forKey: .subjectName)),
                isCollection: try container.decodeIfPresent(Bool.self, forKey: .collection) ?? false,
                weight: try container.decode(Rational.self, forKey: .weight),
                contribution: try container.decodeIfPresent(Rational.self, forKey: .contribution),
                responses: answer?.responses ?? [], picked: answer?.picked, rarities: answer?.rarities, parent: parent,
                end: position + 1))
        if container.contains(.children) {
            var children = try container.nestedUnkeyedContainer(forKey: .children)
            while !children.isAtEnd { try read(try children.superDecoder(), parent: position, into: &nodes) }
        }
        nodes[position].end = nodes.count
    }

    /// Writes a tree.
    func encode(to encoder: any Encoder) throws { try write(0, to: encoder) }

    private func write(_ position: Int, to encoder: any Encoder) throws {
        guard nodes.indices.contains(position) else { return }
        let node = nodes[position]
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(node.id, forKey: .id)
        try container.encode(node.title, forKey: .title)
        try container.encode(node.kind, forKey: .kind)
        try container.encodeIfPresent(node.combine, forKey: .combine)
        if !node.tags.isEmpty { try container.encode(node.tags, forKey: .tags) }
        if !node.basis.isEmpty { try container.encode(node.basis, forKey: .basis) }
        try container.encode(node.status, forKey: .status)
        if !node.subjects.isEmpty { try container.encode(node.subjects, forKey: .subjects) }
        try container.encodeIfPresent(node.subjectName, forKey: .subjectName)
        if node.isCollection { try container.encode(true, forKey: .collection) }
        try container.encode(node.weight, forKey: .weight)
        try container.encode(node.range, forKey: .range)
        try container.encodeIfPresent(node.value, forKey: .value)
        try container.encodeIfPresent(node.published, forKey: .published)
        try container.encodeIfPresent(node.ratio, forKey: .ratio)
        try container.encode(node.bounds, forKey: .bounds)
        try container.encode(node.base, forKey: .base)
        try container.encodeIfPresent(node.contribution, forKey: .contribution)
        if !node.adjustments.isEmpty { try container.encode(node.adjustments, forKey: .adjustments) }
        try container.encode(node.coverage, forKey: .coverage)
        try container.encodeIfPresent(node.level, forKey: .level)
        try container.encodeIfPresent(node.answer, forKey: .answer)
        guard node.end > position + 1 else { return }
        var children = container.nestedUnkeyedContainer(forKey: .children)
        var child = position + 1
        while child < node.end {
            try write(child, to: children.superEncoder())
            child = nodes[child].end
        }
    }
}

extension Scorecard {
    /// The scorecard as JSON: the same bytes for the same scorecard, always.
    public func json(pretty: Bool = true) throws -> [UInt8] { try JSONTextEncoder(pretty: pretty).encode(self) }

    /// Reads a scorecard from JSON.
    /// - Throws: an error that names the place of what does not fit.
    public init(json bytes: [UInt8], named name: String) throws {
        self = try JSONTextDecoder().decode(Scorecard.self, from: bytes, name: name)
    }
}
