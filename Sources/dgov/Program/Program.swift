// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Dispatch
internal import LocatedYAML

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The program: parses the arguments, runs the command, says how it ended.
@main
enum Program {
    static func main() {
        // A closed pipe is an error of writing, which is handled, and not the end of the program.
        signal(SIGPIPE, SIG_IGN)
        // So is a file that may not grow any more.
        signal(SIGXFSZ, SIG_IGN)
        Terminal.holdStandardDescriptors()
        Task { exit(await run().rawValue) }
        dispatchMain()
    }

    private static func run() async -> ExitStatus {
        do throws(Failure) {
            try Invocation.checkEnvironment()
        } catch {
            return end(error, Console(color: .auto))
        }
        do {
            var command = try Dgov.parseAsRoot(Invocation.arguments)
            if let command = command as? any DgovCommand { return await execute(command) }
            // A command without work of its own answers with its help.
            try command.run()
            return .done
        } catch {
            return end(parsing: error)
        }
    }

    private static func execute(_ command: any DgovCommand) async -> ExitStatus {
        let console = command.common.console
        do throws(Failure) {
            return try await command.execute(console)
        } catch {
            return end(error, console)
        }
    }

    private static func end(_ failure: Failure, _ console: Console) -> ExitStatus {
        console.report(failure.diagnostics)
        return failure.status
    }

    /// Help, the version, or what the parser refused.
    private static func end(parsing error: any Error) -> ExitStatus {
        let console = Console(color: .auto)
        let texts = ParserTexts(language: console.language)
        do throws(Failure) {
            guard Dgov.exitCode(for: error) == .success else {
                if let unknown = CommandNames.unknown(in: Invocation.arguments) { throw unknown }
                let text = texts.refusal(Dgov.fullMessage(for: error, columns: texts.columns(Terminal.errors)))
                try Files.send(Array((text + "\n").utf8), to: Terminal.errors, named: .standardErrors)
                return .wrongInput
            }
            if let unknown = CommandNames.unknownAfterHelp(in: Invocation.arguments) { throw unknown }
            let text = texts.help(Dgov.fullMessage(for: error, columns: texts.columns(Terminal.output)))
            try console.deliver(text.hasSuffix("\n") ? text : text + "\n")
            return .done
        } catch {
            return end(error, console)
        }
    }
}
