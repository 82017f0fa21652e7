// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import OpenData
import Testing

@Suite("The age of data is held against their frequency")
struct FreshnessTests {
    private func dataset(_ frequency: String?, modified: String?) throws -> Dataset {
        var dataset = try SampleCatalogue.dataset()
        dataset.frequencies = frequency.map { [SampleCatalogue.code($0)] } ?? []
        dataset.modified = try modified.map { try SampleCatalogue.date($0) }
        return dataset
    }

    @Test(
        "fresh up to a period and a day, due up to two and a day, then overdue",
        arguments: [
            // 31 days before 2026-11-01 is 2026-10-01.
            ("MONTHLY", "2026-11-01", Freshness.State.fresh, 0), ("MONTHLY", "2026-09-30", .fresh, 32),
            ("MONTHLY", "2026-09-29", .due, 33), ("MONTHLY", "2026-08-30", .due, 63),
            ("MONTHLY", "2026-08-29", .overdue, 64), ("DAILY", "2026-10-30", .fresh, 2),
            ("DAILY", "2026-10-29", .due, 3),
            ("DAILY", "2026-10-28", .overdue, 4),
        ])
    func states(frequency: String, modified: String, state: Freshness.State, age: Int) throws {
        let freshness = try CatalogueJudge.sample().freshness(of: try dataset(frequency, modified: modified))
        #expect(freshness.state == state)
        #expect(freshness.age == age)
        #expect(freshness.date == (try SampleCatalogue.day(modified)))
    }

    @Test(
        "states become outcomes of VN-O6",
        arguments: [
            ("MONTHLY", "2026-10-20", CheckOutcome.pass()), ("MONTHLY", "2026-09-15", .halfPass(.due)),
            ("MONTHLY", "2025-09-15", .fail(.overdue)), ("NEVER", "2020-01-01", .notApplicable(.archived)),
            ("NEVER", nil, .notApplicable(.archived)), ("IRREG", "2026-10-31", .unknown(.noDeadline)),
            (nil, "2026-10-31", .unknown(.frequencyMissing)), ("MONTHLY", nil, .unknown(.dateMissing)),
            ("MONTHLY", "2026-11-02", .unknown(.dateInFuture)),
        ] as [(String?, String?, CheckOutcome)])
    func outcomes(frequency: String?, modified: String?, outcome: CheckOutcome) throws {
        let dataset = try dataset(frequency, modified: modified)
        #expect(try CatalogueJudge.sample().outcome(of: .freshness, dataset: dataset) == outcome)
    }

    @Test("three times a year is 365 days, or 122 when it is read strictly")
    func readings() throws {
        let dataset = try dataset("ANNUAL_3", modified: "2026-06-01")
        #expect(try CatalogueJudge.sample().freshness(of: dataset).state == .fresh)
        #expect(try CatalogueJudge.sample().freshness(of: dataset).longestAge == 365)
        #expect(try CatalogueJudge.sample(reading: .strict).freshness(of: dataset).state == .due)
        #expect(try CatalogueJudge.sample(reading: .strict).freshness(of: dataset).longestAge == 122)
    }

    @Test("of several frequencies the shortest counts, and one that is not understood does not hide another")
    func severalFrequencies() throws {
        var dataset = try dataset("ANNUAL", modified: "2026-06-01")
        dataset.frequencies.append(SampleCatalogue.code("MONTHLY"))
        dataset.frequencies.append(SampleCatalogue.unrecognised("đôi khi"))
        #expect(try CatalogueJudge.sample().freshness(of: dataset).longestAge == 31)
        dataset.frequencies = [SampleCatalogue.unrecognised("đôi khi")]
        #expect(try CatalogueJudge.sample().freshness(of: dataset).reason == .frequencyUnrecognised)
    }

    @Test("dates are used in order: distributions, dataset, probe, CKAN resource")
    func order() throws {
        var dataset = try dataset("MONTHLY", modified: "2026-10-02")
        var older = SampleCatalogue.distribution()
        older.modified = try SampleCatalogue.date("2026-09-01")
        older.lastModified = try SampleCatalogue.date("2026-10-04")
        var newer = older
        newer.modified = try SampleCatalogue.date("2026-09-05")
        dataset.distributions = [newer, older]
        let judge = try CatalogueJudge.sample([SampleCatalogue.fact(lastModified: "2026-10-03")])
        #expect(judge.freshness(of: dataset).date == (try SampleCatalogue.day("2026-09-05")))
        dataset.distributions[0].modified = nil
        dataset.distributions[1].modified = nil
        #expect(judge.freshness(of: dataset).date == (try SampleCatalogue.day("2026-10-02")))
        dataset.modified = nil
        #expect(judge.freshness(of: dataset).date == (try SampleCatalogue.day("2026-10-03")))
        #expect(try CatalogueJudge.sample().freshness(of: dataset).date == (try SampleCatalogue.day("2026-10-04")))
    }

    @Test("neither the date of the catalogue nor that of the metadata makes data fresh")
    func datesThatSayNothing() throws {
        var dataset = try dataset("MONTHLY", modified: nil)
        let judge = try CatalogueJudge.sample { $0.modified = try SampleCatalogue.date("2026-11-01") }
        #expect(judge.freshness(of: dataset).reason == .dateMissing)
        dataset.metadataModified = try SampleCatalogue.date("2026-11-01")
        #expect(judge.freshness(of: dataset).state == .unknown)
        #expect(judge.freshness(of: dataset).reason == .onlyMetadataDate)
    }

    @Test("a stand-in date is no date, and a file behind a wall tells none")
    func datesThatDoNotCount() throws {
        var dataset = try dataset("MONTHLY", modified: nil)
        dataset.modified = try SampleCatalogue.date("1900-01-01", problem: .placeholder)
        let judge = try CatalogueJudge.sample([SampleCatalogue.fact(wall: .login, lastModified: "2026-10-31")])
        #expect(judge.freshness(of: dataset).reason == .dateMissing)
    }
}
