// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML

/// A document of figures as far as it can be read, with what is wrong with it.
public struct FigureReading: Sendable {
    /// The figures, reports and tasks that can be used.
    public let figures: FigureSet
    /// Errors and warnings, by place.
    public let diagnostics: [Diagnostic]

    /// Whether something could not be used.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Reads a `figures: 1` document in YAML or JSON.
    ///
    /// What is told as an error is left out; what is told as a warning is kept.
    ///
    /// - Parameters:
    ///   - bytes: the document.
    ///   - name: its name for messages.
    ///   - programme: what indicators, parts, duties, tasks and units are held against.
    ///   - bodies: what the ids of bodies are held against, and whether they existed in the period.
    ///   - limits: how large the document may be.
    /// - Throws: `ReadingFailure` when it is no YAML or JSON.
    public init(
        reading bytes: [UInt8], named name: String, programme: Programme?, bodies: BodyTree?,
        limits: ReadingLimits = .catalogue
    ) throws(ReadingFailure) {
        self.init(
            try DocumentComposer.compose(bytes, named: name, limits: limits), programme: programme, bodies: bodies)
    }

    /// Reads figures from a composed tree.
    ///
    /// - Parameters:
    ///   - root: the tree.
    ///   - programme: what indicators, parts, duties, tasks and units are held against.
    ///   - bodies: what the ids of bodies are held against, and whether they existed in the period.
    public init(_ root: Node, programme: Programme?, bodies: BodyTree?) {
        let collector = DiagnosticCollector()
        var reader = FigureReader(
            reader: DocumentReader(collector), rules: FigureRules(programme: programme, bodies: bodies))
        figures = reader.figures(root)
        diagnostics = collector.sorted()
    }
}

extension FigureSet {
    /// Reads a `figures: 1` document in YAML or JSON; see ``FigureReading``, which also tells warnings.
    ///
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(
        reading bytes: [UInt8], named name: String, programme: Programme?, bodies: BodyTree?,
        limits: ReadingLimits = .catalogue
    ) throws(ReadingFailure) {
        let reading = try FigureReading(
            reading: bytes, named: name, programme: programme, bodies: bodies, limits: limits)
        guard !reading.hasErrors else { throw ReadingFailure(diagnostics: reading.diagnostics) }
        self = reading.figures
    }
}
