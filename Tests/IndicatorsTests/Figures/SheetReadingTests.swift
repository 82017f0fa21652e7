// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import Indicators

@Suite("Cells of spreadsheets")
struct SheetReadingTests {
    @Test(arguments: [
        ("2027-Q2", "2027-Q2"), ("Q2/2027", "2027-Q2"), ("q2-2027", "2027-Q2"), ("Quý II/2027", "2027-Q2"),
        ("quý 2 năm 2027", "2027-Q2"), ("Quý IV năm 2027", "2027-Q4"), ("6 tháng đầu năm 2027", "2027-H1"),
        ("6 tháng cuối năm 2027", "2027-H2"), ("H1/2027", "2027-H1"), ("Tháng 6/2027", "2027-06"),
        ("tháng 12 năm 2027", "2027-12"), ("06/2027", "2027-06"), ("6/2027", "2027-06"), ("Năm 2027", "2027"),
        ("2027", "2027"), ("20/06/2027", "2027-06-20"), ("2027-06-20", "2027-06-20"),
    ])
    func `say a period in many ways`(text: String, period: String) {
        #expect(SheetPeriod.read(text)?.description == period)
    }

    @Test(arguments: ["", "Q5/2027", "quý 2", "13/2027", "6 2027", "2027 Q2", "Jun-27", "31/02/2027", "năm"])
    func `say no period`(text: String) { #expect(SheetPeriod.read(text) == nil) }

    @Test func `are known again by their bytes`() {
        var table = ByteTable()
        var codes: [String: Int] = [:]
        var random = SeededRandom(3)
        for _ in 0..<4_000 {
            let text = String(repeating: "ô", count: random.number(7)) + String(random.number(300))
            let code = Array(text.utf8).withUnsafeBufferPointer { table.code(of: $0) }
            if let known = codes[text] {
                #expect(code == known)
            } else {
                #expect(code == codes.count)
                codes[text] = code
            }
            #expect(table.text(code) == text)
        }
        #expect(table.count == codes.count)
    }
}
