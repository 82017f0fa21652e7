// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Reports
internal import Scoring
internal import SelfAssessment

// What the commands of plain mode do.

extension PlainWalk {
    mutating func perform(_ command: PlainCommand) throws(Failure) {
        switch command {
        case .nothing, .quit: break
        case .help: try showHelp()
        case .repeatQuestion: try showQuestion()
        case .status: try showStatus()
        case .domains: try showDomains()
        case .open: try show(session.openQuestions, orElse: AssessWords.nothingOpen)
        case .search(let text): try show(session.search(text), orElse: AssessWords.nothingFound)
        case .needs: try showNeeds()
        case .next, .previous, .back, .skip, .nextOpen, .go, .domain: try move(command)
        default: try change(command)
        }
    }

    // MARK: Moving

    private mutating func move(_ command: PlainCommand) throws(Failure) {
        let before = session.position
        let otherwise: Words?
        do throws(SessionRefusal) {
            otherwise = try moved(command)
        } catch {
            return refuse(error.diagnostics)
        }
        if let otherwise, session.position == before { return try print(say(otherwise) + ".") }
        try showQuestion()
    }

    /// Moves, and says what there is to say when there is nowhere to go.
    private mutating func moved(_ command: PlainCommand) throws(SessionRefusal) -> Words? {
        switch command {
        case .previous:
            file.session.previous()
            return AssessWords.firstQuestion
        case .back:
            file.session.back()
            return AssessWords.nothingBefore
        case .skip:
            file.session.skip()
            return AssessWords.nothingOpen
        case .nextOpen:
            file.session.nextOpen()
            return AssessWords.nothingOpen
        case .go(let name):
            try file.session.go(toNamed: name)
            return nil
        case .domain(let number):
            try file.session.go(toDomain: number - 1)
            return nil
        default:
            file.session.next()
            return AssessWords.lastQuestion
        }
    }

    // MARK: Changing

    private mutating func change(_ command: PlainCommand) throws(Failure) {
        switch command {
        case .answer(let text): try answer(.answer(text))
        case .notApplicable(let reason): try answer(.notApplicable(reason: reason))
        case .unknown: try answer(.unknown)
        case .clear: try change(.clear, AssessWords.clearedPlain)
        case .note(let text):
            try change(.note(text), text.isEmpty ? AssessWords.clearedNote : AssessWords.savedNote)
        case .attach(let title, let location, let date):
            try change(.attach(title: title, location: location, date: date), AssessWords.savedDocument)
        case .detach(let number): try change(.detach(number), AssessWords.removedPlain)
        case .undo:
            if try attempt({ _ in AssessWords.undone }, { file throws(AssessmentFailure) in try file.undo() }) {
                try showQuestion()
            }
        case .keepMine: try decide(.mine)
        case .keepTheirs: try decide(.theirs)
        case .retry:
            let isMissing = Files.isMissing(file.path)
            _ = try attempt({ _ in AssessWords.savedNow }) { file throws(AssessmentFailure) in
                if !isMissing { return try file.save() }
                try file.saveAsNew()
                return []
            }
        default: break
        }
    }

    /// Saves an answer and goes on to the next question.
    private mutating func answer(_ change: SessionChange) throws(Failure) {
        let isSaved = try attempt({ AssessWords.saved($0.own?.text) }) {
            file throws(AssessmentFailure) in try file.apply(change)
        }
        guard isSaved, file.conflicts.isEmpty else { return }
        if file.session.next() { try showQuestion() } else { try print(say(AssessWords.lastQuestion) + ".") }
    }

    private mutating func change(_ change: SessionChange, _ done: Words) throws(Failure) {
        _ = try attempt({ _ in done }) { file throws(AssessmentFailure) in try file.apply(change) }
    }

    private mutating func decide(_ decision: SessionConflict.Decision) throws(Failure) {
        guard let conflict = file.conflicts.first else { return try print(say(AssessWords.noConflict) + ".") }
        let done = decision == .mine ? AssessWords.keptMine : AssessWords.keptTheirs
        _ = try attempt({ _ in done }) { file throws(AssessmentFailure) in
            try file.decide(conflict.question, decision)
        }
    }

