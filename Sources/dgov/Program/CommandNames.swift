// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import LocatedYAML

/// Finds the word that was meant as a command and is none; the parser would call it an unexpected argument.
enum CommandNames {
    static func unknown(in arguments: [String]) -> Failure? { unknown(among: positional(arguments)) }

    /// `dgov help wrod`, which the parser takes for a call for help without more.
    static func unknownAfterHelp(in arguments: [String]) -> Failure? {
        let words = positional(arguments)
        return words.first == helpName ? unknown(among: Array(words.dropFirst())) : nil
    }

    private static let helpName = "help"

    private static func unknown(among words: [String]) -> Failure? {
        var commands = subcommands(of: Dgov.self)
        for word in words where word != helpName {
            guard let command = commands.first(where: { $0.name == word }) else {
                return failure(word, commands.map(\.name))
            }
            commands = subcommands(of: command.type)
            if commands.isEmpty { return nil }
        }
        return nil
    }

    private static func failure(_ word: String, _ names: [String]) -> Failure {
        let help =
            Suggestion.nearest(to: word, among: names).map { DiagnosticMessage.didYouMean($0) } ?? .commands(names)
        return Failure(.wrongInput, .unknownCommand(word), help: help)
    }

    private static func subcommands(of type: any ParsableCommand.Type) -> [(
        name: String, type: any ParsableCommand.Type
    )] {
        type.configuration.subcommands.map { ($0.configuration.commandName ?? "", $0) }
    }

    /// The words that are neither an option nor the value of one that stands before a command.
    private static func positional(_ arguments: [String]) -> [String] {
        var words: [String] = []
        var isValue = false
        for argument in arguments {
            if !isValue, !argument.hasPrefix("-") { words.append(argument) }
            isValue = argument == "--lang" || argument == "--color"
        }
        return words
    }
}
