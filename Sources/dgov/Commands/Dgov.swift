// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence

/// `dgov`: the command that holds all others.
struct Dgov: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "dgov", abstract: HelpWords.program.text, discussion: HelpWords.programDiscussion.text,
            version: "dgov \(EngineIdentity.current.version)",
            subcommands: [
                ScoreCommand.self, AssessCommand.self, EvidenceCommand.self, CheckCommand.self, ProfileCommand.self,
                AuditCommand.self,
                ProbeCommand.self, PlanCommand.self, ProgrammesCommand.self, FiguresCommand.self, TrackCommand.self,
                CalendarCommand.self, RankCommand.self, ReportCommand.self, LintCommand.self, RubricsCommand.self,
                SchemasCommand.self, CompareCommand.self, HistoryCommand.self,
            ])
    }

    @OptionGroup var common: CommonOptions
}
