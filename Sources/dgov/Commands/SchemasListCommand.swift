// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// `dgov schemas list`.
struct SchemasListCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: HelpWords.schemasList.text)
    }

    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let schemas = try SchemaFile.all()
        let width = schemas.map(\.name.count).max() ?? 0
        let lines = schemas.map { schema in
            schema.name + String(repeating: " ", count: width - schema.name.count + 2) + schema.title.text + "\n"
        }
        try console.deliver(lines.joined())
        return .done
    }
}
