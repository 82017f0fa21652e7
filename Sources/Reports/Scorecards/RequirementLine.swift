// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Scoring

/// A requirement in plain words, with how it stands.
struct RequirementLine {
    let isMet: Bool
    /// Whether a number has come as far as it must, though it may lie beyond the upper end.
    let isPassed: Bool
    let text: String
    /// The nodes that do not pass.
    let failing: [NodeReference]
    let parts: [RequirementLine]

    /// The requirement with those of its parts that are not met, in one text.
    var whole: String {
        guard !parts.isEmpty else { return text }
        let open = parts.filter { !$0.isMet }
        return text + ": " + (open.isEmpty ? parts : open).map(\.whole).joined(separator: "; ")
    }
}

/// Prints requirements as a list with marks, parts below their whole.
struct RequirementPrinter {
    let context: ScorecardContext

    func write(_ line: RequirementLine, to page: inout TextPage, indent: Int) {
        page.entry(line.isMet ? "✓" : "✗", line.text, indent: indent, mark: line.isMet ? .good : .bad)
        for part in line.parts { write(part, to: &page, indent: indent + 2) }
    }
}
