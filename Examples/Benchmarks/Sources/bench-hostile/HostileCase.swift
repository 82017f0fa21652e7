// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A document made to cost its reader as much as possible.
struct HostileCase {
    let name: String
    let bytes: [UInt8]

    static let all = [
        HostileCase("billion-laughs", billionLaughs()),
        HostileCase("alias-bomb-as-key", billionLaughs() + "? *i\n: x\n"),
        HostileCase("200000-open-brackets", String(repeating: "[", count: 200_000)),
        HostileCase("200000-open-braces", String(repeating: "{a: ", count: 50_000)),
        HostileCase("100000-anchors", (0..<100_000).map { "- &a\($0) x\n" }.joined()),
        HostileCase("100000-equal-keys", String(repeating: "a: 1\n", count: 100_000)),
        HostileCase("5-MB-plain-scalar", "a: " + String(repeating: "x", count: 5_000_000)),
    ]

    private init(_ name: String, _ text: String) {
        self.name = name
        bytes = Array(text.utf8)
    }

    /// Nine lines of about 100 bytes that stand for 10⁹ words.
    private static func billionLaughs() -> String {
        let names = Array("abcdefghi").map(String.init)
        var text = "a: &a [\(Array(repeating: "lol", count: 10).joined(separator: ","))]\n"
        for (inner, outer) in zip(names, names.dropFirst()) {
            text += "\(outer): &\(outer) [\(Array(repeating: "*\(inner)", count: 10).joined(separator: ","))]\n"
        }
        return text
    }
}
