// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import OpenData
import Testing

@Suite("Data are free, open to everyone and reachable")
struct AccessTests {
    // MARK: VN-O2

    @Test(
        "words about a fee count as whole words, and what denies them does not",
        arguments: [
            ("Có thu phí", CheckOutcome.fail(.feeStated)), ("Khai thác phải trả tiền", .fail(.feeStated)),
            ("PHI KHAI THAC theo quy dinh", .fail(.feeStated)), ("A fee applies", .fail(.feeStated)),
            ("Paid access", .fail(.feeStated)), ("Miễn phí", .pass()), ("Không thu phí khai thác", .pass()),
            ("khong thu phi", .pass()), ("Free of charge", .pass()), ("No fees", .pass()),
            ("Coffee and prepaid feedback", .unknown(.missing)), ("Thủ phi hành đoàn", .unknown(.missing)),
            ("Theo quy định", .unknown(.missing)), ("Phi thương mại", .fail(.nonCommercial)),
            ("Điều 43 Luật Giao dịch điện tử", .pass()),
        ])
    func fees(rights: String, outcome: CheckOutcome) throws {
        var dataset = try SampleCatalogue.dataset(distributions: [SampleCatalogue.distribution(licence: nil)])
        dataset.rights = [SampleCatalogue.text(rights)]
        #expect(try CatalogueJudge.sample().outcome(of: .free, dataset: dataset) == outcome)
    }

    @Test(
        "a licence tells that data are free, unless it forbids commercial use",
        arguments: [
            ("CC_BY_4_0", CheckOutcome.pass()), ("CC_BYND_4_0", .pass()), ("CC_BYNC_4_0", .fail(.nonCommercial)),
            ("OGL_NC", .fail(.nonCommercial)),
        ])
    func licences(code: String, outcome: CheckOutcome) throws {
        let onDistribution = try SampleCatalogue.dataset(distributions: [SampleCatalogue.distribution(licence: code)])
        #expect(try CatalogueJudge.sample().outcome(of: .free, dataset: onDistribution) == outcome)
        var onDataset = try SampleCatalogue.dataset(distributions: [])
        onDataset.licences = [SampleCatalogue.code(code)]
        #expect(try CatalogueJudge.sample().outcome(of: .free, dataset: onDataset) == outcome)
        var copied = SampleCatalogue.distribution(licence: code)
        copied.hasInheritedLicence = true
        let inherited = try SampleCatalogue.dataset(distributions: [copied])
        #expect(try CatalogueJudge.sample().outcome(of: .free, dataset: inherited) == outcome)
    }

    @Test("a file that a probe could fetch is free where nothing is stated")
    func fetched() throws {
        let dataset = try SampleCatalogue.dataset(distributions: [SampleCatalogue.distribution(licence: nil)])
        #expect(try CatalogueJudge.sample().outcome(of: .free, dataset: dataset) == .unknown(.missing))
        #expect(try CatalogueJudge.sample([SampleCatalogue.fact()]).outcome(of: .free, dataset: dataset) == .pass())
    }

    // MARK: VN-O3

    @Test(
        "access rights other than public fail without a probe, public ones need one",
        arguments: [
            ("PUBLIC", CheckOutcome.unknown(.notProbed), CheckOutcome.pass()),
            ("NON_PUBLIC", .fail(.accessRestricted), .fail(.accessRestricted)),
            ("RESTRICTED", .fail(.accessRestricted), .fail(.accessRestricted)),
            ("CONFIDENTIAL", .fail(.accessRestricted), .fail(.accessRestricted)),
            ("SENSITIVE", .fail(.accessRestricted), .fail(.accessRestricted)),
            ("NORMAL", .unknown(.notProbed), .unknown(.accessRightsUnclear)),
        ])
    func accessRights(code: String, unprobed: CheckOutcome, probed: CheckOutcome) throws {
        var dataset = try SampleCatalogue.dataset()
        dataset.accessRights = [SampleCatalogue.code(code)]
        #expect(try CatalogueJudge.sample().outcome(of: .noIdentification, dataset: dataset) == unprobed)
        let judge = try CatalogueJudge.sample([SampleCatalogue.fact()])
        #expect(judge.outcome(of: .noIdentification, dataset: dataset) == probed)
    }

