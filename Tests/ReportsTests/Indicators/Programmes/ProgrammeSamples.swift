// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Indicators
import LocatedYAML

/// The programmes and the crosswalk of two provinces that do not exist, which the tests of the module read as well.
enum ProgrammeSamples {
    private static let folder = "Tests/IndicatorsTests/Fixtures/programmes"

    static func programme(_ name: String) throws -> Programme {
        try Programme(reading: try TestFiles.bytes("\(folder)/\(name).yaml"), named: "\(name).yaml")
    }

    static func comparison(concept: String? = nil) throws -> ProgrammeComparison {
        let crosswalk = try Crosswalk(
            reading: try TestFiles.bytes("\(folder)/crosswalk.yaml"), named: "crosswalk.yaml")
        return ProgrammeComparison(
            crosswalk, try ["minh-ha", "an-binh"].map(programme), concept: concept)
    }

    /// A programme whose texts try to be more than text.
    static func hostile() throws -> Programme {
        let text = #"""
            programme: 1
            id: x
            version: "1\e[31m"
            title: "# Tên | <b>\e[2Jđậm</b>"
            status: proposed
            document: {number: "=1+1", title: X, issuer: X, date: 2026-01-01}
            body: {id: x, name: "=cmd()", kind: province}
            phases: {p: {title: "a|b", from: 2026-01-01, to: 2026-12-31}}
            indicators:
              - id: "1"
                name: "a | b\n* c `d` [e](f) \u202Eg"
                unit: count
                targets: {p: {printed: "+5 | \"x\"", value: 5}}
                remark: "@x"
            """#
        return try Programme(reading: Array(text.utf8), named: "x.yaml")
    }
}
