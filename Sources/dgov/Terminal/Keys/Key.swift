// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What somebody does on a keyboard.
enum Key: Hashable {
    /// One character to be written, or a mark that belongs to the one before it.
    case text(String)
    /// A text that came from the clipboard, whatever is in it.
    case paste(String)
    case enter
    case tab
    case backTab
    case escape
    case backspace
    case delete
    case up
    case down
    case left
    case right
    case wordLeft
    case wordRight
    case home
    case end
    case pageUp
    case pageDown
    /// A letter with the Control key.
    case control(Character)
    /// Something that means nothing here: a key of no use, bytes that are no text.
    case unknown
}