    /// Does something that changes and saves, and says so; false when it was refused or not saved.
    private mutating func attempt(
        _ done: (SessionQuestion) -> Words,
        _ action: (inout AssessmentFile) throws(AssessmentFailure) -> [SessionDifference]
    ) throws(Failure) -> Bool {
        let before = session.standing.level
        let differences: [SessionDifference]
        do throws(AssessmentFailure) {
            differences = try action(&file)
        } catch {
            if case .refused(let refusal) = error {
                refuse(refusal.diagnostics)
                return false
            }
            try tellUnsaved(error)
            return false
        }
        var text = say(done(session.current)) + "."
        if let level = session.standing.level, level.id != before?.id {
            text += " " + Notice.sentence(say(AssessWords.levelNow(SafeText.line(level.id)))) + "."
        }
        if let shortfall = session.current.shortfall {
            text += " " + say(AssessWords.shortfall(shortfall.found, of: shortfall.needed)) + "."
        }
        try print(text)
        if let words = file.words(differences, language) { try print(say(words) + ".") }
        try showConflict()
        return true
    }

    /// Says that something is not in the file. A script ends there: what follows would not be saved either.
    private func tellUnsaved(_ failure: AssessmentFailure) throws(Failure) {
        guard isInteractive else { throw Failure(failure) }
        let reason = AssessFailureWords.reason(failure, language).text
        try print(say(AssessWords.notSaved).replacing("{reason}", with: reason) + " " + say(AssessWords.retryPlain))
    }

    // MARK: Showing

    private func showConflict() throws(Failure) {
        guard let conflict = file.conflicts.first else { return }
        func shown(_ answer: SessionAnswer?) -> String {
            answer?.text.text(in: language) ?? say(AssessWords.nothingThere)
        }
        try print(say(AssessWords.conflictTitle) + ":")
        try print(session.question(conflict.question)?.question.text(in: language) ?? conflict.question.item, indent: 2)
        try print(say(AssessWords.mine) + ": " + shown(conflict.mine), indent: 2)
        try print(say(AssessWords.theirs) + ": " + shown(conflict.theirs), indent: 2)
        try print(say(AssessWords.conflictPlain))
    }

    private func showStatus() throws(Failure) {
        try print(StandingLine(language: language).text(session.standing, width: .max) + ".")
    }

    private func showDomains() throws(Failure) {
        for domain in session.domains {
            let level = domain.standing.level.map {
                ", " + say(AssessWords.shortLevel(SafeText.line($0.id))).lowercased()
            }
            let name = QuestionName(language: language).text(domain.title, domain.subjects)
            try print("\(domain.position + 1). \(name): \(domain.settled)/\(domain.asked)\(level ?? "")", indent: 2)
        }
    }

    private func show(_ places: [AnswerPlace], orElse words: Words) throws(Failure) {
        if places.isEmpty { return try print(say(words) + ".") }
        for question in places.compactMap(session.question) {
            let name = QuestionName(language: language).text(question.title, question.subjects)
            try print("\(question.number). \(name) (\(say(AssessWords.status(question.status))))", indent: 2)
        }
    }

    private func showNeeds() throws(Failure) {
        let needs = session.needs()
        guard let next = needs.towards else { return try print(say(AssessWords.noNextLevel) + ".") }
        try print(
            say(AssessWords.needsTitle(SafeText.line(next.id), SafeText.line(next.title.text(in: language)))) + ":")
        for requirement in needs.unmet {
            if let line = NeedsWords(language: language).line(requirement) { try print(line, indent: 2) }
        }
        try print(
            say(needs.steps.isEmpty ? AssessWords.noSteps : AssessWords.steps(needs.steps.count, needs.isExact)),
            indent: 2)
        for step in needs.steps {
            let title = SafeText.line(step.step.title.text(in: language))
            let form = session.question(step.question)?.form
            let wanted = NeedsWords(language: language).wanted(step.step, of: form)
            try print("\(step.number). \(title): \(wanted)", indent: 4)
        }
    }

    private func showHelp() throws(Failure) {
        for (words, text) in PlainHelp.entries { try print(say(words) + ": " + say(text), indent: 2) }
    }
}
