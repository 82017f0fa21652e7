// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Makes the kernel of each kind of check.
enum CheckKernels {
    /// The kernel of a check in one worker.
    static func make(_ context: KernelContext) -> any CheckKernel {
        switch context.check.subject {
        case .unique(let columns): return UniqueKernel(.columns(columns), context)
        case .duplicateRows: return UniqueKernel(.wholeRows, context)
        case .rowCount(let atLeast, let atMost): return RowCountKernel(atLeast: atLeast, atMost: atMost, context)
        case .columnsPresent(let columns): return ColumnsPresentKernel(columns, context)
        case .structure: return StructureKernel(context)
        case .notMissing(let column):
            let test = CompletenessTest(column: column, context.placeholders)
            return RowTestKernel(test, context, isCompleteness: true)
        case .requiredWhen(let column, let condition):
            let test = ConditionalTest(
                CompletenessTest(column: column, context.placeholders), when: context.test(condition))
            return RowTestKernel(test, context, isCompleteness: true)
        case .rule(let rule): return RowTestKernel(context.test(rule), context)
        case .type(let column): return RowTestKernel(TypeTest(column: column, context), context)
        case .range(let column, let range): return RowTestKernel(RangeTest(column: column, range, context), context)
        default:
            guard let (column, test) = columnTest(context) else { return FurtherKernels.make(context) }
            return RowTestKernel(ColumnRowTest(column: column, test), context)
        }
    }

    /// The test of a check that judges the values of one column by their bytes.
    private static func columnTest(_ context: KernelContext) -> (column: Int, test: any ColumnTest)? {
        switch context.check.subject {
        case .format(let column, let format), .checkDigit(let column, let format):
            (column, format.test(asOf: context.asOf))
        case .pattern(let column, let pattern): (column, PatternTest(pattern: pattern.pattern))
        case .length(let column, let atLeast, let atMost):
            (column, LengthTest(max(atLeast, 0)...max(atMost ?? .max, atLeast, 0)))
        case .inSet(let column, let list): (column, SetTest.test(values(list, context)))
        case .trimmed(let column): (column, TrimmedTest())
        case .nfc(let column): (column, ComposedTest())
        case .controlCharacters(let column): (column, ControlCharacterTest())
        case .mixedScripts(let column): (column, MixedScriptTest())
        case .validUTF8(let column): (column, EncodingTest())
        case .markup(let column): (column, EitherTest(HTMLTest(), FormulaTest()))
        case .leadingZeros(let column, let digits): (column, lostZeros(column, digits, context))
        default: nil
        }
    }

    /// The values of a list. Of a list with dates of validity: those that are valid on the date of judgement.
    private static func values(_ list: Int, _ context: KernelContext) -> [[UInt8]] {
        let key = context.suite.lists[list].key.first ?? 0
        let entries = context.lists.lists[list]
        let day = Int32(truncatingIfNeeded: context.asOf.daysSinceEpoch)
        let valid = (0..<entries.count).filter { entries.from($0) <= day && entries.to($0) >= day }
        return valid.map { entries.value($0, key) }
    }

    private static func lostZeros(_ column: Int, _ digits: [Int], _ context: KernelContext) -> any ColumnTest {
        if digits.isEmpty, let test = context.suite.columns[column].format?.lostZerosTest(asOf: context.asOf) {
            return test
        }
        return LostZerosTest(DigitCountTest(counts: digits), widths: digits)
    }
}

extension KernelContext {
    /// The test of a rule.
    fileprivate func test(_ rule: CheckedRule) -> RuleTest {
        RuleTest(rule, asOf: asOf, offsetMinutes: suite.source.offsetMinutes)
    }

    /// The test for values that say nothing.
    fileprivate var placeholders: PlaceholderTest {
        suite.source.placeholders.map { PlaceholderTest($0) } ?? PlaceholderTest()
    }
}
