// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// Scores a stream of evidences: `bench-score [EVIDENCES]`, 10,000 by default. They are made ten at a time, as a stream brings
// them: little memory is held, and each is scored soon after it was made. Only the scoring is timed. Every scorecard is
// complete, with explanation and bounds.

import BenchmarkKit
import Evidence
import LocatedYAML
import Scoring

let batch = 10
let evidences = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 0 : 10_000
let shape = RubricText.Shape.questionnaire
let rubric = try Rubric(reading: RubricText.yaml(shape), named: "generated.yaml")
let scorer = try Scorer(rubric)
var maker = EvidenceMaker(items: shape.items, seed: 7)
var seconds = 0.0
var total = Rational.zero
var levels = 0
var peakAfterFirst = 0
var made = 0
while made < evidences {
    var documents: [EvidenceDocument] = []
    for _ in 0..<min(batch, evidences - made) {
        made += 1
        documents.append(maker.next(made))
    }
    let start = Meter.cpuSeconds
    for document in documents {
        let card = try scorer.score(document)
        total += card.root.published ?? 0
        levels += card.level?.position ?? 0
    }
    seconds += Meter.cpuSeconds - start
    // The evidence is the caller's: taking it down is no part of scoring. Scorecards are taken down within the time.
    withExtendedLifetime(documents) {}
    if peakAfterFirst == 0, made >= 100 { peakAfterFirst = Meter.peakBytes }
}
Figures.print("score.items", Double(evidences * shape.items))
Figures.print("score.mean_published", total.approximate / Double(max(1, evidences)))
Figures.print("score.mean_level", Double(levels) / Double(max(1, evidences)) + 1)
Figures.print("score.cpu_ms", seconds * 1000)
Figures.print("score.million_items_per_second", Double(evidences * shape.items) / seconds / 1e6)
Figures.print("score.peak_after_100_mb", Double(peakAfterFirst) / 1e6)
Figures.print("score.peak_mb", Double(Meter.peakBytes) / 1e6)
