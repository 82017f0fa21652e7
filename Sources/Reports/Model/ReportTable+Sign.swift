// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension ReportTable.Cell {
    /// Whether the sign of the judgement stands before the content: no word in it says the judgement already.
    var needsSign: Bool {
        guard !tone.sign.isEmpty, !content.isEmpty else { return false }
        return !content.contains { if case .mark = $0 { true } else { false } }
    }
}
