// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// Writes one Swift file that holds the documents of a folder: `EmbedRubricsTool FOLDER OUTPUT AGAIN PLANNED…`.
@main
enum EmbedRubricsTool {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count >= 3 else { stop("usage: EmbedRubricsTool FOLDER OUTPUT AGAIN PLANNED...") }
        let folder = URL(fileURLWithPath: arguments[0], isDirectory: true)
        let inside = contents(of: folder)
        let documents = documents(in: folder, EmbeddedDocument.paths(among: inside))
        replace(URL(fileURLWithPath: arguments[1]), with: GeneratedFile.text(of: documents))
        if Set(inside) != Set(arguments.dropFirst(3)) {
            try? Data("\(Date().timeIntervalSince1970)".utf8).write(to: URL(fileURLWithPath: arguments[2]))
        }
    }

    private static func contents(of folder: URL) -> [String] {
        do {
            return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        } catch {
            stop("\(folder.path): error: cannot be read: \(error.localizedDescription)")
        }
    }

    /// The documents; problems, in the form that editors understand, stop the build.
    private static func documents(in folder: URL, _ paths: [String]) -> [EmbeddedDocument] {
        var problems: [String] = []
        var documents: [EmbeddedDocument] = []
        for path in paths {
            let file = folder.appendingPathComponent(path)
            do {
                documents.append(try EmbeddedDocument(path: path, bytes: [UInt8](Data(contentsOf: file))))
            } catch let problem as EmbeddedDocument.Problem {
                problems.append("\(file.path):1:1: error: \(problem.message)")
            } catch {
                problems.append("\(file.path):1:1: error: cannot be read: \(error.localizedDescription)")
            }
        }
        problems += GeneratedFile.clashes(among: documents).map { "\(folder.path)/\($0)" }
        guard problems.isEmpty else { stop(problems.joined(separator: "\n")) }
        return documents
    }

    /// Writes a file, unless it says so already: what is not touched is not compiled again.
    private static func replace(_ file: URL, with text: String) {
        let bytes = Data(text.utf8)
        if let old = try? Data(contentsOf: file), old == bytes { return }
        do {
            try bytes.write(to: file, options: .atomic)
        } catch {
            stop("\(file.path): error: cannot be written: \(error.localizedDescription)")
        }
    }

    private static func stop(_ message: String) -> Never {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(1)
    }
}
