// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import OpenData
import Reports
import Testing

struct AuditTextTests {
    @Test(arguments: [Language.vietnamese, .english])
    func `an audit is written as it should be`(language: Language) throws {
        let text = AuditText(TextStyle(language: language), sample: 1)
        try expectGolden(text.render(try AuditSamples.province()), "audit.\(language).txt")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `a narrow page holds it too`(language: Language) throws {
        let text = AuditText(TextStyle(language: language, width: 60), sample: 1)
        try expectGolden(text.render(try AuditSamples.province()), "audit-narrow.\(language).txt")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `a catalogue alone says what is not known without plan and probes`(language: Language) throws {
        let text = AuditText(TextStyle(language: language), sample: 0)
        try expectGolden(text.render(try AuditSamples.catalogueAlone()), "audit-alone.\(language).txt")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `an empty catalogue gets no verdict of datasets`(language: Language) throws {
        let text = AuditText(TextStyle(language: language))
        try expectGolden(text.render(try AuditSamples.empty()), "audit-empty.\(language).txt")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `a check is explained down to its findings`(language: Language) throws {
        let result = try AuditSamples.province()
        let text = AuditText(TextStyle(language: language))
        let ids = ["VN-O6", "VN-O9", "FRESH", "MQA-downloadUrlStatusCode", "INT-8"]
        try expectGolden(
            ids.map { text.explain(check: $0, of: result) }.joined(separator: "\n"), "audit-check.\(language).txt")
        #expect(text.explain(check: "none", of: result) == "")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `a dataset is explained down to its distributions`(language: Language) throws {
        let result = try AuditSamples.province()
        let text = AuditText(TextStyle(language: language))
        try expectGolden(
            text.explain(dataset: "https://dulieumo.minhha.example/dataset/cho-sieu-thi", of: result),
            "audit-dataset.\(language).txt")
        #expect(text.explain(dataset: "none", of: result) == "")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `every check and every dataset can be explained`(language: Language) throws {
        let text = AuditText(TextStyle(language: language))
        for result in [try AuditSamples.province(), try AuditSamples.catalogueAlone(), try AuditSamples.empty()] {
            for check in result.packs.flatMap(\.checks) {
                let found = text.explain(check: check.id, of: result)
                #expect(found.split(separator: "\n").count >= 5, "\(check.id)")
            }
            for dataset in result.datasets {
                let found = text.explain(dataset: dataset.name, of: result)
                #expect(found.split(separator: "\n").count >= 5, "\(dataset.name)")
            }
        }
    }
}
