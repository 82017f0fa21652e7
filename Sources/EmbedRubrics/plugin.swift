// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PackagePlugin

/// Embeds the documents of the top-level folder `Rubrics` into the target that uses this plug-in.
///
/// Not a resource bundle: a program copied to another machine must still find its rubrics.
///
/// A build repeats its plan, and so this function, only when Swift sources come or go. So that documents added later are
/// found all the same, the folders are inputs of the command beside the documents, and the tool walks them itself. While
/// it finds other documents than were planned for, it changes the file `again`, one more input, so that the next build
/// runs it again.
@main
struct EmbedRubrics: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "Rubrics", directoryHint: .isDirectory)
            .resolvingSymlinksInPath()
        let inside = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedDocuments.swift")
        let again = context.pluginWorkDirectoryURL.appending(path: "again")
        try Data().write(to: again)
        return [
            .buildCommand(
                displayName: "Embedding the documents of Rubrics",
                executable: try context.tool(named: "EmbedRubricsTool").url,
                arguments: [folder, output, again].map { $0.path(percentEncoded: false) } + inside,
                inputFiles: [folder, again] + inside.map { folder.appending(path: $0) },
                outputFiles: [output])
        ]
    }
}
