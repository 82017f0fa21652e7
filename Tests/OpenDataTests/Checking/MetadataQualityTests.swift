// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import OpenData
import Testing

@Suite("The metadata quality assessment gives the points of its table")
struct MetadataQualityTests {
    /// A metric, its points, what to take away and what to put there so that it fails.
    struct Row: Sendable, CustomTestStringConvertible {
        let metric: String
        let points: Int
        let gone: [String]
        let added: [String]
        var testDescription: String { metric }

        init(_ metric: String, _ points: Int, without gone: String..., with added: [String] = []) {
            self.metric = metric
            self.points = points
            self.gone = gone
            self.added = added
        }

        static let all = [
            Row("keywordAvailability", 30, without: "ex:cho dcat:keyword"),
            Row("categoryAvailability", 30, without: "ex:cho dcat:theme"),
            Row("spatialAvailability", 20, without: "ex:cho dct:spatial"),
            Row("temporalAvailability", 20, without: "ex:cho dct:temporal"),
            Row("accessUrlStatusCode", 50, without: "ex:csv dcat:accessURL"),
            Row("downloadUrlAvailability", 20, without: "ex:csv dcat:downloadURL"),
            Row("downloadUrlStatusCode", 30, without: "ex:csv dcat:downloadURL"),
            Row("formatAvailability", 20, without: "ex:csv dct:format"),
            Row("mediaTypeAvailability", 10, without: "ex:csv dcat:mediaType"),
            Row(
                "formatMediaTypeVocabularyAlignment", 10, without: "ex:csv dct:format",
                with: ["ex:csv dct:format \"CSV\""]),
            Row(
                "formatMediaTypeNonProprietary", 20, without: "ex:csv dct:format",
                with: ["ex:csv dct:format eu:file-type/XLSX"]),
            Row(
                "formatMediaTypeMachineInterpretable", 20, without: "ex:csv dct:format",
                with: ["ex:csv dct:format eu:file-type/PDF"]),
            Row("dcatApCompliance", 30, without: "ex:cho dct:description"),
            Row("licenceAvailability", 20, without: "ex:csv dct:license"),
            Row("knownLicence", 10, without: "ex:csv dct:license", with: ["ex:csv dct:license ex:dieu-khoan"]),
            Row("accessRightsAvailability", 10, without: "ex:cho dct:accessRights"),
            Row(
                "accessRightsVocabularyAlignment", 5, without: "ex:cho dct:accessRights",
                with: ["ex:cho dct:accessRights ex:cong-khai"]),
            Row("contactPointAvailability", 20, without: "ex:cho dcat:contactPoint"),
            Row("publisherAvailability", 10, without: "ex:cho dct:publisher"),
            Row("rightsAvailability", 5, without: "ex:csv dct:rights"),
            Row("byteSizeAvailability", 5, without: "ex:csv dcat:byteSize"),
            Row("dateIssuedAvailability", 5, without: "ex:cho dct:issued"),
            Row("dateModifiedAvailability", 5, without: "ex:cho dct:modified"),
        ]
    }

    @Test("A good dataset earns all 405 points")
    func whole() throws {
        let result = try MarketCatalogue.result(
            of: try MarketCatalogue.catalogue(), probes: try MarketCatalogue.probes())
        #expect(result.packs[0].points == PointTotals(earned: 405, assessed: 405, possible: 405))
        #expect(result.packs[0].groups.map(\.points.earned) == [100, 100, 110, 75, 20])
        #expect(result.packs[0].rating?.id == "excellent")
        #expect(result.packs[0].checks.map(\.id) == Row.all.map { "MQA-" + $0.metric })
    }

    @Test("Each metric fails alone or with what depends on it, and costs its points", arguments: Row.all)
    func row(_ row: Row) throws {
        let catalogue = try MarketCatalogue.catalogue(without: row.gone, with: row.added)
        let check = try MarketCatalogue.result(of: catalogue, probes: try MarketCatalogue.probes())
            .check("MQA-" + row.metric)
        #expect(check.counts == VerdictCounts(fail: 1))
        #expect(check.points == PointTotals(earned: 0, assessed: Rational(row.points), possible: Rational(row.points)))
    }

    @Test("Without probes 325 points are assessed, without the profile 295 of them")
    func offline() throws {
        let catalogue = try MarketCatalogue.catalogue()
        let offline = try MarketCatalogue.result(of: catalogue)
        #expect(offline.packs[0].points == PointTotals(earned: 325, assessed: 325, possible: 405))
        #expect(offline.packs[0].rating?.id == "good")
        #expect(offline.packs[0].bestRating?.id == "excellent")
        let alone = try MarketCatalogue.result(of: catalogue, profiles: false)
        #expect(alone.packs[0].points == PointTotals(earned: 295, assessed: 295, possible: 405))
    }

