// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@testable import OpenData

@Suite("A finding names the property in words and says what would be right")
struct ShapeMessageTests {
    @Test(
        "in both languages",
        arguments: [
            ("ex:x a dcat:Dataset", "AP-M-dataset-title", "thiếu tiêu đề (dct:title)", "title (dct:title) is missing"),
            (
                "ex:x a dcat:Dataset", "AP-R-dataset-keyword", "nên có từ khóa (dcat:keyword)",
                "keyword (dcat:keyword) is missing and should be stated"
            ),
            (
                "ex:x a dcat:Catalog", "AP-R-catalog-dataset-or-service",
                "nên có bộ dữ liệu (dcat:dataset) hoặc dịch vụ dữ liệu (dcat:service)",
                "dataset (dcat:dataset) or data service (dcat:service) is missing and should be stated"
            ),
            (
                "ex:x a dcat:Catalog\nex:x dct:publisher ex:a\nex:x dct:publisher ex:b", "AP-N-catalog-publisher",
                "đơn vị công bố (dct:publisher) chỉ được có 1 giá trị, nhưng ở đây có 2",
                "publisher (dct:publisher) may have one value, but has 2"
            ),
            (
                "ex:x a dcat:Dataset\nex:x dct:title ex:t", "AP-K-dataset-title",
                "tiêu đề (dct:title) phải là văn bản, nhưng ở đây là IRI 'https://dulieu.example.vn/t'",
                "title (dct:title) must be a text, but is the IRI 'https://dulieu.example.vn/t'"
            ),
            (
                "ex:x a dcat:Distribution\nex:x dct:license \"CC-BY-4.0\"", "AP-K-distribution-licence",
                "giấy phép (dct:license) phải là IRI hoặc một đối tượng có mô tả, nhưng ở đây là văn bản 'CC-BY-4.0'",
                "licence (dct:license) must be an IRI or a described resource, but is the text 'CC-BY-4.0'"
            ),
            (
                "ex:x a dcat:Distribution\nex:x dct:format \"CSV\"", "AP-V-distribution-format",
                "định dạng (dct:format) phải là IRI http://publications.europa.eu/resource/authority/file-type/CSV, "
                    + "nhưng ở đây là văn bản 'CSV'",
                "format (dct:format) must be the IRI http://publications.europa.eu/resource/authority/file-type/CSV, "
                    + "but is the text 'CSV'"
            ),
            (
                "ex:x a dcat:Distribution\nex:x dcat:mediaType \"text/csv; charset=utf-8\"",
                "AP-V-distribution-media-type",
                "kiểu nội dung (dcat:mediaType) phải là IRI https://www.iana.org/assignments/media-types/text/csv, "
                    + "nhưng ở đây là văn bản 'text/csv; charset=utf-8'",
                "media type (dcat:mediaType) must be the IRI https://www.iana.org/assignments/media-types/text/csv, "
                    + "but is the text 'text/csv; charset=utf-8'"
            ),
            (
                "ex:x a dcat:Dataset\nex:x dcat:theme \"Chợ búa\"", "AP-K-dataset-theme",
                "chủ đề (dcat:theme) phải là IRI thuộc bảng chủ đề dữ liệu của EU "
                    + "(http://publications.europa.eu/resource/authority/data-theme/…), nhưng ở đây là văn bản 'Chợ búa'",
                "theme (dcat:theme) must be an IRI of the EU data themes "
                    + "(http://publications.europa.eu/resource/authority/data-theme/…), but is the text 'Chợ búa'"
            ),
            (
                "ex:x a dcat:Dataset\nex:x dct:spatial _:p", "AP-V-dataset-spatial",
                "phạm vi không gian (dct:spatial) nên là IRI thuộc các bảng địa danh của EU hoặc GeoNames "
                    + "(http://publications.europa.eu/resource/authority/country/…), nhưng ở đây là một đối tượng không "
                    + "có IRI",
                "spatial coverage (dct:spatial) should be an IRI of the EU places or GeoNames "
                    + "(http://publications.europa.eu/resource/authority/country/…), but is a resource without an IRI"
            ),
            (
                "ex:x a dcat:Distribution\nex:x dcat:byteSize \"20480\"", "AP-T-distribution-byte-size",
                "dung lượng (dcat:byteSize) phải là số nguyên không âm như 1024 (xsd:nonNegativeInteger), nhưng ở đây là "
                    + "'20480' kiểu xsd:string",
                "byte size (dcat:byteSize) must be a whole number such as 1024 (xsd:nonNegativeInteger), but is "
                    + "'20480' of type xsd:string"
            ),
            (
                "ex:x a dcat:Catalog\nex:x dct:issued \"2026-02-30\"^^xsd:date", "AP-T-catalog-issued",
                "ngày công bố (dct:issued) phải là ngày như 2026-11-22 (xsd:date, xsd:dateTime, xsd:gYear hoặc "
                    + "xsd:gYearMonth), nhưng ở đây là '2026-02-30' kiểu xsd:date",
                "release date (dct:issued) must be a date such as 2026-11-22 (xsd:date, xsd:dateTime, xsd:gYear or "
                    + "xsd:gYearMonth), but is '2026-02-30' of type xsd:date"
            ),
            (
                "ex:x a dcat:CatalogRecord\nex:x foaf:primaryTopic ex:y", "AP-K-record-topic",
                "đối tượng được ghi (foaf:primaryTopic) phải là dcat:Catalog, dcat:Dataset, dcat:DataService hoặc "
                    + "dcat:DatasetSeries được mô tả trong tệp, nhưng ở đây là IRI 'https://dulieu.example.vn/y'",
                "primary topic (foaf:primaryTopic) must be a dcat:Catalog, dcat:Dataset, dcat:DataService or "
                    + "dcat:DatasetSeries described in the file, but is the IRI 'https://dulieu.example.vn/y'"
            ),
            (
                "ex:x a dcat:Catalog\nex:x dcat:themeTaxonomy ex:t", "AP-V-catalog-themes",
                "bảng chủ đề (dcat:themeTaxonomy) nên có IRI "
                    + "http://publications.europa.eu/resource/authority/data-theme",
                "theme taxonomy (dcat:themeTaxonomy) should have the IRI "
                    + "http://publications.europa.eu/resource/authority/data-theme"
            ),
            (
                "ex:x a dcat:Dataset\nex:x dct:publisher eu:corporate-body/PUBL\neu:corporate-body/PUBL dct:type ex:t",
                "AP-V-dataset-publisher",
                "loại (dct:type) của đơn vị công bố (dct:publisher) nên là IRI thuộc bảng loại đơn vị công bố ADMS "
                    + "(http://purl.org/adms/publishertype/…)",
                "type (dct:type) of the publisher (dct:publisher) should be an IRI of the ADMS publisher types "
                    + "(http://purl.org/adms/publishertype/…)"
            ),
        ])
    func message(statements: String, code: String, vi: String, en: String) throws {
        let lists = try ShippedResources.vocabularies()
        let findings = try ProfileSamples.profile().check(ProfileSamples.graph(statements), vocabularies: lists)
        let found = try #require(findings.first { $0.code == code })
        #expect(found.message.vi == vi)
        #expect(found.message.en == en)
    }

