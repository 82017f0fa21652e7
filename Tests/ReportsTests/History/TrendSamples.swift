// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import ResultHistory
import Scoring

/// Results over time that several tests render.
enum TrendSamples {
    /// Entries of scorecards of two subjects on three days.
    /// - Parameter name: the name of the first subject.
    static func entries(named name: String = "Sở Nội vụ") throws -> [HistoryEntry] {
        let (rubric, base) = try Samples.small()
        return try ["2026-03-31", "2026-06-30", "2027-06-30"].flatMap { day in
            try [(0, name), (1, "Sở Y tế")].map { number, name in
                var evidence = base
                evidence.evidence.subject.id = "so-\(number)" + (name.isEmpty ? "" : name)
                evidence.evidence.subject.name = LocalizedText(name)
                let card = try rubric.score(evidence, asOf: CalendarDate(parsing: day))
                let bytes = try card.json()
                return HistoryEntry(.scorecard(card), hash: .of(bytes), size: bytes.count)
            }
        }
    }
}
