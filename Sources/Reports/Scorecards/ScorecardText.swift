// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import Scoring

/// Writes scorecards as text for a terminal or a plain file.
///
/// The same scorecard in the same style always gives the same text: nothing depends on the time, the place or the
/// environment.
///
/// ```swift
/// let text = ScorecardText(TextStyle(language: .vietnamese), rubric: rubric)
/// print(text.render(card, improvements: plan))
/// ```
public struct ScorecardText: Sendable {
    private let style: TextStyle
    private let rubric: Rubric?

    /// Makes a writer.
    /// - Parameters:
    ///   - style: language, width and colour.
    ///   - rubric: the rubric of the scorecards, from which the names of options, the wording of requirements and
    ///   the titles of sources are taken. A scorecard of any other rubric is written without it: with ids in their place.
    public init(_ style: TextStyle, rubric: Rubric? = nil) {
        self.style = style
        self.rubric = rubric
    }

    /// The whole result: level, score, domains, what blocks the next level, what to do, targets, remarks, notice.
    /// - Parameters:
    ///   - card: the scorecard.
    ///   - improvements: the changes that would reach a level; `nil` leaves that section out.
    public func render(_ card: Scorecard, improvements: ImprovementPlan? = nil) -> String {
        let context = ScorecardContext(card, rubric: rubric, phrases: Phrases(style.language))
        let survey = BlockerSurvey(context)
        var page = TextPage(style)
        ScorecardHead(context: context).write(to: &page)
        ResultSection(context: context).write(to: &page)
        CoverageSection(context: context).write(to: &page)
        DomainSection(context: context, survey: survey).write(to: &page)
        BlockerSection(context: context, survey: survey, improvements: improvements).write(to: &page)
        if let improvements { ImprovementSection(context: context, plan: improvements).write(to: &page) }
        AssessmentSection(context: context).write(to: &page)
        TargetSection(context: context).write(to: &page)
        FindingSection(context: context).write(to: &page)
        ViewSection(context: context).write(to: &page)
        ScorecardFoot(context: context).write(to: &page)
        return page.text
    }

    /// Everything that makes the number of one node. Empty when there is no such node.
    /// - Parameters:
    ///   - position: the position of the node among the scorecard's nodes; 0 is the root.
    ///   - card: the scorecard.
    public func explain(_ position: Int, of card: Scorecard) -> String {
        guard card.nodes.indices.contains(position) else { return "" }
        let context = ScorecardContext(card, rubric: rubric, phrases: Phrases(style.language))
        var page = TextPage(style)
        NodeExplanation(context: context, position: position).write(to: &page)
        return page.text
    }
}
