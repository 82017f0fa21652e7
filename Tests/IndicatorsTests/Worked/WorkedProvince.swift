// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import RubricLibrary
import Testing

/// A shipped programme with a small set of invented figures, and statuses that were derived on paper.
struct WorkedProvince {
    /// The id of the programme.
    let programme: String
    /// Figures as ``ProgressSample/list(_:)`` reads them.
    let figures: String
    var bodies: String?
    var levels = ""

    /// How it stands on a day.
    func track(on day: String) throws -> ProgressResult {
        let document = try #require(ShippedRubrics.document(id: programme))
        var input = ProgressInput(
            programme: try Programme(reading: document.bytes, named: document.path),
            figures: try ProgressSample.figures(figures), asOf: try ProgressSample.day(day))
        input.bodies = try bodies.map { try ProgressSample.bodies($0) }
        input.levels = try ProgressSample.levels(levels)
        return ProgressTracker.track(input)
    }

    /// Compares all rows with a table, one line a row: `indicator | phase | status | how it was derived`. Rows that are not
    /// in the table must have the status of their phase in `rest`.
    func check(
        on day: String, _ table: String, rest: [String: ProgressStatus],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        var expected: [String: (status: ProgressStatus, why: String)] = [:]
        for line in table.split(separator: "\n") {
            let cells = line.split(separator: "|", maxSplits: 3).map { $0.trimming(" ") }
            try #require(cells.count == 4, "\(line)", sourceLocation: sourceLocation)
            let status = try #require(ProgressStatus(rawValue: cells[2]), "\(line)", sourceLocation: sourceLocation)
            expected["\(cells[0]) \(cells[1])"] = (status, cells[3])
        }
        let rows = try track(on: day).rows
        for row in rows {
            let key = "\(row.indicator) \(row.phase)"
            let derived = expected.removeValue(forKey: key)
            let reasons = row.reasons.map { $0.text(in: .english) }.joined(separator: "; ")
            #expect(
                row.status == derived?.status ?? rest[row.phase],
                "\(key) on \(day): \(derived?.why ?? "no figure"); computed: \(reasons)", sourceLocation: sourceLocation
            )
        }
        #expect(expected.keys.sorted() == [], "lines of the table that are no rows", sourceLocation: sourceLocation)
    }
}

extension ProgressResult {
    /// Expects an indicator to be summed over a merger: its trend is broken, and the commune that is gone is named.
    func expectSum(
        _ indicator: String, _ phase: String, _ status: ProgressStatus, _ share: Rational?, leavingOut body: String,
        of period: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let row = try #require(
            rows.first { $0.indicator == indicator && $0.phase == phase }, sourceLocation: sourceLocation)
        #expect(row.status == status, sourceLocation: sourceLocation)
        #expect(row.figure?.origin == .summed, sourceLocation: sourceLocation)
        #expect(row.figure?.value == share, sourceLocation: sourceLocation)
        #expect(row.trend.map(\.isBroken) == [false, true], sourceLocation: sourceLocation)
        #expect(row.direction == nil, sourceLocation: sourceLocation)
        let leftOut = "figures of bodies that did not exist then are not in the sum: \(body)"
        #expect(
            findings.map { $0.message.text(in: .english) }.contains("Indicator \(indicator), \(period): \(leftOut)"),
            sourceLocation: sourceLocation)
    }
}

extension Substring {
    /// Without the characters of `set` at both ends.
    fileprivate func trimming(_ character: Character) -> String {
        var text = drop { $0 == character }
        while text.last == character { text.removeLast() }
        return String(text)
    }
}
