// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Reports in columns, in the order in which they come: some 30 bytes for a report with a value.
struct FigureColumns: Sendable {
    /// What was counted, and among how many.
    struct Share: Hashable, BitwiseCopyable, Sendable {
        /// ``absent`` for none.
        var numerator: Int64
        /// ``absent`` for none.
        var denominator: Int64

        /// Stands for a number that is not told.
        static let absent = Int64.min
    }

    /// Numbers beside a value that are not whole or do not fit, or with cases left out.
    struct ExactShare: Hashable, Sendable {
        var numerator: Rational?
        var denominator: Rational?
        var secretCases: Rational?
    }

    /// The texts of remarks; the greatest number stands for none.
    struct RemarkCodes: Hashable, Sendable {
        var reason, source, reporter, difficulties, proposals, note: UInt32
    }

    var subjects = Pool<FigureSubject>()
    var bodies = Pool<String>()
    var periods = Pool<ReportingPeriod>()
    private(set) var texts = Pool<String>()
    private(set) var remarkCodes = Pool<RemarkCodes>()

    private(set) var subject: [UInt32] = []
    private(set) var body: [UInt32] = []
    var period: [UInt32] = []
    /// Days since 1970; ``noDay`` when it is not told.
    var day: [Int32] = []
    var value: [Int64] = []
    var traits: [FigureTraits] = []
    /// 0 for none; else one more than a place in `shares`, or with the highest bit set a place in `exactShares`.
    var share: [UInt32] = []
    /// 0 for none; else one more than a place in `remarkCodes`.
    var remarks: [UInt32] = []

    private(set) var exactValues: [Rational] = []
    private(set) var shares: [Share] = []
    private(set) var exactShares: [ExactShare] = []

    static let noDay = Int32.min
    private static let exactFlag: UInt32 = 1 << 31

    var count: Int { period.count }

    // MARK: Adding

    mutating func reserve(_ count: Int) {
        subject.reserveCapacity(count)
        body.reserveCapacity(count)
        period.reserveCapacity(count)
        day.reserveCapacity(count)
        value.reserveCapacity(count)
        traits.reserveCapacity(count)
        share.reserveCapacity(count)
        remarks.reserveCapacity(count)
    }

    /// Adds a report whose parts are in their tables already.
    mutating func append(
        subject: UInt32, body: UInt32, period: UInt32, day: Int32, value: Int64, traits: FigureTraits, share: UInt32,
        remarks: UInt32
    ) {
        self.subject.append(subject)
        self.body.append(body)
        self.period.append(period)
        self.day.append(day)
        self.value.append(value)
        self.traits.append(traits)
        self.share.append(share)
        self.remarks.append(remarks)
    }

    mutating func append(_ figure: Figure) {
        let (value, traits) = code(of: figure.content, figure.status)
        append(
            subject: subjects.code(of: FigureSubject(indicator: figure.indicator, part: figure.part)),
            body: bodies.code(of: figure.body), period: periods.code(of: figure.period),
            day: figure.reportedOn.map { Int32(truncatingIfNeeded: $0.daysSinceEpoch) } ?? Self.noDay, value: value,
            traits: traits,
            share: share(
                ExactShare(
                    numerator: figure.numerator, denominator: figure.denominator, secretCases: figure.secretCases)),
            remarks: code(of: figure.remarks))
    }

    mutating func code(of content: Figure.Content, _ status: Figure.Status) -> (Int64, FigureTraits) {
        switch content {
        case .value(let number):
            if let short = number.shortDecimal {
                return (short.units, FigureTraits(.decimal, places: short.places, status: status))
            }
            exactValues.append(number)
            return (Int64(exactValues.count - 1), FigureTraits(.exact, status: status))
        case .achievement(.done): return (0, FigureTraits(.done, status: status))
        case .achievement(.partly): return (0, FigureTraits(.partly, status: status))
        case .achievement(.notDone): return (0, FigureTraits(.notDone, status: status))
        case .notMeasured: return (0, FigureTraits(.notMeasured, status: status))
        case .notApplicable: return (0, FigureTraits(.notApplicable, status: status))
        }
    }

    /// The code of numbers that are whole and fit.
    mutating func share(_ whole: Share) -> UInt32 {
        guard whole.numerator != Share.absent || whole.denominator != Share.absent else { return 0 }
        shares.append(whole)
        return UInt32(truncatingIfNeeded: shares.count)
    }

