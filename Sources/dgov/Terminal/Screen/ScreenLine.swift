// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML
internal import Reports

/// A line of a screen: pieces of harmless text in inks.
struct ScreenLine: Hashable {
    struct Piece: Hashable {
        var text: String
        var ink: Ink
    }

    var pieces: [Piece]

    init(_ text: String = "", _ ink: Ink = .plain) { pieces = text.isEmpty ? [] : [Piece(text: text, ink: ink)] }

    static func + (left: ScreenLine, right: ScreenLine) -> ScreenLine {
        var line = left
        line.pieces += right.pieces
        return line
    }

    var text: String { pieces.map(\.text).joined() }
    var width: Int { pieces.reduce(0) { $0 + DisplayWidth.of($1.text) } }

    /// The line for a terminal, at most `width` columns wide; what is cut off is marked by `…`.
    func rendered(width: Int, colored: Bool) -> String {
        var line = ""
        var room = width
        let isCut = self.width > width
        if isCut { room -= 1 }
        for piece in pieces {
            var text = ""
            for character in piece.text {
                let own = DisplayWidth.of(String(character))
                guard own <= room else {
                    room = 0
                    break
                }
                text.append(character)
                room -= own
            }
            line += piece.ink.paint(text, colored: colored)
        }
        if isCut, width > 0 { line += "…" }
        while line.last == " " { line.removeLast() }
        return line
    }
}
