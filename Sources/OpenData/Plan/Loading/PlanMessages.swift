// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

extension DiagnosticMessage {
    static func otherThanPlan(_ found: String) -> Self {
        Self(
            code: "other-document", vi: "tài liệu có khóa '\(found)', không phải kế hoạch công bố (khóa 'plan')",
            en: "this document has the key '\(found)'; it is no publication plan (key 'plan')")
    }

    static func emptyPeriod(at node: Node) -> Self {
        .expected(
            "expected-duration", Wanted(vi: "một khoảng thời gian dài hơn 0", en: "a duration longer than 0"), at: node)
    }
}
