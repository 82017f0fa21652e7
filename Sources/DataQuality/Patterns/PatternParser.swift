// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Reads the text of a pattern into its ``PatternNode``, up to the first mistake.
struct PatternParser {
    /// The scalars of the longest pattern.
    static let longestText = 4000
    /// The deepest nesting of groups.
    static let deepest = 100
    /// The greatest number of times that can be asked for.
    static let mostTimes = 10_000

    let scalars: [Unicode.Scalar]
    var position = 0
    private(set) var ignoresCase = false
    private var depth = 0

    private init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    /// What a pattern says.
    static func parse(_ text: String) throws(PatternFailure) -> PatternNode {
        var parser = PatternParser(text)
        return try parser.pattern()
    }

    private mutating func pattern() throws(PatternFailure) -> PatternNode {
        if scalars.isEmpty { throw PatternFailure(.patternIsEmpty, at: TextRange(offset: 0, length: 0)) }
        if scalars.count > Self.longestText {
            throw PatternFailure(
                .patternTooLong(Self.longestText), at: TextRange(Self.longestText, upTo: scalars.count))
        }
        if starts(with: "(?i)") {
            ignoresCase = true
            position += 4
        }
        if peek == "^" { position += 1 }
        let node = try choice()
        if let sign = peek {
            // Only a parenthesis or the last '$' ends a choice.
            if sign == "$" { return node }
            throw PatternFailure(.patternNotOpened(")"), at: here(1), help: .patternWriteEscaped(")"))
        }
        return node
    }

    private mutating func choice() throws(PatternFailure) -> PatternNode {
        var branches = [try sequence()]
        while peek == "|" {
            position += 1
            branches.append(try sequence())
        }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() throws(PatternFailure) -> PatternNode {
        var parts: [PatternNode] = []
        while let sign = peek, sign != "|", sign != ")" {
            if sign == "$", position == scalars.count - 1, depth == 0 { break }
            let part = try repeated()
            if part != .empty { parts.append(part) }
        }
        switch parts.count {
        case 0: return .empty
        case 1: return parts[0]
        default: return .sequence(parts)
        }
    }

    /// One scalar, class or group, and how often.
    private mutating func repeated() throws(PatternFailure) -> PatternNode {
        if let sign = peek, sign == "*" || sign == "+" || sign == "?" || sign == "{" {
            if sign == "{", !isCount {
                throw PatternFailure(.patternMustBeEscaped("{"), at: here(1), help: .patternWriteEscaped("{"))
            }
            throw PatternFailure(
                .patternNothingToRepeat(String(Character(sign))), at: here(1),
                help: .patternWriteEscaped(String(Character(sign))))
        }
        let node = try atom()
        guard let times = try times() else { return node }
        if let sign = peek {
            switch sign {
            case "?": throw PatternFailure(.patternLazy, at: here(1), help: .patternLazyIsPointless)
            case "+": throw PatternFailure(.patternPossessive, at: here(1), help: .patternLazyIsPointless)
            case "*": throw PatternFailure(.patternRepeatedTwice, at: here(1), help: .patternGroupIt)
            case "{" where isCount:
                throw PatternFailure(.patternRepeatedTwice, at: here(1), help: .patternGroupIt)
            default: break
            }
        }
        if times.least == 1, times.most == 1 { return node }
        if times.most == 0 || node == .empty { return .empty }
        return .repeated(node, least: times.least, most: times.most)
    }

    private mutating func atom() throws(PatternFailure) -> PatternNode {
        let sign = scalars[position]
        switch sign {
        case "(": return try group()
        case "[": return .scalar(try characterClass())
        case "\\": return .scalar(folded(try escape(inClass: false)))
        case ".":
            position += 1
            return .scalar(.anyButLineFeed)
        case "^", "$":
            throw PatternFailure(.patternAnchorInside, at: here(1), help: .patternWholeValue)
        case "]", "}":
            let text = String(Character(sign))
            throw PatternFailure(.patternMustBeEscaped(text), at: here(1), help: .patternWriteEscaped(text))
        default:
            position += 1
            return .scalar(folded(ScalarSet(sign)))
        }
    }

    private mutating func group() throws(PatternFailure) -> PatternNode {
        let start = position
        if depth == Self.deepest { throw PatternFailure(.patternTooDeep(Self.deepest), at: here(1)) }
        position += 1
        if peek == "?" { try groupKind(from: start) }
        depth += 1
        let node = try choice()
        depth -= 1
        guard peek == ")" else {
            throw PatternFailure(
                .patternNotClosed("("), at: TextRange(offset: start, length: 1), help: .patternWriteEscaped("("))
        }
        position += 1
        return node
    }

    /// Reads `?:`, and names what else may follow `(`.
    private mutating func groupKind(from start: Int) throws(PatternFailure) {
        if starts(with: "?:") {
            position += 2
            return
        }
        for look in ["?=", "?!", "?<=", "?<!"] where starts(with: look) {
            throw PatternFailure(
                .patternLookAround, at: TextRange(offset: start, length: 1 + look.unicodeScalars.count),
                help: .patternLinear)
        }
        if starts(with: "?>") || starts(with: "?#") || starts(with: "?|") || starts(with: "?(") {
            throw PatternFailure(.patternUnknownGroup, at: TextRange(offset: start, length: 3))
        }
        if starts(with: "?P=") {
            throw PatternFailure(
                .patternBackReference, at: TextRange(offset: start, length: 4), help: .patternLinear)
        }
        if starts(with: "?<") || starts(with: "?P<") || starts(with: "?'") {
            let end = scalars[position...].firstIndex { $0 == ">" || $0 == ")" } ?? scalars.count - 1
            throw PatternFailure(
                .patternUnknownGroup, at: TextRange(start, upTo: end + 1), help: .patternPlainGroup)
        }
        let end = scalars[position...].firstIndex { $0 == ")" || $0 == ":" } ?? scalars.count - 1
        throw PatternFailure(.patternFlag, at: TextRange(start, upTo: end + 1))
    }
}

extension PatternParser {
    var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    func here(_ length: Int) -> TextRange { TextRange(offset: position, length: length) }

    func starts(with text: String) -> Bool {
        scalars[position...].starts(with: text.unicodeScalars)
    }

    func folded(_ set: ScalarSet) -> ScalarSet {
        ignoresCase ? LetterSets.ignoringCase(set) : set
    }
}
