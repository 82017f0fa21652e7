// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Ids that may stand in an address `url(#…)` without quoting.
enum ChartID {
    /// The id with every character but ASCII letters, digits, `-`, `.` and `:` written as its code between low lines:
    /// different ids stay different.
    static func safe(_ id: String) -> String {
        var safe = ""
        for scalar in id.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", ".", ":": safe.unicodeScalars.append(scalar)
            default: safe += "_" + String(scalar.value, radix: 16) + "_"
            }
        }
        return safe
    }
}
