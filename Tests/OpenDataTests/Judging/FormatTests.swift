// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import OpenData

@Suite("The format of a distribution is judged by what is seen before what is said")
struct FormatTests {
    private static let base = "https://dulieu.tinh.gov.vn/"

    private func dataset(_ file: String, _ formats: [String], packages: [String] = []) throws -> Dataset {
        var distribution = SampleCatalogue.distribution(Self.base + file, format: nil)
        distribution.formats = formats.map { SampleCatalogue.code($0) }
        distribution.packageFormats = packages.map { SampleCatalogue.code($0) }
        return try SampleCatalogue.dataset(distributions: [distribution])
    }

    @Test(
        "without a probe the ending of the link comes before the statement, and a package before nothing",
        arguments: [
            ("a", ["CSV"], "CSV", EffectiveFormat.Evidence.declared), ("a.csv", [], "CSV", .ending),
            ("a.csv?v=1#x", [], "CSV", .ending), ("a.xlsx", ["CSV"], "XLSX", .ending), ("a.XLSX", [], "XLSX", .ending),
            ("tai-ve?file=a.csv", ["PDF"], "PDF", .declared), ("a.csv.zip", ["ZIP"], "CSV", .ending),
            ("a.zip", ["CSV"], "CSV", .declared), ("a.zip", [], "ZIP", .ending), ("a", ["ZIP"], "ZIP", .declared),
            ("a.json", ["GEOJSON"], "GEOJSON", .ending), ("a.2025.la", ["CSV"], "CSV", .declared),
            ("a", [], nil, .none), ("a", ["PDF", "CSV"], "CSV", .declared), ("a", ["CSV", "PDF"], "CSV", .declared),
        ] as [(String, [String], String?, EffectiveFormat.Evidence)])
    func stated(file: String, formats: [String], code: String?, evidence: EffectiveFormat.Evidence) throws {
        let format = try CatalogueJudge.sample().format(of: try dataset(file, formats).distributions[0])
        #expect(format.code == code)
        #expect(format.evidence == evidence)
    }

    @Test(
        "what a probe saw decides where it contradicts the statement",
        arguments: [
            ("a.csv", ["CSV"], "HTML", [], "HTML", EffectiveFormat.Evidence.sniffed),
            ("a.csv", ["CSV"], "XLSX", [], "XLSX", .sniffed),
            ("a", ["KML"], "XML", [], "KML", .sniffed), ("a", ["XLSX"], "ZIP", [], "XLSX", .sniffed),
            ("a.csv", ["CSV"], "TXT", [], "CSV", .sniffed), ("a", ["CSV"], "ZIP", [], "ZIP", .sniffed),
            ("a.zip", ["CSV"], "ZIP", [], "CSV", .declared), ("a.zip", ["CSV"], "ZIP", ["PDF", "PDF"], "PDF", .packed),
            ("a.zip", ["ZIP"], "ZIP", ["PDF", "CSV"], "CSV", .packed), ("a.zip", [], "ZIP", [], "ZIP", .ending),
        ] as [(String, [String], String, [String], String, EffectiveFormat.Evidence)])
    func seen(
        file: String, formats: [String], sniffed: String, packed: [String], code: String,
        evidence: EffectiveFormat.Evidence
    ) throws {
        let fact = try SampleCatalogue.fact(Self.base + file, sniffed: sniffed, packed: packed)
        let format = try CatalogueJudge.sample([fact]).format(of: try dataset(file, formats).distributions[0])
        #expect(format.code == code)
        #expect(format.evidence == evidence)
    }

    @Test("a package that is stated beside its content is no contradiction")
    func packageFormat() throws {
        let fact = try SampleCatalogue.fact(Self.base + "a", sniffed: "ZIP")
        let format = try CatalogueJudge.sample([fact]).format(
            of: try dataset("a", ["CSV"], packages: ["ZIP"]).distributions[0])
        #expect(format == EffectiveFormat(code: "CSV", evidence: .declared))
    }

    @Test("the media type tells where the format does not")
    func mediaType() throws {
        var dataset = try dataset("a", [])
        dataset.distributions[0].mediaTypes = [SampleCatalogue.code("text/csv")]
        let format = try CatalogueJudge.sample().format(of: dataset.distributions[0])
        #expect(format == EffectiveFormat(code: "CSV", evidence: .mediaType))
    }

    @Test("the page behind an address of access says nothing about the data, a download that is a page does")
    func pages() throws {
        var dataset = try dataset("trang.html", ["CSV"])
        #expect(try CatalogueJudge.sample().format(of: dataset.distributions[0]).code == "HTML")
        dataset.distributions[0].downloadURLs = []
        #expect(try CatalogueJudge.sample().format(of: dataset.distributions[0]).code == "CSV")
    }

    // MARK: VN-O1

