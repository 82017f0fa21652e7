// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Indicators

extension FigureFile {
    /// The figures of several files, in their order. What is doubtful in them is said to the user.
    static func sets(
        _ paths: [String], _ programme: Programme, _ bodies: BodyTree?, _ console: Console
    ) throws(Failure) -> [FigureSet] {
        var attempts = Attempts()
        let files = paths.compactMap { path in
            attempts.attempt { () throws(Failure) in try FigureFile(path, programme: programme, bodies: bodies) }
        }
        console.report(files.flatMap(\.diagnostics))
        try attempts.finish()
        return files.map(\.figures)
    }
}
