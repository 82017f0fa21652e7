// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Reports
internal import Scoring
internal import SelfAssessment

// The lists that lead to questions.

extension AssessScreen {
    mutating func handleList(_ key: Key, _ list: ScreenList) {
        var list = list
        switch key {
        case .up: list.move(-1)
        case .down, .tab: list.move(1)
        case .pageUp: list.move(-bodyRows)
        case .pageDown, .text(" "): list.move(bodyRows)
        case .home: list.move(-list.rows.count)
        case .end: list.move(list.rows.count)
        case .enter, .right:
            if let target = list.target { go(target) } else { mode = .question }
            return
        case .text(let text):
            guard let digit = Int(text), text.utf8.count == 1 else {
                mode = .question
                return
            }
            list.type(digit)
        case .unknown, .paste: break
        default:
            mode = .question
            return
        }
        mode = .list(list)
    }

    /// The domains, with what is settled and the level of each.
    var domainList: ScreenList {
        let rows = session.domains.map { domain in
            var detail = "\(domain.settled)/\(domain.asked)"
            if let level = domain.standing.level {
                detail += say(Words(" · cấp ", " · level ")) + SafeText.line(level.id)
            }
            return ScreenList.Row(
                target: .domain(domain.position), number: domain.position + 1,
                text: name(domain.title, domain.subjects), detail: detail)
        }
        return ScreenList(
            title: say(Words("Các lĩnh vực", "Domains")),
            intro: [
                say(
                    Words(
                        "Số câu đã xong trên số câu được hỏi, và cấp độ trưởng thành của lĩnh vực.",
                        "Questions settled of those asked, and the maturity level of the domain."))
            ],
            rows: rows, selected: .domain(session.current.domain))
    }

    /// The questions that are open, under their domains.
    var openList: ScreenList {
        let questions = session.openQuestions
        return questionList(
            Words("Còn chưa trả lời: \(questions.count) câu", "Open questions: \(questions.count)"), questions,
            isGrouped: true)
    }

    /// The questions in which words were found.
    func searchList(_ text: String) -> ScreenList {
        let questions = session.search(text)
        return questionList(
            Words(
                "Tìm thấy \(questions.count) câu: “\(SafeText.line(text))”",
                "Found \(questions.count): “\(SafeText.line(text))”"), questions, isGrouped: false)
    }

    private func questionList(_ title: Words, _ places: [AnswerPlace], isGrouped: Bool) -> ScreenList {
        var rows: [ScreenList.Row] = []
        var domain = -1
        let domains = session.domains
        for question in places.compactMap(session.question) {
            if isGrouped, question.domain != domain {
                domain = question.domain
                rows.append(ScreenList.Row(text: name(domains[domain].title, domains[domain].subjects)))
            }
            rows.append(row(question))
        }
        return ScreenList(title: say(title), rows: rows, selected: .question(session.current.id))
    }

    private func row(_ question: SessionQuestion) -> ScreenList.Row {
        let detail =
            question.isSkipped && question.status == .open
            ? AssessWords.passedOver : AssessWords.status(question.status)
        return ScreenList.Row(
            target: .question(question.id), number: question.number, text: name(question.title, question.subjects),
            detail: say(detail))
    }

    /// What the next level needs, as the questions that have to be answered better.
    var needsList: ScreenList {
        let needs = session.needs()
        guard let next = needs.towards else {
            return ScreenList(title: say(AssessWords.noNextLevel), rows: [])
        }
        var intro: [String] = []
        for requirement in needs.unmet {
            if let line = NeedsWords(language: language).line(requirement) { intro.append(line) }
        }
        intro.append(
            say(needs.steps.isEmpty ? AssessWords.noSteps : AssessWords.steps(needs.steps.count, needs.isExact)))
        var rows: [ScreenList.Row] = []
        var group: String?
        for step in needs.steps {
            let domain = SafeText.line(step.step.group.text(in: language))
            if domain != group { rows.append(ScreenList.Row(text: domain)) }
            group = domain
            rows.append(
                ScreenList.Row(
                    target: .question(step.question), number: step.number,
                    text: SafeText.line(step.step.title.text(in: language)),
                    detail: "→ "
                        + NeedsWords(language: language).wanted(
                            step.step, of: session.question(step.question)?.form)))
        }
        let title = AssessWords.needsTitle(SafeText.line(next.id), SafeText.line(next.title.text(in: language)))
        return ScreenList(title: say(title), intro: intro, rows: rows)
    }

    /// The documents of the present question that can be taken away.
    var documentList: ScreenList {
        let documents = session.current.own?.response.documents ?? []
        let rows = documents.enumerated().map { index, document in
            ScreenList.Row(
                target: .document(index + 1), number: index + 1,
                text: SafeText.line(QuestionLines.text(of: document, NumberText(language))))
        }
        return ScreenList(title: say(AssessWords.chooseDocument), rows: rows)
    }

    private func name(_ title: LocalizedText, _ subjects: [Subject]) -> String {
        QuestionName(language: language).text(title, subjects)
    }
}
