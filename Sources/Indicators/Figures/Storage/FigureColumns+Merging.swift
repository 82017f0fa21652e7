// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension FigureColumns {
    /// Who reports of other columns are by, and about what.
    struct Owners {
        let subjects: [FigureSubject]
        let bodies: [String]
        /// Runs of reports with the places of their subject and body.
        var runs: [(subject: Int, body: Int, positions: Range<Int>)]
    }

    /// Adds all reports of other columns.
    mutating func append(_ other: FigureColumns, _ owners: Owners) {
        let subjects = owners.subjects.map { self.subjects.code(of: $0) }
        let bodies = owners.bodies.map { self.bodies.code(of: $0) }
        let periods = other.periods.elements.map { self.periods.code(of: $0) }
        let remarks = other.remarkCodes.elements.indices.map { code(of: other.remarks(code: $0)) }
        let base = addTables(of: other)
        for run in owners.runs {
            for position in run.positions {
                let traits = other.traits[position]
                append(
                    subject: subjects[run.subject], body: bodies[run.body],
                    period: periods[Int(other.period[position])], day: other.day[position],
                    value: other.value[position] + (traits.kind == .exact ? base.value : 0), traits: traits,
                    share: base.share(other.share[position]),
                    remarks: other.remarks[position] == 0 ? 0 : remarks[Int(other.remarks[position]) - 1])
            }
        }
    }
}
