// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import Reports
import Testing

/// The contrasts that WCAG 2.2 asks for: 4.5 : 1 for text (1.4.3), 3 : 1 for graphics (1.4.11).
struct ReportInkTests {
    private static let texts = [
        "ink", "soft", "accent", "good", "warning", "bad", "muted",
    ].flatMap { ink in ["paper", "ground", "tint"].map { (ink, $0) } }
    private static let ownGrounds = ["good", "warning", "bad", "muted"].flatMap { tone in
        ["ink", tone, "accent"].map { ($0, tone + "-tint") }
    }

    @Test(arguments: ["light", "dark"])
    func `every text can be read on the grounds it stands on`(scheme: String) throws {
        let inks = try Self.inks(scheme)
        for (ink, ground) in Self.texts + Self.ownGrounds {
            let contrast = try Self.contrast(#require(inks[ink]), #require(inks[ground]))
            #expect(contrast >= 4.5, "\(scheme): \(ink) on \(ground): \(contrast)")
        }
    }

    @Test(arguments: ["light", "dark"])
    func `every graphic can be seen on the paper`(scheme: String) throws {
        let inks = try Self.inks(scheme)
        for ink in ["edge", "accent", "possible", "good", "warning", "bad", "muted"] {
            let contrast = try Self.contrast(#require(inks[ink]), #require(inks["paper"]))
            #expect(contrast >= 3, "\(scheme): \(ink): \(contrast)")
        }
    }

    private static func inks(_ scheme: String) throws -> [String: [Double]] {
        let page = ReportHTMLTests.page(Report(language: .english, title: "A"))
        let roots = page.matches(of: #/:root\{([^}]*--paper[^}]*)\}/#).map(\.output.1)
        try #require(roots.count == 2)
        var inks: [String: [Double]] = [:]
        for match in roots[scheme == "light" ? 0 : 1].matches(of: #/--([a-z-]+):#([0-9a-f]{6})(?![0-9a-f])/#) {
            let value = try #require(UInt32(match.output.2, radix: 16))
            inks[String(match.output.1)] = [16, 8, 0].map { Double(value >> $0 & 0xFF) / 255 }
        }
        return inks
    }

    /// WCAG 2.2, definitions of relative luminance and contrast ratio.
    private static func contrast(_ left: [Double], _ right: [Double]) -> Double {
        func luminance(_ color: [Double]) -> Double {
            zip([0.2126, 0.7152, 0.0722], color).map { weight, part in
                weight * (part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4))
            }.reduce(0, +)
        }
        let lights = [luminance(left), luminance(right)].sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }
}
