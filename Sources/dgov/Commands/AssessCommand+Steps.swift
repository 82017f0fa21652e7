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
        if DataName.isTable(evidence) {
            throw Failure(.wrongInput, .tableNotDocument(evidence), help: .tableHelp(evidence))
        }
        if let rater, rater.isEmpty { throw Failure(.wrongInput, .raterEmpty) }
        let asOf = try CalendarDate.asOf(asOf)
        let day = try day.map { word throws(Failure) in try CalendarDate(word, of: "--day") }
        let isNew = Files.isMissing(evidence)
        var attempts = Attempts()
        let known = attempts.attempt { () throws(Failure) in isNew ? nil : try InputFile(document: evidence).evidence()
        }
        let rubric = attempts.attempt { () throws(Failure) in try loadedRubric(known ?? nil, isNew) }
        try attempts.finish()
        guard let rubric = rubric ?? nil else { throw Failure(.wrongInput, []) }
        try rubric.check(profile: profile)
        if let known = known ?? nil {
            try check(known, rubric)
        } else if profile == nil, !rubric.profiles.isEmpty {
            console.note(.everyProfile(rubric.profiles))
        }
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

    /// Refuses a call that speaks of another document than the one in the file.
    private func check(_ document: EvidenceDocument, _ rubric: Rubric) throws(Failure) {
        var attempts = Attempts()
        if document.rubric.id != rubric.identity.id {
            attempts.refuse(
                Failure(
                    .wrongInput, .otherRubricThanNamed(document.rubric.id, named: rubric.identity.id),
                    at: document.origin?.rubric?.place))
        } else if let profile, let own = document.profile, profile != own {
            attempts.refuse(
                Failure(.wrongInput, .otherProfile(profile, in: own, evidence), help: .otherProfileHelp))
        }
        let own = document.evidence.subject.id
        if let subject, subject != own {
            attempts.refuse(Failure(.wrongInput, .otherSubject(subject, in: own, evidence)))
        }
        try attempts.finish()
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
