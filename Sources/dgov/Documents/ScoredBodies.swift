// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators
internal import LocatedYAML
internal import Scoring

/// The scores of the scorecards that a command is given, as files or as folders of them.
struct ScoredBodies {
    private(set) var scores: [RankedScore] = []
    private var rubrics: [Scorecard.RubricSummary] = []

    /// Reads scorecards. A folder gives all its JSON files; those in it that are no scorecards are counted and left out.
    init(_ paths: [String], _ console: Console) throws(Failure) {
        var attempts = Attempts()
        for path in paths {
            let files = attempts.attempt { () throws(Failure) in try FolderListing.files(path, ending: ".json") } ?? []
            var others = 0
            for file in files {
                // A file that was named must be a scorecard; a folder may hold other things too.
                let isNamed = file == path
                guard let card = attempts.attempt({ () throws(Failure) in try Self.card(file, isNeeded: isNamed) })
                else { continue }
                if let card { add(card) } else { others += 1 }
            }
            if others > 0 { console.note(.notScorecards(path, others)) }
        }
        try attempts.finish()
    }

    private mutating func add(_ card: Scorecard) {
        scores.append(RankedScore(card))
        if !rubrics.contains(where: { $0.identity == card.rubric.identity }) { rubrics.append(card.rubric) }
    }

    /// The rubric of most of the scorecards; scorecards under different rubrics are refused, versions of one are not.
    func rubric() throws(Failure) -> Scorecard.RubricSummary? {
        let ids = Set(rubrics.map(\.identity.id)).sorted()
        guard ids.count < 2 else { throw Failure(.wrongInput, .differentRubrics(ids)) }
        func uses(_ rubric: Scorecard.RubricSummary) -> Int {
            scores.count { $0.scale.document == rubric.identity }
        }
        return rubrics.max { left, right in
            (uses(left), left.identity.version, left.identity.hash?.hex ?? "")
                < (uses(right), right.identity.version, right.identity.hash?.hex ?? "")
        }
    }

    /// A scorecard; `nil` for another result or document where none is needed.
    private static func card(_ path: String, isNeeded: Bool) throws(Failure) -> Scorecard? {
        let root = try InputFile(result: path).composed()
        guard root["result"]?.text == ResultKind.scorecard.rawValue else {
            if isNeeded { throw Failure(.wrongInput, .noScorecard(path)) }
            return nil
        }
        do {
            return try JSONTextDecoder().decode(Scorecard.self, from: root)
        } catch {
            throw Failure(error)
        }
    }
}
