// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Writes diagnostics for people, in the form compilers use and editors understand.
///
/// ```
/// rubric.yaml:5:13: error: 'weight' must be a number, but this is '1:30' [expected-number]
///   5 |     weight: 1:30
///     |             ^~~~
///   help: YAML 1.1 would read this as a base-60 number; write it in decimal
/// ```
public struct DiagnosticRenderer: Sendable {
    private let language: DiagnosticLanguage
    private let color: Bool

    /// A renderer for one language, with ANSI colours only when asked for.
    public init(language: DiagnosticLanguage, color: Bool) {
        self.language = language
        self.color = color
    }

    /// The diagnostics one after another, in the order given, each line ended by LF.
    ///
    /// Each is its place, severity, message and code, the line of the source with a caret under the place, its notes in
    /// the same form, and its help.
    public func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(render).joined()
    }

    private func render(_ diagnostic: Diagnostic) -> String {
        let lines = [diagnostic.place?.line ?? 0] + diagnostic.notes.map { $0.place?.line ?? 0 }
        let gutter = max(3, lines.map { String($0).count }.max() ?? 3)
        let severity = diagnostic.severity
        var text = heading(diagnostic.place, word(severity), Self.style(severity), indentedWithoutPlace: false)
        text += paint(diagnostic.message.text(in: language), .bold) + " [\(diagnostic.message.code)]\n"
        text += excerpt(diagnostic.place, gutter: gutter)
        for note in diagnostic.notes {
            text += heading(note.place, word(.note), Self.style(.note), indentedWithoutPlace: true)
            text += note.message.text(in: language) + "\n"
            text += excerpt(note.place, gutter: gutter)
        }
        if let help = diagnostic.help {
            let word = language == .vi ? "gợi ý" : "help"
            text += "  " + paint(word + ":", .cyan) + " " + help.text(in: language) + "\n"
        }
        return text
    }

    private func heading(
        _ place: Diagnostic.Place?, _ word: String, _ style: Style, indentedWithoutPlace: Bool
    ) -> String {
        var text = indentedWithoutPlace ? "  " : ""
        if let place {
            text = paint("\(SourceExcerpt.harmless(place.file)):\(place.line):\(place.column):", .bold) + " "
        }
        return text + paint(word + ":", style) + " "
    }

    private func excerpt(_ place: Diagnostic.Place?, gutter: Int) -> String {
        guard let place else { return "" }
        let excerpt = SourceExcerpt(place)
        let number = String(place.line)
        let padding = String(repeating: " ", count: max(0, gutter - number.count))
        let blank = String(repeating: " ", count: max(gutter, number.count))
        let line = excerpt.line.isEmpty ? "" : " " + excerpt.line
        let indent = String(repeating: " ", count: excerpt.caretColumn)
        let caret = "^" + String(repeating: "~", count: max(0, excerpt.caretWidth - 1))
        return "\(padding)\(number) |\(line)\n\(blank) | \(indent)\(paint(caret, .green))\n"
    }

    private func word(_ severity: DiagnosticSeverity) -> String {
        switch (severity, language) {
        case (.error, .vi): "lỗi"
        case (.warning, .vi): "cảnh báo"
        case (.note, .vi): "ghi chú"
        case (_, .en): severity.rawValue
        }
    }

    private enum Style: String {
        case bold = "1"
        case red = "1;31"
        case yellow = "1;33"
        case green = "1;32"
        case cyan = "1;36"
    }

    private static func style(_ severity: DiagnosticSeverity) -> Style {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }

    private func paint(_ text: String, _ style: Style) -> String {
        color ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
