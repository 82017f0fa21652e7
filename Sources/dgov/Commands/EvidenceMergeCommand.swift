// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence
internal import LocatedYAML
internal import RubricLibrary
internal import Scoring
internal import SelfAssessment

/// `dgov evidence merge`: documents of several people become one. Nothing is written while they contradict one another,
/// unless the call says whose word counts.
struct EvidenceMergeCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "merge", abstract: HelpWords.evidenceMerge.text,
            discussion: HelpWords.evidenceMergeDiscussion.text)
    }

    @Argument(help: .words(HelpWords.mergeFirst, HelpWords.mergeFirstName), completion: .file()) var first: String
    @Argument(help: .words(HelpWords.mergeOthers, HelpWords.mergeOthersName), completion: .file()) var others: [String]
    @Option(help: .words(HelpWords.mergeBase, HelpWords.fileName), completion: .file()) var base: String?
    @Option(help: .words(HelpWords.mergeTake, HelpWords.mergeTakeName)) var take: TakeWord?
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        // The result may be written over one of the documents it came from.
        let paths = [first] + others + [base].compactMap(\.self)
        try InputPaths(paths: paths).check(output: nil)
        var attempts = Attempts()
        let files = ([first] + others).map { path in
            attempts.attempt { () throws(Failure) in try InputFile(document: path) }
        }
        let root = base.flatMap { path in attempts.attempt { () throws(Failure) in try InputFile(document: path) } }
        try attempts.finish()
        let sources = files.compactMap(\.self).map(\.source)
        guard let start = sources.first else { return .wrongInput }
        let choice = take?.choice
        let merge: EvidenceMerge
        do throws(ReadingFailure) {
            merge = try EvidenceMerge(
                start, Array(sources.dropFirst()), base: root?.source, rubric: Self.rubric(of: start), choice: choice)
        } catch {
            throw Failure(error)
        }
        console.report(merge.conflicts.map { $0.diagnostic(choice) } + merge.remarks)
        if !merge.conflicts.isEmpty, choice == nil {
            console.report([.conflictsLeft(merge.conflicts.count)])
            return .belowBar
        }
        try console.deliver(merge.editor.bytes, to: out, over: zip(paths, sources).map { ($0, $1.bytes) })
        console.note(.merged(merge.taken, of: sources.count))
        return .done
    }

    /// The rubric for the order of answers: the one the document names, where it comes with the program.
    private static func rubric(of source: EvidenceMerge.Source) -> Rubric? {
        guard let document = try? EvidenceDocument(reading: source.bytes, named: source.name),
            let shipped = ShippedRubrics.document(id: document.rubric.id), shipped.kind == "rubric"
        else { return nil }
        return try? Rubric(reading: shipped.bytes, named: shipped.path)
    }
}

/// The values of `--take`.
enum TakeWord: String, ExpressibleByArgument, CaseIterable {
    case first
    case second

    var choice: EvidenceMerge.Choice { self == .first ? .first : .second }
}

extension InputFile {
    /// The file as a document to be merged.
    fileprivate var source: EvidenceMerge.Source { EvidenceMerge.Source(name: name, bytes: bytes) }
}
