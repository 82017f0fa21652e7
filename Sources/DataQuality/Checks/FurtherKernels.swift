// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Makes the kernels of checks that look beyond one row: at lists, groups, the whole column, the date of judgement, or the
/// suite's own description.
enum FurtherKernels {
    /// The kernel of a check in one worker; a check of another kind has no verdict.
    static func make(_ context: KernelContext) -> any CheckKernel {
        let (suite, check) = (context.suite, context.check)
        switch check.subject {
        case .outliers(let column, let method, let threshold):
            return OutlierKernel(
                column: column, method: method, threshold: threshold, style: suite.columns[column].numbers,
                filter: context.filter)
        case .dependsOn(let determinants, let dependent):
            return DependencyKernel(.columns(determinants, dependent), context)
        case .nearDuplicates(let columns):
            return DependencyKernel(.folded(columns), context)
        case .oneDateFormat(let column): return dateFormat(column, context)
        case .monotone(let column, let isIncreasing, let isStrict):
            return MonotoneKernel(
                values(of: column, suite), SequenceOrder(isIncreasing: isIncreasing, isStrict: isStrict),
                filter: context.filter, columns: check.columns, sampleSize: context.sampleSize)
        case .agreesWithPersonalId(let id, let birthDate, let sex, let male, let female):
            let moments = birthDate.map { MomentColumn(column: $0, of: suite) }
            return RowTestKernel(
                PersonalIDAgreementTest(id: id, birthDate: moments, sex: sex, male: male, female: female), context)
        case .totals(let rule): return totals(rule, context)
        case .dictionary: return dictionary(context)
        case .metadata: return DescriptionKernel(.metadata(suite.dataset))
        case .names(let pattern):
            // Rows of a service have no header: then the declared columns that are there are judged.
            let declared = suite.columns.indices.filter { context.present[$0] }.map { suite.columns[$0].name }
            return DescriptionKernel(
                .names(
                    context.header.isEmpty ? declared : context.header, pattern: pattern?.pattern,
                    dictionary: suite.dictionary,
                    namesShown: context.sampleSize))
        case .personalAccess: return DescriptionKernel(.personalAccess(suite))
        case .sharing: return DescriptionKernel(.sharing(suite.dataset.sharing, asOf: context.asOf))
        default: return makeByDate(context) ?? makeByList(context) ?? DescriptionKernel(.notRun)
        }
    }

    /// Checks of dates against the date of judgement.
    private static func makeByDate(_ context: KernelContext) -> (any CheckKernel)? {
        func moments(_ column: Int) -> MomentColumn { MomentColumn(column: column, of: context.suite) }
        switch context.check.subject {
        case .updatedWithin(let column, let period):
            return RowTestKernel(UpdatedWithinTest(moments(column), period, asOf: context.asOf), context)
        case .notFuture(let column):
            return RowTestKernel(NotFutureTest(moments(column), asOf: context.asOf), context)
        case .newest(let column, let period):
            return NewestKernel(moments(column), period, asOf: context.asOf, filter: context.filter)
        case .ageBands(let column, let bands):
            return AgeBandKernel(moments(column), bands, asOf: context.asOf, filter: context.filter)
        default: return nil
        }
    }

    /// Checks against reference lists.
    private static func makeByList(_ context: KernelContext) -> (any CheckKernel)? {
        let day = Int32(truncatingIfNeeded: context.asOf.daysSinceEpoch)
        func coverage(_ columns: [Int], _ index: ListIndex, _ unit: CheckResult.Counts.Unit, _ least: Int)
            -> CoverageKernel
        {
            let isPersonal = columns.contains { context.suite.columns[$0].isPersonal }
            return CoverageKernel(
                columns: columns, index, asOf: day, atLeast: least, unit: unit, filter: context.filter,
                namesShown: isPersonal ? 0 : context.sampleSize)
        }
        switch context.check.subject {
        case .coverage(let columns, let list, let key):
            return coverage(columns, context.lists.index(list, key: key), .keys, 1)
        case .groupCoverage(let column, let list, let listColumn, let least):
            return coverage([column], context.lists.index(list, key: [listColumn]), .groups, least)
        case .foreignKey(let columns, let list, let key, let validity):
            let validOn: ForeignKeyTest.ValidOn =
                switch validity {
                case .any: .any
                case .asOf: .day(day)
                case .column(let column): .column(MomentColumn(column: column, of: context.suite))
                }
            return NotedRowKernel(
                ForeignKeyTest(columns: columns, context.lists.index(list, key: key), validOn: validOn), context)
        case .equalsReference(let column, let key, let list, let listKey, let listColumn),
            .sameValue(let column, let key, let list, let listKey, let listColumn):
            let expected = ReferenceValueTest.expected(
                context.lists.values(list, column: listColumn), like: column, of: context.suite)
            let index = context.lists.index(list, key: listKey)
            return NotedRowKernel(
                ReferenceValueTest(column: column, key: key, index, expected, asOf: day), context)
        default: return nil
        }
    }

    private static func dateFormat(_ column: Int, _ context: KernelContext) -> DateFormatKernel {
        let declared = context.suite.columns[column]
        let isDated = declared.type == .date || declared.type == .timestamp
        return DateFormatKernel(
            column: column, isTimestamp: declared.type == .timestamp, accepted: isDated ? declared.dates : .any,
            filter: context.filter, keeper: FailureKeeper(context))
    }

    private static func values(of column: Int, _ suite: QualitySuite) -> MonotoneKernel.Values {
        switch suite.columns[column].type {
        case .integer, .decimal: .numbers(column)
        case .date, .timestamp: .moments(MomentColumn(column: column, of: suite))
        case .text, .time, .flag: .texts(column)
        }
    }

    private static func totals(_ rule: TotalRule, _ context: KernelContext) -> TotalsKernel {
        let columns = context.suite.columns
        let other: TotalsKernel.Other =
            switch rule.other {
            case .number(let number): .number(number)
            case .column(let column): .column(column, columns[column].numbers)
            case .list(let list, let key, let value):
                .list(
                    TotalsKernel.totals(
                        context.lists.index(list, key: [key]), context.lists.values(list, column: value),
                        columns[rule.column].numbers, asOf: context.asOf))
            }
        return TotalsKernel(
            column: rule.column, columns[rule.column].numbers, group: rule.group, other, tolerance: rule.tolerance,
            filter: context.filter, sampleSize: context.sampleSize)
    }

    private static func dictionary(_ context: KernelContext) -> any CheckKernel {
        guard let dictionary = context.suite.dictionary else {
            return DescriptionKernel(CheckFindings(reason: .noDictionary, status: .inconclusive))
        }
        let day = Int32(truncatingIfNeeded: context.asOf.daysSinceEpoch)
        let (declarations, coded) = DictionaryKernel.declarations(context.suite, dictionary) { list in
            let index = context.lists.index(list, key: [context.suite.lists[list].key.first ?? 0])
            return Set(index.keys(validOn: day).map { String(decoding: index.keys.key($0), as: UTF8.self) })
        }
        return DictionaryKernel(
            declarations, coded.filter { context.present[$0.column] }, keeper: FailureKeeper(context))
    }
}

extension CheckFindings {
    /// A check that nobody can run.
    static let notRun = CheckFindings(status: .inconclusive)
}
