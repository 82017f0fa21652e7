// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

extension Phrases {
    /// The name of a check in a comparison: its title, else its kind and columns, with its id.
    func name(_ check: CheckChange) -> String {
        let id = " (" + line(check.id) + ")"
        if let title = check.title { return text(title) + id }
        let kind = text(CheckWords.title(of: check.kind))
        return kind + (check.columns.isEmpty ? "" : ": " + check.columns.map(line).joined(separator: ", "))
            + id
    }

    /// How far a ratio went, in percentage points: `+0,42`.
    func difference(_ old: Rational?, _ new: Rational?) -> String {
        guard let old, let new, old != new else { return "" }
        return (new > old ? "+" : "-") + numbers.percent((new - old).magnitude, digits: 2)
    }

    func heading(_ change: CheckChange.Kind) -> String {
        switch change {
        case .newFailure: say("Mới không đạt", "Newly failing")
        case .worse: say("Kém đi", "Worse")
        case .lostVerdict: say("Mất kết luận", "Lost their verdict")
        case .fixed: say("Đã khắc phục", "Fixed")
        case .better: say("Tốt lên", "Better")
        case .gainedVerdict: say("Đã có kết luận", "Gained a verdict")
        case .added: say("Phép kiểm tra mới", "Added checks")
        case .removed: say("Phép kiểm tra không còn", "Removed checks")
        case .unchanged: say("Không đổi", "Unchanged")
        }
    }

    func word(_ change: CheckChange.Kind) -> String {
        switch change {
        case .newFailure: say("mới không đạt", "newly failing")
        case .worse: say("kém đi", "worse")
        case .lostVerdict: say("mất kết luận", "lost the verdict")
        case .fixed: say("đã khắc phục", "fixed")
        case .better: say("tốt lên", "better")
        case .gainedVerdict: say("đã có kết luận", "gained a verdict")
        case .added: say("mới có", "added")
        case .removed: say("không còn", "removed")
        case .unchanged: say("không đổi", "unchanged")
        }
    }
}

extension CheckChange.Kind {
    var mark: String {
        switch self {
        case .newFailure: "✗"
        case .worse: "▼"
        case .lostVerdict: "?"
        case .fixed: "✓"
        case .better: "▲"
        case .gainedVerdict: "◆"
        case .added: "+"
        case .removed: "−"
        case .unchanged: "="
        }
    }

    var ink: Ink {
        switch self {
        case .newFailure, .worse, .lostVerdict: .bad
        case .fixed, .better: .good
        case .gainedVerdict, .added, .removed, .unchanged: .plain
        }
    }
}
