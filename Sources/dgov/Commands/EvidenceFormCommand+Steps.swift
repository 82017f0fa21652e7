// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import LocatedYAML
    internal import Scoring
    internal import Spreadsheets

    extension EvidenceFormCommand {
        /// Reads what the form is made from, and writes it.
        func make(_ console: Console) throws(Failure) -> ExitStatus {
            if let subject, !Identifier.isValid(subject) {
                throw Failure(.wrongInput, .notAnId("--subject", subject), help: .idForm)
            }
            if subject != nil, from != nil { throw Failure(.wrongInput, .excluding("--subject", "--from")) }
            if rater != nil, from == nil { throw Failure(.wrongInput, .onlyWith("--rater", "--from")) }
            if out != Files.standardName, Files.isOrdinaryOrMissing(out), !out.hasEnding(of: [".xlsx"]) {
                throw Failure(.wrongInput, .notAWorkbookName(out), help: .workbookName)
            }
            let source = try RubricSource(rubric)
            try InputPaths(paths: [source.path, from].compactMap(\.self)).check(output: out)
            var attempts = Attempts()
            let loaded = attempts.attempt { () throws(Failure) in try source.loaded() }
            let evidence = attempts.attempt { () throws(Failure) in
                try from.map { path throws(Failure) in try InputFile(document: path).evidence() }
            }
            try attempts.finish()
            guard let rubric = loaded else { return .wrongInput }
            let chosen = profile ?? (evidence ?? nil)?.profile
            try rubric.check(profile: chosen)
            if from == nil, chosen == nil, !rubric.profiles.isEmpty { console.note(.everyProfile(rubric.profiles)) }
            let kind = chosen.flatMap(rubric.profile)?.kinds.first
            let document =
                (evidence ?? nil)
                ?? EvidenceDocument(
                    id: "", rubric: .init(id: rubric.identity.id, version: rubric.identity.version), profile: chosen,
                    evidence: SubjectEvidence(subject: Subject(id: subject ?? "", kind: kind)))
            guard document.rubric.id == rubric.identity.id else {
                throw Failure(
                    .wrongInput, .otherRubricThanNamed(document.rubric.id, named: rubric.identity.id),
                    at: document.origin?.rubric?.place)
            }
            do {
                let form = try EvidenceForm(
                    rubric, profile: chosen, evidence: document, rater: rater, language: console.language)
                console.report(form.remarks)
                try console.deliver(new: form.bytes(scratch: Files.temporaryFolder), to: out, replacing)
                console.note(.formMade(form.count))
            } catch let failure as Failure {
                throw failure
            } catch let mismatch as EvidenceMismatch {
                throw Failure(mismatch)
            } catch let failure as WorkbookFailure {
                throw Failure(failure)
            } catch {
                throw Failure(.unreachable, [])
            }
            return .done
        }
    }

    extension Failure {
        /// A workbook that could not be written.
        init(_ failure: WorkbookFailure) { self.init(.unreachable, failure.message) }
    }
#endif
