// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

extension DiagnosticMessage {
    static func otherProgramme(_ named: String, _ given: String) -> Self {
        Self(
            code: "other-programme", vi: "tài liệu này là của chương trình '\(named)', không phải '\(given)'",
            en: "this document is of the programme '\(named)', not '\(given)'")
    }

    static func figureIsNoNumber(at node: Node) -> Self {
        expected("expected-number", Wanted(vi: "một số", en: "a number"), at: node)
    }

    /// `95,5` where a share is meant: with a point and a percent sign.
    static func percentWithPoint(_ text: String) -> Self? {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let meant = parts.joined(separator: ".")
        let bare = meant.hasSuffix("%") ? String(meant.dropLast()) : meant
        guard let value = Rational(parsing: bare) else { return nil }
        if meant.hasSuffix("%") || value > 1 { return .didYouMean(bare + "%") }
        let share = (value * 100).decimal(digits: 18, padded: false)
        return Self(
            code: "number-help", vi: "dùng dấu chấm và dấu %: \(share)% hoặc \(bare)%",
            en: "use a point and a percent sign: \(share)% or \(bare)%")
    }

    static func expectedPeriod(at node: Node) -> Self {
        expected("expected-period", Wanted(vi: "một kỳ như 2027-Q2", en: "a period such as 2027-Q2"), at: node)
    }

    static func periodHelp(_ text: String) -> Self {
        if let meant = SheetPeriod.read(text) { return .didYouMean(meant.description) }
        return Self(
            code: "period-help", vi: "ví dụ: 2027, 2027-H1, 2027-Q2, 2027-06, 2027-06-20",
            en: "such as 2027, 2027-H1, 2027-Q2, 2027-06, 2027-06-20")
    }
}

extension DocumentReader {
    /// A period such as `2027-Q2`.
    func period(_ node: Node) -> ReportingPeriod? {
        guard let text = node.text, let period = ReportingPeriod(parsing: text) else {
            diagnostics.error(.expectedPeriod(at: node), at: node, help: .periodHelp(node.text ?? ""))
            return nil
        }
        return period
    }
}

extension ReportingPeriod {
    /// First and last day, in days since 1970.
    var days: ClosedRange<Int32> {
        Int32(truncatingIfNeeded: start.daysSinceEpoch)...Int32(truncatingIfNeeded: end.daysSinceEpoch)
    }
}
