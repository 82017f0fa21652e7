// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DataQuality
import Evidence
import Reports
import Testing

struct FaultWordsTests {
    /// The names that results give to faults: those of the reader of delimited text, then those of JSON Lines.
    static let kinds = [
        "tooFewFields", "tooManyFields", "unclosedQuote", "fieldTooLong", "recordTooLong", "truncatedLastRecord",
        "textAfterClosingQuote", "quoteInUnquotedField", "nulByte", "invalidEncoding", "mixedLineEnds", "blankLine",
        "duplicateColumnName", "emptyColumnName", "brokenLine", "duplicateKey",
    ]

    @Test(arguments: [Language.vietnamese, .english])
    func `every kind of fault is told in words`(language: Language) throws {
        var result = try QualitySamples.register()
        let fault = try #require(result.faults.last)
        result.checks = []
        result.columns = []
        result.words = []
        result.faults = Self.kinds.map { kind in
            var fault = fault
            fault.kind = kind
            return fault
        }
        let text = QualityText(TextStyle(language: language)).render(result.masked())
        try expectGolden(text, "quality-faults.\(language).txt")
        for kind in Self.kinds { #expect(!text.contains(kind)) }
    }
}
