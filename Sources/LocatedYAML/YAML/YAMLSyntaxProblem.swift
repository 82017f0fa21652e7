// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Turns libyaml's reason for stopping into a located error that says what is right.
struct YAMLSyntaxProblem {
    let failure: YAMLEvents.Failure
    /// The byte at which libyaml stopped.
    let offset: Int
    /// The byte at which what it was reading began.
    let context: Int
    /// The innermost bracket, when the innermost sequence or mapping has one.
    let bracket: Int?
    let trivia: YAMLTrivia

    private var bytes: UnsafeBufferPointer<UInt8> { trivia.bytes }

    func report(to problems: inout ProblemList) {
        if mayBeTab, let tabs = indentingTabs {
            problems.add(.tabIndentation, at: tabs, help: .replaceTabs)
        } else if let bracket, isAboutBrackets, bracket < bytes.count, isAtEnd || isOutdented(from: bracket) {
            problems.add(.unclosedBracket(bytes[bracket]), at: SourceRange(start: bracket, end: bracket + 1))
        } else {
            reportByWording(to: &problems)
        }
    }

    /// libyaml has no codes, so its wording is matched; unknown wording is passed on as it is.
    private func reportByWording(to problems: inout ProblemList) {
        switch failure.problem {
        case "could not find expected ':'":
            let end = max(context, min(offset, trivia.endOfLine(from: context)))
            problems.add(.expectedColon, at: SourceRange(start: context, end: end), help: .keyThenColon)
        case "mapping values are not allowed in this context", "found unexpected ':'":
            problems.add(.misplacedColon, at: character, help: .quoteColon)
        case "block sequence entries are not allowed in this context":
            problems.add(.misplacedDash, at: character, help: .listOnNewLine)
        case "mapping keys are not allowed in this context":
            problems.add(.misplacedQuestionMark, at: character)
        case "found character that cannot start any token":
            let text = trivia.text(character.start..<character.end)
            problems.add(.unexpectedCharacter(text), at: character, help: .quoteText)
        case "did not find expected alphabetic or numeric character":
            problems.add(.anchorName, at: SourceRange(start: context, end: trivia.endOfWord(from: context)))
        case "found unexpected end of stream", "found unexpected document indicator":
            problems.add(.unclosedQuote, at: contextCharacter, help: .closeQuote)
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            problems.add(.yamlEscape, at: escape, help: .yamlEscapes)
        case "did not find expected ',' or ']'":
            problems.add(.expectedComma("]"), at: character, note: (.bracketOpensHere("["), contextCharacter))
        case "did not find expected ',' or '}'":
            problems.add(.expectedComma("}"), at: character, note: (.bracketOpensHere("{"), contextCharacter))
        case "did not find expected key":
            let help = isDash ? DiagnosticMessage.indentAlike : .alignKeys
            problems.add(.expectedKey, at: character, note: (.mappingBegins, contextCharacter), help: help)
        case "did not find expected '-' indicator":
            let help = isDash ? DiagnosticMessage.alignItems : .indentAlike
            problems.add(.expectedDash, at: character, note: (.listBegins, contextCharacter), help: help)
        case "did not find expected node content":
            problems.add(.expectedValue, at: character, help: .quoteText)
        case "did not find expected <document start>":
            problems.add(.textAfterDocument, at: character, help: .indentAlike)
        case "found an indentation indicator equal to 0":
            problems.add(.blockScalarHeader, at: character)
        case "did not find expected comment or line break" where failure.context == "while scanning a block scalar":
            problems.add(.blockScalarHeader, at: character)
        default: reportOther(to: &problems)
        }
    }

    private func reportOther(to problems: inout ProblemList) {
        let end = trivia.endOfWord(from: context)
        let word = trivia.text(context..<min(end, context + 300))
        let wordRange = SourceRange(start: context, end: end)
        if failure.context.contains("directive") {
            problems.add(.unknownDirective(word), at: wordRange)
        } else if failure.context.contains("tag") || failure.problem.contains("tag") {
            problems.add(.tagNotAllowed(word), at: wordRange)
        } else {
            problems.add(.otherSyntaxProblem(failure.problem), at: character)
        }
    }

    private var isAtEnd: Bool { trivia.skip(from: offset) == bytes.count }

    private var isAboutBrackets: Bool { failure.context.contains("while parsing a flow") }

    /// Whether libyaml stopped at the `-` of a list.
    private var isDash: Bool {
        offset < bytes.count && bytes[offset] == UInt8(ascii: "-")
            && (offset + 1 == bytes.count || bytes[offset + 1] <= UInt8(ascii: " "))
    }

    /// Whether libyaml stopped on a later line that is indented no deeper than the line of a bracket inside a block: then
    /// nobody closed the bracket. Brackets round the whole document may be written in any way.
    private func isOutdented(from bracket: Int) -> Bool {
        let opening = trivia.startOfLine(at: bracket)
        let stop = trivia.startOfLine(at: offset)
        if offset < bytes.count, "]}".utf8.contains(bytes[offset]) { return false }
        return stop > opening && bracket > opening && indentation(from: stop) <= indentation(from: opening)
    }

    private func indentation(from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] == UInt8(ascii: " ") { end += 1 }
        return end - start
    }

    /// Whether tabs in the indentation can be the reason. Inside brackets and quotes they are allowed.
    private var mayBeTab: Bool { failure.context != "while scanning a quoted scalar" && !isAboutBrackets }

    /// The tabs in the indentation of the line at which libyaml stopped, when there are any.
    private var indentingTabs: SourceRange? {
        var start = trivia.startOfLine(at: offset)
        while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
        var end = start
        while end < bytes.count, bytes[end] == UInt8(ascii: "\t") { end += 1 }
        return end > start ? SourceRange(start: start, end: end) : nil
    }

    /// The character at which libyaml stopped; empty at the end of a line.
    private var character: SourceRange {
        guard offset < bytes.count, bytes[offset] >= UInt8(ascii: " ") else {
            return SourceRange(start: offset, end: offset)
        }
        var end = offset + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return SourceRange(start: offset, end: end)
    }

    private var contextCharacter: SourceRange {
        SourceRange(start: context, end: min(context + 1, bytes.count))
    }

    /// From the backslash to where libyaml stopped.
    private var escape: SourceRange {
        var start = min(offset, bytes.count - 1)
        while start > context, bytes[start] != UInt8(ascii: "\\") { start -= 1 }
        return SourceRange(start: start, end: max(start + 1, offset))
    }
}
