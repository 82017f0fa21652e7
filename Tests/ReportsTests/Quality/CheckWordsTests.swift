// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DataQuality
import Evidence
import Reports
import Testing

struct CheckWordsTests {
    @Test(arguments: CheckKind.allCases)
    func `every kind has a name and a sentence of its own in both languages`(kind: CheckKind) throws {
        let title = CheckWords.title(of: kind)
        let sentence = CheckWords.explanation(of: kind)
        for text in [title, sentence] {
            #expect(text.entries.map(\.language) == [.vietnamese, .english])
            #expect(text.entries.allSatisfy { !$0.text.isEmpty })
        }
        #expect(sentence.entries.allSatisfy { $0.text.hasSuffix(".") || $0.text.hasSuffix("…") })
        let others = CheckKind.allCases.filter { $0 != kind }.map(CheckWords.title)
        for language in [Language.vietnamese, .english] {
            #expect(!others.map { $0.text(in: language) }.contains(title.text(in: language)))
        }
    }
}
