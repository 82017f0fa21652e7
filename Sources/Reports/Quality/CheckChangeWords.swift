// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// Says what happened to the checks of two quality results.
struct CheckChangeWords {
    let phrases: Phrases

    /// The checks that changed in one way, the gravest first.
    static func checks(_ change: CheckChange.Kind, of comparison: QualityComparison) -> [CheckChange] {
        comparison.checks.enumerated().filter { $0.element.change == change }
            .sorted { ($0.element.severity.rank, $0.offset) < ($1.element.severity.rank, $1.offset) }.map(\.element)
    }

    /// The name of a check, and that it was redefined.
    func name(_ check: CheckChange) -> [String] {
        var lines = [phrases.name(check)]
        if check.isRedefined {
            lines.append(phrases.say("(quy định của phép kiểm tra đã đổi)", "(the check was redefined)"))
        }
        return lines
    }

    /// What it was and what it is.
    func detail(_ check: CheckChange) -> String {
        [old(check), new(check)].compactMap(\.self).joined(separator: " → ")
    }

    /// What it was.
    func old(_ check: CheckChange) -> String? { side(check.oldStatus, check.oldRatio, check.oldFailed) }

    /// What it is.
    func new(_ check: CheckChange) -> String? { side(check.newStatus, check.newRatio, check.newFailed) }

    private func side(_ status: CheckStatus?, _ ratio: Rational?, _ failed: Int?) -> String? {
        guard let status else { return nil }
        guard status != .inconclusive, let ratio else { return phrases.status(status) }
        return phrases.numbers.percent(ratio, digits: 2)
            + (failed.map { phrases.say(" (\(phrases.count($0)) sai)", " (\(phrases.count($0)) failed)") } ?? "")
    }

    /// How far its ratio went.
    func difference(_ check: CheckChange) -> String {
        guard check.oldStatus != .inconclusive, check.newStatus != .inconclusive else { return "" }
        return phrases.difference(check.oldRatio, check.newRatio)
    }
}
