// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@testable import OpenData

@Suite("DCAT-US 1.1 says which dataset, which value and what would be right")
struct DCATUSProfileTests {
    private static func findings(_ text: String, _ kind: DCATUSProfile.Kind? = .nonFederal) throws -> [ProfileFinding] {
        DCATUSProfile.check(try CatalogueFile.document(text: text), kind: kind)
    }

    private static func dataset(_ members: String) -> String {
        #"{"conformsTo": "https://project-open-data.cio.gov/v1.1/schema", "dataset": [{"title": "Giá đất", "#
            + #""description": "x", "publisher": {"name": "x"}, "contactPoint": {"fn": "x"}, "accessLevel": "public""#
            + #", "identifier": "TM-2"\#(members)}]}"#
    }

    private static let cases: [(String, String, String, String, String)] = [
        (
            #","modified": "tháng 11""#, "US-dataset-modified", "malformed",
            "'modified' must be a date such as 2026-11-21 or R/P1Y, but this is 'tháng 11'",
            "'modified' phải là ngày, ví dụ 2026-11-21, hoặc chu kỳ, ví dụ R/P1Y, nhưng ở đây là 'tháng 11'"
        ),
        (
            #","keyword": []"#, "US-dataset-keyword", "empty",
            "'keyword' must be a list of at least one text, but the list is empty",
            "'keyword' phải là danh sách có ít nhất một văn bản, nhưng danh sách đang trống"
        ),
        (
            #","language": ["tiếng Việt"]"#, "US-dataset-language", "malformed",
            "each item of 'language' must be a language tag such as en-US, but this is 'tiếng Việt'",
            "mỗi mục của 'language' phải là mã ngôn ngữ, ví dụ vi, nhưng ở đây là 'tiếng Việt'"
        ),
        (
            #","theme": ["a", "a"]"#, "US-dataset-theme", "malformed",
            "'theme' must hold each value once, but 'a' is repeated",
            "'theme' phải có mỗi giá trị một lần, nhưng 'a' lặp lại"
        ),
        (
            #","distribution": [{"downloadURL": "https://a.example/a.csv"}]"#, "US-distribution-mediaType",
            "missing",
            "'mediaType' is missing: give a media type such as text/csv",
            "thiếu 'mediaType': cần kiểu nội dung, ví dụ text/csv"
        ),
        (
            #","@type": "Dataset""#, "US-dataset-type", "not_in_vocabulary",
            "'@type' must be 'dcat:Dataset', but this is 'Dataset'",
            "'@type' phải là 'dcat:Dataset', nhưng ở đây là 'Dataset'"
        ),
        (
            #","spatial": 5"#, "US-dataset-spatial", "wrong_kind",
            "'spatial' must be a text of at least one character, but this is '5'",
            "'spatial' phải là văn bản, ít nhất một ký tự, nhưng ở đây là '5'"
        ),
    ]

    @Test("a message names the member and what would be right", arguments: cases)
    func messages(members: String, code: String, problem: String, en: String, vi: String) throws {
        let findings = try Self.findings(Self.dataset(members))
        #expect(findings.map(\.message) == [DiagnosticMessage(code: code, vi: vi, en: en)])
        #expect(findings.map(\.problem.rawValue) == [problem])
        #expect(findings.map(\.code) == [code])
        #expect(findings.map(\.name) == ["TM-2"])
        #expect(findings.map(\.severity) == [.violation])
    }

    @Test(
        "a dataset is named by its IRI, identifier, title or pointer",
        arguments: [
            (#"{"@id": "https://a.example/1", "identifier": "B"}"#, "https://a.example/1"),
            (#"{"@id": "x", "identifier": "B", "title": "C"}"#, "B"), (#"{"identifier": 5, "title": "C"}"#, "5"),
            (#"{"title": "C"}"#, "C"), ("{}", "/dataset/0"), ("5", "/dataset/0"),
        ])
    func names(dataset: String, name: String) throws {
        let document = try CatalogueFile.document(text: #"{"dataset": [\#(dataset)]}"#)
        #expect(DCATUSProfile.verdict(of: document).datasets.map(\.name) == [name])
    }

    @Test(
        "a catalogue is federal when a dataset has a bureau or program code",
        arguments: [
            (#"{"dataset": [{}, {"bureauCode": null}]}"#, DCATUSProfile.Kind.federal),
            (#"[{"programCode": []}]"#, .federal), (#"{"dataset": [{"title": "x"}]}"#, .nonFederal),
            (#"{"dataset": {}}"#, .nonFederal), ("5", .nonFederal),
        ])
    func kinds(text: String, kind: DCATUSProfile.Kind) throws {
        #expect(DCATUSProfile.verdict(of: try CatalogueFile.document(text: text)).kind == kind)
    }

    @Test("a finding stands at the value, the verdict at the dataset")
    func places() throws {
        let document = try CatalogueFile.document(text: "{\n\"dataset\": [\n {\"title\":\n  5}]}")
        let verdict = DCATUSProfile.verdict(of: document, kind: .nonFederal)
        let source = CatalogueSource(text: document.source)
        #expect(source.located(verdict.datasets[0].place) == LocatedPlace(file: "data.json", line: 3, column: 2))
        let title = try #require(verdict.datasets[0].findings.first { $0.property == "title" })
        #expect(source.located(title.place) == LocatedPlace(file: "data.json", line: 4, column: 3))
        #expect(title.value == "5")
    }
}
