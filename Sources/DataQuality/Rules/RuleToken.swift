// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// One word or sign of a row rule.
struct RuleToken: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// A name or keyword, as written.
        case word(String)
        /// A name between backquotes.
        case quotedName(String)
        /// A number, as written.
        case number(String)
        /// A text without its quotes, and for each of its scalars and its end the offset in the rule.
        case text(String, [Int])
        /// An operator, a comma or a parenthesis.
        case sign(String)
        case end
    }

    var kind: Kind
    var range: TextRange

    func isSign(_ sign: String) -> Bool { kind == .sign(sign) }
}
