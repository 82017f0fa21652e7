// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Sets running text.
struct HTMLInline {
    /// The pieces on one line.
    func line(_ pieces: [ReportInline]) -> Markup { Markup(pieces.map(piece)) }

    private func piece(_ piece: ReportInline) -> Markup {
        switch piece {
        case .text(let text): "\(text)"
        case .strong(let text): "<strong>\(text)</strong>"
        case .code(let text): "<code>\(verbatim: text)</code>"
        case .mark(let text, let tone): mark(text, tone)
        case .reference(let text, let id): "<a href=\"#\(verbatim: id)\">\(text)</a>"
        case .link(let text, let url):
            WebAddress.isSafe(url)
                ? "<a href=\"\(verbatim: url)\" rel=\"noopener noreferrer\">\(text.isEmpty ? url : text)</a>"
                : "\(piece.plainText)"
        }
    }

    private func mark(_ text: String, _ tone: ReportTone) -> Markup {
        let sign: Markup = tone.sign.isEmpty ? "" : "<span aria-hidden=\"true\">\(tone.sign)</span>&nbsp;"
        return "<span class=\"mark \(verbatim: tone.rawValue)\">\(sign)\(text)</span>"
    }
}
