// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import LocatedYAML

    /// Collects what is wrong with a form, in its order. A class, because the readers of rows share it.
    final class FormProblems {
        let name: String
        private(set) var hasErrors = false
        private var reported: [Diagnostic] = []
        private var untold = 0

        /// The most problems that are told.
        private static let limit = 1_000

        init(name: String, diagnostics: [Diagnostic]) {
            self.name = name
            for diagnostic in diagnostics { report(diagnostic) }
        }

        /// All problems, and how many are not told.
        var all: [Diagnostic] {
            guard untold > 0 else { return reported }
            return reported + [Diagnostic(severity: .note, message: .moreFormProblems(untold), place: nil)]
        }

        func report(_ diagnostic: Diagnostic) {
            if diagnostic.severity == .error { hasErrors = true }
            guard reported.count < Self.limit else {
                untold += 1
                return
            }
            reported.append(diagnostic)
        }

        func report(
            _ severity: DiagnosticSeverity, _ message: DiagnosticMessage, at place: SheetPlace, text: String = "",
            help: DiagnosticMessage? = nil
        ) {
            report(
                Diagnostic(severity: severity, message: message, place: place.place(in: name, text: text), help: help))
        }

        /// An error about the form as a whole.
        func error(_ message: DiagnosticMessage, help: DiagnosticMessage? = nil) {
            report(SheetFault(message, help: help).diagnostic(name))
        }

        /// A remark on the form as a whole.
        func note(_ message: DiagnosticMessage) {
            report(Diagnostic(severity: .note, message: message, place: nil))
        }

        /// A warning about the form as a whole.
        func warn(_ message: DiagnosticMessage) {
            var warning = SheetFault(message).diagnostic(name)
            warning.severity = .warning
            report(warning)
        }
    }
#endif
