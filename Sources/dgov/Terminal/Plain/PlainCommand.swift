// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// What a line of plain mode asks for. Words may be Vietnamese, with or without marks, or English.
enum PlainCommand: Hashable {
    case answer(String)
    case next
    case previous
    case back
    case skip
    case nextOpen
    case repeatQuestion
    case go(String)
    case domains
    case domain(Int)
    case open
    case search(String)
    case needs
    case notApplicable(String)
    case unknown
    case clear
    case undo
    case note(String)
    case attach(title: String, location: String, date: String)
    case detach(Int)
    case keepMine
    case keepTheirs
    case retry
    case status
    case help
    case quit
    /// A line that asks for nothing: a remark of a script.
    case nothing

    /// Reads a line. What is no command is an answer.
    init(_ line: String) throws(PlainRefusal) {
        let line = line.trimmed
        if line.isEmpty {
            self = .next
            return
        }
        if line.hasPrefix("#") {
            self = .nothing
            return
        }
        if line == "?" {
            self = .help
            return
        }
        if line.hasPrefix("/") {
            self = .search(line.dropFirst().trimmed)
            return
        }
        guard let (verb, rest) = Self.split(line) else {
            self = .answer(line)
            return
        }
        self = try Self.command(verb, rest, line)
    }

    // MARK: Words

    /// A command without its arguments.
    enum Verb: String, CaseIterable {
        case answer, next, previous, back, skip, nextOpen, repeatQuestion, go, domain, open, search, needs,
            notApplicable
        case unknown, clear, undo, note, attach, detach, keepMine, keepTheirs, retry, status, help, quit

        /// The words for it, folded: Vietnamese first, then English, then short ones.
        var names: [String] {
            switch self {
            case .answer: ["tra loi", "answer"]
            case .next: ["cau sau", "next"]
            case .previous: ["cau truoc", "previous"]
            case .back: ["quay lai", "back", "b"]
            case .skip: ["bo qua", "skip", "s"]
            case .nextOpen: ["cau chua tra loi", "next open", "n"]
            case .repeatQuestion: ["doc lai", "repeat", "r"]
            case .go: ["den cau", "den", "go", "go to"]
            case .domain: ["linh vuc", "domain", "domains", "l"]
            case .open: ["con mo", "open", "o"]
            case .search: ["tim", "search", "find"]
            case .needs: ["len cap", "next level", "m"]
            case .notApplicable: ["khong ap dung", "not applicable", "k"]
            case .unknown: ["chua ro", "khong ro", "not known", "c"]
            case .clear: ["xoa", "clear", "x"]
            case .undo: ["hoan tac", "undo", "u"]
            case .note: ["ghi chu", "note", "g"]
            case .attach: ["tai lieu", "document", "t"]
            case .detach: ["go tai lieu", "remove document", "d"]
            case .keepMine: ["giu cua toi", "keep mine"]
            case .keepTheirs: ["giu cua ho", "keep theirs"]
            case .retry: ["luu lai", "save again"]
            case .status: ["tinh hinh", "status"]
            case .help: ["tro giup", "help", "h"]
            case .quit: ["thoat", "quit", "q"]
            }
        }

        /// Whether something may follow.
        var takesText: Bool {
            switch self {
            case .answer, .go, .domain, .search, .notApplicable, .note, .attach, .detach: true
            default: false
            }
        }
    }

    /// The verb that a line begins with, and what follows; `nil` where it begins with none, or where something follows one
    /// that takes nothing: then it is an answer.
    private static func split(_ line: String) -> (Verb, String)? {
        let words = line.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: true)
        var best: (verb: Verb, count: Int)?
        for count in 1...min(4, words.count) {
            // Word by word, so that a stroke or a dash on its own is no part of a command.
            let folded = words[..<count].map { FoldedText.folded(String($0)) }.joined(separator: " ")
            let isLast = count == words.count
            guard let verb = Verb.allCases.first(where: { $0.names.contains(folded) }), verb.takesText || isLast else {
                continue
            }
            best = (verb, count)
        }
        guard let best else { return nil }
        // The text after the words as it was typed.
        var rest = line[...]
        for word in words[..<best.count] {
            guard let range = rest.firstRange(of: word) else { break }
            rest = rest[range.upperBound...]
        }
        var text = rest.trimmed
        if text.hasPrefix(":") { text = text.dropFirst().trimmed }
        return (best.verb, text)
    }

    private static func command(_ verb: Verb, _ text: String, _ line: String) throws(PlainRefusal) -> PlainCommand {
        switch verb {
        case .answer: return .answer(text)
        case .next: return .next
        case .previous: return .previous
        case .back: return .back
        case .skip: return .skip
        case .nextOpen: return .nextOpen
        case .repeatQuestion: return .repeatQuestion
        case .go:
            guard !text.isEmpty else { throw PlainRefusal(.goWhere) }
            return .go(text)
        case .domain:
            if text.isEmpty { return .domains }
            guard let number = Int(text) else { throw PlainRefusal(.needsNumber(text)) }
            return .domain(number)
        case .open: return .open
        case .search: return .search(text)
        case .needs: return .needs
        case .notApplicable: return .notApplicable(text)
        case .unknown: return .unknown
        case .clear: return .clear
        case .undo: return .undo
        case .note: return .note(text)
        case .attach:
            let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
            guard parts.count <= 3 else { throw PlainRefusal(.documentParts) }
            return .attach(
                title: parts.first ?? "", location: parts.count > 1 ? parts[1] : "",
                date: parts.count > 2 ? parts[2] : "")
        case .detach:
            guard let number = Int(text) else { throw PlainRefusal(.needsNumber(text)) }
            return .detach(number)
        case .keepMine: return .keepMine
        case .keepTheirs: return .keepTheirs
        case .retry: return .retry
        case .status: return .status
        case .help: return .help
        case .quit: return .quit
        }
    }
}

/// A line that is no command and no answer.
struct PlainRefusal: Error {
    let message: DiagnosticMessage

    init(_ message: DiagnosticMessage) { self.message = message }
}

extension DiagnosticMessage {
    static let goWhere = Words(
        "ghi số hoặc mã của câu sau 'đến', ví dụ 'đến 12'",
        "give the number or id of a question after 'go', such as 'go 12'"
    ).message("question-missing")

    static func needsNumber(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Words("ở đây cần một số, không phải \(shown)", "a number is needed here, not \(shown)").message(
            "expected-number")
    }

    static let documentParts = Words(
        "ghi tài liệu thành ba phần: tên | địa chỉ hoặc tệp | ngày",
        "give a document in three parts: title | address or file | date"
    ).message("document-parts")

    static let unreadableLine = Words(
        "dòng này không phải văn bản UTF-8 hoặc quá dài", "this line is no UTF-8 text, or too long"
    ).message("unreadable-line")
}
