// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A piece of a page. What stands in the source is markup; every text that is put into it becomes harmless on the way, so
/// that it cannot be forgotten.
struct Markup: Sendable, Hashable, ExpressibleByStringInterpolation {
    private(set) var text: String

    init(stringLiteral text: String) { self.text = text }

    init(stringInterpolation pieces: Interpolation) { text = pieces.text }

    /// A drawing of our own, which is markup already.
    init(drawn svg: String) { text = svg }

    init(_ pieces: some Sequence<Markup>, separator: String = "") {
        text = pieces.map(\.text).joined(separator: separator)
    }

    static func += (left: inout Markup, right: Markup) { left.text += right.text }

    /// The pieces of a page while it is put together.
    struct Interpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

        mutating func appendLiteral(_ literal: String) { text += literal }

        /// A text of anybody.
        mutating func appendInterpolation(_ words: String) { text += HTMLText.line(words) }

        /// An id, formula or address of anybody, whose spaces stay as they are.
        mutating func appendInterpolation(verbatim words: String) { text += HTMLText.verbatim(words) }

        mutating func appendInterpolation(_ number: Int) { text += String(number) }

        mutating func appendInterpolation(_ markup: Markup) { text += markup.text }

        mutating func appendInterpolation(_ markup: [Markup]) {
            for piece in markup { text += piece.text }
        }
    }
}