    @Test(
        "for a word that a list knows, the IRI to write is told",
        arguments: [
            ("dcat:Distribution", "dct:format", "csv", "file-type/CSV"),
            ("dcat:Distribution", "dct:format", "text/csv", "file-type/CSV"),
            ("dcat:Distribution", "dct:format", "XLSX", "file-type/XLSX"),
            ("dcat:Dataset", "dcat:theme", "Kinh tế", "data-theme/ECON"),
            ("dcat:Dataset", "dct:accrualPeriodicity", "hằng tháng", "frequency/MONTHLY"),
            ("dcat:Dataset", "dct:accrualPeriodicity", "R/P1Y", "frequency/ANNUAL"),
            ("dcat:Dataset", "dct:language", "vi", "language/VIE"),
            ("dcat:Dataset", "dct:accessRights", "PUBLIC", "access-right/PUBLIC"),
        ])
    func knownWord(kind: String, property: String, word: String, code: String) throws {
        let graph = try ProfileSamples.graph("ex:x a \(kind)\nex:x \(property) \"\(word)\"")
        let findings = try ProfileSamples.profile().check(graph, vocabularies: ShippedResources.vocabularies())
        let message = try #require(findings.first { $0.value == word }).message.en
        #expect(message.hasSuffix(" must be the IRI \(ProfileSamples.iri("eu:" + code)), but is the text '\(word)'"))
    }
}
