// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence
internal import LocatedYAML
internal import Reports
internal import Scoring
internal import SelfAssessment

/// `dgov assess`: a person answers a rubric, question by question.
struct AssessCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "assess", abstract: HelpWords.assess.text, discussion: HelpWords.assessDiscussion.text)
    }

    @Argument(help: .words(HelpWords.assessEvidence, HelpWords.evidenceName), completion: .file())
    var evidence = Self.usualName
    @Option(help: .words(HelpWords.assessRubric, HelpWords.rubricName), completion: .file()) var rubric: String?
    @Option(help: .words(HelpWords.profile, HelpWords.idName)) var profile: String?
    @Option(help: .words(HelpWords.assessSubject, HelpWords.assessSubjectName)) var subject: String?
    @Option(help: .words(HelpWords.rater, HelpWords.raterName)) var rater: String?
    @Option(help: .words(HelpWords.asOf, HelpWords.dateName)) var asOf: String?
    @Option(help: .words(HelpWords.answerDay, HelpWords.dateName)) var day: String?
    @Flag(help: .words(HelpWords.plain)) var plain = false
    @OptionGroup var common: CommonOptions

    /// The file that is worked on when none is named.
    private static let usualName = "minh-chung.yaml"

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let isOnScreen = !plain && Terminal.hasScreen
        // Colours steer a terminal too; line by line only somebody who asks for them gets them.
        let console = isOnScreen || console.color == .always ? console : Console(color: .never)
        let opened = try opened(console)
        var file = opened.file
        var status = ExitStatus.done
        let screen = ScreenWalk(language: console.language, usesColor: console.color.isOn(Terminal.output))
        if isOnScreen, let walked = try screen.run(file) {
            file = walked
        } else {
            var walk = PlainWalk(file, console)
            let (walked, hasRefused) = try walk.run()
            file = walked
            if hasRefused { status = .wrongInput }
        }
        let failure = Self.saveRest(&file)
        let summary = AssessSummary(
            language: console.language, width: Terminal.width(Terminal.output), command: opened.scoring)
        try console.deliver((isOnScreen ? "" : "\n") + summary.text(file))
        if let failure { throw failure }
        return status
    }

    /// Tries once more to save what could not be saved.
    private static func saveRest(_ file: inout AssessmentFile) -> Failure? {
        do throws(AssessmentFailure) {
            try file.save()
            return nil
        } catch {
            return Failure(error)
        }
    }
}
