// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import Indicators

/// What of a programme is shown.
public enum ProgrammePart: String, Sendable, Hashable, CaseIterable {
    /// The indicators and the targets outside of the table.
    case indicators
    /// The tasks.
    case tasks
    /// The duties to report.
    case duties
}

/// Writes programmes as text: the plan, its phases, its indicators with their targets as printed, duties, tasks.
public struct ProgrammeText: Sendable {
    private let style: TextStyle

    /// Makes a writer.
    public init(_ style: TextStyle) { self.style = style }

    /// One programme.
    /// - Parameters:
    ///   - programme: the programme.
    ///   - part: the only part to show; without it everything: the plan as it was issued, phases, all parts, notes, sources.
    public func render(_ programme: Programme, only part: ProgrammePart? = nil) -> String {
        let context = ProgrammeContext(programme, style.language)
        var page = TextPage(style)
        let head = ProgrammeHead(context: context)
        head.writeTitle(to: &page)
        if part == nil { head.write(to: &page) }
        if part == nil || part == .indicators { ProgrammeIndicatorSection(context: context).write(to: &page) }
        if part == nil || part == .duties { ProgrammeDutySection(context: context).write(to: &page) }
        if part == nil || part == .tasks { ProgrammeTaskSection(context: context).write(to: &page) }
        if part == nil { ProgrammeFoot(context: context).write(to: &page) }
        return page.text
    }

    /// Several programmes: id, title, the plan, how much there is in each.
    public func list(_ programmes: [Programme]) -> String {
        var page = TextPage(style)
        var table = TextTable([.left, .text])
        for programme in programmes {
            let context = ProgrammeContext(programme, style.language)
            table.add([
                .init(SafeText.line(programme.identity.id), .strong),
                .init(lines: [context.phrases.text(programme.title), context.issued, context.size]),
            ])
        }
        page.table(table, indent: 0)
        return page.text
    }
}
