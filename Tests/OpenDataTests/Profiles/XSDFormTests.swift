// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import OpenData

@Suite("A literal is of a datatype when its text is formed as XML Schema says")
struct XSDFormTests {
    @Test(
        "well-formed texts are taken",
        arguments: [
            (
                XSDForm.date,
                [
                    "2026-11-22", "2024-02-29", "2000-02-29", "-0044-03-15", "12026-01-01", "2026-01-01Z",
                    "2026-01-01+07:00", "2026-01-01-14:00", " 2026-01-01\n",
                ]
            ),
            (
                .dateTime,
                ["2026-11-22T08:00:00", "2026-11-22T08:00:00.5Z", "2026-11-22T24:00:00", "2026-11-22T23:59:59+07:00"]
            ),
            (.gYear, ["2026", "-0001", "10000", "2026Z"]),
            (.gYearMonth, ["2026-11", "2026-01+07:00"]),
            (.decimal, ["0", "-1.5", "+.5", "5.", "25000"]),
            (.duration, ["P1D", "P1Y2M3DT4H5M6.7S", "-P1M", "PT0S"]),
            (.hexBinary, ["", "0a1F"]),
            (.nonNegativeInteger, ["0", "00", "+7", "-0", "20480", "99999999999999999999"]),
        ])
    func wellFormed(form: XSDForm, texts: [String]) {
        for text in texts { #expect(form.accepts(text), "\(text)") }
    }

    @Test(
        "other texts are refused",
        arguments: [
            (
                XSDForm.date,
                [
                    "", "2026", "2026-2-1", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-01", "2026-01-00",
                    "2026-04-31", "22/11/2026", "2026-01-01T00:00:00", "2026-01-01+15:00", "02026-01-01", "hôm qua",
                ]
            ),
            (
                .dateTime,
                [
                    "2026-11-22", "2026-11-22 08:00:00", "2026-11-22T25:00:00", "2026-11-22T24:00:01",
                    "2026-11-22T24:00:00.5", "2026-11-22T08:00", "2026-11-22T08:00:60", "2026-11-22T08:00:00.",
                ]
            ),
            (.gYear, ["26", "2026-11", "12 KB", ""]),
            (.gYearMonth, ["2026", "2026-13", "2026-1", "2026-11-01"]),
            (.decimal, ["", ".", "1e3", "1,5", "12 KB", "--1"]),
            (.duration, ["", "P", "PT", "P1DT", "1D", "P1S", "P1.5D", "PT1.S", "P1D2Y"]),
            (.hexBinary, ["a", "0g"]),
            (.nonNegativeInteger, ["", "-7", "1.5", "12 KB", "+", "1 000"]),
        ])
    func malformed(form: XSDForm, texts: [String]) {
        for text in texts { #expect(!form.accepts(text), "\(text)") }
    }
}
