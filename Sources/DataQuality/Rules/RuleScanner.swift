// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Cuts a row rule into words and signs.
struct RuleScanner {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var tokens: [RuleToken] = []

    /// The words and signs of a rule, ended by `end`.
    static func tokens(of text: String) throws(RuleFailure) -> [RuleToken] {
        var scanner = RuleScanner(text)
        do throws(TextProblemError) {
            try scanner.run()
        } catch {
            throw RuleFailure([error.problem])
        }
        return scanner.tokens
    }

    private init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    private mutating func run() throws(TextProblemError) {
        while position < scalars.count {
            let scalar = scalars[position]
            switch scalar {
            case " ", "\t", "\n", "\r": position += 1
            case "\"", "'": try text(scalar)
            case "`": try quotedName()
            case "0"..."9": try number()
            case _ where Self.beginsWord(scalar): word()
            default: try sign(scalar)
            }
        }
        append(.end, from: position)
    }

    private mutating func append(_ kind: RuleToken.Kind, from start: Int) {
        tokens.append(RuleToken(kind: kind, range: TextRange(start, upTo: position)))
    }

    static func beginsWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.properties.isAlphabetic
    }

    private static func continuesWord(_ scalar: Unicode.Scalar) -> Bool {
        // Marks belong to words, so that names in decomposed form are read whole.
        beginsWord(scalar) || ("0"..."9").contains(scalar) || scalar.properties.generalCategory == .nonspacingMark
    }

    private mutating func word() {
        let start = position
        while position < scalars.count, Self.continuesWord(scalars[position]) { position += 1 }
        append(.word(string(start, upTo: position)), from: start)
    }

    private mutating func number() throws(TextProblemError) {
        let start = position
        skipDigits()
        if position + 1 < scalars.count, scalars[position] == ".", ("0"..."9").contains(scalars[position + 1]) {
            position += 1
            skipDigits()
        }
        guard position == scalars.count || !Self.continuesWord(scalars[position]) && scalars[position] != "." else {
            while position < scalars.count, Self.continuesWord(scalars[position]) || scalars[position] == "." {
                position += 1
            }
            let written = string(start, upTo: position)
            throw TextProblemError(.ruleBadNumber(written), at: TextRange(start, upTo: position))
        }
        append(.number(string(start, upTo: position)), from: start)
    }

    private mutating func skipDigits() {
        while position < scalars.count, ("0"..."9").contains(scalars[position]) { position += 1 }
    }

    /// A text in double or single quotes; the quote itself is written twice inside.
    private mutating func text(_ quote: Unicode.Scalar) throws(TextProblemError) {
        let start = position
        position += 1
        var content = String.UnicodeScalarView()
        var offsets: [Int] = []
        while true {
            guard position < scalars.count else {
                throw TextProblemError(
                    .ruleNotClosed(String(Character(quote))), at: TextRange(offset: start, length: 1))
            }
            if scalars[position] == quote {
                guard position + 1 < scalars.count, scalars[position + 1] == quote else { break }
                offsets.append(position)
                content.append(quote)
                position += 2
                continue
            }
            offsets.append(position)
            content.append(scalars[position])
            position += 1
        }
        offsets.append(position)
        position += 1
        append(.text(String(content), offsets), from: start)
    }

    private mutating func quotedName() throws(TextProblemError) {
        let start = position
        guard let end = scalars[(start + 1)...].firstIndex(of: "`") else {
            throw TextProblemError(.ruleNotClosed("`"), at: TextRange(offset: start, length: 1))
        }
        position = end + 1
        append(.quotedName(string(start + 1, upTo: end)), from: start)
    }

    private mutating func sign(_ scalar: Unicode.Scalar) throws(TextProblemError) {
        let start = position
        for (written, right) in Self.foreignSigns where scalars[position...].starts(with: written.unicodeScalars) {
            let range = TextRange(offset: start, length: written.unicodeScalars.count)
            throw TextProblemError(.ruleUnknownSign(written), at: range, help: .ruleWriteInstead(right))
        }
        for known in ["<=", ">=", "!=", "<>", "=", "<", ">", "+", "-", "*", "/", "(", ")", ","]
        where scalars[position...].starts(with: known.unicodeScalars) {
            position += known.unicodeScalars.count
            append(.sign(known == "<>" ? "!=" : known), from: start)
            return
        }
        if "“”„‘’«»".unicodeScalars.contains(scalar) {
            throw TextProblemError(
                .ruleUnknownSign(String(Character(scalar))), at: TextRange(offset: start, length: 1),
                help: .ruleStraightQuotes)
        }
        throw TextProblemError(.ruleUnknownSign(String(Character(scalar))), at: TextRange(offset: start, length: 1))
    }

    /// Signs of other languages, and what stands for them here.
    private static let foreignSigns = [
        ("==", "="), ("&&", "and"), ("&", "and"), ("||", "or"), ("|", "or"), ("≥", ">="), ("≤", "<="), ("≠", "!="),
        ("=>", ">="), ("=<", "<="), ("×", "*"), ("÷", "/"), ("−", "-"), ("–", "-"), ("~", "matches"),
    ]

    private func string(_ start: Int, upTo end: Int) -> String {
        String(String.UnicodeScalarView(scalars[start..<end]))
    }
}

/// A problem on its way to a ``RuleFailure``.
struct TextProblemError: Error {
    var problem: TextProblem

    init(_ message: DiagnosticMessage, at range: TextRange, help: DiagnosticMessage? = nil) {
        problem = TextProblem(message, at: range, help: help)
    }
}