    @Test(
        "Ratings begin at their lowest number",
        arguments: [
            ("0", "bad"), ("120", "bad"), ("120.5", "bad"), ("121", "sufficient"), ("220", "sufficient"),
            ("221", "good"), ("350", "good"), ("351", "excellent"), ("405", "excellent"),
        ])
    func ratings(_ points: String, _ rating: String) throws {
        let number = try #require(Rational(parsing: points))
        #expect(try Audits.shipped("mqa").rating(of: number)?.id == rating)
    }

    @Test(
        "A status counts when it is 2xx or 3xx and nothing stands before the link",
        arguments: [
            (200, nil, CheckVerdict.pass), (206, nil, .pass), (301, nil, .pass), (399, nil, .pass), (400, nil, .fail),
            (404, nil, .fail), (500, nil, .fail), (199, nil, .fail), (200, .login, .fail), (200, .captcha, .fail),
        ] as [(Int, ProbeFact.Wall?, CheckVerdict)])
    func statuses(_ status: Int, _ wall: ProbeFact.Wall?, _ verdict: CheckVerdict) throws {
        let fact = try SampleCatalogue.fact(MarketCatalogue.access, status: status, wall: wall)
        let check = try MarketCatalogue.result(
            of: try MarketCatalogue.catalogue(), probes: try MarketCatalogue.probes(access: fact)
        ).check("MQA-accessUrlStatusCode")
        #expect(check.counts == (verdict == .pass ? VerdictCounts(pass: 1) : VerdictCounts(fail: 1)))
    }

    @Test(
        "Traps of other tools",
        arguments: [
            // XLS is not found inside XLSX, nor the other way round; both are machine-readable and proprietary.
            ("eu:file-type/XLS", "iana:application/vnd.ms-excel", true, false, true),
            (
                "eu:file-type/XLSX", "iana:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true,
                false, true
            ),
            // HTML, PNG and ZIP are the reverse; PDF is neither.
            ("eu:file-type/HTML", "iana:text/html", false, true, true),
            ("eu:file-type/ZIP", "iana:application/zip", false, true, true),
            ("eu:file-type/PDF", "iana:application/pdf", false, false, true),
            // Either scheme of the media types counts.
            ("eu:file-type/JSON", "<http://www.iana.org/assignments/media-types/application/json>", true, true, true),
            ("eu:file-type/JSON", "<https://www.iana.org/assignments/media-types/application/json>", true, true, true),
            // A text is understood, but is no official identifier.
            ("\"csv\"", "iana:text/csv", true, true, false),
            ("eu:file-type/CSV", "\"text/csv\"", true, true, false),
        ])
    func traps(_ format: String, _ type: String, _ machine: Bool, _ open: Bool, _ aligned: Bool) throws {
        let catalogue = try MarketCatalogue.catalogue(
            without: ["ex:csv dct:format", "ex:csv dcat:mediaType"],
            with: ["ex:csv dct:format \(format)", "ex:csv dcat:mediaType \(type)"])
        let result = try MarketCatalogue.result(of: catalogue)
        #expect(try result.check("MQA-formatMediaTypeMachineInterpretable").counts.pass == (machine ? 1 : 0))
        #expect(try result.check("MQA-formatMediaTypeNonProprietary").counts.pass == (open ? 1 : 0))
        #expect(try result.check("MQA-formatMediaTypeVocabularyAlignment").counts.pass == (aligned ? 1 : 0))
    }

    @Test("A known licence need not be open")
    func knownIsNotOpen() throws {
        let catalogue = try MarketCatalogue.catalogue(
            without: ["ex:csv dct:license"], with: ["ex:csv dct:license eu:licence/CC_BYNC_4_0"])
        let result = try MarketCatalogue.result(["mqa", "licence"], of: catalogue)
        #expect(try result.check("MQA-knownLicence").counts == VerdictCounts(pass: 1))
        #expect(try result.check("LIC-KNOWN").counts == VerdictCounts(pass: 1))
        #expect(try result.check("LIC-OPEN").counts == VerdictCounts(fail: 1))
    }

    @Test("A violation of a part of the dataset is one of the dataset; one of the catalogue is not")
    func compliance() throws {
        let named = try MarketCatalogue.result(of: try MarketCatalogue.catalogue(without: ["ex:csv dcat:accessURL"]))
        #expect(try named.check("MQA-dcatApCompliance").counts == VerdictCounts(fail: 1))
        let own = try MarketCatalogue.result(
            ["mqa", "dcat-ap-3"], of: try MarketCatalogue.catalogue(without: ["ex:catalogue dct:description"]))
        #expect(try own.check("MQA-dcatApCompliance").counts == VerdictCounts(pass: 1))
        #expect(try own.check("AP-catalogue-violations").counts == VerdictCounts(fail: 1))
        #expect(try own.check("AP-violations").counts == VerdictCounts(pass: 1))
        #expect(own.findings.filter { $0.check == "AP-catalogue-violations" }.map(\.resource.kind) == [.catalogue])
    }
}
