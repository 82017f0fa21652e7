// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import LocatedYAML
    internal import Scoring
    internal import SelfAssessment

    /// Whom a form is about, who has filled it in and when; what the guide does not say comes from what the form was made with,
    /// or from the document that the answers are put into.
    struct FormDocumentHead {
        let form: FilledForm
        let rubric: Rubric
        let target: EvidenceDocument?
        let profile: String?
        let id: String?

        /// The subjects that answers may be about.
        var subjects: SubjectEvidence {
            let known = form.memory?.document ?? target
            return known?.evidence ?? SubjectEvidence(subject: Subject(id: ""))
        }

        // MARK: The rubric

        /// Tells when the form is for another rubric.
        func check(_ problems: FormProblems) {
            guard let made = form.rubric else {
                problems.warn(.formWithoutMemory)
                return
            }
            if form.memory?.isDamaged ?? false { problems.warn(.formMemoryDamaged) }
            let identity = rubric.identity
            if made.id != identity.id {
                problems.error(.formForOtherRubric(made.id, found: identity.id))
            } else if let version = made.version, version != identity.version {
                let canMigrate = rubric.migrations.contains { $0.from == version }
                problems.error(
                    .formForOtherVersion(version, found: identity.version),
                    help: canMigrate ? .useOldRubric : .useTheForm)
            } else if let hash = form.memory?.hash, let own = identity.hash?.description, hash != own {
                problems.warn(.rubricHasChanged(identity.version))
            }
            if let profile, rubric.profile(profile) == nil {
                problems.error(.unknownFormProfile(profile, known: rubric.profiles.map(\.id)))
            }
        }

        // MARK: The document

        /// The document without answers; `nil` when it cannot be told whom it is about.
        func document(_ problems: FormProblems) -> EvidenceDocument? {
            let known = form.memory?.document ?? target
            let asOf = day(.asOf, problems) ?? known?.asOf
            _ = day(.day, problems)
            guard let subject = subject(known?.evidence.subject, problems) else { return nil }
            var evidence = subjects
            evidence.subject = subject
            var document = EvidenceDocument(
                id: id ?? known?.identity.id ?? String("\(subject.id)-\(rubric.identity.id)".prefix(128)),
                version: known?.identity.version ?? "1", title: known?.title,
                rubric: .init(id: rubric.identity.id, version: rubric.identity.version), profile: profile,
                period: known?.period, asOf: asOf, evidence: evidence.withoutAnswers())
            document.origin = nil
            return document
        }

        private func subject(_ known: Subject?, _ problems: FormProblems) -> Subject? {
            let (id, name) = (text(.bodyId), text(.bodyName))
            var subject = known ?? Subject(id: "", kind: profile.flatMap(rubric.profile)?.kinds.first)
            if !id.isEmpty {
                guard Identifier.isValid(id) else {
                    report(.notAnIdentifier(id), .bodyId, problems, help: .identifierForm)
                    return nil
                }
                subject.id = id
            }
            guard !subject.id.isEmpty else {
                report(.bodyMissing, .bodyId, problems, help: .fillInGuide(.bodyId))
                return nil
            }
            let isSame = subject.name.map { $0.entries.contains { CellText.cleaned($0.text) == name } } ?? false
            if !name.isEmpty, !isSame { subject.name = LocalizedText(name) }
            return subject
        }

        /// Who has filled in the form; where nobody says so, whom the target document gives by default.
        var filler: String? {
            let name = text(.filler)
            return name.isEmpty ? target?.origin?.document["defaults"]?["rater"]?.text : name
        }

        /// The day on which the form was filled in; where none is given, the one of the target document.
        var day: CalendarDate? {
            guard let cell = form.guide[.day]?.cell, !cell.isEmpty else {
                return (target?.origin?.document["defaults"]?["date"]?.text).flatMap { CalendarDate(parsing: $0) }
            }
            return Self.day(cell)
        }

        private func day(_ field: GuideField, _ problems: FormProblems) -> CalendarDate? {
            guard let cell = form.guide[field]?.cell, !cell.isEmpty else { return nil }
            if let day = Self.day(cell) { return day }
            report(.cellIsNoDate(cell.text), field, problems, help: .writeSheetDate)
            return nil
        }

        static func day(_ cell: ReadCell) -> CalendarDate? {
            switch cell {
            case .date(let date): date
            case .text(let text): SheetDate.read(text.trimmed)
            case .empty, .number, .boolean, .error: nil
            }
        }

        private func text(_ field: GuideField) -> String {
            CellText.cleaned(form.guide[field]?.cell.text ?? "").trimmed
        }

        private func report(
            _ message: DiagnosticMessage, _ field: GuideField, _ problems: FormProblems, help: DiagnosticMessage
        ) {
            guard let value = form.guide[field] else { return problems.error(message, help: help) }
            problems.report(.error, message, at: value.place, text: value.cell.text, help: help)
        }
    }
#endif
