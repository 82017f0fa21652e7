// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What became of the answers of an older version.
public struct MigratedEvidence: Sendable, Hashable {
    /// The evidence under the new ids.
    public let evidence: EvidenceDocument
    /// What could not be carried over one to one, for a person to look at.
    public let findings: [ScoringFinding]
}

extension Rubric {
    /// Carries the answers of an older version over to this one.
    ///
    /// Renamed items keep their answers and options are renamed; a split item's answers go to each of its parts; of merged
    /// items the answers are kept only where all agree; dropped items lose theirs. Whatever is not one to one is said in
    /// the findings. Nothing is scored.
    /// - Returns: `nil` when there is no migration from the evidence's version.
    public func migrated(_ document: EvidenceDocument) -> MigratedEvidence? {
        guard document.rubric.id == identity.id, let version = document.rubric.version,
            let migration = migrations.first(where: { $0.from == version })
        else { return nil }
        var findings: [ScoringFinding] = []
        var migrated = document
        migrated.rubric.version = identity.version
        migrated.evidence = carry(document.evidence, migration, [], &findings)
        return MigratedEvidence(evidence: migrated, findings: findings)
    }

    private func carry(
        _ evidence: SubjectEvidence, _ migration: RubricMigration, _ path: [String], _ findings: inout [ScoringFinding]
    ) -> SubjectEvidence {
        var result = evidence
        result.answers = [:]
        var sources: [String: [String]] = [:]
        for old in evidence.answers.keys.sorted() {
            let new = migration.newIds(of: old)
            if new.isEmpty { findings.append(.answerDropped(NodeReference(old, subjects: path))) }
            if new.count > 1 { findings.append(.answerSplit(NodeReference(old, subjects: path), into: new)) }
            for id in new { sources[id, default: []].append(old) }
        }
        for (new, olds) in sources.sorted(by: { $0.key < $1.key }) {
            let answers = olds.compactMap { evidence.answers[$0] }
            guard let first = answers.first else { continue }
            let merged = migration.merged[new] ?? olds
            func content(_ answer: ItemAnswer) -> [ItemAnswer] {
                answer.responses.map { response in
                    var bare = Response(state: response.state)
                    bare.value = response.value
                    return ItemAnswer([bare])
                }
            }
            guard answers.count == merged.count, answers.allSatisfy({ content($0) == content(first) }) else {
                findings.append(.answersDisagree(NodeReference(new, subjects: path), olds))
                continue
            }
            result.answers[new] = renamed(first, migration.options[new] ?? [:])
        }
        result.weights = [:]
        for (node, weight) in evidence.weights {
            for id in migration.newIds(of: node) { result.weights[id] = weight }
        }
        result.subjects = evidence.subjects.map { carry($0, migration, path + [$0.subject.id], &findings) }
        return result
    }

    private func renamed(_ answer: ItemAnswer, _ options: [String: String]) -> ItemAnswer {
        guard !options.isEmpty else { return answer }
        var answer = answer
        for index in answer.responses.indices {
            switch answer.responses[index].value {
            case .word(let word)?: answer.responses[index].value = .word(options[word] ?? word)
            case .words(let words)?: answer.responses[index].value = .words(words.map { options[$0] ?? $0 })
            case .number, .share, nil: continue
            }
        }
        return answer
    }
}

extension ScoringFinding {
    static func answerDropped(_ node: NodeReference) -> Self {
        Self(
            code: .answerMigrated, node: node,
            message: LocalizedText(
                vi: "Tiêu chí '\(node.text)' không còn trong phiên bản mới; câu trả lời không được chuyển.",
                en: "The item '\(node.text)' is gone from the new version; its answer was not carried over."))
    }

    static func answerSplit(_ node: NodeReference, into new: [String]) -> Self {
        let list = new.joined(separator: ", ")
        return Self(
            code: .answerMigrated, node: node,
            message: LocalizedText(
                vi: "Tiêu chí '\(node.text)' được tách thành \(list); hãy rà lại các câu trả lời này.",
                en: "The item '\(node.text)' was split into \(list); look these answers over."))
    }

    static func answersDisagree(_ node: NodeReference, _ old: [String]) -> Self {
        let list = old.joined(separator: ", ")
        return Self(
            code: .answerMigrated, node: node,
            message: LocalizedText(
                vi: "Tiêu chí '\(node.text)' gộp từ \(list), vốn có câu trả lời khác nhau; cần trả lời lại.",
                en: "The item '\(node.text)' merges \(list), whose answers differ; answer it anew."))
    }
}
