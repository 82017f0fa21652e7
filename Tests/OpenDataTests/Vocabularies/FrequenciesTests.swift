// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import OpenData
import Testing

@Suite("Frequencies say how old data may be")
struct FrequenciesTests {
    private let frequencies: Frequencies
    private static let base = "http://publications.europa.eu/resource/authority/frequency/"

    init() throws { frequencies = try ShippedResources.vocabularies().frequencies }

    /// Code, spellings, days under the lenient and the strict reading.
    private static let table: [(String, [String], Int, Int)] = [
        ("UPDATE_CONT", ["R/PT1S", "continual"], 1, 1), ("CONT", ["several a day"], 1, 1),
        ("HOURLY", ["R/PT1H"], 1, 1), ("DAILY_2", ["twice a day"], 1, 1), ("DAILY", ["R/P1D", "daily"], 1, 1),
        ("WEEKLY_3", ["R/P0.33W"], 7, 3), ("WEEKLY_2", ["R/P3.5D", "R/P0.5W"], 7, 4),
        ("WEEKLY", ["R/P1W", "weekly"], 7, 7), ("BIWEEKLY", ["R/P2W", "fortnightly"], 14, 14),
        ("MONTHLY_3", ["R/P0.33M"], 31, 11), ("MONTHLY_2", ["R/P0.5M", "semimonthly"], 31, 16),
        ("MONTHLY", ["R/P1M", "monthly"], 31, 31), ("BIMONTHLY", ["R/P2M"], 62, 62),
        ("QUARTERLY", ["R/P3M", "quarterly"], 93, 93), ("ANNUAL_3", ["R/P4M"], 365, 122),
        ("ANNUAL_2", ["R/P6M", "biannually"], 365, 183), ("ANNUAL", ["R/P1Y", "annually"], 366, 366),
        ("BIENNIAL", ["R/P2Y"], 731, 731), ("TRIENNIAL", ["R/P3Y"], 1096, 1096), ("QUADRENNIAL", ["R/P4Y"], 1461, 1461),
        ("QUINQUENNIAL", ["R/P5Y"], 1827, 1827), ("DECENNIAL", ["R/P10Y"], 3653, 3653),
    ]

    @Test("every row of the reference: IRI, spellings and days", arguments: table)
    func row(code: String, spellings: [String], lenient: Int, strict: Int) throws {
        let exact = try #require(frequencies.lookup(Self.base + code))
        #expect(exact.code == code)
        #expect(exact.how == .exact)
        for spelling in spellings {
            let found = try #require(frequencies.lookup(spelling), "\(spelling)")
            #expect(found.code == code)
            #expect(found.how == .alias)
        }
        #expect(frequencies.longestAge(of: code) == lenient)
        #expect(frequencies.longestAge(of: code, reading: .strict) == strict)
    }

    @Test(
        "some codes set no deadline, and only NEVER is an archive",
        arguments: ["IRREG", "NEVER", "NOT_PLANNED", "AS_NEEDED", "OTHER", "UNKNOWN", "OP_DATPRO"])
    func noDeadline(code: String) throws {
        let facts = try #require(frequencies.facts(of: code))
        #expect(facts.lenientDays == nil)
        #expect(facts.strictDays == nil)
        #expect(facts.isArchive == (code == "NEVER"))
    }

