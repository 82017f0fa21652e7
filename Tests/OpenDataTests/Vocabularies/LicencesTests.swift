// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import OpenData
import Testing

@Suite("Licences are known by all their spellings, and open only when somebody approved them")
struct LicencesTests {
    private let licences: Licences
    private static let base = "http://publications.europa.eu/resource/authority/licence/"

    init() throws { licences = try ShippedResources.vocabularies().licences }

    @Test("every code of the EU table is in the document")
    func wholeTable() throws {
        let table = try VocabularyTable.codes("eu-licences.csv")
        #expect(table.count == 160)
        #expect(Set(licences.list.codes.filter { licences.list.isOfficial($0) }) == table)
        #expect(licences.list.codes.allSatisfy { licences.facts(of: $0)?.isInEUTable == table.contains($0) })
    }

    @Test("every exact match of the EU table is exact, whichever way the table tells it")
    func exactMatches() throws {
        // One IRI at two codes means one of them; these are the others.
        let mistaken: Set = ["DLDE_ZERO_2_0", "EUPL_1_1", "ISA_OML", "GNU_FDL_1_3", "MIROS"]
        for row in try VocabularyTable.rows("eu-licences.csv") {
            let code = row[1]
            guard !mistaken.contains(code) else { continue }
            for iri in [row[0], row[2]] {
                let whole = iri.hasPrefix("ttps:") ? "h" + iri : iri
                let found = try #require(licences.lookup(whole), "\(whole)")
                #expect(found.code == code, "\(whole)")
                #expect(found.how == .exact, "\(whole)")
            }
        }
    }

