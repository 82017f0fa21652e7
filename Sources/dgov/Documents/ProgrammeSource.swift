// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Indicators
internal import LocatedYAML
internal import RubricLibrary

/// Where a programme comes from.
enum ProgrammeSource {
    /// Out of the program.
    case shipped(ShippedDocument)
    /// Out of a file.
    case file(String)

    /// The programme that a word of the command line names: a file when there is one or the word ends like one, else an id.
    init(_ word: String) throws(Failure) {
        if RubricSource.looksLikeFile(word) {
            self = .file(word)
        } else {
            try self.init(id: word)
        }
    }

    /// A programme that comes with the program.
    /// - Parameter place: where a document names it.
    init(id: String, at place: Diagnostic.Place? = nil) throws(Failure) {
        let programmes = ShippedRubrics.all(ofKind: "programme")
        guard let document = programmes.first(where: { $0.id == id }) else {
            throw Choice.programme.unknown(id, known: programmes.map(\.id), at: place)
        }
        self = .shipped(document)
    }

    /// The path, for a file.
    var path: String? {
        switch self {
        case .shipped: nil
        case .file(let path): path
        }
    }

    /// The programme, read and checked.
    func loaded() throws(Failure) -> Programme {
        let (name, bytes): (String, [UInt8])
        switch self {
        case .shipped(let document): (name, bytes) = (document.path, document.bytes)
        case .file(let path):
            let file = try InputFile(document: path)
            (name, bytes) = (file.name, file.bytes)
        }
        do {
            return try Programme(reading: bytes, named: name)
        } catch {
            throw Failure(error)
        }
    }

    /// All programmes that come with the program.
    static func shipped() throws(Failure) -> [Programme] {
        var programmes: [Programme] = []
        for document in ShippedRubrics.all(ofKind: "programme") {
            programmes.append(try ProgrammeSource.shipped(document).loaded())
        }
        return programmes
    }
}
