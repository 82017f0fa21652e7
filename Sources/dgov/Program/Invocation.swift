// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What holds for the whole run, looked up once from the arguments and the environment.
///
/// The parser asks for help texts through static members, before any option is parsed; so the language is found first.
enum Invocation {
    /// The arguments without the name of the program.
    static let arguments = Array(CommandLine.arguments.dropFirst())

    /// The language: `--lang`, else `DGOV_LANG`, else Vietnamese. A wrong word counts as none here and is refused later.
    static let language: Language = {
        let word = languageArgument(in: arguments) ?? Terminal.variable(languageVariable) ?? ""
        return LanguageWord(rawValue: word)?.language ?? .vietnamese
    }()

    /// The name of the environment variable.
    static let languageVariable = "DGOV_LANG"

    /// Refuses a language in the environment that there is not, unless an argument takes precedence.
    static func checkEnvironment() throws(Failure) {
        guard languageArgument(in: arguments) == nil, let word = Terminal.variable(languageVariable), !word.isEmpty,
            LanguageWord(rawValue: word) == nil
        else { return }
        throw Failure(.wrongInput, .unknownLanguageVariable(word))
    }

    /// The last value of `--lang` before a `--`.
    private static func languageArgument(in arguments: [String]) -> String? {
        var found: String?
        var expectsValue = false
        for argument in arguments.prefix(while: { $0 != "--" }) {
            if expectsValue { found = argument }
            expectsValue = argument == "--lang"
            if argument.hasPrefix("--lang=") { found = String(argument.dropFirst("--lang=".count)) }
        }
        return found
    }
}