    @Test("IRIs of the table do not mind scheme and closing slash", arguments: ["https://", "http://"], ["", "/"])
    func iriForms(scheme: String, slash: String) throws {
        let found = try #require(
            licences.lookup(scheme + "publications.europa.eu/resource/authority/licence/CC_BY_4_0" + slash))
        #expect(found.code == "CC_BY_4_0")
        #expect(found.how == .exact)
    }

    @Test(
        "EU code, SPDX id and IRI mean the same licence",
        arguments: [
            ("CC0-1.0", "CC0"), ("CC-BY-4.0", "CC_BY_4_0"), ("CC-BY-SA-4.0", "CC_BYSA_4_0"), ("ODbL-1.0", "ODC_BL"),
            ("ODC-By-1.0", "ODC_BY"), ("PDDL-1.0", "ODC_PDDL"), ("OGL-UK-3.0", "OGL_3_0"), ("etalab-2.0", "ETALAB_2_0"),
            ("NLOD-2.0", "NLOD_2_0"), ("DL-DE-BY-2.0", "DLDE_BY_2_0"), ("DL-DE-ZERO-2.0", "DLDE_ZERO_2_0"),
            ("IODL-2.0", "IODL_2_0"),
        ])
    func spdx(id: String, code: String) throws {
        #expect(licences.facts(of: code)?.spdx == id)
        for spelling in [id, id.lowercased(), "https://spdx.org/licenses/\(id)", "http://spdx.org/licenses/\(id).html"]
        {
            let found = try #require(licences.lookup(spelling), "\(spelling)")
            #expect(found.code == code)
            #expect(found.how == .alias)
        }
    }

    @Test(
        "spellings seen in catalogues are aliases",
        arguments: [
            ("https://www.creativecommons.org/publicdomain/zero/1.0", "CC0"),
            ("https://creativecommons.org/publicdomain/zero/1.0/deed.vi", "CC0"),
            ("http://opendefinition.org/licenses/cc-zero/", "CC0"),
            ("http://www.opendefinition.org/licenses/cc-by", "CC_BY"),
            ("HTTPS://CreativeCommons.org/licenses/by/4.0/", "CC_BY_4_0"),
            ("https://creativecommons.org/licenses/by/4.0/deed.vi", "CC_BY_4_0"),
            ("https://creativecommons.org/licenses/by/4.0/legalcode", "CC_BY_4_0"),
            ("https://creativecommons.org/licenses/by/4.0/legalcode.en", "CC_BY_4_0"),
            ("https://creativecommons.org/licenses/by-sa/4.0/?ref=chooser-v1", "CC_BYSA_4_0"),
            ("creativecommons.org/licenses/by-nc/4.0/deed.vi", "CC_BYNC_4_0"),
            ("https://www.usa.gov/government-works", "other-pd"),
            ("http://www.usa.gov/publicdomain/label/1.0/", "other-pd"),
            ("cc-by", "CC_BY"), ("CC BY", "CC_BY"), ("cc-by-4.0", "CC_BY_4_0"), ("CC BY 4.0", "CC_BY_4_0"),
            ("Creative Commons Attribution 4.0 International", "CC_BY_4_0"), ("cc-zero", "CC0"), ("CC0", "CC0"),
            ("odc-pddl", "ODC_PDDL"), ("odc-odbl", "ODC_BL"), ("odc-by", "ODC_BY"), ("other-open", "other-open"),
            ("other-pd", "other-pd"), ("other-at", "other-at"), ("other-nc", "other-nc"),
            ("other-closed", "other-closed"),
            ("notspecified", "notspecified"), ("License not specified", "notspecified"), ("uk-ogl", "OGL_3_0"),
            ("cc-nc", "CC_BYNC"), ("20/2023/QH15", "vn-e-transactions-43"),
        ])
    func aliases(raw: String, code: String) throws {
        let found = try #require(licences.lookup(raw))
        #expect(found.code == code)
        #expect(found.how != .guessed)
    }

    @Test(
        "texts in words and national ports are guessed",
        arguments: [
            ("Dữ liệu được sử dụng tự do, miễn phí theo quy định", "vn-e-transactions-43"),
            ("Theo Điều 43 Luật Giao dịch điện tử số 20/2023/QH15", "vn-e-transactions-43"),
            ("theo dieu 43 luat giao dich dien tu", "vn-e-transactions-43"),
            ("Thực hiện theo Nghị định số 47/2020/NĐ-CP", "vn-decree-47-2020"),
            ("Chỉ được sử dụng cho mục đích phi thương mại", "other-nc"),
            ("Không được sử dụng vì mục đích thương mại", "other-nc"),
            ("For non-commercial use only", "other-nc"), ("© 2024. All rights reserved.", "other-closed"),
            ("Sử dụng tự do, miễn phí nhưng không sao chép", "other-closed"),
            ("Giấy phép CC BY 4.0", "CC_BY_4_0"), ("Giấy phép CC BY-NC 4.0", "CC_BYNC_4_0"),
            ("http://creativecommons.org/licenses/by/3.0/vn/", "CC_BY_3_0"),
        ])
    func guessed(raw: String, code: String) throws {
        let found = try #require(licences.lookup(raw))
        #expect(found.code == code)
        #expect(found.how == .guessed)
    }

    @Test("a grant for commercial and non-commercial use is no restriction")
    func bothPurposes() throws {
        let found = try #require(
            licences.lookup("Được sử dụng tự do, miễn phí cho mục đích thương mại hoặc phi thương mại"))
        #expect(found.code == "vn-e-transactions-43")
    }

    @Test(
        "other texts are not recognised",
        arguments: [
            "", "https://example.org/licence", "Liên hệ cơ quan cung cấp", "CC_BY_9_0", "by",
            "http://creativecommons.org/",
            "http://publications.europa.eu/resource/authority/licence/CC_BY_4_0X", "Giấy phép",
        ])
    func unrecognised(raw: String) { #expect(licences.lookup(raw) == nil) }

    @Test(
        "what the Open Definition approved is open",
        arguments: [
            "CC0", "CC_BY_4_0", "CC_BYSA_4_0", "ODC_BY", "ODC_BL", "ODC_PDDL", "OGL_2_0", "OGL_3_0", "MIROS", "CC_BY",
            "CC_BYSA", "CC_BY_1_0", "CC_BY_3_0", "CC_BY_3_0_NL", "CC_BYSA_3_0", "FAL-1.3", "DSL", "Against-DRM",
            "Talis",
            "GFDL-1.3-no-cover-texts-no-invariant-sections", "OGL-Canada-2.0", "other-open", "other-pd", "other-at",
        ])
    func open(code: String) { #expect(licences.facts(of: code)?.openness == .open) }

    @Test("every NC and ND licence is closed and restrictive, whatever its version")
    func closed() {
        let found = licences.list.codes.filter { $0.contains("BYNC") || $0.contains("BYND") || $0 == "OGL_NC" }
        #expect(found.count == 26)
        #expect(found.allSatisfy { licences.facts(of: $0)?.openness == .closed })
        #expect(found.allSatisfy { licences.facts(of: $0)?.isRestrictive == true })
        #expect(licences.facts(of: "ukcrown")?.openness == .closed)
        #expect(licences.facts(of: "ukpsi")?.openness == .closed)
    }

    @Test(
        "what nobody reviewed is unknown, not closed",
        arguments: [
            "notspecified", "other-closed", "other-nc", "ETALAB_2_0", "NLOD_2_0", "DLDE_BY_2_0", "IODL_2_0", "MIT",
            "OP_DATPRO", "CC_PDM_1_0", "vn-e-transactions-43", "GNU_FDL_1_3",
        ])
    func unknown(code: String) { #expect(licences.facts(of: code)?.openness == .unknown) }

    @Test("every licence of the Open Definition list has a code with its conformance")
    func wholeDefinition() throws {
        for (id, conformance) in try VocabularyTable.conformance() {
            let code = try #require(licences.lookup(id)?.code, "\(id)")
            let expected: Licences.Openness =
                switch conformance {
                case "approved": .open
                case "rejected": .closed
                default: .unknown
                }
            #expect(licences.facts(of: code)?.openness == expected, "\(id)")
        }
    }

    @Test("a restriction, a grant by law and a licence are three things")
    func threeStates() {
        #expect(licences.facts(of: "other-nc")?.isRestrictive == true)
        #expect(licences.facts(of: "other-closed")?.isRestrictive == true)
        #expect(licences.facts(of: "vn-e-transactions-43")?.isStatutoryGrant == true)
        #expect(licences.facts(of: "CC_BY_4_0")?.isStatutoryGrant == false)
        #expect(licences.facts(of: "CC_BY_4_0")?.isRestrictive == false)
    }
}
