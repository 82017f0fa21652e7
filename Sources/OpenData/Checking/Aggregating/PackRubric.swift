// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Scoring

/// A pack with points as a rubric: the sum of its groups, each the sum of its checks, with ratings as levels.
///
/// The rubric is written out as a document and read by the ordinary loader, so that what scores the maturity of bodies
/// scores catalogues too, and explains them in the same words.
struct PackRubric {
    private let pack: CheckPack
    private let scorer: Scorer

    /// The positions of the checks that are worth points.
    let positions: [Int]

    /// - Returns: `nil` for a pack without points.
    /// - Throws: `ReadingFailure` when ids of the pack are in each other's way.
    init?(_ pack: CheckPack) throws(ReadingFailure) {
        positions = pack.checks.indices.filter { !pack.checks[$0].points.isZero }
        guard !positions.isEmpty else { return nil }
        self.pack = pack
        let name = pack.identity.id + ".rubric.json"
        let text: [UInt8]
        do { text = try JSONTextEncoder().encode(WrittenRubric(pack)) } catch {
            throw ReadingFailure(diagnostics: [.unwritable(pack.identity.id)])
        }
        let rubric = try Rubric(reading: text, named: name)
        do { scorer = try Scorer(rubric) } catch { throw ReadingFailure(diagnostics: error.diagnostics) }
    }

    /// The scorecard of the points of a catalogue or a publisher.
    /// - Parameters:
    ///   - tallies: one for each check of the pack.
    ///   - reasons: why a check does not apply, for those that do not.
    func scorecard(
        _ tallies: [CheckTally], of subject: Subject, evidence: DocumentIdentity, asOf: CalendarDate,
        reasons: [OutcomeReason]
    ) throws(EvidenceMismatch) -> Scorecard {
        var answers: [String: ItemAnswer] = [:]
        for position in positions {
            let (check, tally) = (pack.checks[position], tallies[position])
            answers[check.id] =
                if tally.applicable == 0 {
                    ItemAnswer(.notApplicable, reason: reasons[position].text.text(in: .vietnamese))
                } else if tally.assessed == 0 {
                    ItemAnswer(.unknown)
                } else {
                    ItemAnswer(tally.points(worth: check.points).earned)
                }
        }
        var document = EvidenceDocument(
            id: evidence.id, version: evidence.version,
            rubric: EvidenceDocument.RubricReference(id: pack.identity.id, version: pack.identity.version), asOf: asOf,
            evidence: SubjectEvidence(subject: subject, answers: answers))
        document.identity = evidence
        return try scorer.score(document)
    }
}

extension Diagnostic {
    fileprivate static func unwritable(_ pack: String) -> Self {
        Diagnostic(
            severity: .error,
            message: DiagnosticMessage(
                code: "pack-unwritable", vi: "bộ quy tắc '\(pack)' không viết được thành bộ tiêu chí",
                en: "the pack '\(pack)' cannot be written as a rubric"), place: nil)
    }
}

/// A rubric document as it is written.
private struct WrittenRubric: Encodable {
    let rubric = 1
    let id: String
    let version: String
    let title: LocalizedText
    let status: SourceStatus
    let notice: LocalizedText?
    let sources: [DocumentSource]
    let root: Root

    struct Root: Encodable {
        let id = "pack"
        let title: LocalizedText
        let combine = "sum"
        let levels: Levels?
        let children: [Group]
    }

    struct Group: Encodable {
        let id: String
        let title: LocalizedText
        let combine = "sum"
        let children: [Item]
    }

    struct Item: Encodable {
        let id: String
        let kind = "given"
        let title: LocalizedText
        let range: [String]
        let basis: [String]
        let status: SourceStatus
    }

    struct Levels: Encodable {
        let scheme = "bands"
        let of = "value"
        let list: [Level]
    }

    struct Level: Encodable {
        let id: String
        let title: LocalizedText
        let from: [String: String]?
        let to: [String: String]?
    }

    init(_ pack: CheckPack) {
        id = pack.identity.id
        version = pack.identity.version
        title = pack.title
        status = pack.status
        notice = pack.notice
        sources = pack.sources
        let groups = pack.groups.compactMap { group -> Group? in
            let items = pack.checks.filter { $0.group == group.id && !$0.points.isZero }.map { check in
                Item(
                    id: check.id, title: check.title, range: ["0", check.points.fraction], basis: check.basis,
                    status: check.status)
            }
            return items.isEmpty ? nil : Group(id: "group." + group.id, title: group.title, children: items)
        }
        let levels = pack.ratings.indices.map { position in
            let rating = pack.ratings[position]
            let next = position + 1 < pack.ratings.count ? pack.ratings[position + 1].from.fraction : nil
            return Level(
                id: rating.id, title: rating.title, from: position == 0 ? nil : ["at_least": rating.from.fraction],
                to: next.map { ["below": $0] })
        }
        root = Root(title: pack.title, levels: levels.isEmpty ? nil : Levels(list: levels), children: groups)
    }
}
