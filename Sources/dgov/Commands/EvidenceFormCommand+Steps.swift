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
            if let subject, !subject.isDocumentId {
                throw Failure(.wrongInput, .notAnId("--subject", subject), help: .idForm)
            }
            if subject != nil, from != nil { throw Failure(.wrongInput, .excluding("--subject", "--from")) }
            if rater != nil, from == nil { throw Failure(.wrongInput, .onlyWith("--rater", "--from")) }
            let source = try RubricSource(rubric)
            try InputPaths(paths: [source.path, from].compactMap(\.self)).check(output: out)
            var attempts = Attempts()
            let loaded = attempts.attempt { () throws(Failure) in try source.loaded() }
            let evidence = attempts.attempt { () throws(Failure) in
                try from.map { path throws(Failure) in try Self.evidence(path) }
            }
            try attempts.finish()
            guard let rubric = loaded else { return .wrongInput }
            let chosen = profile ?? (evidence ?? nil)?.profile
            try rubric.check(profile: chosen)
            let kind = chosen.flatMap(rubric.profile)?.kinds.first
            let document =
                (evidence ?? nil)
                ?? EvidenceDocument(
                    id: subject.map { String("\($0)-\(rubric.identity.id)".prefix(128)) } ?? "",
                    rubric: .init(id: rubric.identity.id, version: rubric.identity.version), profile: chosen,
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
                try console.deliver(form.bytes(scratch: Files.temporaryFolder), to: out)
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

        private static func evidence(_ path: String) throws(Failure) -> EvidenceDocument {
            let file = try InputFile(path)
            do {
                return try EvidenceDocument(reading: file.bytes, named: file.name)
            } catch {
                throw Failure(error)
            }
        }
    }

    extension Failure {
        /// A workbook that could not be written.
        init(_ failure: WorkbookFailure) { self.init(.unreachable, failure.message) }
    }
#endif
