// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import LocatedYAML
    internal import Scoring
    internal import SelfAssessment
    internal import Spreadsheets

    extension EvidenceImportCommand {
        /// Reads the form, and delivers what it says.
        func read(_ console: Console) throws(Failure) -> ExitStatus {
            if let id, !Identifier.isValid(id) { throw Failure(.wrongInput, .notAnId("--id", id), help: .idForm) }
            if id != nil, into != nil { throw Failure(.wrongInput, .excluding("--id", "--into")) }
            if take != nil, into == nil { throw Failure(.wrongInput, .onlyWith("--take", "--into")) }
            let named = try rubric.map { word throws(Failure) in try RubricSource(word) }
            // The result may be written over the document it is put into.
            try InputPaths(paths: [form, into, named?.path].compactMap(\.self)).check(output: nil)
            try InputPaths(paths: [form, named?.path].compactMap(\.self)).check(output: out)
            var attempts = Attempts()
            let filled = attempts.attempt { () throws(Failure) in
                try FilledForm(InputFile(form, limit: SheetLimits().bytes))
            }
            let target = into.flatMap { path in
                attempts.attempt { () throws(Failure) in try Target(InputFile(document: path)) }
            }
            try attempts.finish()
            guard let filled else { return .wrongInput }
            let source: RubricSource
            if let named { source = named } else { source = try Self.source(filled, target?.document) }
            let rubric = try source.loaded()
            let answers = filled.answers(to: rubric, into: target?.document, id: id)
            console.report(answers.diagnostics)
            if answers.hasErrors { return .wrongInput }
            guard let target else {
                try console.deliver(new: answers.text(order: rubric), to: out, replacing)
                console.note(.formRead(answers.answered, open: answers.open))
                if let base = answers.base { console.note(.formMadeFrom(base.identity.id)) }
                return .done
            }
            return try put(answers, into: target, rubric, console)
        }

        /// A document that answers are put into.
        private struct Target {
            let file: InputFile
            let document: EvidenceDocument

            init(_ file: InputFile) throws(Failure) {
                self.file = file
                document = try file.evidence()
            }
        }

        private func put(
            _ answers: FormAnswers, into target: Target, _ rubric: Rubric, _ console: Console
        ) throws(Failure) -> ExitStatus {
            let choice = take?.choice
            let merge: EvidenceMerge
            do throws(ReadingFailure) {
                merge = try answers.merged(
                    into: (target.file.name, target.file.bytes), rubric: rubric, choice: choice)
            } catch {
                throw Failure(error)
            }
            console.report(
                merge.conflicts.map { answers.located($0).diagnostic(choice) } + merge.remarks.map(answers.relocated))
            if !merge.conflicts.isEmpty, choice == nil {
                console.report([.conflictsLeft(merge.conflicts.count)])
                return .belowBar
            }
            try console.deliver(merge.editor.bytes, to: out, over: [(into ?? "", target.file.bytes)])
            console.note(.formPut(merge.taken, open: answers.open))
            return .done
        }

        /// The rubric that the form names, or the document, where it comes with the program.
        private static func source(_ form: FilledForm, _ document: EvidenceDocument?) throws(Failure) -> RubricSource {
            guard let id = form.rubric?.id ?? document?.rubric.id else {
                throw Failure(.wrongInput, .formWithoutRubric, help: .nameRubric)
            }
            return try RubricSource(id: id)
        }
    }

    extension FilledForm {
        /// The form of a file.
        fileprivate init(_ file: InputFile) throws(Failure) {
            do {
                try self.init(reading: file.bytes, named: file.name)
            } catch {
                throw Failure(error)
            }
        }
    }
#endif
