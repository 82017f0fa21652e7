// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A birth date or sex agrees with what a personal identification number says (``PersonalID``): the year of the date, and the
/// sex. The place in the number is that of birth registration and is never compared.
///
/// A row is judged as soon as the number can be read and one of the columns has a value that can be compared; it fails when any
/// of them disagrees. A number that is not twelve digits, and a sex that is in neither list, cannot be compared: another check
/// finds them.
final class PersonalIDAgreementTest: RowTest {
    private let id: Int
    private let birthDate: MomentColumn?
    private let sex: Int?
    private let sexes = KeyTable()
    private let maleCount: Int

    init(id: Int, birthDate: MomentColumn?, sex: Int?, male: [String], female: [String]) {
        self.id = id
        self.birthDate = birthDate
        self.sex = sex
        for spelling in male { sexes.insert(Array(spelling.utf8)) }
        maleCount = sexes.count
        for spelling in female { sexes.insert(Array(spelling.utf8)) }
    }

    func judge(_ batch: RowBatch, verdicts: UnsafeMutablePointer<UInt8>) {
        let ids = batch.column(id)
        judgeBirthDates(ids, batch, verdicts)
        if let sex { judgeSexes(ids, batch.column(sex), verdicts) }
        for row in 0..<ids.count {
            if ids.isMissing(row) {
                verdicts[row] = Verdict.missing
            } else if !Self.isReadable(ids, row) {
                verdicts[row] = Verdict.unreadable
            }
        }
    }

    /// Verdicts by the birth date alone.
    private func judgeBirthDates(_ ids: ColumnSlices, _ batch: RowBatch, _ verdicts: UnsafeMutablePointer<UInt8>) {
        guard let birthDate else {
            verdicts.update(repeating: Verdict.missing, count: ids.count)
            return
        }
        birthDate.forEach(in: batch) { row, state, moment in
            guard state == ValueState.read.rawValue, Self.isReadable(ids, row) else {
                verdicts[row] = ValueState.verdict(ofUnread: state)
                return
            }
            let number = PersonalID(digits: ids.bytes + Int(ids.starts[row]))
            let isRight =
                Self.firstDay(of: number.birthYear)..<Self.firstDay(of: number.birthYear + 1)
                ~= birthDate.day(moment)
            verdicts[row] = isRight ? Verdict.passed : Verdict.failed
        }
    }

    /// Adds what the sex says to the verdicts by birth date: a failure stays one, a value that can be compared judges a row
    /// that the date could not.
    private func judgeSexes(_ ids: ColumnSlices, _ values: ColumnSlices, _ verdicts: UnsafeMutablePointer<UInt8>) {
        for row in 0..<ids.count where verdicts[row] != Verdict.failed && Self.isReadable(ids, row) {
            if values.isMissing(row) { continue }
            let known = sexes.find(values.bytes + Int(values.starts[row]), Int(values.lengths[row]))
            if known < 0 {
                if verdicts[row] == Verdict.missing { verdicts[row] = Verdict.unreadable }
                continue
            }
            let number = PersonalID(digits: ids.bytes + Int(ids.starts[row]))
            verdicts[row] = (number.sex == .male) == (known < maleCount) ? Verdict.passed : Verdict.failed
        }
    }

    @inline(__always)
    private static func isReadable(_ ids: ColumnSlices, _ row: Int) -> Bool {
        ids.lengths[row] == 12 && ByteWords.areTwelveDigits(ids.bytes + Int(ids.starts[row]))
    }

    /// Days from 1970-01-01 to 1 January of a year from 1900 to 2400.
    @inline(__always)
    private static func firstDay(of year: Int) -> Int {
        let before = year &- 1
        return before &* 365 &+ before / 4 &- before / 100 &+ before / 400 &- 719_162
    }
}
