// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import Testing

@testable import Reports

struct ChartGeometryTests {
    @Test func `sines are exact to seven places`() {
        for whole in 1...60 {
            for part in 0..<(2 * whole) {
                let (sine, cosine) = ChartAngle.sine(part, of: whole)
                let angle = 2 * Double.pi * Double(part) / Double(whole)
                #expect(abs(Double(sine) / 1e9 - sin(angle)) < 1e-7)
                #expect(abs(Double(cosine) / 1e9 - cos(angle)) < 1e-7)
            }
        }
    }

    @Test(arguments: [(0, "0"), (5, "0.5"), (-5, "-0.5"), (120, "12"), (-123, "-12.3"), (3_600, "360")])
    func `lengths are written without floating point`(tenths: Int, text: String) {
        #expect(ChartLength.text(tenths) == text)
    }

    @Test(arguments: [(5, 2, 3), (-5, 2, -3), (4, 3, 1), (-4, 3, -1), (0, 7, 0)])
    func `quotients are rounded to the nearest whole number`(dividend: Int, divisor: Int, quotient: Int) {
        #expect(ChartLength.quotient(dividend, divisor) == quotient)
    }

    @Test(arguments: [
        ("Chất lượng dữ liệu", 2_000, 3, ["Chất lượng dữ liệu"]),
        ("Chất lượng dữ liệu", 800, 3, ["Chất lượng", "dữ liệu"]),
        ("Chất lượng dữ liệu của tỉnh", 800, 2, ["Chất lượng", "dữ liệu củ…"]),
        ("aaaaaaaa", 250, 9, ["aaa", "aaa", "aa"]),
        ("", 800, 3, []), ("  ", 800, 3, []),
    ])
    func `texts are wrapped by their estimated width`(text: String, width: Int, most: Int, lines: [String]) {
        #expect(ChartText.lines(text, width: width, most: most) == lines)
    }

    @Test func `marks on letters take no room`() {
        #expect(ChartText.width("e\u{302}\u{323}") == ChartText.width("e"))
    }
}
