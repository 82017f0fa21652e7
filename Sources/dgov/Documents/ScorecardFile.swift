// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Scoring

/// A scorecard that was written as JSON.
struct ScorecardFile {
    let card: Scorecard

    /// Reads a scorecard; other results, and documents that are none, are refused by name.
    init(_ file: InputFile) throws(Failure) {
        let root = try file.composed()
        guard let kind = root["result"], kind.text == ResultKind.scorecard.rawValue else {
            let place = root["result"]?.place ?? root.source.place(of: SourceRange(start: 0, end: 0))
            throw Failure(.wrongInput, .notAScorecard(root["result"]?.text), at: place, help: .makeScorecard)
        }
        do {
            card = try JSONTextDecoder().decode(Scorecard.self, from: root)
        } catch {
            throw Failure(error)
        }
    }
}

/// Results as JSON.
enum ResultJSON {
    /// The bytes of a result. Its numbers are exact, so there is none that JSON could not say.
    static func bytes(_ result: some Encodable) throws(Failure) -> [UInt8] {
        do {
            return try JSONTextEncoder().encode(result)
        } catch {
            throw Failure(.wrongInput, .unwritableResult)
        }
    }
}
