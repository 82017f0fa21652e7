// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence
internal import LocatedYAML
internal import Reports

extension CheckCommand {
    /// Refuses what is wrong whatever the files say.
    func checkedCall() throws(Failure) -> CalendarDate {
        if explain != nil, format != .text { throw Failure(.wrongInput, .excluding("--explain", "--format \(format)")) }
        for (name, value, range) in [
            ("--sample", sample, 0...Self.mostSampled), ("--threads", threads ?? 1, 1...256),
        ]
        where !range.contains(value) {
            throw Failure(.wrongInput, .numberOutOfRange(name, range))
        }
        guard let day = try CalendarDate.asOf(asOf) else {
            throw Failure(.wrongInput, .asOfMissing, help: .asOfExample)
        }
        return day
    }

    /// Whether the index is part of what is printed: only then its rubric is read.
    var showsIndex: Bool { format == .json || (format == .text && explain == nil) }

    /// The data; none are needed when states of earlier runs are given.
    func inputs(of file: SuiteFile) throws(Failure) -> [DataInput] {
        data.isEmpty && !stateIn.isEmpty ? [] : try file.inputs(data)
    }

    /// The longest state that is read: the keys of some hundred million rows.
    private static let largestState = 8 << 30

    /// Runs the checks, with earlier states first, and saves the state when asked to.
    func checked(
        _ engine: QualityEngine, _ inputs: [DataInput], _ console: Console
    ) async throws(Failure) -> QualityResult {
        let bar = ProgressLine(console)
        var states: [(name: String, bytes: [UInt8])] = []
        for path in stateIn { states.append((path, try Files.contents(of: path, limit: Self.largestState))) }
        let state: ScanState
        let result: QualityResult
        do throws(QualityFailure) {
            var earlier: ScanState?
            for (name, bytes) in states {
                let part = try engine.state(reading: bytes, named: name)
                earlier = try earlier?.merged(with: part) ?? part
            }
            if let earlier, inputs.isEmpty {
                state = earlier
            } else {
                let scanned = try await engine.scan(inputs, progress: bar.report)
                state = try earlier?.merged(with: scanned) ?? scanned
            }
            bar.clear()
            result = try await engine.result(of: state, inputs: states.isEmpty ? inputs : [])
        } catch {
            bar.clear()
            throw Failure(error)
        }
        if let stateOut { try Files.replace(stateOut, with: state.encoded(), isPrivate: true) }
        return result
    }

    /// The result as it is shown: masked unless asked otherwise.
    func shown(_ result: QualityResult) -> MaskedResult { showValues ? result.showingValues() : result.masked() }

    /// Prints the result in the form that was asked for.
    func deliver(_ shown: MaskedResult, _ console: Console) throws(Failure) {
        let text = QualityText(console.style(for: out), sampleRows: sample)
        switch format {
        case .text:
            try console.deliver(
                try explain.map { word throws(Failure) in try explained(word, shown, text) }
                    ?? text.render(shown), to: out)
        case .json: try console.deliver(try ResultJSON.bytes(shown), to: out)
        case .csv: try console.deliver(FailuresCSV(hasByteOrderMark: bom).render(shown), to: out)
        case .junit: try console.deliver(JUnitReport(language: console.language).render(shown), to: out)
        case .sarif: try console.deliver(try sarif(shown, console.language), to: out)
        }
    }

    private func sarif(_ shown: MaskedResult, _ language: Language) throws(Failure) -> [UInt8] {
        do {
            return try SARIFReport(language: language).render(shown, paths: data.filter { $0 != Files.standardName })
        } catch {
            throw Failure(.wrongInput, .unwritableResult)
        }
    }

    private func explained(_ word: String, _ shown: MaskedResult, _ text: QualityText) throws(Failure) -> String {
        if let word = QualityWord(rawValue: word) { return text.explain(word: word, of: shown) }
        let ids = shown.result.checks.map(\.id)
        guard ids.contains(word) else {
            throw Choice.check.unknown(word, known: ids + QualityWord.allCases.map(\.rawValue))
        }
        return text.explain(check: word, of: shown)
    }

    /// 1 before 4: a check that failed is a verdict, whatever could not be judged beside it.
    func status(of result: QualityResult) -> ExitStatus {
        let statuses = Set(result.checks.map(\.status))
        if statuses.contains(.fail) || (failOn == .warn && statuses.contains(.warn)) { return .belowBar }
        return statuses.isEmpty || statuses.contains(.inconclusive) ? .noVerdict : .done
    }
}
