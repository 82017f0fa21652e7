// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DataQuality

@Suite("Hostile patterns")
struct HostilePatternTests {
    @Test(.timeLimit(.minutes(3)), arguments: ["(a+)+$", "(a|a)*b", "(a*)*b", "(a|aa)+", "(.*)*x", "(a?){100}a{100}"])
    func `what makes other engines hang is matched in one step per byte`(_ text: String) throws {
        let pattern = try BytePattern(text)
        #expect(!pattern.matches(String(repeating: "a", count: 100_000) + "!"))
    }

    @Test(
        .timeLimit(.minutes(3)),
        arguments: [
            "(\\p{L}{1000}){1000}", "[a-z]{1000}{1000}", "((a{100}){100}){100}", "(((|){1000}){1000}){1000}a",
            "(a|b)*a(a|b){30}", "(.*x){200}.*y(.|z){15}", "([a-z]{0,1000}){0,1000}", "(\\p{Lu}|\\p{L}{1,300}){300}",
            "([ab]*a[ab]{9}){9}", "(\\p{L}{1,300}x){300}",
        ])
    func `what would need a huge automaton is refused, and soon`(_ text: String) {
        // A smaller limit than the usual one, as debug builds are slow; the work grows in proportion to it.
        #expect(throws: PatternFailure.self) { _ = try BytePattern(text, stateLimit: 2000) }
    }

    @Test func `the limit can be moved`() throws {
        #expect(throws: PatternFailure.self) { _ = try BytePattern("[0-9]{12}", stateLimit: 12) }
        #expect(try BytePattern("[0-9]{12}", stateLimit: 13).matches("001304000018"))
        let long = String(repeating: "q", count: 9000)
        #expect(try BytePattern("[a-z]{9000}").matches(long))
        #expect(throws: PatternFailure.self) { _ = try BytePattern("[a-z]{10000}[0-9]{10000}") }
        #expect(
            try BytePattern("[a-z]{9000}[0-9]{3000}", stateLimit: 20_000).matches(
                long + String(repeating: "1", count: 3000)))
    }

    @Test func `a dead value is not read to its end`() throws {
        let pattern = try BytePattern("b+")
        let long = String(repeating: "a", count: 1_000_000)
        #expect(pattern.verdicts([long, "b", nil, "bb", long, "bbb", "c"]) == [1, 0, 2, 0, 1, 0, 1])
    }
}
