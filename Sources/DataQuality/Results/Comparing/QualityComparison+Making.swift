// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension QualityComparison {
    /// Compares a result with an earlier one.
    /// - Throws: ``QualityComparisonFailure`` when they are of different suites or data sets, or in the wrong order.
    public init(
        old: QualityResult, new: QualityResult, rule: AlarmRule = .standard
    ) throws(QualityComparisonFailure) {
        try self.init(new, after: [old], rule: rule)
    }

    /// Compares a result with the latest of earlier ones, and holds it against their history.
    /// - Parameters:
    ///   - new: the newer result.
    ///   - earlier: the earlier results, at least one. They are put in the order of their dates; those of one date stay in
    ///     the order given.
    ///   - rule: when a figure counts as moved outside its history.
    /// - Throws: ``QualityComparisonFailure`` when they are of different suites or data sets, or one of them is later.
    public init(
        _ new: QualityResult, after earlier: [QualityResult], rule: AlarmRule = .standard
    ) throws(QualityComparisonFailure) {
        for old in earlier {
            if old.suite.id != new.suite.id { throw .suites(old.suite.id, new.suite.id) }
            if old.dataset.id != new.dataset.id { throw .datasets(old.dataset.id, new.dataset.id) }
            if old.asOf > new.asOf { throw .order(old.asOf, new.asOf) }
        }
        let earlier = earlier.enumerated().sorted { ($0.element.asOf, $0.offset) < ($1.element.asOf, $1.offset) }
            .map(\.element)
        guard let old = earlier.last else { throw .nothing }
        engine = .current
        title = new.title
        dataset = new.dataset
        self.old = Side(old)
        self.new = Side(new)
        suiteChange = Self.suiteChange(old.suite, new.suite)
        history = earlier.count
        words = QualityWord.allCases.map { word in
            WordChange(word: word, oldRatio: old.ratio(of: word), newRatio: new.ratio(of: word))
        }
        checks = Self.changes(old, new)
        self.rule = rule
        alarms = Self.series(new, after: earlier).compactMap(rule.alarm)
    }

    private static func suiteChange(_ old: DocumentIdentity, _ new: DocumentIdentity) -> SuiteChange? {
        if old.version != new.version { return .version }
        return old.hash == new.hash ? nil : .content
    }

    private static func changes(_ old: QualityResult, _ new: QualityResult) -> [CheckChange] {
        let before = old.checksById
        let after = Set(new.checks.map(\.id))
        return new.checks.map { CheckChange(before[$0.id], $0) }
            + old.checks.filter { !after.contains($0.id) }.map { CheckChange(removed: $0) }
    }

    // MARK: Figures with a history

    private static func series(_ new: QualityResult, after earlier: [QualityResult]) -> [AlarmRule.Series] {
        var series = [
            AlarmRule.Series(
                quantity: .rows, value: Rational(new.rows.read), earlier: earlier.map { Rational($0.rows.read) })
        ]
        if let readable = new.readable {
            series.append(.init(quantity: .readable, value: readable, earlier: earlier.compactMap(\.readable)))
        }
        for word in QualityWord.allCases {
            guard let ratio = new.ratio(of: word) else { continue }
            // A mean over other checks is another figure.
            let parts = new.parts(of: word)
            let values = earlier.compactMap { $0.parts(of: word) == parts ? $0.ratio(of: word) : nil }
            series.append(.init(quantity: .word, word: word, value: ratio, earlier: values))
        }
        let lists = earlier.map(\.checksById)
        for check in new.checks {
            guard let share = check.share else { continue }
            let values = lists.compactMap { checks in
                checks[check.id].flatMap { $0.looksAtTheSame(as: check) ? $0.share?.value : nil }
            }
            series.append(.init(quantity: .check, check: check.id, value: share.value, earlier: values))
        }
        return series
    }
}

extension QualityResult {
    fileprivate func ratio(of word: QualityWord) -> Rational? { words.first { $0.word == word }?.ratio }

