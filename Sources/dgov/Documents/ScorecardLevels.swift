// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators
internal import LocatedYAML
internal import Scoring

/// The levels of bodies, read from scorecards one after the other, so that no more than one is held at a time.
struct ScorecardLevels {
    private(set) var levels: [BodyLevel] = []
    /// Scorecards that say no level.
    private(set) var remarks: [Diagnostic] = []

    /// Reads a scorecard, the JSON of `dgov score`.
    mutating func read(_ path: String) throws(Failure) {
        let file = try InputFile(result: path)
        let root = try file.composed()
        let place = root["result"]?.place ?? root.source.place(of: SourceRange(start: 0, end: 0))
        guard root["result"]?.text == ResultKind.scorecard.rawValue else {
            throw Failure(.wrongInput, .notAScorecard, at: place, help: .makeScorecard)
        }
        let card: Scorecard
        do {
            card = try JSONTextDecoder().decode(Scorecard.self, from: root)
        } catch {
            throw Failure(error)
        }
        if let level = BodyLevel(card) {
            levels.append(level)
        } else {
            remarks.append(Diagnostic(severity: .warning, message: .scorecardWithoutLevel, place: place))
        }
    }
}
