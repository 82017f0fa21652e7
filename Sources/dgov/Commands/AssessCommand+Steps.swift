// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Reports
internal import Scoring
internal import SelfAssessment

extension AssessCommand {
    /// A file that is ready to be answered, and the command that scores it.
    struct Opened {
        var file: AssessmentFile
        var scoring: String
    }

    /// Opens the file, or makes it, with everything that is wrong about the call and the files said at once.
    func opened(_ console: Console) throws(Failure) -> Opened {
        if evidence == Files.standardName { throw Failure(.wrongInput, .answersNeedFile) }
        if let rater, rater.isEmpty { throw Failure(.wrongInput, .raterEmpty) }
        let asOf = try CalendarDate.asOf(asOf)
        let day = try CalendarDate.day(day)
        let isNew = Files.isMissing(evidence)
        var attempts = Attempts()
        let known = attempts.attempt { () throws(Failure) in isNew ? nil : try Self.document(InputFile(evidence)) }
        let rubric = attempts.attempt { () throws(Failure) in try loadedRubric(known ?? nil, isNew) }
        try attempts.finish()
        guard let rubric = rubric ?? nil else { throw Failure(.wrongInput, []) }
        try rubric.check(profile: profile)
        let template = EvidenceTemplate(language: console.language).render(
            rubric, profile: profile, subject: subject ?? Self.stem(evidence))
        let scoringDay = asOf ?? known??.asOf ?? day ?? Terminal.localDay
        let respondent = Respondent(rater: rater, date: day ?? (rater == nil ? nil : Terminal.localDay))
        do throws(AssessmentFailure) {
            let file = try AssessmentFile(
                opening: evidence, creating: isNew ? Array(template.utf8) : nil, rubric: rubric, profile: profile,
                respondent: respondent, asOf: scoringDay)
            return Opened(file: file, scoring: scoring(known ?? nil, day: scoringDay))
        } catch {
            throw Failure(error)
        }
    }

    private func loadedRubric(_ document: EvidenceDocument?, _ isNew: Bool) throws(Failure) -> Rubric? {
        if let rubric { return try RubricSource(rubric).loaded() }
        if isNew { throw Failure(.wrongInput, .rubricForNewFile(evidence), help: .chooseRubric) }
        guard let document else { return nil }
        let node = document.origin?.rubric
        return try RubricSource(id: document.rubric.id, at: (node?["id"] ?? node)?.place).loaded()
    }

    private static func document(_ file: InputFile) throws(Failure) -> EvidenceDocument {
        do {
            return try EvidenceDocument(reading: file.bytes, named: file.name)
        } catch {
            throw Failure(error)
        }
    }

    /// The name of a file without its folder and ending.
    private static func stem(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        return String(name.firstIndex(of: ".").map { name[..<$0] } ?? name)
    }

    /// The call that scores the file as it was scored here.
    private func scoring(_ document: EvidenceDocument?, day: CalendarDate?) -> String {
        var words = ["dgov", "score", AssessSummary.quoted(evidence)]
        if let rubric, RubricSource.looksLikeFile(rubric) { words += ["--rubric", AssessSummary.quoted(rubric)] }
        if let profile, document.map({ $0.profile != profile }) ?? false {
            words += ["--profile", AssessSummary.quoted(profile)]
        }
        if asOf != nil || document?.asOf == nil, let day { words += ["--as-of", day.description] }
        return words.joined(separator: " ")
    }
}

extension CalendarDate {
    /// The day of `--day`, when it is given.
    fileprivate static func day(_ word: String?) throws(Failure) -> CalendarDate? {
        guard let word else { return nil }
        guard let day = CalendarDate(parsing: word) else {
            throw Failure(.wrongInput, .notADay(word), help: .dateForm(word))
        }
        return day
    }
}