    @Test("access rights that are not stated leave it unknown")
    func noAccessRights() throws {
        var dataset = try SampleCatalogue.dataset()
        dataset.accessRights = []
        let judge = try CatalogueJudge.sample([SampleCatalogue.fact()])
        #expect(judge.outcome(of: .noIdentification, dataset: dataset) == .unknown(.missing))
    }

    @Test("a login page with status 200, a CAPTCHA and status 401 are walls, even before one of two files")
    func walls() throws {
        let second = "https://dulieu.tinh.gov.vn/b.csv"
        let dataset = try SampleCatalogue.dataset(
            distributions: [SampleCatalogue.distribution(), SampleCatalogue.distribution(second)])
        for fact in [
            try SampleCatalogue.fact(second, wall: .login), try SampleCatalogue.fact(second, wall: .captcha),
            try SampleCatalogue.fact(second, status: 401),
        ] {
            let judge = try CatalogueJudge.sample([SampleCatalogue.fact(), fact])
            #expect(judge.outcome(of: .noIdentification, dataset: dataset) == .fail(.walled))
        }
    }

    @Test(
        "a stated login fails, one that is said not to be needed does not",
        arguments: [
            ("Phải đăng nhập để tải về", CheckOutcome.fail(.identificationStated)),
            ("Đăng ký tài khoản trước khi khai thác", .fail(.identificationStated)),
            ("Registration required", .fail(.identificationStated)), ("Không cần đăng nhập", .pass()),
            ("No registration required", .pass()),
        ])
    func statedLogin(rights: String, outcome: CheckOutcome) throws {
        var dataset = try SampleCatalogue.dataset()
        dataset.distributions[0].rights = [SampleCatalogue.text(rights)]
        let judge = try CatalogueJudge.sample([SampleCatalogue.fact()])
        #expect(judge.outcome(of: .noIdentification, dataset: dataset) == outcome)
    }

