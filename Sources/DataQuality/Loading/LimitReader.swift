// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads how many failures are allowed.
struct LimitReader {
    let context: SuiteContext

    /// Both limits of a check. Without `fail` no failure is allowed; with `warn` alone the check never fails.
    func limits(warn: Node?, fail: Node?) -> (warn: FailureLimit?, fail: FailureLimit) {
        let warning = warn.flatMap(limit)
        let failing = fail.flatMap(limit)
        if let warn, let warning, let failing, !Self.isBelow(warning, failing) {
            context.diagnostics.error(.warnNotBelowFail(Self.text(warning), Self.text(failing)), at: warn)
        }
        let neverFails = warn != nil && fail == nil
        return (warning, failing ?? (neverFails ? .share(1) : .count(0)))
    }

    /// A share (`1%`, `0.01`) or a number of rows (`20`).
    func limit(_ node: Node) -> FailureLimit? {
        guard let text = node.text, let number = Rational(parsing: text), number.sign >= 0 else {
            context.diagnostics.error(.expectedLimit(at: node), at: node)
            return nil
        }
        if text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) {
            guard let count = Int(text) else {
                context.diagnostics.error(.expectedLimit(at: node), at: node)
                return nil
            }
            return .count(count)
        }
        guard number <= 1 else {
            let help = text.hasSuffix("%") ? nil : DiagnosticMessage.percentMeant(number.plain)
            context.diagnostics.error(.limitAboveAll(at: node), at: node, help: number <= 100 ? help : nil)
            return nil
        }
        return .share(number)
    }

    /// Whether the first limit may be passed before the second is. A share and a count other than 0 depend on the data.
    private static func isBelow(_ first: FailureLimit, _ second: FailureLimit) -> Bool {
        switch (first, second) {
        case (.count(let first), .count(let second)): first < second
        case (.share(let first), .share(let second)): first < second
        case (.share, .count(let second)): second > 0
        case (.count, .share(let second)): second > 0
        }
    }

    private static func text(_ limit: FailureLimit) -> String {
        switch limit {
        case .count(let count): String(count)
        case .share(let share): (share * 100).plain + "%"
        }
    }
}
