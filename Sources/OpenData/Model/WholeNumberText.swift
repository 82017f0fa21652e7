// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Whole numbers as catalogues write them.
enum WholeNumberText {
    /// The number of a text `5120`, `+5120` or `5120.0`; `nil` for other texts, numbers below 0 and fractions.
    static func value(of text: String) -> Int? {
        var text = text[...]
        text = text.drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        if let point = text.firstIndex(of: ".") {
            let fraction = text[text.index(after: point)...]
            guard !fraction.isEmpty, fraction.utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) else { return nil }
            text = text[..<point]
        }
        guard let number = Int(text), number >= 0 else { return nil }
        return number
    }
}
