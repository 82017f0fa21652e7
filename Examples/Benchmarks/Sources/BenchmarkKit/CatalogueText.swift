// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A generated catalogue of open data in JSON-LD with planted faults. Everything in it is invented.
public enum CatalogueText {
    private static let head = """
        {
          "@context": {
            "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/", "vcard": "http://www.w3.org/2006/vcard/ns#",
            "xsd": "http://www.w3.org/2001/XMLSchema#", "eu": "http://publications.europa.eu/resource/authority/"
          },
          "@graph": [

        """

    private static let offices = [
        "Y tế", "Xây dựng", "Tài chính", "Nội vụ", "Công Thương", "Tư pháp", "Văn hóa", "Giáo dục",
    ]
    private static let subjects = [
        "trường học", "cơ sở y tế", "tuyến xe buýt", "giá đất", "chợ", "di tích", "trạm quan trắc",
    ]
    private static let frequencies = ["DAILY", "WEEKLY", "MONTHLY", "QUARTERLY", "ANNUAL", "IRREG", "NEVER"]
    private static let licences = ["CC_BY_4_0", "CC0", "CC_BYSA_4_0", "ODC_BY", "CC_BYNC_4_0"]
    private static let formats = [
        ("CSV", "text/csv"), ("JSON", "application/json"), ("XLSX", "application/vnd.ms-excel"),
        ("PDF", "application/pdf"),
        ("GEOJSON", "application/geo+json"), ("XML", "application/xml"), ("ZIP", "application/zip"),
    ]

    /// A catalogue of so many datasets, each with one to five distributions, three on average.
    public static func jsonLD(datasets: Int) -> [UInt8] {
        var random = SeededGenerator(seed: UInt64(datasets))
        var text = head
        text.reserveCapacity(datasets * 4200)
        text += #"    {"@id": "https://vd.gov.vn/c", "@type": "dcat:Catalog", "dct:title": {"@value": "Danh mục", "#
        text += #""@language": "vi"}, "dct:description": {"@value": "Dữ liệu mở", "@language": "vi"}, "#
        text += #""dct:publisher": {"@id": "https://vd.gov.vn/so/0"}, "dcat:dataset": ["#
        text += (0..<datasets).map { #"{"@id": "https://vd.gov.vn/d/\#($0)"}"# }.joined(separator: ", ")
        text += "]}"
        for (number, office) in offices.enumerated() {
            text += ",\n"
            text +=
                #"    {"@id": "https://vd.gov.vn/so/\#(number)", "@type": "foaf:Agent", "foaf:name": "Sở \#(office)"}"#
        }
        for number in 0..<datasets { append(number, &random, &text) }
        text += "\n  ]\n}\n"
        return Array(text.utf8)
    }

    private static func append(_ number: Int, _ random: inout SeededGenerator, _ text: inout String) {
        let subject = random.pick(subjects)
        var entries = [
            #""@id": "https://vd.gov.vn/d/\#(number)", "@type": "dcat:Dataset""#,
            #""dct:identifier": "VD-\#(number)""#,
            #""dct:title": {"@value": "Danh sách \#(subject) năm \#(2000 + number % 27), phần \#(number)", "@language": "vi"}"#,
        ]
        if random.chance(95) {
            let lead = random.chance(3) ? "Dữ liệu đang cập nhật" : "Số liệu về \(subject) do cơ quan thu thập"
            entries.append(#""dct:description": {"@value": "\#(lead), bản số \#(number).", "@language": "vi"}"#)
        }
        if random.chance(85) {
            entries.append(#""dcat:keyword": ["\#(subject)", "thống kê", "khóa \#(number % 500)"]"#)
        }
        if random.chance(70) { entries.append(#""dcat:theme": {"@id": "eu:data-theme/SOCI"}"#) }
        if random.chance(60) { entries.append(#""dct:spatial": {"@id": "https://vd.gov.vn/xa/\#(number % 99)"}"#) }
        if random.chance(50) {
            entries.append(
                #""dct:temporal": {"@type": "dct:PeriodOfTime", "dcat:startDate": {"@value": "2025-01-01", "#
                    + #""@type": "xsd:date"}, "dcat:endDate": {"@value": "2025-12-31", "@type": "xsd:date"}}"#)
        }
        entries.append(#""dct:publisher": {"@id": "https://vd.gov.vn/so/\#(number % offices.count)"}"#)
        if random.chance(80) {
            entries.append(
                #""dcat:contactPoint": {"@type": "vcard:Kind", "vcard:fn": "Phòng dữ liệu \#(number % 40)", "#
                    + #""vcard:hasEmail": {"@id": "mailto:dulieu\#(number % 40)@vd.gov.vn"}}"#)
        }
        entries.append(#""dct:accrualPeriodicity": {"@id": "eu:frequency/\#(random.pick(frequencies))"}"#)
        if random.chance(90) { entries.append(#""dct:accessRights": {"@id": "eu:access-right/PUBLIC"}"#) }
        entries.append(#""dct:issued": {"@value": "2024-03-0\#(1 + number % 9)", "@type": "xsd:date"}"#)
        entries.append(#""dct:modified": {"@value": "2026-\#(10 + number % 2)-1\#(number % 10)", "@type": "xsd:date"}"#)
        let distributions = (0..<1 + number % 5).map { distribution(number, $0, &random) }
        entries.append(#""dcat:distribution": ["# + distributions.joined(separator: ", ") + "]")
        text += ",\n    {" + entries.joined(separator: ",\n     ") + "}"
    }

    private static func distribution(_ dataset: Int, _ number: Int, _ random: inout SeededGenerator) -> String {
        let (format, mediaType) = formats[Int.random(in: 0..<formats.count, using: &random)]
        let address = "https://vd.gov.vn/t/\(dataset)-\(number).\(format.lowercased())"
        var entries = [
            #""@id": "https://vd.gov.vn/p/\#(dataset)-\#(number)", "@type": "dcat:Distribution""#,
            #""dcat:accessURL": {"@id": "\#(address)"}"#,
        ]
        if random.chance(70) { entries.append(#""dcat:downloadURL": {"@id": "\#(address)"}"#) }
        if random.chance(80) { entries.append(#""dct:license": {"@id": "eu:licence/\#(random.pick(licences))"}"#) }
        entries.append(
            random.chance(90)
                ? #""dct:format": {"@id": "eu:file-type/\#(format)"}"# : #""dct:format": "\#(format.lowercased())""#)
        entries.append(
            #""dcat:mediaType": {"@id": "https://www.iana.org/assignments/media-types/\#(mediaType)"}"#)
        if random.chance(60) {
            entries.append(#""dcat:byteSize": {"@value": "\#(dataset * 37 + 1)", "@type": "xsd:nonNegativeInteger"}"#)
        }
        entries.append(#""dct:modified": {"@value": "2026-11-1\#(dataset % 10)", "@type": "xsd:date"}"#)
        return "{" + entries.joined(separator: ", ") + "}"
    }
}
