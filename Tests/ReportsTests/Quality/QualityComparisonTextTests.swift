// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DataQuality
import Evidence
import LocatedYAML
import Reports
import Testing

struct QualityComparisonTextTests {
    @Test(arguments: [Language.vietnamese, .english], ["quality-comparison", "quality-history"])
    func `a comparison is written as it should be`(language: Language, name: String) throws {
        let comparison = try QualitySamples.comparison("\(name).json")
        let text = QualityComparisonText(TextStyle(language: language)).render(comparison)
        try expectGolden(text, "\(name).\(language).txt")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `two equal results have nothing to tell`(language: Language) throws {
        let result = try QualitySamples.register()
        let comparison = try QualityComparison(old: result, new: result)
        let text = QualityComparisonText(TextStyle(language: language)).render(comparison)
        try expectGolden(text, "quality-comparison-equal.\(language).txt")
    }

    @Test(arguments: [40, 57, 132])
    func `no line exceeds the width`(width: Int) throws {
        for name in ["quality-comparison.json", "quality-history.json"] {
            let comparison = try QualitySamples.comparison(name)
            let text = QualityComparisonText(TextStyle(language: .vietnamese, width: width)).render(comparison)
            #expect(
                text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= width && !$0.hasSuffix(" ") })
        }
    }
}
