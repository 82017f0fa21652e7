// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// A check of the suite's own description, which no row can change: `metadata`, `names`, `personal_access`, `sharing`.
final class DescriptionKernel: CheckKernel {
    private let found: CheckFindings

    init(_ found: CheckFindings) {
        self.found = found
    }

    func scan(_ batch: RowBatch) {}
    func merge(_ other: any CheckKernel, offset: Int) {}
    func encode(into writer: inout StateWriter) {}
    func decode(from reader: inout StateReader) throws(StateFault) {}
    func findings(_ closing: ClosingContext) -> CheckFindings { found }
}

extension CheckFindings {
    /// The suite's own description of the data set is complete: owner, identifier, licence or rule of access, update period,
    /// and the link to the data dictionary. Each is an element; a figure says `yes` or `no` for each.
    static func metadata(_ dataset: DatasetDescription) -> CheckFindings {
        let elements = [
            ("owner", isFilled(dataset.owner)), ("identifier", isFilled(dataset.identifier)),
            ("licence_or_access", isFilled(dataset.licence) || isFilled(dataset.accessRule)),
            ("update_period", dataset.updatePeriod.map { !$0.isZero } ?? false),
            ("dictionary", isFilled(dataset.dictionary)),
        ]
        var findings = CheckFindings()
        findings.counts = CheckResult.Counts(
            of: .elements, evaluated: elements.count, failed: elements.count { !$0.1 })
        findings.figures = elements.map { .init(name: $0.0, value: $0.1 ? "yes" : "no") }
        return findings
    }

    private static func isFilled(_ text: LocalizedText?) -> Bool {
        text?.entries.contains { isFilled($0.text) } ?? false
    }

    private static func isFilled(_ text: String?) -> Bool {
        text?.utf8.contains { $0 != UInt8(ascii: " ") } ?? false
    }

    /// Column names match a pattern; without one, they are names of the dictionary, or, where that has a pattern of names,
    /// match it and are no discouraged alias. Figures `column.1`, `column.2` … are the names that do not.
    static func names(
        _ header: [String], pattern: BytePattern?, dictionary: DataDictionary?, namesShown: Int
    ) -> CheckFindings {
        var findings = CheckFindings()
        let general = pattern ?? dictionary?.namePattern?.pattern
        var agreed: Set<String> = []
        var discouraged: Set<String> = []
        if pattern == nil, let dictionary {
            agreed = Set(dictionary.elements.map(\.name))
            discouraged = Set(dictionary.elements.flatMap(\.aliases)).subtracting(agreed)
        }
        if pattern == nil, dictionary == nil {
            findings.counts.unit = .columns
            findings.status = .inconclusive
            findings.reason = .noNamePattern
            return findings
        }
        let failing = header.filter { name in
            if agreed.contains(name) { return false }
            if discouraged.contains(name) { return true }
            return !(general?.matches(name) ?? false)
        }
        findings.counts = CheckResult.Counts(of: .columns, evaluated: header.count, failed: failing.count)
        findings.figures = failing.prefix(namesShown).enumerated().map {
            .init(name: "column.\($0.offset + 1)", value: $0.element)
        }
        return findings
    }

    /// No personal column is without a declared rule of access, its own or that of the data set. Every declared column is
    /// judged; one that is not personal passes. Figures `column.1` … name those that fail.
    static func personalAccess(_ suite: QualitySuite) -> CheckFindings {
        let personal = suite.columns.filter(\.isPersonal)
        let open = isFilled(suite.dataset.accessRule) ? [] : personal.filter { !isFilled($0.accessRule) }
        var findings = CheckFindings()
        findings.counts = CheckResult.Counts(of: .columns, evaluated: suite.columns.count, failed: open.count)
        findings.figures = [.init("columns.personal", personal.count)]
        findings.figures += open.enumerated().map { .init(name: "column.\($0.offset + 1)", value: $0.element.name) }
        return findings
    }

    /// The data set is connected for sharing on the date of judgement, and calls are answered: each call is an element, so
    /// that limits are on the share of calls without an answer. Without figures of calls the connection itself is the one
    /// thing judged; without a connection it fails, whatever the calls.
    static func sharing(_ sharing: SharingFigures?, asOf: CalendarDate) -> CheckFindings {
        var findings = CheckFindings()
        guard let sharing else {
            findings.counts = CheckResult.Counts(of: .dataset, evaluated: 0, failed: 0, missing: 1)
            findings.status = .inconclusive
            findings.reason = .noSharingFigures
            return findings
        }
        let isConnected = sharing.connectedSince.map { $0 <= asOf } ?? false
        if !isConnected {
            findings.counts = CheckResult.Counts(of: .dataset, evaluated: 1, failed: 1)
            findings.reason = .notConnected
        } else if let calls = sharing.calls, let answered = sharing.callsAnswered, calls > 0 {
            findings.counts = CheckResult.Counts(
                of: .elements, evaluated: calls, failed: calls - max(0, min(answered, calls)))
        } else {
            findings.counts = CheckResult.Counts(of: .dataset, evaluated: 1, failed: 0)
        }
        if let since = sharing.connectedSince {
            findings.figures.append(.init(name: "connected_since", value: since.description))
        }
        for (name, count) in [
            ("consuming_systems", sharing.consumingSystems), ("calls", sharing.calls),
            ("calls_answered", sharing.callsAnswered),
        ] {
            if let count { findings.figures.append(.init(name, count)) }
        }
        return findings
    }
}
