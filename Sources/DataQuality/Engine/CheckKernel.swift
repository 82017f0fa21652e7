// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// One check at work in one worker.
///
/// Every worker has its own kernels and feeds them the batches it gets; afterwards the kernels of a check are merged into
/// one, which says what was found. What is found must not depend on how rows were cut into batches, on which worker got
/// which, or on the order of merging.
///
/// A class, because it grows with what it has seen. A kernel belongs to one task at a time.
protocol CheckKernel: AnyObject {
    /// Takes in one batch. Batches of one worker come with ascending positions, but other workers get those in between.
    func scan(_ batch: RowBatch)

    /// Adds what another kernel of the same check, of the same suite and date, has seen.
    ///
    /// - Parameters:
    ///   - other: A kernel of the same type; not used any more afterwards.
    ///   - offset: What is added to every position in `other`: 0 between workers of one run, and the number of rows before
    ///     when states of several runs are put behind one another.
    func merge(_ other: any CheckKernel, offset: Int)

    /// Writes everything ``decode(from:)`` needs to go on with.
    func encode(into writer: inout StateWriter)

    /// Takes over what ``encode(into:)`` wrote, in place of what the kernel holds.
    func decode(from reader: inout StateReader) throws(StateFault)

    /// What was found. Called once or several times, after the last merge; changes nothing that can be seen.
    func findings(_ closing: ClosingContext) -> CheckFindings

    /// A test that tells the failing rows when they are known only after the whole pass (outliers); the engine reads
    /// sources that can be read again until it has enough of them. `nil`: the findings have their rows.
    func testOfSecondPass(_ closing: ClosingContext) -> (any RowTest)?
}

extension CheckKernel {
    func testOfSecondPass(_ closing: ClosingContext) -> (any RowTest)? { nil }
}

/// What a kernel is made from.
struct KernelContext: Sendable {
    /// The suite.
    let suite: QualitySuite
    /// The check in it.
    let check: QualityCheck
    /// The reference lists, loaded.
    let lists: LoadedLists
    /// The date of judgement.
    let asOf: CalendarDate
    /// How many failing rows are kept.
    let sampleSize: Int
    /// Where the mask of the check's filter is in a batch; `nil` when it looks at all rows.
    let filter: Int?
    /// The names of all columns of the inputs, declared or not, in the order in which they first occur.
    let header: [String]
    /// For each declared column, whether the inputs have it.
    let present: [Bool]
}

/// What is known when everything has been read.
struct ClosingContext: Sendable {
    /// Rows that were read, in all inputs.
    let rowsRead: Int
    /// Rows that could not be read.
    let rowsUnreadable: Int
    /// For each declared column, whether the inputs had it.
    let present: [Bool]
    /// The first rows that could not be read.
    let unreadable: [CapturedRow]
}

/// What a kernel found.
struct CheckFindings: Sendable {
    /// The counts.
    var counts = CheckResult.Counts()
    /// The first failing rows, ascending.
    var rows: [CapturedRow] = []
    /// The positions of the first failing rows, ascending, when only those are known: the engine reads the rows again.
    var positions: [Int] = []
    /// Named figures.
    var figures: [CheckResult.Figure] = []
    /// What decided, or why there is no verdict.
    var reason: CheckResult.Reason?
    /// The status when it does not follow from counts and limits; without evaluated rows it is `inconclusive` anyway.
    var status: CheckStatus?
}
