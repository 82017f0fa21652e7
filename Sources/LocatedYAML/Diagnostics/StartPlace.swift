// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension Diagnostic.Place {
    /// The start of a file, or of one of its lines, without a text: the file may be no text, or is said to be wrong as a
    /// whole.
    package init(startOf file: String, line: Int = 1) {
        self.init(file: file, line: line, column: 1, endLine: line, endColumn: 1, sourceLine: "")
    }
}
