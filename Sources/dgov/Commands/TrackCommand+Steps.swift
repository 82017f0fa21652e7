// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators
internal import LocatedYAML
internal import Reports

extension TrackCommand {
    /// Refuses what is wrong whatever the files say.
    /// - Returns: the day of `--as-of` and the bar of `--fail-below`.
    func checkedCall() throws(Failure) -> (day: CalendarDate, bar: Rational?) {
        if explain != nil, format != .text { throw Failure(.wrongInput, .excluding("--explain", "--format \(format)")) }
        if let table, format != .csv {
            throw Failure(.wrongInput, .excluding("--table \(table)", "--format \(format)"))
        }
        guard let day = try CalendarDate.asOf(asOf) else {
            throw Failure(.wrongInput, .trackAsOfMissing, help: .trackAsOfExample)
        }
        guard let failBelow else { return (day, nil) }
        return (day, try Rational(share: failBelow, of: "--fail-below"))
    }

    /// Everything that is read. What can be said about the files is said at once.
    func input(asOf day: CalendarDate, _ console: Console) throws(Failure) -> ProgressInput {
        var attempts = Attempts()
        let source = attempts.attempt { () throws(Failure) in try ProgrammeSource(self.programme) }
        let cards = attempts.attempt { () throws(Failure) in try scorecardFiles() } ?? []
        try InputPaths(paths: figures + cards + [bodies, source?.path].compactMap(\.self)).check(output: out)
        let programme = attempts.attempt { () throws(Failure) in try source?.loaded() } ?? nil
        let tree = attempts.attempt { () throws(Failure) in
            try bodies.map { path throws(Failure) in try BodiesFile(path).tree }
        }
        // Figures and scorecards mean nothing without the two.
        try attempts.finish()
        guard let programme, let tree else { throw Failure(.wrongInput, []) }
        try check(programme, tree)
        let line = CountLine(console)
        defer { line.clear() }
        let total = figures.count + cards.count
        var read: [FigureFile] = []
        for (index, path) in figures.enumerated() {
            line.show(index, of: total, words: .filesRead)
            let file = attempts.attempt { () throws(Failure) in
                try FigureFile(path, programme: programme, bodies: tree)
            }
            if let file { read.append(file) }
        }
        var levels = ScorecardLevels()
        for (index, path) in cards.enumerated() {
            line.show(figures.count + index, of: total, words: .filesRead)
            _ = attempts.attempt { () throws(Failure) in try levels.read(path) }
        }
        line.clear()
        console.report(read.flatMap(\.diagnostics) + levels.remarks)
        try attempts.finish()
        let figures = FigureSet(merging: read.map(\.figures))
        if tree == nil { try check(body, in: programme, figures, levels.levels) }
        var input = ProgressInput(programme: programme, figures: figures, asOf: day)
        input.levels = levels.levels
        input.bodies = tree
        input.body = body
        input.phase = phase
        input.counting = counting.choice
        return input
    }

    private func scorecardFiles() throws(Failure) -> [String] {
        var files: [String] = []
        for path in scorecards {
            let found = try FolderListing.files(path, ending: ".json")
            if found.isEmpty { throw Failure(.wrongInput, .noScorecards(path), help: .makeScorecard) }
            files += found
        }
        return files
    }

    /// Refuses, without a tree of bodies, a body that neither the programme nor anything that was read knows.
    private func check(
        _ body: String?, in programme: Programme, _ figures: FigureSet, _ levels: [BodyLevel]
    ) throws(Failure) {
        guard let body else { return }
        let known = Set(
            programme.agencies.filter(\.covers.isEmpty).map(\.id)
                + programme.tracked.flatMap { figures.bodies(reporting: $0.id) }
                + levels.map(\.body))
        try Choice.trackedBody.check([body], among: known.sorted())
    }

    /// Refuses a phase, a body or an indicator that there is not.
    private func check(_ programme: Programme, _ tree: BodyTree?) throws(Failure) {
        var attempts = Attempts()
        let wanted: [(choice: Choice, id: String?, known: [String]?)] = [
            (.trackedPhase, phase, programme.phases.map(\.id)),
            (.trackedBody, body, tree?.bodies.map(\.id)),
            (.trackedIndicator, explain, programme.tracked.map(\.id)),
        ]
        for case (let choice, let id?, let known?) in wanted {
            _ = attempts.attempt { () throws(Failure) in try choice.check([id], among: known) }
        }
        try attempts.finish()
    }

    /// Prints the result in the form that was asked for.
    func deliver(_ result: ProgressResult, of programme: Programme, _ console: Console) throws(Failure) {
        switch format {
        case .text:
            let text = ProgressText(console.style(for: out), programme: programme, isFull: full)
            try console.deliver(
                try explain.map { id throws(Failure) in try explained(id, result, text) } ?? text.render(result),
                to: out)
        case .json: try console.deliver(try ResultJSON.bytes(result), to: out)
        case .csv:
            let csv = ProgressCSV(language: console.language, hasByteOrderMark: bom)
            try console.deliver(table == .bodies ? csv.bodies(result) : csv.render(result), to: out)
        case .md:
            try console.deliver(
                ProgressMarkdown(language: console.language, programme: programme).render(result), to: out)
        }
    }

    /// An indicator may have no target in the phase that was asked for.
    private func explained(_ id: String, _ result: ProgressResult, _ text: ProgressText) throws(Failure) -> String {
        let page = text.explain(id, of: result)
        if !page.isEmpty { return page }
        var seen: Set<String> = []
        throw Choice.trackedIndicator.unknown(
            id, known: result.rows.map(\.indicator).filter { seen.insert($0).inserted })
    }

    /// Holds the share of indicators that are met in the phase of the day against the bar. After the last phase it is that
    /// phase; an indicator without a figure is not met.
    func status(of result: ProgressResult, _ bar: Rational?, _ console: Console) -> ExitStatus {
        guard let bar else { return .done }
        let phase = result.phases.first { $0.time == .current } ?? result.phases.last { $0.time == .past }
        let rows = result.rows.filter {
            $0.phase == phase?.id && $0.status != .notApplicable && $0.status != .notDue && !$0.isAdditional
        }
        guard rows.contains(where: { $0.status != .missing }) else {
            console.note(.nothingTracked)
            return .noVerdict
        }
        let met = rows.count { $0.status.isMet }
        guard let share = Rational(met, over: rows.count), share < bar else { return .done }
        console.note(.belowBar(met: met, of: rows.count, bar: bar))
        return .belowBar
    }
}

extension Words {
    /// What the status line counts.
    fileprivate static let filesRead = Words("tệp đã đọc", "files read")
}
