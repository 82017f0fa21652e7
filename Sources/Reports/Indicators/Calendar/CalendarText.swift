// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Indicators

/// Writes the calendar of a programme as text for a terminal or a plain file.
///
/// The same calendar in the same style always gives the same text.
public struct CalendarText: Sendable {
    private let style: TextStyle

    /// Makes a writer.
    public init(_ style: TextStyle) { self.style = style }

    /// The whole calendar: what falls due, what is overdue or came late, what has no day.
    public func render(_ result: CalendarResult) -> String {
        let phrases = Phrases(style.language)
        let words = CalendarWords(phrases: phrases)
        var page = TextPage(style)
        CalendarHead(result: result, phrases: phrases).write(to: &page)
        CalendarDaySection(result: result, words: words).write(to: &page)
        CalendarStandingSection(result: result, words: words, state: .overdue).write(to: &page)
        CalendarStandingSection(result: result, words: words, state: .late).write(to: &page)
        CalendarUndatedSection(result: result, words: words).write(to: &page)
        CalendarFoot(result: result, phrases: phrases).write(to: &page)
        return page.text
    }
}
