// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

@Suite("A target in results")
struct TargetCodingTests {
    @Test func `is read as it was written, whatever it asks for`() throws {
        let targets = try ProgrammeFixture.programme("minh-ha").tracked.flatMap { indicator in
            indicator.targets.keys.sorted().compactMap { indicator.targets[$0] }
        }
        let bytes = try JSONTextEncoder().encode(targets)
        #expect(try JSONTextDecoder().decode([IndicatorTarget].self, from: bytes, name: "x.json") == targets)
    }

    @Test func `says only what holds`() throws {
        let target = IndicatorTarget(
            printed: "≥ 60%", requirement: .bound(.init(.atLeast, Rational(parsing: "0.6") ?? 0)), isAspirational: true)
        let bytes = try JSONTextEncoder(pretty: false).encode(target)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"printed":"≥ 60%","form":"bound","bound":{"comparison":"at_least","#
                + #""value":{"exact":"3/5","decimal":"0.6000"}},"aspirational":true}"#)
    }
}
