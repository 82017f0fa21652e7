// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Reports
internal import Scoring

extension ScoreCommand {
    /// Refuses what is wrong whatever the files say.
    /// - Returns: the day of `--as-of`.
    func checkedCall() throws(Failure) -> CalendarDate? {
        if format == .json, explain != nil { throw Failure(.wrongInput, .excluding("--explain", "--format json")) }
        if format == .json, target != nil { throw Failure(.wrongInput, .excluding("--target", "--format json")) }
        if target != nil, noImprovements { throw Failure(.wrongInput, .excluding("--target", "--no-improvements")) }
        if target != nil, explain != nil { throw Failure(.wrongInput, .excluding("--target", "--explain")) }
        return try CalendarDate.asOf(asOf)
    }

    /// The evidence with its measures, and its rubric. Everything that can be said about the files is said at once.
    func inputs() throws(Failure) -> (EvidenceDocument, Rubric) {
        var attempts = Attempts()
        let source = attempts.attempt { () throws(Failure) in
            try rubric.map { word throws(Failure) in try RubricSource(word) }
        }
        try InputPaths(paths: [evidence] + measures + [source??.path].compactMap(\.self)).check(output: out)
        let document = attempts.attempt { () throws(Failure) in try InputFile(document: evidence).evidence() }
        var files: [MeasureFile] = []
        for path in measures {
            if let file = attempts.attempt({ () throws(Failure) in try MeasureFile(InputFile(result: path)) }) {
                files.append(file)
            }
        }
        let measureSets = MeasureFile.sets(of: files, beside: document)
        let loaded = attempts.attempt { () throws(Failure) -> Rubric? in
            if let source = source ?? nil { return try source.loaded() }
            guard rubric == nil, let document else { return nil }
            let node = document.origin?.rubric
            return try RubricSource(id: document.rubric.id, at: (node?["id"] ?? node)?.place).loaded()
        }
        let measured = attempts.attempt { () throws(Failure) in try Self.adding(measureSets, to: document) }
        try attempts.finish()
        guard let document = measured ?? nil, let rubric = loaded ?? nil else { throw Failure(.wrongInput, []) }
        return (document, rubric)
    }

    private static func adding(
        _ sets: [MeasureSet], to document: EvidenceDocument?
    ) throws(Failure) -> EvidenceDocument? {
        do { return try document?.adding(sets) } catch { throw Failure(error) }
    }

    /// Refuses a profile or a level that the rubric does not have.
    func check(_ document: EvidenceDocument, _ rubric: Rubric) throws(Failure) {
        var attempts = Attempts()
        _ = attempts.attempt { () throws(Failure) in
            if let profile {
                try rubric.check(profile: profile)
            } else {
                try rubric.check(profile: document.profile, at: document.origin?.profile?.place)
            }
        }
        _ = attempts.attempt { () throws(Failure) in try rubric.check(level: target) }
        if failBelow != target {
            _ = attempts.attempt { () throws(Failure) in try rubric.check(level: failBelow) }
        }
        try attempts.finish()
    }

    /// Prints the result and says what the run comes to.
    func deliver(
        _ card: Scorecard, _ plan: ImprovementPlan?, _ rubric: Rubric, _ console: Console
    ) throws(Failure) -> ExitStatus {
        let text = ScorecardText(console.style(for: out), rubric: rubric)
        if let explain {
            let position = try card.position(named: explain)
            try console.deliver(text.explain(position, of: card), to: out)
        } else {
            switch format {
            case .text: try console.deliver(text.render(card, improvements: plan), to: out)
            case .json: try console.deliver(try ResultJSON.bytes(card), to: out)
            }
        }
        return verdict(card, console)
    }

    private func verdict(_ card: Scorecard, _ console: Console) -> ExitStatus {
        guard card.root.value != nil, failBelow == nil || card.level != nil else {
            console.note(.noVerdict)
            return .noVerdict
        }
        guard let failBelow, let level = card.level, let bar = level.ids.firstIndex(of: failBelow), level.position < bar
        else { return .done }
        console.note(.belowBar(level.reached, bar: failBelow))
        return .belowBar
    }
}

extension Scorecard {
    /// The position of the node that a word names: `id`, or `id@subject/subject` where sub-subjects share an item.
    fileprivate func position(named word: String) throws(Failure) -> Int {
        if let exact = nodes.firstIndex(where: { $0.reference.text == word }) { return exact }
        let found = nodes.indices.filter { nodes[$0].id == word }
        guard let first = found.first else {
            var seen: Set<String> = []
            throw Choice.node.unknown(word, known: nodes.map(\.id).filter { seen.insert($0).inserted })
        }
        guard found.count == 1 else {
            throw Choice.node.ambiguous(word, found: found.map { nodes[$0].reference.text })
        }
        return first
    }
}
