// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// A personal identification number (số định danh cá nhân, the number on the identity card) taken apart.
///
/// Digits 1 to 3 are the place of birth registration, digit 4 century and sex (0 male and 1 female for 1900 to 1999, then
/// two for each next century), digits 5 and 6 the birth year; the rest is random. There is no check digit. The place is
/// not the residence, and keeps its old code after provinces merge: it must never be compared with an address.
struct PersonalID: Hashable, Sendable {
    /// What the number says of the sex.
    enum Sex: UInt8, Hashable, Sendable {
        case male = 0
        case female = 1
    }

    /// The first three digits: one of 63 province codes, or of a country.
    let registrationCode: Int
    /// The year of birth, 1900 to 2399.
    let birthYear: Int
    /// The sex.
    let sex: Sex

    /// Takes twelve bytes apart, or nil when they are not all digits.
    @inline(__always)
    init?(_ bytes: UnsafePointer<UInt8>) {
        if !ByteWords.areTwelveDigits(bytes) { return nil }
        self.init(digits: bytes)
    }

    /// Takes twelve digits apart.
    @inline(__always)
    init(digits bytes: UnsafePointer<UInt8>) {
        let values = ByteWords.load(bytes) & ByteWords.all(0x0F)
        let pairs = values &* 10 &+ (values &>> 8)
        let third = Int(truncatingIfNeeded: (values &>> 16) & 0xFF)
        let century = Int(truncatingIfNeeded: (values &>> 24) & 0xFF)
        registrationCode = Int(truncatingIfNeeded: pairs & 0xFF) &* 10 &+ third
        birthYear = 1900 &+ (century &>> 1) &* 100 &+ Int(truncatingIfNeeded: (pairs &>> 32) & 0xFF)
        sex = century & 1 == 0 ? .male : .female
    }

    /// The number that a text of twelve digits says, or nil.
    init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 12 else { return nil }
        let padded = bytes + [UInt8](repeating: 0, count: ByteWords.padding)
        let id = padded.withUnsafeBufferPointer { buffer in buffer.baseAddress.flatMap { PersonalID($0) } }
        guard let id else { return nil }
        self = id
    }

    /// Whether the first three digits are one of the 63 former provinces; others may be countries.
    var isRegisteredInProvince: Bool {
        registrationCode < 128 && Self.provinceCodes.contains(UInt8(truncatingIfNeeded: registrationCode))
    }

    /// Whether the birth year of the number is the year of a date of birth.
    func agrees(withBirthDate date: CalendarDate) -> Bool { birthYear == date.year }

    /// Whether the number says this sex.
    func agrees(withSex sex: Sex) -> Bool { self.sex == sex }

    /// The codes of Circular 07/2016/TT-BCA: those of the 63 provinces before 1 July 2025. The codes of the 34 provinces
    /// of today are all among them.
    static let provinceCodes = ByteSet(numbers: [
        1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40,
        42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82,
        83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96,
    ])
}

/// `vn.personal-id`: see ``PersonalID``.
struct PersonalIDTest: ValueTest {
    private let lastYear: Int
    private let provinces = PersonalID.provinceCodes

    /// - Parameter asOf: nobody is born after it.
    init(asOf: CalendarDate) { lastYear = asOf.year }

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        if count != 12 || !ByteWords.areTwelveDigits(bytes) { return Verdict.failed }
        return verdict(digits: bytes)
    }

    /// The verdict of twelve digits.
    @inline(__always)
    func verdict(digits bytes: UnsafePointer<UInt8>) -> UInt8 {
        let id = PersonalID(digits: bytes)
        if id.birthYear > lastYear { return Verdict.failed }
        let isKnown = id.registrationCode < 128 && provinces.contains(UInt8(truncatingIfNeeded: id.registrationCode))
        return isKnown ? Verdict.passed : Verdict.suspicious
    }
}
