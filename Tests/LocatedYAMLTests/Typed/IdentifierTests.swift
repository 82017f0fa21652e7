// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LocatedYAML

@Suite("What is an id")
struct IdentifierTests {
    /// Whether bytes, as they stand in a document, are an id.
    private func isValid(_ bytes: [UInt8]) -> Bool { Identifier.isValid(bytes.span) }

    @Test(arguments: ["a", "Z", "007", "A.b-c_d", "a.", "a-", "0_", String(repeating: "a", count: 128)])
    func `letters and digits, with points, strokes and underscores after the first, are an id`(text: String) {
        #expect(Identifier.isValid(text))
        #expect(isValid(Array(text.utf8)))
    }

    @Test(arguments: [
        "", "-a", ".a", "_a", "xã", "Xa\u{301}", "a b", " a", "a ", "a/b", "a\n", "a@b", "１", "a:b",
        String(repeating: "a", count: 129),
    ])
    func `anything else is none`(text: String) {
        #expect(!Identifier.isValid(text))
        #expect(!isValid(Array(text.utf8)))
    }

    @Test func `where ids are to be short the limit is another`() {
        #expect(Identifier.isValid("abcd", longest: 4))
        #expect(!Identifier.isValid("abcde", longest: 4))
    }

    @Test func `every byte is judged alike in a text and in bytes`() {
        for byte in UInt8.min...127 {
            let text = "a" + String(Unicode.Scalar(byte))
            #expect(Identifier.isValid(text) == isValid(Array(text.utf8)), "\(byte)")
            #expect(Identifier.isLetterOrDigit(byte) == Identifier.isValid(String(Unicode.Scalar(byte))), "\(byte)")
        }
    }
}
