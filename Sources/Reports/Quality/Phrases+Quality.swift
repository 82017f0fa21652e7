// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

extension Phrases {
    func status(_ status: CheckStatus) -> String {
        switch status {
        case .pass: say("Đạt", "Passed")
        case .warn: say("Cảnh báo", "Warning")
        case .fail: say("Không đạt", "Failed")
        case .inconclusive: say("Chưa kết luận", "No verdict")
        }
    }

    /// Checks by status: `5 không đạt, 3 cảnh báo`.
    func checks(failed: Int, warned: Int, inconclusive: Int, passed: Int) -> String {
        let parts = [
            (failed, say("không đạt", "failed")), (warned, say("cảnh báo", warned == 1 ? "warning" : "warnings")),
            (inconclusive, withoutVerdict), (passed, say("đạt", "passed")),
        ]
        return parts.filter { $0.0 > 0 }.map { "\(count($0.0)) \($0.1)" }.joined(separator: ", ")
    }

    func severity(_ severity: QualityCheck.Severity) -> String {
        switch severity {
        case .low: say("thấp", "low")
        case .medium: say("trung bình", "medium")
        case .high: say("cao", "high")
        case .critical: say("nghiêm trọng", "critical")
        }
    }

    func classification(_ classification: DatasetDescription.Classification) -> String {
        switch classification {
        case .open: say("dữ liệu mở", "open")
        case .internal: say("dùng nội bộ", "for internal use")
        case .restricted: say("hạn chế truy cập", "restricted")
        case .stateSecret: say("bí mật nhà nước", "state secret")
        }
    }

    /// So many things of the unit of a check: `1.194 bản ghi`.
    func units(_ count: Int, _ unit: CheckResult.Counts.Unit) -> String {
        switch unit {
        case .rows: self.count(count, vi: "bản ghi", en: "row")
        case .keys: self.count(count, vi: "khóa", en: "key")
        case .groups: self.count(count, vi: "nhóm", en: "group")
        case .columns: self.count(count, vi: "cột", en: "column")
        case .dataset: self.count(count, vi: "bộ dữ liệu", en: "data set")
        case .elements: self.count(count, vi: "mục", en: "element")
        }
    }

    func rows(_ count: Int) -> String { units(count, .rows) }

    func checks(_ count: Int) -> String { self.count(count, vi: "phép kiểm tra", en: "check") }

    /// A share of failures with enough decimal places to be told from the limits, at least two.
    func failedShare(_ check: CheckResult) -> String? {
        guard let share = Rational(check.counts.failed).divided(by: Rational(check.counts.evaluated)) else {
            return nil
        }
        let limits = [check.warn, check.fail].compactMap { limit -> Rational? in
            guard case .share(let share)? = limit else { return nil }
            return share
        }
        for digits in 2..<8 {
            let text = numbers.percent(share, digits: digits)
            if !limits.contains(where: { $0 != share && numbers.percent($0, digits: digits) == text }) { return text }
        }
        return share.fraction
    }
}

extension FailureLimit {
    /// Whether no failure at all is allowed.
    var isZero: Bool {
        switch self {
        case .share(let share): share.isZero
        case .count(let count): count == 0
        }
    }
}

extension CheckStatus {
    var mark: String {
        switch self {
        case .pass: "✓"
        case .warn: "!"
        case .fail: "✗"
        case .inconclusive: "?"
        }
    }

    var ink: Ink {
        switch self {
        case .pass: .good
        case .fail: .bad
        case .warn, .inconclusive: .strong
        }
    }
}

extension QualityCheck.Severity {
    /// The gravest first.
    var rank: Int {
        switch self {
        case .critical: 0
        case .high: 1
        case .medium: 2
        case .low: 3
        }
    }
}
