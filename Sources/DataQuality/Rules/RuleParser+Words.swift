// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

extension RuleParser {
    /// A constant, column, function call or parenthesis.
    mutating func operand() throws(TextProblemError) -> RuleExpression {
        let token = current
        switch token.kind {
        case .number(let text):
            guard let number = RuleNumber(parsing: text) else {
                throw TextProblemError(.ruleLongNumber(text), at: token.range)
            }
            return constant(.number(number))
        case .text(let text, _):
            if text.isEmpty {
                throw TextProblemError(.ruleEmptyText, at: token.range, help: .ruleWriteMissing)
            }
            return constant(.text(text))
        case .quotedName(let name):
            position += 1
            return RuleExpression(form: .column(name), range: token.range)
        case .sign("("):
            return try enclosed()
        case .word(let word):
            return try named(word, token)
        default:
            throw TextProblemError(.ruleMissingValue(shown(token)), at: token.range)
        }
    }

    private mutating func constant(_ value: RuleConstant) -> RuleExpression {
        position += 1
        return RuleExpression(form: .constant(value), range: tokens[position - 1].range)
    }

    private mutating func named(_ word: String, _ token: RuleToken) throws(TextProblemError) -> RuleExpression {
        let following = tokens[min(position + 1, tokens.count - 1)]
        switch keyword {
        case "true": return constant(.flag(true))
        case "false": return constant(.flag(false))
        case "as_of":
            position += 1
            return RuleExpression(form: .asOf, range: token.range)
        case "missing", "null":
            throw TextProblemError(.ruleMissingValue(shown(token)), at: token.range, help: .ruleWriteMissing)
        case .some:
            throw TextProblemError(.ruleMissingValue(shown(token)), at: token.range, help: .ruleBackquote(word))
        case nil: break
        }
        if following.isSign("(") {
            position += 1
            let arguments = try arguments()
            return RuleExpression(
                form: .call(word.lowercased(), name: token.range, arguments),
                range: token.range.joined(with: tokens[position - 1].range))
        }
        if case .text(let text, _) = following.kind, let kind = MomentWord(rawValue: word.lowercased()) {
            let range = token.range.joined(with: following.range)
            guard let value = kind.constant(text) else {
                throw TextProblemError(kind.failure(text), at: following.range, help: kind.help)
            }
            position += 2
            return RuleExpression(form: .constant(value), range: range)
        }
        position += 1
        return RuleExpression(form: .column(word), range: token.range)
    }

    // MARK: Tokens

    var current: RuleToken { tokens[min(position, tokens.count - 1)] }

    /// The keyword at the present place in lower case, if it is one.
    var keyword: String? {
        guard case .word(let word) = current.kind else { return nil }
        let lower = word.lowercased()
        return Self.keywords.contains(lower) ? lower : nil
    }

    func isKeyword(_ word: String) -> Bool { keyword == word }

    mutating func expect(_ sign: String) throws(TextProblemError) -> TextRange {
        guard current.isSign(sign) else {
            throw TextProblemError(
                .ruleExpected(Quotation.of(sign), shown(current)), at: current.range, help: .ruleWriteList)
        }
        position += 1
        return tokens[position - 1].range
    }

    mutating func close(_ opening: TextRange) throws(TextProblemError) {
        if current.isSign(")") {
            position += 1
        } else if current.kind == .end {
            throw TextProblemError(.ruleNotClosed("("), at: opening)
        } else {
            throw TextProblemError(.ruleExpected("')'", shown(current)), at: current.range)
        }
    }

    /// A token in quotes; nil for the end.
    func shown(_ token: RuleToken) -> String? {
        switch token.kind {
        case .word(let text), .number(let text), .sign(let text): Quotation.of(text)
        case .quotedName(let name): Quotation.of("`" + name + "`")
        case .text(let text, _): Quotation.of("\"" + text + "\"")
        case .end: nil
        }
    }
}

/// The words before a text that make it a date or a time.
private enum MomentWord: String {
    case date, time, timestamp

    /// What a text says; nil when it says nothing of this kind.
    func constant(_ text: String) -> RuleConstant? {
        var bytes = Array(text.utf8)
        let count = bytes.count
        bytes += [UInt8](repeating: 0, count: ByteWords.padding)
        return bytes.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress, count > 0 else { return nil }
            switch self {
            case .date:
                let reading = DateStyle.iso.read(start, count)
                return reading.style.isEmpty ? nil : .date(Int64(reading.days))
            case .time:
                var index = 0
                guard let time = ClockTime.read(start, count, &index), index == count else { return nil }
                return .time(time)
            case .timestamp:
                // Without an offset a point in time would depend on the suite's zone.
                let east = TimestampStyle(defaultOffsetMinutes: 420).read(start, count)
                let west = TimestampStyle(defaultOffsetMinutes: -420).read(start, count)
                return east == west ? east.map { .timestamp($0) } : nil
            }
        }
    }

    func failure(_ text: String) -> DiagnosticMessage {
        switch self {
        case .date: .ruleNotADate(text)
        case .time: .ruleNotATime(text)
        case .timestamp: .ruleNotATimestamp(text)
        }
    }

    var help: DiagnosticMessage {
        switch self {
        case .date: .ruleWriteDate
        case .time: .ruleWriteTime
        case .timestamp: .ruleWriteTimestamp
        }
    }
}
