// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The texts of the argument parser, which knows English only, in the language of the run.
struct ParserTexts {
    let language: Language

    /// The width to ask the parser for: Vietnamese words put in afterwards may be longer than the English ones.
    func columns(_ descriptor: Int32) -> Int { Terminal.width(descriptor) - (language == .english ? 0 : 6) }

    // MARK: Help

    /// A help text. Other things that the parser prints, such as a completion script, are left alone.
    func help(_ text: String) -> String {
        guard language != .english, text.hasPrefix("OVERVIEW: ") || text.hasPrefix("USAGE: ") else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { helpLine(String($0)) }
            .joined(separator: "\n")
    }

    private func helpLine(_ line: String) -> String {
        for (english, vietnamese) in Self.headings where line.hasPrefix(english) {
            return vietnamese + usage(String(line.dropFirst(english.count)))
        }
        if let command = line.between("  See '", " <subcommand>' for detailed help.") {
            return "  Xem '\(command) <lệnh>' để biết chi tiết."
        }
        var line = line
        for (english, vietnamese) in Self.helpWords { line.replace(english, with: vietnamese) }
        return line
    }

    private func usage(_ text: String) -> String {
        text.replacing("[<options>]", with: "[<tùy-chọn>]").replacing("<options>", with: "<tùy-chọn>")
            .replacing("<subcommand>", with: "<lệnh>")
    }

    private static let headings = [
        ("OVERVIEW: ", "MÔ TẢ: "), ("USAGE: ", "CÁCH DÙNG: "), ("ARGUMENTS:", "THAM SỐ:"), ("OPTIONS:", "TÙY CHỌN:"),
        ("SUBCOMMANDS:", "LỆNH CON:"),
    ]

    private static let helpWords = [
        ("Show help information.", "Xem hướng dẫn."), ("Show the version.", "Xem phiên bản."),
        ("(values:", "(giá trị:"), ("; default:", "; mặc định:"), ("(default:", "(mặc định:"),
        // Where the line was broken before it.
        ("  default: ", "  mặc định: "),
    ]

    // MARK: Refusals

    /// What the parser says of a call it does not accept: message, help of the option, usage.
    func refusal(_ text: String) -> String {
        // Words of the command line are repeated in messages.
        let lines = text.escapingControls(exceptLineFeeds: true).split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
        return lines.map { language == .english ? englishLine($0) : refusalLine($0) }.joined(separator: "\n")
    }

    /// As our own diagnostics begin.
    private func englishLine(_ line: String) -> String {
        guard let message = line.between("Error: ", "") else { return line }
        return "error: " + message.prefix(1).lowercased() + message.dropFirst()
    }

    private func refusalLine(_ line: String) -> String {
        if line.hasPrefix("Error: ") { return "lỗi: " + message(String(line.dropFirst("Error: ".count))) }
        if line.hasPrefix("Help:  ") { return "Giải thích:  " + line.dropFirst("Help:  ".count) }
        if line.hasPrefix("Usage: ") { return "Cách dùng: " + usage(String(line.dropFirst("Usage: ".count))) }
        if let call = line.between("  See '", "' for more information.") { return "  Xem '\(call)' để biết thêm." }
        return line
    }

    private func message(_ text: String) -> String {
        if let (name, near) = text.parts("Unknown option '", "'. Did you mean '", "'?") {
            return "không có tùy chọn '\(name)'; có phải ý bạn là '\(near)'?"
        }
        if let name = text.between("Unknown option '", "'") { return "không có tùy chọn '\(name)'" }
        if let name = text.between("Missing value for '", "'") { return "thiếu giá trị cho '\(name)'" }
        if let name = text.between("Missing expected argument '", "'") { return "thiếu tham số '\(name)'" }
        if let name = text.between("Invalid option: ", "") { return "tùy chọn không hợp lệ: \(name)" }
        if let word = text.between("Unexpected argument '", "'") { return "thừa tham số '\(word)'" }
        if let (count, words) = text.parts("", " unexpected arguments: '", "'") {
            return "thừa \(count) tham số: '\(words)'"
        }
        if let (name, value) = text.parts("The option '", "' does not take any value, but '", "' was specified.") {
            return "tùy chọn '\(name)' không nhận giá trị, nhưng có '\(value)'"
        }
        if let (value, rest) = text.parts("The value '", "' is invalid for '", "") { return invalid(value, rest) }
        return text
    }

    private func invalid(_ value: String, _ rest: String) -> String {
        // More than five choices follow in lines of their own.
        if let name = rest.between("", "'. Please provide one of the following:") {
            return "giá trị '\(value)' không hợp lệ cho '\(name)'; chọn một trong:"
        }
        if let (name, choices) = rest.parts("", "'. Please provide one of ", ".") {
            let list = choices.replacing(" or ", with: " hoặc ").replacing(" and ", with: " hoặc ")
            return "giá trị '\(value)' không hợp lệ cho '\(name)'; chọn một trong \(list)"
        }
        return "giá trị '\(value)' không hợp lệ cho '\(rest.hasSuffix("'") ? String(rest.dropLast()) : rest)'"
    }
}

extension String {
    /// What stands between a beginning and an ending, if the text has both.
    fileprivate func between(_ start: String, _ end: String) -> String? {
        guard hasPrefix(start), hasSuffix(end), count >= start.count + end.count else { return nil }
        return String(dropFirst(start.count).dropLast(end.count))
    }

    /// What stands on both sides of a text between a beginning and an ending.
    fileprivate func parts(_ start: String, _ middle: String, _ end: String) -> (String, String)? {
        guard let inner = between(start, end), let range = inner.ranges(of: middle).last else { return nil }
        return (String(inner[..<range.lowerBound]), String(inner[range.upperBound...]))
    }
}
