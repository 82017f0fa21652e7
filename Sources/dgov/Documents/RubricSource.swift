// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML
internal import RubricLibrary
internal import Scoring

/// Where a rubric comes from.
enum RubricSource {
    /// Out of the program.
    case shipped(ShippedDocument)
    /// Out of a file.
    case file(String)

    /// The rubric that a word of the command line names: a file when there is one or the word ends like one, else an id.
    init(_ word: String) throws(Failure) {
        if Self.looksLikeFile(word) {
            self = .file(word)
        } else {
            try self.init(id: word)
        }
    }

    /// A rubric that comes with the program.
    /// - Parameter place: where a document names it.
    init(id: String, at place: Diagnostic.Place? = nil) throws(Failure) {
        let rubrics = ShippedRubrics.all(ofKind: "rubric")
        guard let document = rubrics.first(where: { $0.id == id }) else {
            var failure = Choice.rubric.unknown(id, known: rubrics.map(\.id), at: place)
            // Named by a document, it may be one of the body's own.
            if place != nil {
                failure.diagnostics.append(Diagnostic(severity: .note, message: .giveRubric, place: nil))
            }
            throw failure
        }
        self = .shipped(document)
    }

    /// Whether a word of the command line is a path and no id.
    static func looksLikeFile(_ word: String) -> Bool {
        if word == Files.standardName || Files.holdsFile(word) { return true }
        return word.contains("/") || word.hasEnding(of: DataName.documents + DataName.texts + DataName.workbooks)
    }

    /// The path, for a file.
    var path: String? {
        switch self {
        case .shipped: nil
        case .file(let path): path
        }
    }

    /// The rubric, read and checked.
    func loaded() throws(Failure) -> Rubric {
        let (name, bytes): (String, [UInt8])
        switch self {
        case .shipped(let document): (name, bytes) = (document.path, document.bytes)
        case .file(let path):
            let file = try InputFile(document: path)
            (name, bytes) = (file.name, file.bytes)
        }
        do {
            return try Rubric(reading: bytes, named: name)
        } catch {
            throw Failure(error)
        }
    }
}

extension Rubric {
    /// Refuses a profile that the rubric does not have.
    /// - Parameter place: where a document names it.
    func check(profile: String?, at place: Diagnostic.Place? = nil) throws(Failure) {
        guard let profile, self.profile(profile) == nil else { return }
        throw Choice.profile.unknown(profile, known: profiles.map(\.id), at: place)
    }

    /// Refuses a level that the root does not have.
    func check(level: String?) throws(Failure) {
        guard let level else { return }
        guard let levels = root.levels else { throw Failure(.wrongInput, .rubricWithoutLevels) }
        guard levels.position(of: level) == nil else { return }
        throw Choice.level.unknown(level, known: levels.levels.map(\.id))
    }
}
