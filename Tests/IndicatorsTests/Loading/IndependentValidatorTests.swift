// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import Indicators
import Testing

/// Documents and results held against the JSON Schemas with a validator that is not ours.
@Suite(
    "An independent validator of programmes", .enabled(if: SchemaFixture.canValidate, SchemaFixture.absence))
struct IndependentValidatorTests {
    @Test func `accepts the programmes and the crosswalk of these tests`() throws {
        let folder = ProgrammeFixture.fixtures.appendingPathComponent("programmes").path
        #expect(
            try SchemaFixture.validate("programme", ["minh-ha", "an-binh"].map { "\(folder)/\($0).yaml" })
                == .asExpected)
        #expect(try SchemaFixture.validate("crosswalk", ["\(folder)/crosswalk.yaml"]) == .asExpected)
    }

    @Test func `refuses the programmes whose mistakes are in their form`() throws {
        let paths = BrokenProgramme.all.filter { $0.area == .form }.map(\.file.path)
        #expect(!paths.isEmpty)
        #expect(try SchemaFixture.validate("programme", paths, isRejecting: true) == .asExpected)
    }

    @Test func `accepts a comparison of programmes and a document as JSON`() throws {
        let programmes = try ["minh-ha", "an-binh"].map(ProgrammeFixture.programme)
        let comparison = ProgrammeComparison(try ProgrammeFixture.crosswalk(), programmes)
        #expect(
            try SchemaFixture.validate("programme-comparison", documents: [try comparison.json()]) == .asExpected)
        let document = try JSONTextEncoder().encode(try #require(ProgrammeDocument(programmes[0])))
        #expect(try SchemaFixture.validate("programme", documents: [document]) == .asExpected)
    }
}
