// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Reports
internal import Scoring
internal import SelfAssessment

/// Says in one line how the body stands.
struct StandingLine {
    let language: Language

    private var numbers: NumberText { NumberText(language) }

    /// The level or score, what is answered, and what is in the way; what does not fit is left out from the end.
    func text(_ standing: SessionStanding, width: Int) -> String {
        var rest = self.rest(standing)
        let heads = head(standing)
        while true {
            let lines = heads.map { ([$0] + rest).joined(separator: " · ") }
            if let line = lines.first(where: { DisplayWidth.of($0) <= width }) { return line }
            if rest.popLast() == nil { return LineWrapping.cut(heads.last ?? "", width: width) }
        }
    }

    private func rest(_ standing: SessionStanding) -> [String] {
        var parts: [Words] = []
        if let coverage = standing.coverage { parts.append(AssessWords.coverage(numbers.percent(coverage, digits: 0))) }
        parts.append(AssessWords.open(standing.open))
        if let next = standing.next, standing.blocking > 0 {
            parts.append(AssessWords.toNext(SafeText.line(next.id), standing.blocking))
        }
        return parts.map { $0.text(in: language) }
    }

    /// The level, or the score where there are no levels; the longest wording first.
    func head(_ standing: SessionStanding) -> [String] {
        if let level = standing.level {
            let title = SafeText.line(level.title.text(in: language))
            return [AssessWords.level(level.id, title), AssessWords.shortLevel(level.id)].map { $0.text(in: language) }
        }
        if standing.hasLevels { return [AssessWords.noLevel.text(in: language)] }
        guard let value = standing.value else { return [AssessWords.noScore.text(in: language)] }
        let score =
            standing.range == .unit
            ? numbers.percent(value, digits: 1) : numbers.number(value, digits: 2, padded: false)
        return [AssessWords.score(score).text(in: language)]
    }
}
