// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import Evidence
internal import LocatedYAML

/// A suite made ready for certain inputs: what every worker needs to know. It does not change while data are read.
struct ScanPlan: Sendable {
    let suite: QualitySuite
    let lists: LoadedLists
    let asOf: CalendarDate
    let options: ScanOptions
    let batch: BatchPlan
    /// The names of all columns of all inputs, in the order in which they first occur.
    let header: [String]
    /// For each declared column, whether the inputs have it; of JSON Lines that is found out by reading.
    let present: [Bool]
    /// For each check the place of its filter among those of the batch.
    private let filters: [Int?]

    init(
        _ suite: QualitySuite, lists: LoadedLists, asOf: CalendarDate, options: ScanOptions, header: [String],
        present: [Bool]
    ) {
        self.suite = suite
        self.lists = lists
        self.asOf = asOf
        self.options = options
        self.header = header
        self.present = present
        var different: [CheckedRule] = []
        filters = suite.checks.map { check in
            check.filter.map { filter in
                if let place = different.firstIndex(where: { $0.text == filter.text }) { return place }
                different.append(filter)
                return different.count - 1
            }
        }
        let needsKeys = suite.checks.contains { check in
            if case .duplicateRows = check.subject { true } else { false }
        }
        batch = BatchPlan(
            columns: suite.columns, offsetMinutes: suite.source.offsetMinutes, nulls: suite.source.nullSpellings,
            filters: different, asOf: asOf, needsRecordKeys: needsKeys)
    }

    /// Kernels for one worker, in the order of the checks.
    func makeKernels() -> [any CheckKernel] { suite.checks.indices.map(makeKernel) }

    /// The kernel of one check.
    func makeKernel(_ index: Int) -> any CheckKernel {
        CheckKernels.make(context(index))
    }

    /// What a kernel of one check is made from.
    func context(_ index: Int) -> KernelContext {
        KernelContext(
            suite: suite, check: suite.checks[index], lists: lists, asOf: asOf, sampleSize: options.sampleSize,
            filter: filters[index], header: header, present: present)
    }

    /// What keeps the suite from being run on an input: the columns that checks need and that the input does not have.
    static func problems(_ suite: QualitySuite, _ input: OpenInput) -> [Diagnostic] {
        guard input.format == .csv else { return [] }
        var needed = Set(suite.checks.flatMap(\.subject.neededColumns))
        needed = needed.filter { input.fields[$0] < 0 && suite.columns[$0].isRequired }
        return needed.sorted().map { column in
            Diagnostic(
                severity: .error, message: .columnMissing(suite.columns[column].name, input: input.name),
                place: suite.columns[column].place, help: .columnsNearby(Array(input.header.prefix(40))))
        }
    }
}
