// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A line of iCalendar (RFC 5545, section 3.1): a name with parameters, a colon, a value.
struct CalendarLine {
    let text: String

    /// A line whose value is written as it stands.
    init(_ name: String, _ value: String) { text = name + ":" + value }

    /// A line with a text: backslash, semicolon, comma and line ends are escaped (section 3.3.11), other control characters
    /// become spaces, since a text must not hold them.
    init(_ name: String, text value: String) {
        var escaped = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
            case "\n" where isAfterReturn: break
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": escaped.append(contentsOf: ["\\", "n"])
            case _ where scalar.properties.generalCategory == .control: escaped.append(" ")
            default: escaped.append(scalar)
            }
            isAfterReturn = scalar == "\r"
        }
        self.init(name, String(escaped))
    }

    /// The most octets of a line without its end.
    private static let most = 75

    /// The line in UTF-8, folded: each piece has at most 75 octets, pieces after the first begin with a space, and each ends
    /// with CR LF. No character of UTF-8 is split.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        var used = 0
        for scalar in text.unicodeScalars {
            let own = Array(String(Character(scalar)).utf8)
            if used + own.count > Self.most {
                bytes += [0x0D, 0x0A, 0x20]
                used = 1
            }
            bytes += own
            used += own.count
        }
        return bytes + [0x0D, 0x0A]
    }
}
