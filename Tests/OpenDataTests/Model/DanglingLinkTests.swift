// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import OpenData
import Testing

@Suite("Links to resources of the file that nothing is said of are told")
struct DanglingLinkTests {
    private static let described = """
        <#c> a dcat:Catalog
        <#c> dcat:dataset <#d>
        <#d> a dcat:Dataset
        <#d> dcat:distribution <#f>
        <#f> a dcat:Distribution

        """

    @Test(
        "a link within the file's own authority, or to an empty node",
        arguments: [
            ("<#d> dcat:distribution <#gone>", CatalogueProperty.distribution),
            ("<#d> dcat:distribution <https://dulieu.tinh.gov.vn/elsewhere/gone>", .distribution),
            ("<#d> dcat:distribution _:gone", .distribution), ("<#c> dcat:dataset <#gone>", .dataset),
            ("<#c> dcat:dataset _:gone", .dataset),
        ])
    func dangling(statement: String, property: CatalogueProperty) throws {
        let catalogue = try ModelSample.catalogue(Self.described + statement)
        #expect(catalogue.danglingLinks.map(\.property) == [property])
        #expect(catalogue.danglingLinks.map(\.place) == [CataloguePlace(6)])
        #expect(catalogue.datasets.count == 1)
        #expect(catalogue.datasets.first?.distributions.count == 1)
    }

    @Test(
        "links to what is described, or published elsewhere, or of a kind that the file does not describe",
        arguments: [
            "<#d> dcat:distribution <https://other.vn/f>", "<#c> dcat:dataset <https://other.vn/d>",
            "<#c> dcat:service <#api>", "<#d> dcat:landingPage <#page>", "<#d> dcat:distribution \"#gone\"",
        ])
    func fine(statement: String) throws {
        #expect(try ModelSample.catalogue(Self.described + statement).danglingLinks.isEmpty)
    }

    @Test("a link tells from where and to what")
    func whole() throws {
        let link = try #require(
            try ModelSample.catalogue(Self.described + "<#d> dcat:distribution <#gone>").danglingLinks.first)
        #expect(
            link
                == DanglingLink(
                    subject: ModelSample.base + "d", property: .distribution, target: ModelSample.base + "gone",
                    place: CataloguePlace(6)))
    }

    @Test("datasets that are only listed, with none described, dangle not")
    func onlyListed() throws {
        let catalogue = try ModelSample.catalogue("<#c> a dcat:Catalog\n<#c> dcat:dataset <#d>")
        #expect(catalogue.danglingLinks.isEmpty)
        #expect(catalogue.datasets.isEmpty)
    }
}