    @Test(
        "words of other lists and of Vietnamese, with and without marks",
        arguments: [
            ("http://purl.org/cld/freq/daily", "DAILY"), ("http://purl.org/cld/freq/threeTimesAYear", "ANNUAL_3"),
            ("http://purl.org/cld/freq/biweekly", "BIWEEKLY"), ("https://purl.org/cld/freq/bimonthly", "BIMONTHLY"),
            ("http://purl.org/cld/freq/semiannual", "ANNUAL_2"), ("http://purl.org/cld/freq/irregular", "IRREG"),
            ("http://purl.org/cld/freq/continuous", "UPDATE_CONT"), ("irregular", "IRREG"), ("eventual", "IRREG"),
            ("asNeeded", "AS_NEEDED"), ("notPlanned", "NOT_PLANNED"), ("unknown", "UNKNOWN"),
            (
                "http://standards.iso.org/iso/19139/resources/gmxCodelists.xml#MD_MaintenanceFrequencyCode_annually",
                "ANNUAL"
            ),
            ("http://inspire.ec.europa.eu/metadata-codelist/MaintenanceFrequency/asNeeded", "AS_NEEDED"),
            ("hằng ngày", "DAILY"), ("Hàng ngày", "DAILY"), ("hang ngay", "DAILY"), ("hàng tuần", "WEEKLY"),
            ("Hằng tháng", "MONTHLY"), ("hang thang", "MONTHLY"), ("hàng quý", "QUARTERLY"), ("Hàng Quý", "QUARTERLY"),
            ("6 tháng", "ANNUAL_2"), ("nửa năm", "ANNUAL_2"), ("hàng năm", "ANNUAL"), ("Hằng năm", "ANNUAL"),
            ("hang nam", "ANNUAL"), ("thời gian thực", "UPDATE_CONT"), ("thường xuyên", "IRREG"),
            ("khi có thay đổi", "AS_NEEDED"), ("khi phát sinh", "AS_NEEDED"), ("không định kỳ", "IRREG"),
            ("một lần", "NEVER"), ("R/P12M", "ANNUAL"), ("annual", "ANNUAL"),
            ("ha\u{300}ng na\u{306}m", "ANNUAL"),
        ])
    func words(raw: String, code: String) throws {
        let found = try #require(frequencies.lookup(raw))
        #expect(found.code == code)
        #expect(found.how == .alias)
    }

    @Test(
        "any repeating interval has its days",
        arguments: [
            ("R/P10D", 10), ("R/P45D", 45), ("R/P5M", 155), ("R/P18M", 552), ("R/P1Y6M", 552), ("R/P7Y", 2557),
            ("R/P25Y", 9132), ("R/P1.5D", 2), ("R/PT36H", 2), ("R5/P10D", 10), ("R/2020-01-01/P10D", 10),
            ("r/p10d", 10),
            ("R/P3W", 21), ("R/P0,5D", 1),
        ])
    func intervals(raw: String, days: Int) throws {
        let found = try #require(frequencies.lookup(raw))
        #expect(found.how == .alias)
        #expect(frequencies.longestAge(of: found.code) == days)
        #expect(frequencies.longestAge(of: found.code, reading: .strict) == days)
    }

    @Test("an interval with count or date is the code without them")
    func counted() throws {
        #expect(try #require(frequencies.lookup("R12/2024-01-01/P1M")).code == "MONTHLY")
        #expect(try #require(frequencies.lookup("R/P10D")).code == "R/P10D")
    }

    @Test("a period without R is guessed")
    func period() throws {
        let found = try #require(frequencies.lookup("P1M"))
        #expect(found.code == "MONTHLY")
        #expect(found.how == .guessed)
    }

    @Test(
        "what is no frequency is not recognised",
        arguments: [
            "", "R/", "R/P", "R/P0D", "R/PT", "P", "R/P1X", "R/1M", "R/P1D2Y", "R/P-1D", "R/P99999999999Y", "R/P1..5D",
            "soon",
            "X/P1M", "R/P1M/P1M/P1M", "2024-01-01", "hàng", "R/P1DT",
            "http://publications.europa.eu/resource/authority/frequency/SOMETIMES",
        ])
    func unrecognised(raw: String) { #expect(frequencies.lookup(raw) == nil) }

    @Test(
        "words in use for two codes are understood, and told",
        arguments: [
            ("Bimonthly", ["BIMONTHLY", "MONTHLY_2"]), ("biweekly", ["BIWEEKLY", "WEEKLY_2"]),
            ("bi-weekly", ["BIWEEKLY", "WEEKLY_2"]), ("biannual", ["ANNUAL_2", "BIENNIAL"]),
        ])
    func ambiguous(raw: String, codes: [String]) throws {
        #expect(frequencies.meanings(of: raw) == codes)
        let found = try #require(frequencies.lookup(raw))
        #expect(found.code == codes[0])
        #expect(found.how == .guessed)
    }

    @Test("R/P4Y is four years and not a quarter")
    func fourYears() throws { #expect(try #require(frequencies.lookup("R/P4Y")).code == "QUADRENNIAL") }
}
