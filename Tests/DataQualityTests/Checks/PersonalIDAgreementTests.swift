// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DataQuality

@Suite("Birth date and sex against the personal number")
struct PersonalIDAgreementTests {
    private static func verdicts(
        _ id: String?, _ birth: String?, _ sex: String?, dates: Bool = true, sexes: Bool = true
    ) -> [UInt8] {
        let column = MomentColumn(column: 1, isTimestamp: false, offsetMinutes: 420)
        let test = PersonalIDAgreementTest(
            id: 0, birthDate: dates ? column : nil, sex: sexes ? 2 : nil, male: ["Nam", "1"], female: ["Nữ", "2"])
        return CheckTrial([.text, .date, .text], [[id, birth, sex]]).verdicts(test)
    }

    // Invented numbers: 0 male and 1 female born 1900 to 1999, 2 and 3 born 2000 to 2099.
    private static let cases: [(id: String?, birth: String?, sex: String?, expected: UInt8)] = [
        ("001085000001", "1985-12-31", "Nam", Verdict.passed),
        ("001085000001", "01/01/1985", "1", Verdict.passed),
        ("001085000001", "1984-12-31", "Nam", Verdict.failed),
        ("001085000001", "1986-01-01", "Nam", Verdict.failed),
        ("001085000001", "1985-06-01", "Nữ", Verdict.failed),
        ("001185000001", "1985-06-01", "2", Verdict.passed),
        ("001205000001", "2005-02-28", "Nam", Verdict.passed),
        ("001305000001", "2005-02-28", "Nam", Verdict.failed),
        ("001300000001", "2000-01-01", "Nữ", Verdict.passed),
        // One of the two is enough to judge, and to fail.
        ("001085000001", nil, "Nam", Verdict.passed), ("001085000001", nil, "Nữ", Verdict.failed),
        ("001085000001", "1985-01-01", nil, Verdict.passed), ("001085000001", "1990-01-01", nil, Verdict.failed),
        ("001085000001", "1985-01-01", "nam giới", Verdict.passed),
        ("001085000001", "31/02/1985", "Nam", Verdict.passed),
        // Neither can be compared.
        ("001085000001", nil, nil, Verdict.missing), ("001085000001", nil, "x", Verdict.unreadable),
        ("001085000001", "x", nil, Verdict.unreadable), (nil, "1985-01-01", "Nam", Verdict.missing),
        ("1085000001", "1985-01-01", "Nam", Verdict.unreadable), ("00108500000A", nil, nil, Verdict.unreadable),
    ]

    @Test(arguments: cases)
    func `the year of birth and the sex must be those of the number`(
        id: String?, birth: String?, sex: String?, expected: UInt8
    ) {
        #expect(Self.verdicts(id, birth, sex) == [expected])
    }

    @Test func `one column alone may be compared`() {
        #expect(Self.verdicts("001085000001", "1990-01-01", "Nam", dates: false) == [Verdict.passed])
        #expect(Self.verdicts("001085000001", "1985-01-01", "Nữ", sexes: false) == [Verdict.passed])
    }
}
