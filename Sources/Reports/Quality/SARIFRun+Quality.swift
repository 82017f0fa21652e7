// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

extension SARIFRun {
    /// The run that checked data.
    init(_ context: QualityContext, paths: [String]) {
        var writer = SARIFWriter(context, paths: paths)
        for check in context.result.checks { writer.write(check) }
        for fault in context.result.faults { writer.write(fault) }
        let result = context.result
        tool = SARIFTool(
            driver: .init(
                name: SafeText.line(result.engine.name), version: SafeText.line(result.engine.version),
                rules: writer.rules))
        // What stands behind the last slash tells runs of one kind apart (3.17.3).
        automationDetails = Automation(id: SafeText.line(result.suite.id) + "/" + result.asOf.description)
        artifacts = writer.artifacts
        results = writer.results
    }
}

/// Collects rules and results.
private struct SARIFWriter {
    private(set) var rules: [SARIFRule] = []
    private(set) var results: [SARIFResult] = []
    private(set) var artifacts: [SARIFArtifact] = []
    private let context: QualityContext
    private let both: [QualityContext]
    /// The place of each input among the artifacts; `nil` for one without a name.
    private var positions: [Int?] = []
    private var phrases: Phrases { context.phrases }
    private let structureIsTold: Bool

    init(_ context: QualityContext, paths: [String]) {
        self.context = context
        both = [Language.vietnamese, .english].map { QualityContext(context.shown, Phrases($0)) }
        structureIsTold = context.result.checks.contains { $0.kind == .structure && !$0.failures.isEmpty }
        for (index, input) in context.result.inputs.enumerated() {
            guard let uri = RelativeReference.text(paths.indices.contains(index) ? paths[index] : input.name) else {
                positions.append(nil)
                continue
            }
            positions.append(artifacts.count)
            artifacts.append(SARIFArtifact(location: .init(uri: uri), length: input.bytes))
        }
    }

    /// One text of both languages, once where they are equal.
    private func bilingual(_ text: (QualityContext) -> String) -> SARIFMessage {
        let texts = both.map(text)
        return SARIFMessage(texts[0] == texts[1] ? texts[0] : texts.joined(separator: " / "))
    }

    // MARK: Checks

    mutating func write(_ check: CheckResult) {
        let index = rules.count
        rules.append(
            SARIFRule(
                id: SafeText.line(check.id), shortDescription: bilingual { $0.name(check) },
                fullDescription: bilingual { $0.phrases.text(CheckWords.explanation(of: check.kind)) },
                defaultConfiguration: .init(level: check.severity == .low ? .warning : .error),
                properties: .init(
                    tags: [check.word.rawValue], kind: check.kind.rawValue, severity: check.severity.rawValue,
                    status: check.status.rawValue, evaluated: check.counts.evaluated, failed: check.counts.failed,
                    ratio: check.ratio)))
        for row in check.failures {
            var result = result(check, index, text(check, row))
            result.locations = [location(check, row)]
            result.properties = .init(row: row.row)
            results.append(result)
        }
        if check.failures.isEmpty, check.status != .pass {
            var result = result(
                check, index, context.name(check) + ": " + CountWords(check: check, phrases: phrases).headline)
            result.locations = [whole(columns(check))]
            results.append(result)
        }
    }

    private func result(_ check: CheckResult, _ index: Int, _ text: String) -> SARIFResult {
        let level: SARIFLevel =
            switch check.status {
            case .pass: .note
            case .warn: .warning
            case .fail: check.severity == .low ? .warning : .error
            case .inconclusive: .none
            }
        // A level other than "none" needs the kind "fail", which is the default (3.27.10).
        return SARIFResult(
            ruleId: SafeText.line(check.id), ruleIndex: index, kind: check.status == .inconclusive ? .open : nil,
            level: level, message: SARIFMessage(text))
    }

    private func text(_ check: CheckResult, _ row: FailingRow) -> String {
        var text = context.name(check) + " – " + context.place(row)
        if context.shown.showsValues {
            let values = context.values(row)
            if !values.isEmpty { text += ": " + values }
        }
        return text
    }

    private func location(_ check: CheckResult, _ row: FailingRow) -> SARIFResult.Location {
        .init(
            physicalLocation: place(input: row.input, line: row.line, byteOffset: row.byteOffset),
            logicalLocations: columns(check))
    }

    /// The data set as a whole: its first file, since readers of SARIF drop results without a file.
    private func whole(_ columns: [SARIFResult.LogicalLocation]?) -> SARIFResult.Location {
        .init(physicalLocation: place(input: 0, line: nil, byteOffset: nil), logicalLocations: columns)
    }

    private func columns(_ check: CheckResult) -> [SARIFResult.LogicalLocation]? {
        guard !check.columns.isEmpty else { return nil }
        let dataset = SafeText.line(context.result.dataset.id)
        return check.columns.map(SafeText.line).map { .init(name: $0, fullyQualifiedName: dataset + "/" + $0) }
    }

    private func place(input: Int, line: Int?, byteOffset: Int?) -> SARIFResult.PhysicalLocation? {
        guard positions.indices.contains(input), let position = positions[input] else { return nil }
        let hasRegion = (line ?? 0) > 0 || byteOffset != nil
        return .init(
            artifactLocation: .init(uri: artifacts[position].location.uri, index: position),
            region: hasRegion ? .init(startLine: line.flatMap { $0 > 0 ? $0 : nil }, byteOffset: byteOffset) : nil)
    }

    // MARK: Faults

    mutating func write(_ fault: QualityResult.FaultCount) {
        // Unreadable rows are the failing rows of the check of structure.
        guard fault.count > 0, !(fault.makesUnreadable && structureIsTold) else { return }
        let index = rules.count
        let id = "fault." + SafeText.line(fault.kind)
        let level: SARIFLevel = fault.makesUnreadable ? .error : .note
        rules.append(
            SARIFRule(
                id: id, shortDescription: bilingual { FaultWords.title(of: fault.kind, $0.phrases) },
                fullDescription: nil, defaultConfiguration: .init(level: level),
                properties: .init(tags: [QualityWord.clean.rawValue], failed: fault.count)))
        let title = FaultWords.title(of: fault.kind, phrases)
        var places: [SARIFResult.Location] = []
        for first in fault.first {
            guard let place = place(input: first.input, line: first.line, byteOffset: first.byteOffset) else {
                continue
            }
            places.append(.init(physicalLocation: place))
        }
        let text = title + ": " + phrases.count(fault.count, vi: "lần", en: "time")
        for place in places.isEmpty ? [whole(nil)] : places {
            results.append(
                SARIFResult(
                    ruleId: id, ruleIndex: index, level: level, message: SARIFMessage(text), locations: [place]))
        }
    }
}
