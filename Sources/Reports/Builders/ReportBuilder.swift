// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// Makes reports of results.
///
/// ```swift
/// let report = ReportBuilder(language: .vietnamese).report(for: [.scorecard(card, rubric: rubric)])
/// ```
///
/// Texts of documents stand in the report as they are, whatever is in them: renderers write them as text.
public struct ReportBuilder: Sendable {
    private let language: Language

    /// Makes a builder.
    /// - Parameter language: the language of the report: English, or Vietnamese for any other.
    public init(language: Language) { self.language = language }

    /// The report of one result, or of several together.
    /// - Parameters:
    ///   - results: the results. One gives its own report; several give a dossier with a front page, in which parts that
    ///     rest on each other are linked. Scorecards of one body by one rubric become one part with a timeline, scorecards
    ///     of several bodies by one rubric an overview of the bodies.
    ///   - title: the heading; `nil` for the kind of result.
    public func report(for results: [ReportableResult], title: String? = nil) -> Report {
        let sources = ResultGroups(results).sources
        var report: Report
        if let only = sources.first, sources.count == 1 {
            report = single(only)
        } else {
            report = Dossier(sources: sources, language: language).report
        }
        if let title { report.title = title }
        return report
    }

    private func single(_ source: any ReportSectionSource) -> Report {
        let scope = ReportScope(language: language)
        let summary = source.summary(in: scope)
        var report = Report(language: language, title: summary.kind, subtitle: summary.subject)
        report.facts = summary.facts
        report.notices = summary.notices
        report.sections = source.sections(in: scope)
        report.colophon = summary.colophon
        return report
    }
}
