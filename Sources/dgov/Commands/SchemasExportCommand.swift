// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import SafeFiles

/// `dgov schemas export`: all schemas as files of one folder, for editors.
struct SchemasExportCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export", abstract: HelpWords.schemasExport.text,
            discussion: HelpWords.schemasExportDiscussion.text)
    }

    @Argument(help: .words(HelpWords.schemasFolder, HelpWords.schemasFolderName), completion: .directory) var folder:
        String
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let schemas = try SchemaFile.all()
        do throws(FileFailure) {
            try SafeFolder.make(folder)
        } catch {
            throw Failure(saving: error)
        }
        let start = folder.hasSuffix("/") ? folder : folder + "/"
        for schema in schemas { try Files.replace(start + schema.name, with: schema.bytes) }
        try console.deliver(Self.written(schemas.count, to: start).text + "\n")
        return .done
    }

    /// What was written, and the line that an editor looks for.
    private static func written(_ count: Int, to start: String) -> Words {
        let path = start.escapingControls()
        // A document beside the folder names it alone, wherever the two are.
        let name = path.split(separator: "/").last.map { "\($0)/" } ?? path
        let line = "# yaml-language-server: $schema=\(name)evidence.schema.json"
        return Words(
            """
            Đã ghi \(count) lược đồ JSON vào '\(path)'. Dòng đầu của tài liệu nằm cùng chỗ với thư mục đó, ví dụ hồ sơ minh chứng:
            \(line)
            """,
            """
            Wrote \(count) JSON Schemas to '\(path)'. The first line of a document beside that folder, such as evidence:
            \(line)
            """)
    }
}
