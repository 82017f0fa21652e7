// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

/// The documented values of all formats.
enum FormatTables {
    /// The values of one format, as ``FormatCase`` reads them.
    struct Table: Sendable, CustomTestStringConvertible {
        let id: String
        let text: String

        var testDescription: String { id }

        init(_ id: String, _ text: String) { (self.id, self.text) = (id, text) }
    }

    static let all: [Table] = persons + bodies + places + general + times + numbers + checkDigits
}
