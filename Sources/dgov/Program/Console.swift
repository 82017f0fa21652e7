// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Reports

/// Where a command prints: results to standard output or a file, everything else to standard error.
struct Console {
    let color: ColorWord

    var language: Language { Invocation.language }

    /// How texts are set that go to standard output, or to a file when `path` is given.
    func style(for path: String?) -> TextStyle {
        let isFile = path != nil && path != Files.standardName
        return TextStyle(
            language: language, width: isFile ? 80 : Terminal.width(Terminal.output),
            usesColor: color.isOn(isFile ? nil : Terminal.output))
    }

    /// The diagnostics as text.
    func text(_ diagnostics: [Diagnostic], for descriptor: Int32) -> String {
        DiagnosticRenderer(language: language == .english ? .en : .vi, color: color.isOn(descriptor)).render(
            diagnostics)
    }

    /// Says something to the user that is no result.
    func report(_ diagnostics: [Diagnostic]) {
        guard !diagnostics.isEmpty else { return }
        // Nobody can be told that standard error does not work.
        try? Files.send(
            Array(text(diagnostics, for: Terminal.errors).utf8), to: Terminal.errors, named: .standardErrors)
    }

    /// A remark beside the result.
    func note(_ message: DiagnosticMessage) {
        report([Diagnostic(severity: .note, message: message, place: nil)])
    }

    /// Delivers a result, whole or not at all: to standard output, or to a file when `path` is given.
    func deliver(_ bytes: [UInt8], to path: String? = nil) throws(Failure) {
        if let path, path != Files.standardName {
            try Files.replace(path, with: bytes)
        } else {
            try Files.send(bytes, to: Terminal.output, named: .standardOutput)
        }
    }

    func deliver(_ text: String, to path: String? = nil) throws(Failure) { try deliver(Array(text.utf8), to: path) }
}
