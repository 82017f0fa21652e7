// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

extension DiagnosticMessage {
    static func emptyBodyIdentifier(at node: Node) -> Self {
        .expected("expected-text", Wanted(vi: "một mã có nội dung", en: "a code that is not empty"), at: node)
    }

    static func unknownBody(_ id: String) -> Self {
        let shown = Quotation.of(id)
        return Self(
            code: "unknown-body", vi: "không có cơ quan, đơn vị \(shown)", en: "there is no body \(shown)")
    }

    static func bodyAboveItself(_ circle: [String]) -> Self {
        let shown = circle.prefix(20).joined(separator: " → ")
        return Self(
            code: "parent-cycle", vi: "cấp trên quay vòng: \(shown)", en: "a body is above itself: \(shown)")
    }

    static func bodyBeforeItself(_ circle: [String]) -> Self {
        let shown = circle.prefix(20).joined(separator: " → ")
        return Self(
            code: "predecessor-cycle", vi: "đơn vị tiền thân quay vòng: \(shown)",
            en: "a body is its own predecessor: \(shown)")
    }

    static var parentIsHere: Self {
        Self(code: "parent-here", vi: "cơ quan cấp trên ở đây", en: "the parent is here")
    }

    static func parentBeganLater(_ parent: String, _ child: String, _ day: CalendarDate) -> Self {
        Self(
            code: "parent-not-active",
            vi: "'\(child)' thuộc '\(parent)', nhưng '\(parent)' chỉ tồn tại từ ngày \(day)",
            en: "'\(child)' belongs to '\(parent)', which exists from \(day) on only")
    }

    static func parentEndedEarlier(_ parent: String, _ child: String, _ day: CalendarDate) -> Self {
        Self(
            code: "parent-not-active",
            vi: "'\(child)' thuộc '\(parent)', nhưng '\(parent)' chỉ tồn tại đến ngày \(day)",
            en: "'\(child)' belongs to '\(parent)', which exists until \(day) only")
    }

    static func writeFirstDay(_ day: CalendarDate) -> Self {
        Self(
            code: "write-first-day", vi: "ghi ngày đầu tiên: active: {from: \(day)}",
            en: "write its first day: active: {from: \(day)}")
    }

    static func writeLastDay(_ day: CalendarDate) -> Self {
        Self(
            code: "write-last-day", vi: "ghi ngày cuối cùng: active: {to: \(day)}",
            en: "write its last day: active: {to: \(day)}")
    }

    static func successorWithoutStart(_ id: String) -> Self {
        Self(
            code: "successor-without-start",
            vi: "'\(id)' có đơn vị tiền thân nên phải ghi ngày đầu tiên (active: from)",
            en: "'\(id)' has predecessors, so its first day (active: from) must be given")
    }

    static func predecessorGoesOn(_ predecessor: String, _ successor: String, _ day: CalendarDate) -> Self {
        Self(
            code: "predecessor-goes-on",
            vi: "'\(predecessor)' phải kết thúc trước ngày \(day), ngày '\(successor)' bắt đầu",
            en: "'\(predecessor)' must end before \(day), when '\(successor)' began")
    }

    static var predecessorIsHere: Self {
        Self(code: "predecessor-here", vi: "đơn vị tiền thân ở đây", en: "the predecessor is here")
    }

    static func identifierShared(_ identifier: Body.Identifier, _ other: String) -> Self {
        let shown = Quotation.of(identifier.value)
        return Self(
            code: "duplicate-identifier",
            vi: "mã \(shown) (\(identifier.scheme)) đã là của '\(other)' trong cùng thời gian",
            en: "the identifier \(shown) (\(identifier.scheme)) is that of '\(other)' at the same time")
    }
}
