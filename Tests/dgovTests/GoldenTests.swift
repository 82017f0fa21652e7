// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("Calls and all they print")
struct GoldenTests {
    @Test(arguments: GoldenCase.all)
    func `a call prints what it printed`(golden: GoldenCase) throws {
        try golden.check()
    }

    @Test func `every golden file belongs to a case`() throws {
        let names = Set(GoldenCase.all.map(\.name)).union(["compare-vi", "compare-en"] + ScreenTests.names)
        #expect(names.count == GoldenCase.all.count + 2 + ScreenTests.names.count)
        let files = try FileManager.default.contentsOfDirectory(atPath: GoldenCase.folder.path)
        #expect(files.filter { !names.contains(String($0.prefix(while: { $0 != "." }))) } == [])
    }

    @Test func `every exit status is among the cases`() {
        #expect(Set(GoldenCase.all.map(\.status)) == [0, 1, 2, 3, 4])
    }
}
