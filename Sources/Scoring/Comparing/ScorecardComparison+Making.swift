// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension ScorecardComparison {
    /// Compares two scorecards of one rubric.
    /// - Parameters:
    ///   - old: the older scorecard.
    ///   - new: the newer scorecard.
    ///   - rubric: the newer rubric; its migration map bridges two versions.
    /// - Throws: `ComparisonFailure` when the scorecards are of different rubrics, versions without a map, or profiles.
    public init(old: Scorecard, new: Scorecard, rubric: Rubric? = nil) throws(ComparisonFailure) {
        let migration = try Self.migration(old, new, rubric)
        if old.profile?.id != new.profile?.id {
            throw .profiles(old.profile?.id, new.profile?.id)
        }
        engine = .current
        rubricTitle = new.rubric.title
        self.old = Side(old)
        self.new = Side(new)
        changes = ChangeFinder(old: old, new: new, migration: migration).changes()
    }

    private static func migration(
        _ old: Scorecard, _ new: Scorecard, _ rubric: Rubric?
    ) throws(ComparisonFailure) -> RubricMigration? {
        let (before, after) = (old.rubric.identity, new.rubric.identity)
        guard before.id == after.id else { throw .rubrics(before.id, after.id) }
        if before.version == after.version {
            if before.hash != after.hash { throw .content(after.id, after.version) }
            return nil
        }
        guard let rubric, rubric.identity.id == after.id, rubric.identity.version == after.version,
            let migration = rubric.migrations.first(where: { $0.from == before.version })
        else { throw .versions(before.version, after.version) }
        return migration
    }
}

/// Pairs the nodes of two scorecards and says what happened to each.
private struct ChangeFinder {
    let old: Scorecard
    let new: Scorecard
    let migration: RubricMigration?

    func changes() -> [NodeChange] {
        var positions: [NodeReference: Int] = [:]
        for (index, node) in old.nodes.enumerated() where positions[node.reference] == nil || !node.isCollection {
            positions[node.reference] = index
        }
        let origins = origins()
        let present = Set(new.nodes.map(\.reference))
        let oldDepths = depths(old)
        let newDepths = depths(new)
        var used: Set<Int> = []
        var changes: [NodeChange] = []
        for (index, node) in new.nodes.enumerated() {
            let position = oldPosition(of: node, positions, origins)
            if let position { used.insert(position) }
            changes.append(change(position.map { old.nodes[$0] }, node, depth: newDepths[index]))
        }
        for (index, node) in old.nodes.enumerated() where !used.contains(index) && !continues(node, present) {
            changes.append(change(node, nil, depth: oldDepths[index]))
        }
        return changes
    }

    /// The older node behind a newer one; of merged nodes the first stands for all.
    private func oldPosition(
        of node: ScoredNode, _ positions: [NodeReference: Int], _ origins: [String: [String]]
    ) -> Int? {
        guard migration != nil else { return positions[node.reference] }
        return (origins[node.id] ?? []).lazy.compactMap { positions[NodeReference($0, subjects: node.subjects)] }.first
    }

    /// New id → the old ids that lead to it.
    private func origins() -> [String: [String]] {
        guard let migration else { return [:] }
        var origins: [String: [String]] = [:]
        for id in Set(old.nodes.map(\.id)).sorted() {
            for new in migration.newIds(of: id) { origins[new, default: []].append(id) }
        }
        return origins
    }

    /// Whether an older node lives on in a newer one, be it merged.
    private func continues(_ node: ScoredNode, _ present: Set<NodeReference>) -> Bool {
        migration?.newIds(of: node.id).contains { present.contains(NodeReference($0, subjects: node.subjects)) }
            ?? false
    }

    private func depths(_ card: Scorecard) -> [Int] {
        var depths: [Int] = []
        for node in card.nodes { depths.append(node.parent.map { depths[$0] + 1 } ?? 0) }
        return depths
    }

    private func change(_ old: ScoredNode?, _ new: ScoredNode?, depth: Int) -> NodeChange {
        let node = new ?? old
        let reference = node?.reference ?? NodeReference("")
        return NodeChange(
            node: reference, oldNode: old.flatMap { $0.reference == reference ? nil : $0.reference },
            title: node?.title ?? LocalizedText(""), isItem: node?.isItem ?? false, depth: depth, kind: kind(old, new),
            oldRatio: old?.ratio, newRatio: new?.ratio, oldPublished: old?.published, newPublished: new?.published,
            oldLevel: old?.level?.reached, newLevel: new?.level?.reached, oldState: old?.answer?.state,
            newState: new?.answer?.state)
    }

    private func kind(_ old: ScoredNode?, _ new: ScoredNode?) -> NodeChange.Kind {
        guard let old else { return .added }
        guard let new else { return .dropped }
        if let before = old.level, let after = new.level, before.position != after.position {
            return after.position > before.position ? .improved : .regressed
        }
        if let before = old.ratio, let after = new.ratio, before != after {
            return after > before ? .improved : .regressed
        }
        if (old.ratio == nil) != (new.ratio == nil) || old.answer?.state != new.answer?.state { return .changed }
        return .unchanged
    }
}

extension ComparisonFailure {
    fileprivate static func rubrics(_ old: String, _ new: String) -> Self {
        Self(
            code: .differentRubrics,
            message: LocalizedText(
                vi: "hai kết quả thuộc hai bộ tiêu chí khác nhau: '\(old)' và '\(new)'",
                en: "the results are of different rubrics: '\(old)' and '\(new)'"))
    }

    fileprivate static func versions(_ old: String, _ new: String) -> Self {
        Self(
            code: .differentVersions,
            message: LocalizedText(
                vi:
                    "hai kết quả thuộc hai phiên bản '\(old)' và '\(new)'; cần bộ tiêu chí có bảng chuyển đổi (--rubric)",
                en:
                    "the results are of the versions '\(old)' and '\(new)'; a rubric with a migration map is needed (--rubric)"
            ))
    }

    fileprivate static func content(_ id: String, _ version: String) -> Self {
        Self(
            code: .sameVersionOtherContent,
            message: LocalizedText(
                vi:
                    "cùng là '\(id)' phiên bản '\(version)' nhưng nội dung khác nhau (mã băm khác); cần đổi số phiên bản",
                en:
                    "both are '\(id)' version '\(version)', but with different content (other hash); the version must change"
            ))
    }

    fileprivate static func profiles(_ old: String?, _ new: String?) -> Self {
        let (before, after) = (old ?? "–", new ?? "–")
        return Self(
            code: .differentProfiles,
            message: LocalizedText(
                vi: "hai kết quả dùng hai hồ sơ áp dụng khác nhau: '\(before)' và '\(after)'",
                en: "the results were scored under different profiles: '\(before)' and '\(after)'"))
    }
}