    @Test(
        "an open format is machine-readable and owned by nobody",
        arguments: [
            (["CSV"], CheckOutcome.pass()), (["ODS"], .pass()), (["RDF_TURTLE"], .pass()),
            (["XLS"], .fail(.formatProprietary)), (["XLSX"], .fail(.formatProprietary)),
            (["SHP"], .fail(.formatProprietary)), (["PDF"], .fail(.formatNotMachineReadable)),
            (["PNG"], .fail(.formatNotMachineReadable)), (["HTML"], .fail(.pageInsteadOfData)),
            (["ZIP"], .unknown(.packageNotOpened)), ([], .fail(.missing)), (["PDF", "CSV"], .pass()),
        ])
    func openFormat(formats: [String], outcome: CheckOutcome) throws {
        let dataset = try dataset("a", formats)
        #expect(try CatalogueJudge.sample().outcome(of: .openFormat, dataset: dataset) == outcome)
        let judge = try CatalogueJudge.sample()
        #expect(judge.outcome(of: .openFormat, distribution: dataset.distributions[0], in: dataset) == outcome)
    }

    @Test("a format such as 'data' is stated but not recognised")
    func unrecognised() throws {
        var dataset = try dataset("a", [])
        dataset.distributions[0].formats = [SampleCatalogue.unrecognised("data")]
        #expect(try CatalogueJudge.sample().outcome(of: .openFormat, dataset: dataset) == .fail(.formatUnrecognised))
    }

    @Test("one open distribution is enough, and a CSV that is a page in truth is none")
    func bestDistribution() throws {
        var dataset = try dataset("a.pdf", ["PDF"])
        dataset.distributions.append(SampleCatalogue.distribution())
        #expect(try CatalogueJudge.sample().outcome(of: .openFormat, dataset: dataset) == .pass())
        let judge = try CatalogueJudge.sample([SampleCatalogue.fact(sniffed: "HTML")])
        #expect(judge.outcome(of: .openFormat, dataset: dataset) == .fail(.formatNotMachineReadable))
        dataset.distributions = []
        #expect(judge.outcome(of: .openFormat, dataset: dataset) == .fail(.noDistribution))
    }

    // MARK: Stars

    @Test(
        "formats are worth their stars, RDF four and never five",
        arguments: [
            ("HTML", 0, OutcomeReason.pageInsteadOfData), ("PDF", 1, .starsOfFormat), ("TXT", 1, .starsOfFormat),
            ("ZIP", 1, .packageNotOpened), ("XLS", 2, .starsOfFormat), ("XLSX", 2, .starsOfFormat),
            ("CSV", 3, .starsOfFormat), ("JSON_LD", 4, .linksNotVisible), ("RDF_TURTLE", 4, .linksNotVisible),
        ])
    func stars(format: String, stars: Int, reason: OutcomeReason) throws {
        let rating = try CatalogueJudge.sample().stars(of: try dataset("a", [format]))
        #expect(rating.stars == stars)
        #expect(rating.reason == reason)
    }

    @Test(
        "without an open licence there are no stars",
        arguments: [
            (nil, OutcomeReason.missing), ("CC_BYNC_4_0", .restrictiveLicence), ("ukcrown", .licenceNotOpen),
            ("LO-FR-2.0", .licenceNotReviewed), ("vn-law-43", .statutoryGrantOnly),
        ] as [(String?, OutcomeReason)])
    func starsNeedLicence(licence: String?, reason: OutcomeReason) throws {
        let dataset = try SampleCatalogue.dataset(distributions: [SampleCatalogue.distribution(licence: licence)])
        let rating = try CatalogueJudge.sample().stars(of: dataset)
        #expect(rating.stars == 0)
        #expect(rating.reason == reason)
    }

    @Test("a broken link is worth nothing, an untried one what it promises; a format unknown to all is worth one")
    func starsAndLinks() throws {
        let dataset = try dataset("a", [])
        let untried = try CatalogueJudge.sample().stars(of: dataset)
        #expect(untried.stars == 1)
        #expect(untried.reason == .formatUnrecognised)
        let broken = try CatalogueJudge.sample([SampleCatalogue.fact(Self.base + "a", status: 404)]).stars(of: dataset)
        #expect(broken.stars == 0)
        #expect(broken.reason == .notAnswering)
        let walled = try CatalogueJudge.sample([SampleCatalogue.fact(Self.base + "a", wall: .login)]).stars(of: dataset)
        #expect(walled.stars == 0)
        #expect(walled.reason == .walled)
    }

    @Test("a dataset has the stars of its best distribution")
    func starsOfDataset() throws {
        var dataset = try dataset("a", ["PDF"])
        dataset.distributions.append(SampleCatalogue.distribution())
        #expect(try CatalogueJudge.sample().stars(of: dataset).stars == 3)
        dataset.distributions = []
        #expect(try CatalogueJudge.sample().stars(of: dataset).reason == .noDistribution)
    }

    @Test(
        "whether it is worth so many stars is unknown where the fact is missing",
        arguments: [
            (["CSV"], 3, CheckOutcome.pass(.starsOfFormat)), (["CSV"], 4, .fail(.starsOfFormat)),
            (["RDF_TURTLE"], 4, .pass(.linksNotVisible)), (["RDF_TURTLE"], 5, .unknown(.linksNotVisible)),
            (["ZIP"], 1, .pass(.packageNotOpened)), (["ZIP"], 2, .unknown(.packageNotOpened)),
        ])
    func starsAsCheck(formats: [String], wanted: Int, outcome: CheckOutcome) throws {
        #expect(try CatalogueJudge.sample().stars(of: try dataset("a", formats)).outcome(atLeast: wanted) == outcome)
    }
}
