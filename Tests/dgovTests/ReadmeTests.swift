// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("What the READMEs say is so")
struct ReadmeTests {
    static let package = Dgov.tests.deletingLastPathComponent().deletingLastPathComponent()

    @Test(arguments: ["README.md", "README.vi.md"])
    func `every command prints what the page shows`(name: String) throws {
        let url = Self.package.appendingPathComponent(name)
        var page = ReadmePage(try String(contentsOf: url, encoding: .utf8))
        let dgov = try Dgov()
        defer { dgov.remove() }
        try FileManager.default.createDirectory(at: dgov.file("Examples"), withIntermediateDirectories: true)
        for folder in ["Examples/evidence", "Examples/quality", "Examples/open-data", "Examples/indicators"] {
            try FileManager.default.copyItem(at: Self.package.appendingPathComponent(folder), to: dgov.file(folder))
        }
        var commands = 0
        for index in page.blocks.indices {
            let block = page.blocks[index]
            if let file = block.file, ["yaml", "csv"].contains(block.language) {
                try block.text.write(to: dgov.file(file), atomically: true, encoding: .utf8)
            }
            guard block.language == "console" else { continue }
            let command = try #require(block.lines.first, "a console block begins with its command")
            let words = command.split(separator: " ").map(String.init)
            #expect(words.prefix(2) == ["$", "dgov"], "\(command)")
            let outcome = try dgov.run(Array(words.dropFirst(2)))
            let shown = ([command] + Self.lines(outcome.errorText) + Self.lines(outcome.outputText))
            if GoldenCase.isUpdating { page.blocks[index].lines = shown } else { #expect(block.lines == shown) }
            commands += 1
        }
        #expect(commands >= 5)
        if GoldenCase.isUpdating { try page.text.write(to: url, atomically: true, encoding: .utf8) }
    }

    /// Blocks of the shell name files that nobody has here; their commands and options must be there all the same.
    @Test(arguments: ["README.md", "README.vi.md"])
    func `every command of a shell block has the options that the page gives it`(name: String) throws {
        let page = ReadmePage(try String(contentsOf: Self.package.appendingPathComponent(name), encoding: .utf8))
        let lines = page.blocks.filter { $0.language == "sh" }.flatMap(\.lines).filter { $0.hasPrefix("dgov ") }
        #expect(lines.count >= 8)
        let dgov = try Dgov()
        defer { dgov.remove() }
        for line in lines {
            let words = (line.components(separatedBy: "  #").first ?? line).split(separator: " ").dropFirst()
            let help = try dgov.run(words.prefix(2).map(String.init) + ["--help"])
            #expect(help.status == 0, "\(line)")
            for option in words where option.hasPrefix("--") {
                #expect(help.outputText.contains("\(option) ") || help.outputText.contains("\(option)\n"), "\(line)")
            }
        }
    }

    /// A block `text screen=NAME` is one of the screens that the golden file of that name holds.
    @Test(arguments: ["README.md", "README.vi.md"])
    func `every screen on a page is one that the program paints`(name: String) throws {
        let page = try String(contentsOf: Self.package.appendingPathComponent(name), encoding: .utf8)
        let blocks = page.matches(of: /\n```text screen=([a-z0-9-]+)\n((?:[^`].*\n|\n)+?)```\n/)
        #expect(!blocks.isEmpty)
        for block in blocks {
            let golden = Dgov.tests.appendingPathComponent("Golden/\(block.1).out")
            let screens = try String(contentsOf: golden, encoding: .utf8)
            #expect((screens + "=== ").contains("\n\(block.2)=== "), "\(block.1)")
        }
    }

    @Test(arguments: ["README.md", "README.vi.md"])
    func `every make target that a page names exists`(name: String) throws {
        let text = try String(contentsOf: Self.package.appendingPathComponent(name), encoding: .utf8)
        let makefile = try String(contentsOf: Self.package.appendingPathComponent("Makefile"), encoding: .utf8)
        let named = text.matches(of: /make ([a-z-]+)/).map { String($0.1) }
        #expect(!named.isEmpty)
        for target in named { #expect(makefile.contains("\n\(target):"), "\(target)") }
    }

    @Test(arguments: ["README.md", "README.vi.md"])
    func `the Swift lines of a page stand in the program that is built`(name: String) throws {
        let page = ReadmePage(try String(contentsOf: Self.package.appendingPathComponent(name), encoding: .utf8))
        let blocks = page.blocks.filter { $0.language == "swift" && $0.file != nil }
        #expect(!blocks.isEmpty)
        for block in blocks {
            let folder = Self.package.appendingPathComponent(block.file ?? "").appendingPathComponent("Sources")
            let sources = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
                .filter { $0.hasSuffix(".swift") }
                .map { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }.joined()
            let built = Set(Self.lines(sources).map { $0.trimmingCharacters(in: .whitespaces) })
            for line in block.lines { #expect(built.contains(line.trimmingCharacters(in: .whitespaces)), "\(line)") }
        }
    }

    @Test(arguments: [
        "README.md", "README.vi.md", "CONTRIBUTING.md", "Examples/README.md", "Examples/reports/README.md",
    ])
    func `every file that a page links to exists`(name: String) throws {
        let url = Self.package.appendingPathComponent(name)
        let links = try String(contentsOf: url, encoding: .utf8).matches(of: /\]\(([^)#]+)\)/).map { String($0.1) }
        for link in links where !link.contains("://") {
            let target = url.deletingLastPathComponent().appendingPathComponent(link)
            #expect(FileManager.default.fileExists(atPath: target.path), "\(link)")
        }
    }

    private static func lines(_ text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}

/// A Markdown page as text between fenced blocks.
struct ReadmePage {
    /// A fenced block: "```yaml file=first.yaml".
    struct Block {
        var head: String
        var lines: [String]
        var language: String { String(head.dropFirst(3).prefix { $0 != " " }) }
        var file: String? { head.split(separator: " ").first { $0.hasPrefix("file=") }.map { String($0.dropFirst(5)) } }
        var text: String { lines.joined(separator: "\n") + "\n" }
    }

    var blocks: [Block] = []
    private var between: [[String]] = [[]]

    init(_ text: String) {
        var open: Block?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("```") {
                if let block = open {
                    blocks.append(block)
                    between.append([])
                    open = nil
                } else {
                    open = Block(head: line, lines: [])
                }
            } else if open != nil {
                open?.lines.append(line)
            } else {
                between[between.count - 1].append(line)
            }
        }
    }

    var text: String {
        var lines = between[0]
        for (block, after) in zip(blocks, between.dropFirst()) { lines += [block.head] + block.lines + ["```"] + after }
        return lines.joined(separator: "\n")
    }
}
