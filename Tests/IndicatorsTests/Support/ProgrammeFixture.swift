// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Indicators
import LocatedYAML

/// Files of these tests and of the package, found from the place of the sources.
enum ProgrammeFixture {
    static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures")
    static let package = fixtures.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func bytes(_ path: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: fixtures.appendingPathComponent(path)))
    }

    /// A programme of the folder `programmes`.
    static func programme(_ name: String) throws -> Programme {
        try explained { () throws(ReadingFailure) in
            try Programme(reading: try bytesOrNothing("programmes/\(name).yaml"), named: "\(name).yaml")
        }
    }

    /// The crosswalk of the folder `programmes`.
    static func crosswalk() throws -> Crosswalk {
        try explained { () throws(ReadingFailure) in
            try Crosswalk(reading: try bytesOrNothing("programmes/crosswalk.yaml"), named: "crosswalk.yaml")
        }
    }

    /// A file that is not there reads as an empty document.
    private static func bytesOrNothing(_ path: String) throws(ReadingFailure) -> [UInt8] { (try? bytes(path)) ?? [] }

    private static func explained<Result>(_ body: () throws(ReadingFailure) -> Result) throws -> Result {
        do throws(ReadingFailure) {
            return try body()
        } catch {
            throw Explained(diagnostics: error.diagnostics)
        }
    }

    /// Diagnostics as an error whose description a test report shows.
    struct Explained: Error, CustomStringConvertible {
        let diagnostics: [Diagnostic]
        var description: String { DiagnosticRenderer(language: .en, color: false).render(diagnostics) }
    }
}
