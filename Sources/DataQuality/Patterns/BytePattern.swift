// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A pattern that whole values match, compiled once to an automaton over UTF-8 bytes: each byte of a value costs one
/// step, whatever the pattern.
///
/// The dialect is described in <doc:PatternsAndRules>. A value that is not valid UTF-8 matches only as far as the
/// pattern names its bytes, which no pattern does: it fails.
///
/// ```swift
/// let pattern = try BytePattern("[0-9]{12}")
/// pattern.matches("001304000018")     // true
/// ```
public struct BytePattern: Sendable {
    /// The greatest number of states an automaton may have unless another is asked for.
    public static let usualStateLimit = 10_000
    /// The number of states that no automaton exceeds, whatever is asked for.
    public static let greatestStateLimit = 65_000

    /// The pattern as it was written.
    public let text: String
    /// The same pattern in a syntax that PostgreSQL's regular expressions and RE2 (DuckDB) read alike: anchored, with
    /// escapes and categories written out as classes.
    public let sqlPattern: String
    private let table: PatternTable
    private let sequence: FixedByteSequence?

    /// Compiles a pattern.
    ///
    /// - Parameters:
    ///   - text: The pattern.
    ///   - stateLimit: The most states its automaton may have, before it is made minimal; at most 65,000. The time to
    ///     compile or to refuse a pattern grows with it.
    /// - Throws: What is wrong with the pattern and where: a mistake in the syntax, something that is outside the
    ///   dialect, or an automaton beyond the limit.
    public init(_ text: String, stateLimit: Int = usualStateLimit) throws(PatternFailure) {
        let limit = max(1, min(stateLimit, Self.greatestStateLimit))
        let node = try PatternParser.parse(text)
        let whole = TextRange(offset: 0, length: text.unicodeScalars.count)
        // The states between the bytes of a character and those without a byte come on top, so ten for one.
        guard let direct = NondeterministicAutomaton(node, limit: 10 * limit + 1000),
            let deterministic = DeterministicAutomaton(direct, limit: limit)
        else {
            throw PatternFailure(.patternTooLarge(limit), at: whole, help: .patternFewerTimes)
        }
        let automaton = deterministic.minimised
        guard automaton.acceptsMoreThanNothing else { throw PatternFailure(.patternMatchesNothing, at: whole) }
        self.text = text
        sqlPattern = PatternWriter.sqlText(of: node)
        table = PatternTable(automaton)
        sequence = FixedByteSequence(automaton)
    }

    /// Whether a whole text matches.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    public func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            table.withRunner { runner in
                guard let start = bytes.baseAddress else { return runner.acceptsNothing }
                return runner.accepts(start, bytes.count)
            }
        }
    }

    /// Writes a verdict for each value of a column: 0 matches, 1 does not, 2 missing.
    func judge(_ slices: ColumnSlices, _ verdicts: UnsafeMutablePointer<UInt8>) {
        if let sequence {
            sequence.judge(slices, verdicts)
        } else {
            table.withRunner { $0.judge(slices, verdicts) }
        }
    }

    /// Gives a test of single values, which is valid inside `body` only.
    func withMatcher<Result>(_ body: (PatternTable.Runner) -> Result) -> Result {
        table.withRunner(body)
    }
}

extension BytePattern: Hashable {
    /// True for patterns that were written alike.
    public static func == (left: BytePattern, right: BytePattern) -> Bool {
        left.text.unicodeScalars.elementsEqual(right.text.unicodeScalars)
    }

    /// Feeds the text to a hasher.
    public func hash(into hasher: inout Hasher) {
        for scalar in text.unicodeScalars { hasher.combine(scalar) }
    }
}
