// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
internal import LocatedYAML
internal import SafeFiles
public import Scoring

/// A session and the file its answers go to. Each change is saved at once; what could not be saved is kept and tried again.
///
/// A file that somebody else has changed meanwhile is never overwritten: it is read anew, the changes of the session are
/// made on it, and where both have changed the same answer the respondent decides.
///
/// ```swift
/// var file = try AssessmentFile(opening: "so-xay-dung.yaml", rubric: rubric, respondent: an)
/// let changedByOthers = try file.apply(.answer("full"))
/// file.session.nextOpen()
/// ```
public struct AssessmentFile: Sendable {
    /// The path of the file.
    public let path: String
    /// Whether the file was made when it was opened.
    public let isNew: Bool
    /// The session. Moves are made here; changes through the file.
    public var session: AssessmentSession

    /// The file as it was read or saved last.
    private var version: FileVersion
    private var savedBytes: [UInt8]
    private var saved: EvidenceDocument
    private var undecided: [Undecided] = []

    /// Opens a file, or makes it.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - template: the bytes of a new file where there is none; `nil` when the file must be there.
    ///   - rubric: the rubric it answers.
    ///   - profile: the id of a profile; `nil` takes that of the document.
    ///   - respondent: who answers, in which role, on which day.
    ///   - asOf: the day to which ages are reckoned; `nil` takes that of the document, else the day of the respondent.
    ///   - measures: measures to be scored beside those of the document.
    ///   - catalogue: the measures that the document may have.
    /// - Throws: what keeps the file from being read or made, and every problem of the document.
    public init(
        opening path: String, creating template: [UInt8]? = nil, rubric: Rubric, profile: String? = nil,
        respondent: Respondent = Respondent(), asOf: CalendarDate? = nil, measures: [MeasureSet] = [],
        catalogue: MeasureCatalogue = .standard
    ) throws(AssessmentFailure) {
        func session(_ bytes: [UInt8]) throws(AssessmentFailure) -> AssessmentSession {
            do throws(ReadingFailure) {
                return try AssessmentSession(
                    reading: bytes, named: path, rubric: rubric, profile: profile, respondent: respondent, asOf: asOf,
                    measures: measures, catalogue: catalogue)
            } catch {
                throw .unusable(error.diagnostics)
            }
        }
        self.path = path
        SafeFile.removeLeftovers(beside: path)
        do throws(FileFailure) {
            (savedBytes, version) = try SafeFile.contents(of: path)
            isNew = false
        } catch {
            guard let template else { throw .file(error) }
            // A template that does not fit makes no file.
            let made = try session(template)
            (savedBytes, version, isNew) = try Self.made(template, at: path)
            self.session = isNew ? made : try session(savedBytes)
            saved = self.session.document
            return
        }
        self.session = try session(savedBytes)
        saved = self.session.document
    }

    /// Makes a file, or reads the one that is there after all.
    private static func made(
        _ template: [UInt8], at path: String
    ) throws(AssessmentFailure) -> (bytes: [UInt8], version: FileVersion, isNew: Bool) {
        do throws(FileFailure) {
            do throws(FileFailure) {
                return (template, try SafeFile.save(template, to: path, expecting: .version(.absent)), true)
            } catch {
                guard error.reason == .changedMeanwhile else { throw error }
                let (bytes, version) = try SafeFile.contents(of: path)
                return (bytes, version, false)
            }
        } catch {
            throw .file(error)
        }
    }

    // MARK: Changing

    /// Whether all changes are in the file.
    public var isSaved: Bool { session.bytes == savedBytes }

    /// Makes a change and saves it.
    ///
    /// - Parameters:
    ///   - change: the change as it was typed.
    ///   - id: the question; `nil` for the present one.
    /// - Returns: what others have changed in the file meanwhile.
    /// - Throws: why it was refused, or why it is not saved yet.
    @discardableResult
    public mutating func apply(
        _ change: SessionChange, to id: AnswerPlace? = nil
    ) throws(AssessmentFailure) -> [SessionDifference] {
        let question = id ?? session.current.id
        if undecided.contains(where: { $0.question == question }) {
            throw .refused(SessionRefusal(.decideFirst(question.item)))
        }
        let before = session
        do throws(SessionRefusal) {
            try session.apply(change, to: id)
        } catch {
            throw .refused(error)
        }
        if session.bytes != before.bytes || !isSaved { return try save() }
        // What was the same already may be so no longer in the file.
        let differences = try refresh()
        if let confirmed = session.confirmed(question, in: before), confirmed.isOpen { undecided.append(confirmed) }
        return differences
    }

