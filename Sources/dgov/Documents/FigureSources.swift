// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Indicators
internal import LocatedYAML

/// What figures are held against.
struct FigureSources {
    let programme: Programme
    let bodies: BodyTree?

    /// Reads the programme, a shipped one or a file, and the bodies.
    /// - Parameters:
    ///   - files: other files that the command reads.
    ///   - output: where it writes.
    init(programme word: String, bodies path: String?, files: [String], output: String?) throws(Failure) {
        let source = try ProgrammeSource(word)
        try InputPaths(paths: files + [source.path, path].compactMap(\.self)).check(output: output)
        var attempts = Attempts()
        let programme = attempts.attempt { () throws(Failure) in try source.loaded() }
        let bodies = path.flatMap { path in attempts.attempt { () throws(Failure) in try BodiesFile(path).tree } }
        try attempts.finish()
        guard let programme else { throw Failure(.wrongInput, []) }
        self.programme = programme
        self.bodies = bodies
    }
}
