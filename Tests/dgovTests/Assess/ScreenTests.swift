// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import Scoring
import SelfAssessment
import Testing

@testable import dgov

@Suite("What is on the screen")
struct ScreenTests {
    /// Scenes of one session, each after some keys.
    private static let scenes: [(name: String, keys: [Key])] = [
        ("the first question", []),
        ("an answer", [.text("2")]),
        ("a document: its title", [.text("t")]),
        (
            "a document: its day is none",
            typed("QĐ 12/QĐ-SXD") + typed("https://sxd.minhha.example/12") + typed("30/2/2026")
        ),
        ("a document", [.control("u")] + typed("20/11/2026")),
        (
            "a long note is typed",
            [.text("g"), .paste(String(repeating: "Đã hỏi phòng Công nghệ thông tin. ", count: 4))]
        ),
        ("a note", [.enter]),
        ("why it does not apply is missing", [.text("k"), .enter]),
        ("cancelled", [.escape]),
        ("not applicable", [.text("k")] + typed("Cơ quan không giữ dữ liệu")),
        ("undone", [.text("u")]),
        ("a number", [.enter]),
        ("a number is wrong", typed("120%")),
        ("a number is answered", [.control("u")] + typed("12/40")),
        ("several options", [.enter]),
        ("two of them", [.text("1"), .text("2")]),
        ("one of them again", [.text("1")]),
        ("not known", [.enter, .text("c")]),
        ("the last question", [.enter]),
        ("the domains", [.text("l")]),
        ("a domain by its number", [.text("2"), .enter]),
        ("open questions", [.text("o")]),
        ("what the next level needs", [.escape, .text("m")]),
        ("a search", [.escape, .text("/"), .text("x")]),
        ("nothing found", [.enter]),
        ("found", [.control("u")] + typed("TU DIEN")),
        ("a key of no use", [.escape, .text("ư")]),
        ("the answer is taken away", [.text("x")]),
        ("back", [.text("b")]),
        ("documents to take away", [.text("l"), .text("1"), .enter, .left, .text("d")]),
        ("taken away", [.enter]),
        ("help", [.text("?")]),
        ("the end of the help", [.pageDown, .pageDown, .pageDown, .pageDown, .pageDown]),
    ]

    private static func typed(_ text: String) -> [Key] { text.map { .text(String($0)) } + [.enter] }

