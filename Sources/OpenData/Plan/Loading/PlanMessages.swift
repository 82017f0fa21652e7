// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

extension DiagnosticMessage {
    static func otherThanPlan(_ found: String) -> Self {
        Self(
            code: "other-document", vi: "tài liệu có khóa '\(found)', không phải kế hoạch công bố (khóa 'plan')",
            en: "this document has the key '\(found)'; it is no publication plan (key 'plan')")
    }

    static func duplicatePlanID(_ id: String) -> Self {
        Self(code: "duplicate-id", vi: "mã '\(id)' đã được dùng", en: "the id '\(id)' is used already")
    }

    static var firstGivenHere: Self {
        Self(code: "first-here", vi: "lần đầu ở đây", en: "first given here")
    }

    static func emptyPeriod(at node: Node) -> Self {
        .expected(
            "expected-duration", Wanted(vi: "một khoảng thời gian dài hơn 0", en: "a duration longer than 0"), at: node)
    }
}
