// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators
internal import LocatedYAML

/// The kinds of documents about indicators, by the key that carries their format version. Those that name documents of
/// other kinds by the key of these stand before them.
enum IndicatorKind: String, CaseIterable {
    case figures
    case bodies
    case programme
    case crosswalk
}

/// What is wrong with a document about indicators.
struct IndicatorLint {
    let kind: IndicatorKind

    /// The errors of a document, and what its author has probably forgotten.
    func diagnostics(of root: Node) throws(Failure) -> [Diagnostic] {
        switch kind {
        case .programme: ProgrammeLinter.lint(root)
        case .crosswalk: CrosswalkLinter.lint(root, programmes: try ProgrammeSource.shipped())
        case .figures: FigureReading(root, programme: try programme(of: root), bodies: nil).diagnostics
        case .bodies: try bodies(root)
        }
    }

    /// The shipped programme that figures name, if it is one.
    private func programme(of root: Node) throws(Failure) -> Programme? {
        try ProgrammeSource.shipped().first { $0.identity.id == root["programme"]?.text }
    }

    private func bodies(_ root: Node) throws(Failure) -> [Diagnostic] {
        do {
            _ = try BodyTree(root)
            return []
        } catch {
            throw Failure(error)
        }
    }
}