    /// What the share of a word is the mean of, as far as results tell.
    fileprivate func parts(of word: QualityWord) -> [String] {
        checks.filter { $0.word == word && $0.share != nil }.map {
            ([$0.id, $0.kind.rawValue, $0.weight.fraction, $0.filter ?? ""] + $0.columns).joined(separator: "\u{0}")
        }.sorted()
    }

    fileprivate var readable: Rational? {
        Rational(rows.read).divided(by: Rational(rows.read) + Rational(rows.unreadable))
    }

    fileprivate var checksById: [String: CheckResult] {
        Dictionary(checks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension CheckResult {
    /// Whether the ratios of two results can stand in one history, as far as results tell.
    fileprivate func looksAtTheSame(as other: CheckResult) -> Bool {
        kind == other.kind && columns == other.columns && filter == other.filter
    }
}

extension CheckChange {
    fileprivate init(_ old: CheckResult?, _ new: CheckResult) {
        self.init(
            old, new, shown: new,
            isRedefined: old.map {
                !$0.looksAtTheSame(as: new) || $0.warn != new.warn || $0.fail != new.fail || $0.weight != new.weight
                    || $0.word != new.word
            } ?? false)
    }

    fileprivate init(removed old: CheckResult) { self.init(old, nil, shown: old, isRedefined: false) }

    private init(_ old: CheckResult?, _ new: CheckResult?, shown: CheckResult, isRedefined: Bool) {
        self.init(
            id: shown.id, title: shown.title, kind: shown.kind, columns: shown.columns, word: shown.word,
            severity: shown.severity, change: Kind(old, new), isRedefined: isRedefined, oldStatus: old?.status,
            newStatus: new?.status, oldRatio: old?.ratio, newRatio: new?.ratio, oldFailed: old?.counts.failed,
            newFailed: new?.counts.failed)
    }
}

extension CheckChange.Kind {
    init(_ old: CheckResult?, _ new: CheckResult?) {
        guard let new else {
            self = .removed
            return
        }
        guard let old else {
            self = .added
            return
        }
        self =
            switch (old.status, new.status) {
            case (.inconclusive, .inconclusive): .unchanged
            case (.inconclusive, .fail), (.pass, .fail), (.warn, .fail): .newFailure
            case (.inconclusive, _): .gainedVerdict
            case (_, .inconclusive): .lostVerdict
            case (.fail, .pass), (.fail, .warn): .fixed
            case (.pass, .warn): .worse
            case (.warn, .pass): .better
            case (.pass, .pass), (.warn, .warn), (.fail, .fail): Self(old.ratio, new.ratio)
            }
    }

    private init(_ old: Rational?, _ new: Rational?) {
        guard let old, let new, old != new else {
            self = .unchanged
            return
        }
        self = new > old ? .better : .worse
    }
}

extension QualityComparisonFailure {
    fileprivate static func suites(_ old: String, _ new: String) -> Self {
        Self(
            code: .differentSuites,
            message: LocalizedText(
                vi: "các kết quả thuộc những bộ kiểm tra khác nhau: '\(old)' và '\(new)'",
                en: "the results are of different suites: '\(old)' and '\(new)'"))
    }

    fileprivate static func datasets(_ old: String, _ new: String) -> Self {
        Self(
            code: .differentDatasets,
            message: LocalizedText(
                vi: "các kết quả thuộc những bộ dữ liệu khác nhau: '\(old)' và '\(new)'",
                en: "the results are of different data sets: '\(old)' and '\(new)'"))
    }

    fileprivate static func order(_ old: CalendarDate, _ new: CalendarDate) -> Self {
        Self(
            code: .notEarlier,
            message: LocalizedText(
                vi: "kết quả ngày \(old) không trước kết quả ngày \(new); đưa kết quả mới nhất vào sau cùng",
                en: "the result of \(old) is not earlier than that of \(new); give the newest result last"))
    }

    fileprivate static var nothing: Self {
        Self(
            code: .nothingEarlier,
            message: LocalizedText(
                vi: "cần ít nhất một kết quả trước để so sánh", en: "at least one earlier result is needed"))
    }
}