    mutating func share(_ exact: ExactShare) -> UInt32 {
        if exact.secretCases == nil, let numerator = Self.whole(exact.numerator),
            let denominator = Self.whole(exact.denominator)
        {
            return share(Share(numerator: numerator, denominator: denominator))
        }
        exactShares.append(exact)
        return UInt32(truncatingIfNeeded: exactShares.count - 1) | Self.exactFlag
    }

    private static func whole(_ number: Rational?) -> Int64? {
        guard let number else { return Share.absent }
        guard let short = number.shortDecimal, short.places == 0, short.units != Share.absent else { return nil }
        return short.units
    }

    mutating func code(of remarks: Figure.Remarks) -> UInt32 {
        if remarks.isEmpty { return 0 }
        func number(_ text: String?) -> UInt32 { text.map { textCode($0) } ?? .max }
        return code(
            of: RemarkCodes(
                reason: number(remarks.reason), source: number(remarks.source), reporter: number(remarks.reporter),
                difficulties: number(remarks.difficulties), proposals: number(remarks.proposals),
                note: number(remarks.note)))
    }

    /// The number of a text for ``RemarkCodes``.
    mutating func textCode(_ text: String) -> UInt32 { texts.code(of: text) }

    mutating func code(of codes: RemarkCodes) -> UInt32 { remarkCodes.code(of: codes) + 1 }

    /// Where the tables of other columns begin in these.
    struct Base {
        let value: Int64
        let shares: UInt32
        let exactShares: UInt32

        func share(_ code: UInt32) -> UInt32 {
            code == 0 ? 0 : code & FigureColumns.exactFlag == 0 ? code + shares : code + exactShares
        }
    }

    /// Adds the tables of other columns.
    mutating func addTables(of other: FigureColumns) -> Base {
        let base = Base(
            value: Int64(exactValues.count), shares: UInt32(truncatingIfNeeded: shares.count),
            exactShares: UInt32(truncatingIfNeeded: exactShares.count))
        exactValues += other.exactValues
        shares += other.shares
        exactShares += other.exactShares
        return base
    }

    // MARK: Reading

    func content(_ index: Int) -> Figure.Content {
        let traits = traits[index]
        switch traits.kind {
        case .decimal: return .value(Rational(units: value[index], places: traits.places))
        case .exact: return .value(exactValues[Int(value[index])])
        case .done: return .achievement(.done)
        case .partly: return .achievement(.partly)
        case .notDone: return .achievement(.notDone)
        case .notMeasured: return .notMeasured
        case .notApplicable: return .notApplicable
        }
    }

    func numbers(_ index: Int) -> ExactShare {
        let code = share[index]
        if code == 0 { return ExactShare() }
        if code & Self.exactFlag != 0 { return exactShares[Int(code & ~Self.exactFlag)] }
        let share = shares[Int(code) - 1]
        func number(_ value: Int64) -> Rational? {
            value == Share.absent ? nil : Rational(units: value, places: 0)
        }
        return ExactShare(numerator: number(share.numerator), denominator: number(share.denominator))
    }

    func remarks(_ index: Int) -> Figure.Remarks {
        remarks[index] == 0 ? Figure.Remarks() : remarks(code: Int(remarks[index]) - 1)
    }

    /// The remarks at a place of their table.
    func remarks(code: Int) -> Figure.Remarks {
        var remarks = Figure.Remarks()
        let codes = remarkCodes.elements[code]
        func text(_ code: UInt32) -> String? { code == .max ? nil : texts[code] }
        remarks.reason = text(codes.reason)
        remarks.source = text(codes.source)
        remarks.reporter = text(codes.reporter)
        remarks.difficulties = text(codes.difficulties)
        remarks.proposals = text(codes.proposals)
        remarks.note = text(codes.note)
        return remarks
    }

    func reportedOn(_ index: Int) -> CalendarDate? {
        day[index] == Self.noDay ? nil : CalendarDate(daysSinceEpoch: Int(day[index]))
    }

    /// Puts every column into another order, leaving out what it does not name, and drops what only tells series apart.
    mutating func arrange(_ order: [UInt32]) {
        subject = []
        body = []
        period = order.map { period[Int($0)] }
        day = order.map { day[Int($0)] }
        value = order.map { value[Int($0)] }
        traits = order.map { traits[Int($0)] }
        share = order.map { share[Int($0)] }
        remarks = order.map { remarks[Int($0)] }
    }

    /// Puts the periods in order of time.
    mutating func sortPeriods() {
        let (sorted, ranks) = periods.sorted(by: <)
        periods = Pool(sorted)
        for index in period.indices { period[index] = ranks[Int(period[index])] }
    }
}
