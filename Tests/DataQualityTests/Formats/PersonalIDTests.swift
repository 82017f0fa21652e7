// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

@Suite("Personal numbers are taken apart and compared")
struct PersonalIDTests {
    @Test(arguments: [
        ("001085012345", 1, 1985, PersonalID.Sex.male), ("001185012345", 1, 1985, .female),
        ("024200012345", 24, 2000, .male),
        ("024300012345", 24, 2000, .female), ("096426000000", 96, 2126, .male), ("999999000000", 999, 2399, .female),
    ])
    func `century, sex and year`(text: String, code: Int, year: Int, sex: PersonalID.Sex) throws {
        let id = try #require(PersonalID(text))
        #expect(id.registrationCode == code)
        #expect(id.birthYear == year)
        #expect(id.sex == sex)
        #expect(id.agrees(withSex: sex))
        #expect(id.agrees(withBirthDate: try #require(CalendarDate(year: year, month: 12, day: 31))))
        #expect(!id.agrees(withBirthDate: try #require(CalendarDate(year: year - 1, month: 12, day: 31))))
    }

    @Test(arguments: ["", "00108501234", "0010850123456", "00108501234x", "không rõ"])
    func `no number`(text: String) { #expect(PersonalID(text) == nil) }

    @Test func `sixty-three province codes are known, among them the thirty-four of today`() {
        let known = (0...999).filter { code in
            PersonalID(String(repeating: "0", count: 3 - String(code).count) + "\(code)000000000")?
                .isRegisteredInProvince == true
        }
        #expect(known.count == 63)
        let today = (0...99).filter { ProvinceCodeTest.codes.contains(UInt8($0)) }
        #expect(today.count == 34)
        #expect(Set(today).isSubset(of: known))
    }

    @Test(
        arguments: [
            (
                "vn.personal-id", ["01085012345", "1085012345", "085012345", "001085012345", "x", "", "99999999999"],
                [1, 1, 0, 0, 0, 2, 0]
            ),
            ("vn.tax-code", ["100109106", "100109107", "0100109106", "1085012345"], [1, 0, 0, 1]),
            ("vn.phone", ["912345678", "0912345678", "2438251234", "12345678"], [1, 0, 1, 0]),
            ("vn.social-insurance", ["123456789", "12345678", "1234567", "0123456789"], [1, 1, 0, 0]),
            ("vn.province-code", ["1", "4", "2", "01", "0"], [1, 1, 0, 0, 0]),
            ("vn.commune-code", ["1", "73", "7201", "00001", "0", "000001"], [1, 1, 1, 0, 0, 0]),
        ] as [(String, [String], [UInt8])])
    func `lost zeros are found`(id: String, texts: [String], verdicts: [UInt8]) throws {
        let format = try #require(ValueFormat(id: id))
        let asOf = try #require(CalendarDate(year: 2026, month: 11, day: 21))
        let test = try #require(format.lostZerosTest(asOf: asOf))
        #expect(TestColumn(texts).verdicts(test) == verdicts)
    }
}
