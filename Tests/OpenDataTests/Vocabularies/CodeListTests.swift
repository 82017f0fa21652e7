// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import OpenData
import Testing

@Suite("Lists of codes know their IRIs and what people write")
struct CodeListTests {
    /// A list by its name.
    enum List {
        case themes, languages, availabilities, distributionStatuses

        func of(_ lists: OpenDataVocabularies) -> CodeList {
            switch self {
            case .themes: lists.themes
            case .languages: lists.languages
            case .availabilities: lists.availabilities
            case .distributionStatuses: lists.distributionStatuses
            }
        }
    }

    private let lists: OpenDataVocabularies

    init() throws { lists = try ShippedResources.vocabularies() }

    @Test("every access right of the EU table is in the document")
    func accessRights() throws {
        #expect(Set(lists.accessRights.codes) == (try VocabularyTable.codes("eu-access-rights.csv")))
        #expect(lists.accessRights.codes.count == 7)
    }

    @Test(
        "access rights",
        arguments: [
            ("http://publications.europa.eu/resource/authority/access-right/PUBLIC", "PUBLIC", .exact),
            ("https://publications.europa.eu/resource/authority/access-right/PUBLIC", "PUBLIC", .exact),
            ("public", "PUBLIC", .alias), ("Công khai", "PUBLIC", .alias), ("cong khai", "PUBLIC", .alias),
            ("hạn chế", "RESTRICTED", .alias), ("restricted public", "RESTRICTED", .alias),
            ("non-public", "NON_PUBLIC", .alias), ("Không công khai", "NON_PUBLIC", .alias),
            ("nội bộ", "NON_PUBLIC", .alias), ("mật", "CONFIDENTIAL", .alias),
        ] as [(String, String, CodedValue.Recognition)])
    func accessRight(raw: String, code: String, how: CodedValue.Recognition) throws {
        let found = try #require(lists.accessRights.lookup(raw))
        #expect(found.code == code)
        #expect(found.how == how)
    }

    @Test(
        "themes, languages, availability and status",
        arguments: [
            (
                .themes, "http://publications.europa.eu/resource/authority/data-theme/ENVI",
                "ENVI", .exact
            ),
            (.themes, "Giáo dục và Đào tạo", "EDUC", .alias), (.themes, "giao thong van tai", "TRAN", .alias),
            (.themes, "Y tế", "HEAL", .alias), (.themes, "Chuyển đổi số", "TECH", .alias),
            (.languages, "https://publications.europa.eu/resource/authority/language/VIE", "VIE", .exact),
            (.languages, "vi", "VIE", .alias), (.languages, "vi-VN", "VIE", .alias),
            (.languages, "vie", "VIE", .alias),
            (.languages, "http://id.loc.gov/vocabulary/iso639-1/vi", "VIE", .alias),
            (.languages, "http://lexvo.org/id/iso639-3/vie", "VIE", .alias), (.languages, "en-US", "ENG", .alias),
            (.languages, "Tiếng Việt", "VIE", .alias), (.languages, "de", "DEU", .alias),
            (
                .availabilities, "http://publications.europa.eu/resource/authority/planned-availability/STABLE",
                "STABLE",
                .exact
            ),
            (.availabilities, "http://data.europa.eu/r5r/availability/stable", "STABLE", .alias),
            (
                .distributionStatuses,
                "http://publications.europa.eu/resource/authority/distribution-status/COMPLETED",
                "COMPLETED", .exact
            ),
            (.distributionStatuses, "http://purl.org/adms/status/UnderDevelopment", "DEVELOP", .alias),
        ] as [(List, String, String, CodedValue.Recognition)])
    func others(
        list: List, raw: String, code: String, how: CodedValue.Recognition
    ) throws {
        let found = try #require(list.of(lists).lookup(raw))
        #expect(found.code == code)
        #expect(found.how == how)
    }

    @Test("the 13 themes of the EU have names in Vietnamese and English")
    func themeNames() {
        let themes = lists.themes.codes.filter { $0 != "OP_DATPRO" }
        #expect(themes.count == 13)
        #expect(themes.allSatisfy { lists.themes.title(of: $0)?.entries.count == 2 })
    }

    @Test("an unknown text keeps its raw form", arguments: ["xx-unknown", "", "http://example.org/vi"])
    func unrecognised(raw: String) {
        let value = lists.languages.value(of: raw, isIRI: false, at: CataloguePlace(3))
        #expect(
            value == CodedValue(raw: raw, isIRI: false, code: nil, recognition: .unrecognised, place: CataloguePlace(3))
        )
    }
}
