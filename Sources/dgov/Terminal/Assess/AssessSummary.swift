// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Reports
internal import SelfAssessment

/// What is said when the session is over.
struct AssessSummary {
    let language: Language
    let width: Int
    /// The command that scores the file.
    let command: String

    /// Domains beyond these are counted only.
    private static let longestList = 4

    func text(_ file: AssessmentFile) -> String {
        let session = file.session
        let standing = session.standing
        var lines = [say(AssessWords.summary)]
        lines += wrapped(StandingLine(language: language).head(standing).first ?? "")
        lines += wrapped(say(AssessWords.answered(standing.answered, standing.open, standing.excluded)))
        let open = session.domains.filter { $0.open + $0.unknown > 0 }
        if !open.isEmpty {
            var names = open.prefix(Self.longestList).map { domain in
                QuestionName(language: language).text(domain.title, domain.subjects)
                    + " (\(domain.open + domain.unknown))"
            }
            if open.count > names.count { names.append(say(AssessWords.moreDomains(open.count - names.count))) }
            lines += wrapped(say(AssessWords.openIn(names.joined(separator: "; "))))
        }
        let path = Words.path(file.path)
        lines += wrapped(say(file.isSaved ? AssessWords.savedIn(path.vi) : AssessWords.unsavedAtEnd(path.vi)))
        if file.isSaved { lines += wrapped(say(AssessWords.toScore)) + ["    " + command] }
        return lines.joined(separator: "\n") + "\n"
    }

    private func say(_ words: Words) -> String { words.text(in: language) }

    private func wrapped(_ text: String) -> [String] {
        LineWrapping.lines(text, width: width - 4).enumerated().map { ($0 == 0 ? "  " : "    ") + $1 }
    }

    /// A word of a command as a shell takes it.
    static func quoted(_ word: String) -> String {
        let harmless = word.escapingControls()
        let isPlain = harmless.utf8.allSatisfy { byte in
            byte >= 0x80 || 0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
                || "-_./+:,@%".utf8.contains(byte)
        }
        return isPlain && !harmless.isEmpty ? harmless : "'" + harmless.replacing("'", with: "'\\''") + "'"
    }
}