    @Test("a link that does not answer says nothing about walls")
    func silence() throws {
        let judge = try CatalogueJudge.sample([SampleCatalogue.fact(status: 500)])
        #expect(
            judge.outcome(of: .noIdentification, dataset: try SampleCatalogue.dataset()) == .unknown(.notAnswering))
    }

    // MARK: VN-O4

    @Test(
        "a link passes when it answers with 2xx or 3xx and no wall stands before it",
        arguments: [
            (200, nil, CheckOutcome.pass()), (206, nil, .pass()), (302, nil, .pass()), (199, nil, .fail(.notAnswering)),
            (400, nil, .fail(.notAnswering)), (404, nil, .fail(.notAnswering)), (500, nil, .fail(.notAnswering)),
            (200, ProbeFact.Wall.login, .fail(.walled)), (200, .captcha, .fail(.walled)), (401, nil, .fail(.walled)),
            (nil, nil, .fail(.notAnswering)),
        ] as [(Int?, ProbeFact.Wall?, CheckOutcome)])
    func answers(status: Int?, wall: ProbeFact.Wall?, outcome: CheckOutcome) throws {
        let judge = try CatalogueJudge.sample([SampleCatalogue.fact(status: status, wall: wall)])
        #expect(judge.outcome(of: .reachable, dataset: try SampleCatalogue.dataset()) == outcome)
    }

    @Test("a link that was not probed, or that the prober refused to try, is unknown")
    func notTried() throws {
        let dataset = try SampleCatalogue.dataset()
        #expect(try CatalogueJudge.sample().outcome(of: .reachable, dataset: dataset) == .unknown(.notProbed))
        var refused = try SampleCatalogue.fact(status: nil)
        refused.failure = "refused-address"
        #expect(
            try CatalogueJudge.sample([refused]).outcome(of: .reachable, dataset: dataset) == .unknown(.probeFailed))
    }

    @Test(
        "a relative or malformed link fails without a probe",
        arguments: ["/tai-ve/a.csv", "a.csv", "http://", "https:///a.csv", "https://a b.vn/c.csv", "file:///a.csv", ""])
    func malformed(url: String) throws {
        let dataset = try SampleCatalogue.dataset(distributions: [SampleCatalogue.distribution(url)])
        #expect(try CatalogueJudge.sample().outcome(of: .reachable, dataset: dataset) == .fail(.notAnAddress))
    }

    @Test("one distribution that answers is enough; none at all fails")
    func oneIsEnough() throws {
        let broken = SampleCatalogue.distribution("https://dulieu.tinh.gov.vn/b.csv")
        let dataset = try SampleCatalogue.dataset(distributions: [broken, SampleCatalogue.distribution()])
        let judge = try CatalogueJudge.sample([
            SampleCatalogue.fact("https://dulieu.tinh.gov.vn/b.csv", status: 404), SampleCatalogue.fact(),
        ])
        #expect(judge.outcome(of: .reachable, dataset: dataset) == .pass())
        #expect(
            judge.outcome(of: .reachable, dataset: try SampleCatalogue.dataset(distributions: []))
                == .fail(.noDistribution))
    }

    @Test("an interface that answers is a way to the data")
    func service() throws {
        var service = DataService(node: SampleCatalogue.node, name: "api", place: SampleCatalogue.place())
        service.uri = "urn:api"
        service.endpointURLs = [SampleCatalogue.link("https://api.tinh.gov.vn/v1")]
        var distribution = SampleCatalogue.distribution()
        distribution.downloadURLs = []
        distribution.accessURLs = []
        distribution.accessServices = [SampleCatalogue.link("urn:api")]
        let dataset = try SampleCatalogue.dataset(distributions: [distribution])
        let judge = try CatalogueJudge.sample([SampleCatalogue.fact("https://api.tinh.gov.vn/v1")]) {
            $0.services = [service]
        }
        #expect(judge.outcome(of: .reachable, dataset: dataset) == .pass())
        #expect(try CatalogueJudge.sample().outcome(of: .reachable, dataset: dataset) == .fail(.missing))
    }

    // MARK: VN-O9

    @Test(
        "a page on the national portal passes, a name that only looks like it does not",
        arguments: [
            ("https://data.gov.vn/bo-du-lieu/1", CheckOutcome.pass()), ("http://open.data.gov.vn/dataset/x", .pass()),
            ("https://DATA.gov.vn:443/x", .pass()), ("https://mydata.gov.vn/x", .fail(.notOnNationalPortal)),
            ("https://data.gov.vn.example.com/", .fail(.notOnNationalPortal)),
            ("https://opendata.tinh.gov.vn/?from=data.gov.vn", .fail(.notOnNationalPortal)),
        ])
    func nationalPortal(page: String, outcome: CheckOutcome) throws {
        var dataset = try SampleCatalogue.dataset()
        dataset.landingPages = [SampleCatalogue.link(page)]
        #expect(try CatalogueJudge.sample().outcome(of: .nationalPortal, dataset: dataset) == outcome)
    }

    @Test("every dataset of the national portal itself is on it")
    func nationalPortalItself() throws {
        let judge = try CatalogueJudge.sample { $0.homepages = [SampleCatalogue.link("https://data.gov.vn")] }
        #expect(judge.outcome(of: .nationalPortal, dataset: try SampleCatalogue.dataset()) == .pass())
    }

    // MARK: State secrets

    @Test("a state secret must not be published, whether the catalogue or the plan says so")
    func stateSecrets() throws {
        let judge = try CatalogueJudge.sample()
        var dataset = try SampleCatalogue.dataset()
        var item = PublicationPlan.Item(id: "a", title: LocalizedText("A"))
        #expect(judge.publishable(dataset, item: item) == .pass())
        item.classification = .stateSecret
        #expect(judge.publishable(dataset, item: item) == .fail(.declaredSecret))
        dataset.isStateSecret = true
        #expect(judge.publishable(dataset) == .fail(.declaredSecret))
    }
}