    /// Takes back the last change and saves that.
    ///
    /// - Returns: what others have changed in the file meanwhile.
    /// - Throws: why it was refused, or why it is not saved yet.
    @discardableResult
    public mutating func undo() throws(AssessmentFailure) -> [SessionDifference] {
        do throws(SessionRefusal) {
            try session.undo()
        } catch {
            throw .refused(error)
        }
        return try save()
    }

    // MARK: Saving

    /// Saves what is not in the file yet. Where somebody else has changed the file, it is read anew and the changes are made
    /// on it; answers that both have changed stay as they are in the file, and stand among ``conflicts``.
    ///
    /// - Returns: what others have changed in the file meanwhile.
    /// - Throws: why it is not saved; the changes are kept.
    @discardableResult
    public mutating func save() throws(AssessmentFailure) -> [SessionDifference] {
        var differences: [SessionDifference] = []
        // Somebody may change the file again while it is read anew, but not for ever.
        for _ in 0..<5 {
            if isSaved { return differences }
            do throws(FileFailure) {
                version = try SafeFile.save(session.bytes, to: path, expecting: .version(version))
                savedBytes = session.bytes
                saved = session.document
                return differences
            } catch {
                guard error.reason == .changedMeanwhile else { throw .file(error) }
            }
            differences += try reload()
        }
        throw .file(FileFailure(path: path, reason: .changedMeanwhile))
    }

    /// Takes over what others have changed in the file, if anything. Changes that are not saved stay so.
    ///
    /// - Returns: what others have changed.
    /// - Throws: why the file cannot be read; the session is as it was.
    @discardableResult
    public mutating func refresh() throws(AssessmentFailure) -> [SessionDifference] {
        try reload()
    }

    /// Makes the file anew when somebody has removed it.
    ///
    /// - Throws: when there is a file, and what keeps it from being saved.
    public mutating func saveAsNew() throws(AssessmentFailure) {
        do throws(FileFailure) {
            version = try SafeFile.save(session.bytes, to: path, expecting: .version(.absent))
        } catch {
            throw .file(error)
        }
        savedBytes = session.bytes
        saved = session.document
    }

    private mutating func reload() throws(AssessmentFailure) -> [SessionDifference] {
        let (bytes, version): ([UInt8], FileVersion)
        do throws(FileFailure) {
            (bytes, version) = try SafeFile.contents(of: path)
        } catch {
            throw .file(error)
        }
        if bytes == savedBytes {
            self.version = version
            return []
        }
        var next = session
        let rebase: Rebase
        do throws(ReadingFailure) {
            let theirs = try next.reading(bytes)
            rebase = Rebase(of: session, from: saved, onto: theirs)
            try next.take(rebase.editor)
            saved = theirs.document
        } catch {
            throw .unusable(error.diagnostics)
        }
        session = next
        self.version = version
        savedBytes = bytes
        undecided = undecided.filter { old in !rebase.undecided.contains { $0.question == old.question } }
        undecided += rebase.undecided
        return rebase.differences
    }

    // MARK: Deciding

    /// The answers that both this session and somebody else have changed. The file has theirs.
    public var conflicts: [SessionConflict] {
        undecided.map { session.conflict($0) }
    }

    /// Decides which answer counts and saves it.
    ///
    /// - Parameters:
    ///   - question: the question of one of the ``conflicts``; nothing happens for any other.
    ///   - decision: which answer counts. Documents and notes that only one of both has stay in either case.
    /// - Returns: what others have changed in the file meanwhile.
    /// - Throws: why it was refused, or why it is not saved yet.
    @discardableResult
    public mutating func decide(
        _ question: AnswerPlace, _ decision: SessionConflict.Decision
    ) throws(AssessmentFailure) -> [SessionDifference] {
        guard let position = undecided.firstIndex(where: { $0.question == question }) else { return [] }
        if decision == .mine {
            do throws(SessionRefusal) {
                try session.put(undecided[position])
            } catch {
                throw .refused(error)
            }
        }
        undecided.remove(at: position)
        return try save()
    }
}

extension DiagnosticMessage {
    static func decideFirst(_ item: String) -> Self {
        let shown = Quotation.of(item)
        return Self(
            code: "decide-first",
            vi: "câu \(shown) đang có hai câu trả lời khác nhau; hãy chọn giữ câu trả lời nào trước",
            en: "there are two different answers to \(shown); decide first which of them counts")
    }
}
