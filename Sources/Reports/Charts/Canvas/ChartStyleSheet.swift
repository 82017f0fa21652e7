// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What the style sheet of a page says about drawings: their size, and the inks by class.
enum ChartStyleSheet {
    /// The rules; they use the variables of the page.
    static let text =
        ".drawing{display:block;width:100%;max-width:34rem;height:auto;margin:0 0 .75rem;font-family:inherit;fill:var(--ink)}\n"
        + ChartInk.allCases.map(rule).joined(separator: "\n")

    private static func rule(_ ink: ChartInk) -> String {
        ".drawing .\(ink.fillClass){fill:var(--\(ink.rawValue))}"
            + ".drawing .\(ink.strokeClass){stroke:var(--\(ink.rawValue))}"
    }
}
