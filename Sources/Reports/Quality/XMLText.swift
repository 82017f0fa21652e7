// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Writes text into XML 1.0.
enum XMLText {
    /// The text for an attribute in double quotes or between tags, on one line.
    ///
    /// ``SafeText`` has first replaced what XML 1.0 forbids (section 2.2: most control characters, U+FFFE, U+FFFF) and
    /// what could steer a terminal.
    static func line(_ text: String) -> String {
        var escaped = ""
        for scalar in SafeText.line(text).unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&apos;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
