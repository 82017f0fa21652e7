// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Compares personal numbers with dates of birth in another column: the year must be the same.
///
/// A row is not judged (missing) when either value is missing, is not twelve digits, or is no date: other checks say so.
struct BirthDateAgreement: Sendable {
    func run(on ids: ColumnSlices, dates: DateVector, verdicts: UnsafeMutablePointer<UInt8>) {
        for row in 0..<ids.count {
            let bytes = ids.bytes + Int(truncatingIfNeeded: ids.starts[row])
            guard ids.lengths[row] == 12, dates.states[row] == ValueState.read.rawValue, let id = PersonalID(bytes)
            else {
                verdicts[row] = Verdict.missing
                continue
            }
            verdicts[row] = id.birthDays.contains(dates.days[row]) ? Verdict.passed : Verdict.failed
        }
    }
}

/// Compares personal numbers with words for the sex in another column.
///
/// A row is not judged (missing) when either value is missing, the number is not twelve digits, or the word is in neither
/// list.
struct SexAgreement: Sendable {
    private let male: ValueSet
    private let female: ValueSet

    /// Words for male, compared byte by byte.
    static let maleWords = ["Nam", "nam", "NAM", "Male", "male", "MALE", "M", "m"]
    /// Words for female.
    static let femaleWords = ["Nữ", "nữ", "NỮ", "Nu", "nu", "NU", "Female", "female", "FEMALE", "F", "f"]

    /// A comparison with words, or with the codes that a register uses in their place.
    init(male: [String] = Self.maleWords, female: [String] = Self.femaleWords) {
        (self.male, self.female) = (ValueSet(male), ValueSet(female))
    }

    func run(on ids: ColumnSlices, sexes: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) {
        male.withLookup { male in
            female.withLookup { female in
                for row in 0..<ids.count {
                    let bytes = ids.bytes + Int(truncatingIfNeeded: ids.starts[row])
                    let length = Int(truncatingIfNeeded: sexes.lengths[row])
                    verdicts[row] = Verdict.missing
                    guard length != 0, ids.lengths[row] == 12, let id = PersonalID(bytes) else { continue }
                    let word = sexes.bytes + Int(truncatingIfNeeded: sexes.starts[row])
                    if male.place(word, length) != nil {
                        verdicts[row] = id.agrees(withSex: .male) ? Verdict.passed : Verdict.failed
                    } else if female.place(word, length) != nil {
                        verdicts[row] = id.agrees(withSex: .female) ? Verdict.passed : Verdict.failed
                    }
                }
            }
        }
    }
}
