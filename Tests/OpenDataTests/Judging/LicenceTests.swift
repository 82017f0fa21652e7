// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import OpenData
import Testing

@Suite("Licences are judged for openness, for being known and for re-use, each apart")
struct LicenceTests {
    private func dataset(_ licence: CodedValue?, rights: [String] = []) throws -> Dataset {
        var distribution = SampleCatalogue.distribution(licence: nil)
        distribution.licences = licence.map { [$0] } ?? []
        distribution.rights = rights.map { SampleCatalogue.text($0) }
        return try SampleCatalogue.dataset(distributions: [distribution])
    }

    @Test(
        "a code has its state, its openness and its place in the EU table",
        arguments: [
            ("CC_BY_4_0", LicenceState.explicitOpen, CheckOutcome.pass(), CheckOutcome.pass(), CheckOutcome.pass()),
            ("CC_BYNC_4_0", .restrictive, .fail(.restrictiveLicence), .fail(.licenceNotOpen), .pass()),
            ("CC_BYND_4_0", .restrictive, .fail(.restrictiveLicence), .fail(.licenceNotOpen), .pass()),
            ("OGL_NC", .restrictive, .fail(.restrictiveLicence), .fail(.licenceNotOpen), .pass()),
            ("other-open", .explicitOpen, .pass(), .pass(), .fail(.licenceNotInTable)),
            (
                "LO-FR-2.0", .unknown, .unknown(.licenceNotReviewed), .unknown(.licenceNotReviewed),
                .fail(.licenceNotInTable)
            ),
            ("ETALAB_2_0", .unknown, .unknown(.licenceNotReviewed), .unknown(.licenceNotReviewed), .pass()),
            ("ukcrown", .notOpen, .fail(.licenceNotOpen), .fail(.licenceNotOpen), .fail(.licenceNotInTable)),
            (
                "vn-law-43", .statutoryGrantOnly, .halfPass(.statutoryGrantOnly), .fail(.statutoryGrantOnly),
                .fail(.licenceNotInTable)
            ),
        ])
    func codes(
        code: String, state: LicenceState, reuse: CheckOutcome, open: CheckOutcome, known: CheckOutcome
    ) throws {
        let judge = try CatalogueJudge.sample()
        let dataset = try dataset(SampleCatalogue.code(code))
        #expect(judge.licenceState(of: dataset) == state)
        #expect(judge.outcome(of: .licenceState, dataset: dataset) == reuse)
        #expect(judge.outcome(of: .licenceOpen, dataset: dataset) == open)
        #expect(judge.outcome(of: .licenceKnown, dataset: dataset) == known)
        let distribution = dataset.distributions[0]
        #expect(judge.outcome(of: .licenceState, distribution: distribution, in: dataset) == reuse)
        #expect(judge.outcome(of: .licenceOpen, distribution: distribution, in: dataset) == open)
        #expect(judge.outcome(of: .licenceKnown, distribution: distribution, in: dataset) == known)
    }

    @Test("no licence and no statement of rights fails all three")
    func nothingStated() throws {
        let judge = try CatalogueJudge.sample()
        let dataset = try dataset(nil)
        #expect(judge.licenceState(of: dataset) == .none)
        #expect(judge.outcome(of: .licenceState, dataset: dataset) == .fail(.missing))
        #expect(judge.outcome(of: .licenceOpen, dataset: dataset) == .fail(.missing))
        #expect(judge.outcome(of: .licenceKnown, dataset: dataset) == .fail(.missing))
    }

    @Test("a licence that is not recognised is unknown, not closed, and certainly not in the table")
    func notRecognised() throws {
        let judge = try CatalogueJudge.sample()
        let dataset = try dataset(SampleCatalogue.unrecognised("Giấy phép dữ liệu mở của tỉnh"))
        #expect(judge.licenceState(of: dataset) == .unknown)
        #expect(judge.outcome(of: .licenceOpen, dataset: dataset) == .unknown(.licenceUnrecognised))
        #expect(judge.outcome(of: .licenceKnown, dataset: dataset) == .fail(.licenceUnrecognised))
    }

    @Test(
        "a licence in words gives away a restriction or the grant of the law",
        arguments: [
            ("https://creativecommons.org/licenses/by-nc/3.0/vn/", LicenceState.restrictive),
            ("CC BY-ND 2.5", .restrictive), ("All rights reserved", .restrictive),
            ("Chỉ sử dụng phi thương mại", .restrictive), ("Cấm sao chép dưới mọi hình thức", .restrictive),
            ("Sử dụng cho mục đích thương mại và phi thương mại", .unknown),
            ("for commercial and non-commercial purposes", .unknown),
            ("Theo Điều 43 Luật Giao dịch điện tử số 20/2023/QH15", .statutoryGrantOnly),
            ("Article 43 of the Law on E-Transactions", .statutoryGrantOnly), ("Điều 43", .unknown),
        ])
    func words(text: String, state: LicenceState) throws {
        let judge = try CatalogueJudge.sample()
        #expect(judge.licenceState(of: try dataset(SampleCatalogue.unrecognised(text))) == state)
        let stated = state == .unknown ? LicenceState.none : state
        #expect(judge.licenceState(of: try dataset(nil, rights: [text])) == stated)
    }

    @Test("a restriction in the rights does not undo an open licence, and outweighs any other")
    func rightsBesideLicence() throws {
        let judge = try CatalogueJudge.sample()
        let rights = ["Không được sử dụng cho mục đích thương mại"]
        #expect(judge.licenceState(of: try dataset(SampleCatalogue.code("CC0"), rights: rights)) == .explicitOpen)
        #expect(judge.licenceState(of: try dataset(SampleCatalogue.code("ukcrown"), rights: rights)) == .restrictive)
    }

    @Test("of licences on one distribution the best counts, of distributions a restriction does")
    func severalLicences() throws {
        let judge = try CatalogueJudge.sample()
        var both = SampleCatalogue.distribution(licence: nil)
        both.licences = [SampleCatalogue.code("CC_BYNC_4_0"), SampleCatalogue.code("CC_BY_4_0")]
        #expect(judge.licenceState(of: try SampleCatalogue.dataset(distributions: [both])) == .explicitOpen)
        let parts = [SampleCatalogue.distribution(), SampleCatalogue.distribution(licence: "CC_BYNC_4_0")]
        #expect(judge.licenceState(of: try SampleCatalogue.dataset(distributions: parts)) == .restrictive)
        let mixed = [SampleCatalogue.distribution(licence: nil), SampleCatalogue.distribution()]
        #expect(judge.licenceState(of: try SampleCatalogue.dataset(distributions: mixed)) == .explicitOpen)
    }

    @Test("a dataset speaks for distributions that state no licence")
    func licenceOfDataset() throws {
        let judge = try CatalogueJudge.sample()
        var dataset = try dataset(nil)
        dataset.licences = [SampleCatalogue.code("CC_BY_4_0")]
        #expect(judge.licenceState(of: dataset) == .explicitOpen)
        dataset.distributions = []
        #expect(judge.outcome(of: .licenceOpen, dataset: dataset) == .pass())
        #expect(judge.outcome(of: .licenceKnown, dataset: dataset) == .pass())
    }
}
