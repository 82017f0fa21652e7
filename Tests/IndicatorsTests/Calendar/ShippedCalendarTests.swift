// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import RubricLibrary
import Testing

@Suite("The calendars of the five plans")
struct ShippedCalendarTests {
    private func programme(_ id: String) throws -> Programme {
        let document = try #require(ShippedRubrics.document(id: id))
        return try Programme(reading: document.bytes, named: document.path)
    }

    /// One year each, derived by hand from the sources; "| day" is the printed one.
    @Test(arguments: [
        (
            "bac-ninh-186-kh-ubnd", "2026",
            [
                "own-plan 2026: 2026-01-31 | 2026-01-31", "results-agencies 2026: 2026-12-09 | 2026-12-10",
                "results-province 2026: 2026-12-14 | 2026-12-15",
            ]
        ),
        ("bac-ninh-1305-qd-ubnd", "2026", ["plan-yearly 2027: 2026-09-29 | 2026-09-30"]),
        ("bac-ninh-1305-qd-ubnd", "2030", []),
        ("lang-son-334-kh-ubnd", "2027", ["results-province 2027: 2027-12-09 | 2027-12-10"]),
        (
            "ninh-binh-19-kh-ubnd", "2025",
            [
                "results-monthly 2025-08: 2025-08-24 | 2025-08-25", "results-monthly 2025-09: 2025-09-24 | 2025-09-25",
                "results-quarterly 2025-Q3: 2025-09-24 | 2025-09-25",
                "results-monthly 2025-10: 2025-10-24 | 2025-10-25", "results-monthly 2025-11: 2025-11-24 | 2025-11-25",
                "results-yearly 2025: 2025-12-14 | 2025-12-15", "results-monthly 2025-12: 2025-12-24 | 2025-12-25",
                "results-quarterly 2025-Q4: 2025-12-24 | 2025-12-25",
            ]
        ),
        ("ninh-binh-19-kh-ubnd", "2026", []),
        (
            "dong-thap-3256-qd-ubnd", "2026",
            [
                "own-plan 2026: 2026-01-31 | 2026-01-31", "figures-quarterly 2026-Q1: 2026-02-19 | 2026-02-20",
                "figures-quarterly 2026-Q2: 2026-05-19 | 2026-05-20",
                "figures-quarterly 2026-Q3: 2026-09-19 | 2026-09-20",
                "figures-quarterly 2026-Q4: 2026-11-30 | 2026-12-01", "results-agencies 2026: 2026-11-30 | 2026-12-01",
            ]
        ),
    ])
    func `of a year are those that the sources print`(id: String, year: String, lines: [String]) throws {
        #expect(try CalendarSamples.lines(try programme(id), "\(year)-01-01", "\(year)-12-31") == lines)
    }

    @Test(arguments: [
        ("bac-ninh-186-kh-ubnd", ["results-chairperson", "publication-quarter", "publication-year"]),
        (
            "bac-ninh-1305-qd-ubnd",
            [
                "results-regular", "dti-agencies-yearly", "investment-yearly", "student-skills-yearly",
                "online-services-monthly",
            ]
        ), ("lang-son-334-kh-ubnd", ["results-agencies"]), ("ninh-binh-19-kh-ubnd", ["results-regular"]),
        ("dong-thap-3256-qd-ubnd", ["plan-yearly", "results-yearly", "progress-quarterly"]),
    ])
    func `list the duties apart for which no day is printed`(id: String, duties: [String]) throws {
        #expect(ReportingCalendar(programme: try programme(id)).undated().map(\.id) == duties)
    }
}
