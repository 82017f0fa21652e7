// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What is learnt of one column while its values go by, in bounded memory.
final class ColumnSurvey {
    let name: String
    private let hints: ColumnNameHints
    private let candidates: [ReadingCandidates.Candidate]
    private var support: [Int]
    private var isTried: [Bool]
    private(set) var rows = 0
    private(set) var missing = 0
    private var lengths: ClosedRange<Int>?
    private var hasOtherThanDigits = false
    private var hasLeadingZero = false
    private var untrimmed = 0
    private var notComposed = 0
    private let trimming: any ColumnTest
    private let composition: any ColumnTest
    private let placeholderTest: any ColumnTest = PlaceholderTest()
    private var placeholders = 0
    private let verdicts = RowBuffer<UInt8>()
    private var extremes: ValueExtremes
    /// The different values; `nil` once there were too many.
    private(set) var values: KeyTable?
    private(set) var valueCounts: [Int] = []
    private(set) var repeated = 0

    /// How many different values are kept: what a register of a million persons needs to show that its key is one.
    static let mostValues = 2_000_000
    /// After so many values a way of reading that fits less than half of them is no longer tried.
    private static let trial = 20_000
    /// A column with no more different values than this may have them listed.
    static let mostListed = 24

    init(name: String, asOf: CalendarDate) {
        self.name = name
        hints = ColumnNameHints(name)
        candidates = ReadingCandidates(hints: hints, asOf: asOf).all
        support = Array(repeating: 0, count: candidates.count)
        isTried = Array(repeating: true, count: candidates.count)
        trimming = TrimmedTest()
        composition = ComposedTest()
        extremes = ValueExtremes()
        values = KeyTable()
    }

    /// Takes in one batch. The numbers of the values in values are written to `numbers`: -1 where there is none.
    func add(_ column: ColumnSlices, numbers: UnsafeMutablePointer<Int32>) {
        verdicts.reserve(column.count)
        let present = lookAtForm(of: column)
        rows += column.count
        missing += column.count - present
        for index in candidates.indices where isTried[index] {
            support[index] += passed(candidates[index].test, column)
            if rows - missing >= Self.trial, support[index] * 2 < rows - missing { isTried[index] = false }
        }
        untrimmed += failed(trimming, column)
        notComposed += failed(composition, column)
        placeholders += failed(placeholderTest, column)
        extremes.add(column)
        number(column, numbers)
    }

    private func passed(_ test: any ColumnTest, _ column: ColumnSlices) -> Int {
        test.run(on: column, verdicts: verdicts.items)
        var count = 0
        for row in 0..<column.count {
            let verdict = verdicts.items[row]
            if verdict == Verdict.passed || verdict == Verdict.suspicious { count += 1 }
        }
        return count
    }

    private func failed(_ test: any ColumnTest, _ column: ColumnSlices) -> Int {
        test.run(on: column, verdicts: verdicts.items)
        var count = 0
        for row in 0..<column.count where verdicts.items[row] == Verdict.failed { count += 1 }
        return count
    }

    /// Lengths, digits and leading zeros.
    /// - Returns: the number of values.
    private func lookAtForm(of column: ColumnSlices) -> Int {
        var present = 0
        for row in 0..<column.count {
            let value = column.value(row)
            if value.isEmpty { continue }
            present += 1
            var scalars = 0
            for byte in value {
                if byte & 0xC0 != 0x80 { scalars += 1 }
                if byte < 0x30 || byte > 0x39 { hasOtherThanDigits = true }
            }
            if value[0] == 0x30, value.count > 1, value[1] != 0x2E, value[1] != 0x2C { hasLeadingZero = true }
            lengths = lengths.map { min($0.lowerBound, scalars)...max($0.upperBound, scalars) } ?? scalars...scalars
        }
        return present
    }

    private func number(_ column: ColumnSlices, _ numbers: UnsafeMutablePointer<Int32>) {
        for row in 0..<column.count {
            guard let values, !column.isMissing(row) else {
                numbers[row] = -1
                continue
            }
            let before = values.count
            let number = values.insert(
                column.bytes + Int(truncatingIfNeeded: column.starts[row]),
                Int(truncatingIfNeeded: column.lengths[row]))
            if number == before {
                valueCounts.append(1)
                if values.count > Self.mostValues {
                    self.values = nil
                    valueCounts = []
                    numbers[row] = -1
                    continue
                }
            } else {
                valueCounts[number] += 1
                repeated += 1
            }
            numbers[row] = Int32(truncatingIfNeeded: number)
        }
    }

    // MARK: Result

    /// What the column is like.
    var profile: ColumnProfile {
        let reading = recognised
        let present = rows - missing
        let isIdentifier = (reading?.format?.isIdentifier ?? false) || (values != nil && repeated == 0 && present > 1)
        let isPersonal = (reading?.format?.isPersonal ?? false) || hints.isPersonal
        return ColumnProfile(
            name: name, rows: rows, missing: missing, placeholders: placeholders, reading: reading,
            distinct: values?.count,
            repeated: values == nil ? nil : repeated, extremes: extremes.texts(for: reading),
            values: isIdentifier || (isPersonal && !hints.isHarmlessSet) ? [] : listed,
            uniformLength: lengths.flatMap { $0.lowerBound == $0.upperBound ? $0.lowerBound : nil },
            isAllDigits: present > 0 && !hasOtherThanDigits, untrimmed: untrimmed, notComposed: notComposed,
            isPersonal: isPersonal, isIdentifier: isIdentifier)
    }

    private var listed: [ColumnProfile.ValueCount] {
        guard let values, values.count > 0, values.count <= Self.mostListed else { return [] }
        return (0..<values.count)
            .map {
                ColumnProfile.ValueCount(text: String(decoding: values.key($0), as: UTF8.self), count: valueCounts[$0])
            }
            .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    }

    /// Digits that begin with 0, or all have one length under a name such as `ma_tinh`, are codes and not numbers.
    private var isCode: Bool {
        let isUniform = lengths.map { $0.lowerBound == $0.upperBound && $0.lowerBound > 1 } ?? false
        return hasLeadingZero || (hints.isCode && isUniform)
    }

    private var recognised: RecognisedReading? {
        let present = rows - missing
        guard present > 0 else { return nil }
        for (index, candidate) in candidates.enumerated() {
            guard Rational(support[index]) >= ReadingCandidates.leastSupport * Rational(present) else { continue }
            if candidate.reading.format == nil, isCode,
                candidate.reading.type == .integer || candidate.reading.type == .decimal
            {
                continue
            }
            var reading = candidate.reading
            reading.support = support[index]
            return reading
        }
        return nil
    }
}