    static let sizes = [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12)]

    private static func fileName(_ language: Language, _ size: ScreenSize) -> String {
        "assess-screens-\(language == .english ? "en" : "vi")-\(size.columns)x\(size.rows)"
    }

    /// The names of the golden files.
    static let names =
        [Language.vietnamese, .english].flatMap { language in sizes.map { fileName(language, $0) } }
        + ["assess-shared-vi", "assess-shared-en"]

    private func screen(_ folder: Dgov, _ language: Language, _ size: ScreenSize) throws -> AssessScreen {
        let rubric = try Rubric(reading: folder.bytes("walk.yaml"), named: "walk.yaml")
        let path = folder.file("so-x.yaml").path
        let document = """
            evidence: 1
            id: so-x
            rubric: {id: walk, version: "1.0.0"}
            subject: {id: so-x}
            as_of: 2026-11-21
            answers:
              dictionary: {value: partial, rater: An}

            """
        try Data(document.utf8).write(to: URL(fileURLWithPath: path))
        let file = try AssessmentFile(opening: path, rubric: rubric)
        return AssessScreen(file, language: language, usesColor: false, size: size)
    }

    @Test(arguments: [Language.vietnamese, .english], sizes)
    func `every scene looks as it looked`(language: Language, size: ScreenSize) throws {
        let folder = try Dgov()
        defer { folder.remove() }
        var screen = try screen(folder, language, size)
        var text = ""
        for (name, keys) in Self.scenes {
            for key in keys { _ = screen.handle(key) }
            let frame = screen.frame
            let cursor = frame.cursor.map { ", cursor \($0.row + 1):\($0.column + 1)" } ?? ""
            text += "=== \(name)\(cursor)\n" + frame.lines.map { $0 + "\n" }.joined()
        }
        try GoldenCase(Self.fileName(language, size), "", 0).compare(Array(text.utf8), "out")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `what others do to the file is on the screen`(language: Language) throws {
        let folder = try Dgov()
        defer { folder.remove() }
        var screen = try screen(folder, language, .usual)
        let path = folder.file("so-x.yaml")
        func change(_ old: String, _ new: String) throws {
            let text = try String(contentsOf: path, encoding: .utf8)
            try Data(text.replacing(old, with: new).utf8).write(to: path)
        }
        var text = ""
        func note(_ name: String) {
            text += "=== \(name)\n" + screen.frame.lines.map { $0 + "\n" }.joined()
        }
        _ = screen.handle(.text("2"))
        try change("value: partial, rater: An", "value: none, rater: An")
        _ = screen.handle(.text("3"))
        note("somebody else has answered another question")
        try change("owner: full", "owner: none")
        _ = screen.handle(.text("2"))
        note("somebody else has answered the same question")
        _ = screen.handle(.text("x"))
        note("nothing else can be done")
        _ = screen.handle(.text("1"))
        note("mine is kept")
        try change("subject:", "subjetc:")
        _ = screen.handle(.text("3"))
        note("the file is broken")
        _ = screen.handle(.escape)
        _ = screen.handle(.enter)
        note("later, at another question")
        try change("subjetc:", "subject:")
        for key in Self.typed("85%") { _ = screen.handle(key) }
        note("saved with the next answer")
        #expect(screen.file.isSaved)
        try FileManager.default.removeItem(at: path)
        for key in Self.typed("95%") { _ = screen.handle(key) }
        note("the file is gone")
        _ = screen.handle(.enter)
        note("made anew")
        #expect(screen.file.isSaved)
        text += "=== the file\n" + (try String(contentsOf: path, encoding: .utf8))
        text = text.replacing(path.path, with: "so-x.yaml")
        try GoldenCase("assess-shared-\(language == .english ? "en" : "vi")", "", 0).compare(Array(text.utf8), "out")
    }

    @Test(
        arguments: [(1, 1), (2, 1), (10, 2), (20, 3), (30, 4), (30, 5), (40, 8), (79, 11), (100, 20), (250, 70)])
    func `in every size each line fits and the last lines are there`(columns: Int, rows: Int) throws {
        let folder = try Dgov()
        defer { folder.remove() }
        var screen = try screen(folder, .vietnamese, ScreenSize(columns: columns, rows: rows))
        for (_, keys) in Self.scenes {
            for key in keys { _ = screen.handle(key) }
            let frame = screen.frame
            #expect(frame.lines.count == rows)
            #expect(frame.lines.allSatisfy { ScreenLine($0).width < max(columns, 2) })
            if let cursor = frame.cursor {
                #expect((0..<rows).contains(cursor.row) && (0..<columns).contains(cursor.column))
            }
        }
    }

    @Test func `colours add nothing to what is said`() throws {
        let folder = try Dgov()
        defer { folder.remove() }
        var plain = try screen(folder, .vietnamese, .usual)
        var colored = AssessScreen(plain.file, language: .vietnamese, usesColor: true, size: .usual)
        for (_, keys) in Self.scenes.prefix(6) {
            for key in keys { _ = plain.handle(key) }
            colored.file = plain.file
            colored.mode = plain.mode
            colored.notice = plain.notice
            let lines = colored.frame.lines.map { $0.replacing(/\u{1B}\[[0-9;]*m/, with: "") }
            #expect(lines.map(Self.trimmed) == plain.frame.lines)
        }
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }

    @Test func `keys that end or suspend say so`() throws {
        let folder = try Dgov()
        defer { folder.remove() }
        var screen = try screen(folder, .english, .usual)
        #expect(screen.handle(.text("q")) == .quit)
        #expect(screen.handle(.control("c")) == .quit)
        #expect(screen.handle(.control("z")) == .suspend)
        #expect(screen.handle(.control("l")) == .repaint)
        _ = screen.handle(.text("g"))
        #expect(screen.handle(.text("q")) == .stay)
        #expect(screen.handle(.control("c")) == .stay)
        #expect(screen.mode == .question)
    }

    @Test func `a hostile text of a document steers no terminal`() throws {
        let folder = try Dgov()
        defer { folder.remove() }
        var screen = try screen(folder, .english, .usual)
        _ = try screen.file.apply(.note("a\u{1B}[2Jb\u{202E}c\u{7}<script>"))
        _ = try screen.file.apply(
            .attach(title: "x\u{9B}31m" + String(repeating: "y", count: 3000), location: "", date: ""))
        let frame = screen.frame
        #expect(
            frame.lines.allSatisfy { line in
                line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
            })
        #expect(frame.lines.allSatisfy { ScreenLine($0).width < 80 })
    }
}
