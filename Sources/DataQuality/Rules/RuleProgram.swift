// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// A row rule compiled for evaluation column by column. One program serves all workers; each has a ``RuleRunner``.
struct RuleProgram: Sendable {
    /// The steps; the last writes condition 0.
    private(set) var steps: [RuleStep] = []
    /// The columns that are read as text, as numbers, as dates and as timestamps.
    private(set) var texts: [Int] = []
    private(set) var decimals: [Int] = []
    private(set) var dates: [Int] = []
    private(set) var timestamps: [Int] = []
    /// The constant texts, each followed by 64 bytes.
    private(set) var constants: [UInt8] = []
    /// How many registers there are of each kind.
    private(set) var registerCount = 1
    /// How many buffers for changed texts.
    private(set) var arenaCount = 0

    /// Compiles a rule.
    ///
    /// - Parameters:
    ///   - rule: The rule.
    ///   - asOf: The date of judgement; without one `as_of` is missing.
    ///   - offsetMinutes: Minutes east of Greenwich of the clock by which `as_date` finds the day of a timestamp.
    init(_ rule: TypedRowRule, asOf: CalendarDate?, offsetMinutes: Int = 420) {
        var compiler = RuleCompiler(rule, asOf: asOf, offsetMinutes: offsetMinutes)
        compiler.truth(rule.root, 0)
        self = compiler.program
    }

    /// An empty program.
    init() {}

    mutating func append(_ step: RuleStep) { steps.append(step) }

    mutating func use(_ register: Int) { registerCount = max(registerCount, register + 1) }

    mutating func newArena() -> Int {
        arenaCount += 1
        return arenaCount - 1
    }

    mutating func constant(_ text: String) -> ConstantText {
        let constant = ConstantText(offset: constants.count, length: text.utf8.count)
        constants += Array(text.utf8) + [UInt8](repeating: 0, count: ByteWords.padding)
        return constant
    }

    mutating func text(_ column: Int) -> Int { Self.place(of: column, in: &texts) }
    mutating func decimal(_ column: Int) -> Int { Self.place(of: column, in: &decimals) }
    mutating func date(_ column: Int) -> Int { Self.place(of: column, in: &dates) }
    mutating func timestamp(_ column: Int) -> Int { Self.place(of: column, in: &timestamps) }

    private static func place(of column: Int, in columns: inout [Int]) -> Int {
        if let place = columns.firstIndex(of: column) { return place }
        columns.append(column)
        return columns.count - 1
    }
}
