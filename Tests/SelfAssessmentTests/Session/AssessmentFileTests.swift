// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import LocatedYAML
import SafeFiles
import Scoring
import SelfAssessment
import Testing

struct AssessmentFileTests {
    @Test func `every answer is in the file at once, and a second session begins where the first ended`() throws {
        let folder = try SessionFolder("# Ghi chú\nanswers: {}\n")
        var file = try folder.open()
        for (item, typed) in [("plan", "3"), ("owner", "5"), ("share", "12/40")] {
            try file.apply(.answer(typed), to: AnswerPlace(item: item))
            #expect(try SafeFile.contents(of: folder.path).bytes == file.session.bytes)
            #expect(file.isSaved)
        }
        #expect(file.isNew == false)
        #expect(try folder.names() == ["e.yaml"])
        let again = try folder.open()
        #expect(again.session.bytes == file.session.bytes)
        #expect(again.session.current.id.item == "kinds")
        #expect(again.session.card == file.session.card)
        #expect(again.session.canUndo == false)
    }

    @Test func `a change taken back is taken back in the file, byte by byte`() throws {
        let text = "answers:\n  plan: none   # chưa có\n\n  owner: 5\n"
        let folder = try SessionFolder(text)
        var file = try folder.open(by: Respondent())
        try file.apply(.answer("full"), to: .plan)
        #expect(try folder.text == "answers:\n  plan: full   # chưa có\n\n  owner: 5\n")
        try file.apply(.note("a"), to: .owner)
        try file.undo()
        try file.undo()
        #expect(try folder.text == text)
        #expect(file.isSaved)
    }

    @Test func `a refused change leaves the file as it is`() throws {
        let folder = try SessionFolder("answers: {plan: none}\n")
        var file = try folder.open()
        let version = try SafeFile.contents(of: folder.path).version
        let refused = failure { () throws(AssessmentFailure) in try file.apply(.answer("9"), to: .plan) }
        guard case .refused(let refusal)? = refused else {
            Issue.record("\(String(describing: refused))")
            return
        }
        #expect(refusal.message.code == "unknown-option")
        let nothing = failure { () throws(AssessmentFailure) in try file.undo() }
        #expect(nothing != nil)
        #expect(try SafeFile.contents(of: folder.path).version == version)
    }

    // MARK: Opening

    @Test func `a file that is not there is made from a template, with nothing answered`() throws {
        let folder = try SessionFolder(nil)
        let template = Array((SessionFolder.head + "answers:\n  plan:\n  owner:\n").utf8)
        var file = try folder.open(creating: template)
        #expect(file.isNew)
        #expect(try SafeFile.contents(of: folder.path).bytes == template)
        try file.apply(.answer("full"))
        #expect(try folder.text == "answers:\n  plan: {value: full, rater: An, date: 2026-11-20}\n  owner:\n")
        #expect(try folder.open(creating: template).isNew == false)
    }

    @Test func `a template that does not fit makes no file`() throws {
        let folder = try SessionFolder(nil)
        let template = Array((SessionFolder.head + "answers: {plan: perhaps}\n").utf8)
        let rubric = try #require(SessionRubrics.small)
        let refused = failure { () throws(AssessmentFailure) in
            _ = try AssessmentFile(
                opening: folder.path, creating: template, rubric: rubric, respondent: .an)
        }
        guard case .unusable(let diagnostics)? = refused else {
            Issue.record("\(String(describing: refused))")
            return
        }
        #expect(diagnostics.map(\.message.code) == ["unknown-option"])
        #expect(try folder.names() == [])
    }

    @Test func `a file that is not there, or in no folder, is a failure of the file`() throws {
        let folder = try SessionFolder(nil)
        let rubric = try #require(SessionRubrics.small)
        let missing = failure { () throws(AssessmentFailure) in
            _ = try AssessmentFile(opening: folder.path, rubric: rubric)
        }
        #expect(missing == .file(FileFailure(path: folder.path, reason: .system(ENOENT))))
        let lost = folder.url.path + "/none/e.yaml"
        let noFolder = failure { () throws(AssessmentFailure) in
            _ = try AssessmentFile(opening: lost, creating: Array(SessionFolder.head.utf8), rubric: rubric)
        }
        #expect(noFolder == .file(FileFailure(path: lost, reason: .system(ENOENT))))
        let isFolder = failure { () throws(AssessmentFailure) in
            _ = try AssessmentFile(
                opening: folder.url.path, creating: Array(SessionFolder.head.utf8), rubric: rubric)
        }
        #expect(isFolder == .file(FileFailure(path: folder.url.path, reason: .system(EISDIR))))
    }

    @Test func `every problem of a broken document is told, and the document stays`() throws {
        let folder = try SessionFolder("answers: {plan: perhaps, owner: 7}\nanswer: {}\n")
        let rubric = try #require(SessionRubrics.small)
        let refused = failure { () throws(AssessmentFailure) in
            _ = try AssessmentFile(opening: folder.path, rubric: rubric)
        }
        guard case .unusable(let diagnostics)? = refused else {
            Issue.record("\(String(describing: refused))")
            return
        }
        #expect(diagnostics.map(\.message.code) == ["unknown-key"])
        #expect(diagnostics.map(\.place?.line) == [7])
        #expect(try folder.text == "answers: {plan: perhaps, owner: 7}\nanswer: {}\n")
    }

    // MARK: A disk that does not take it

    @Test func `answers that a full disk does not take are kept, and saved when there is room`() throws {
        let folder = try SessionFolder("answers: {plan: none}\n")
        var file = try folder.open(by: Respondent())
        // Every write to this device fails as on a full disk.
        let aside = folder.path + ".aside"
        try FileManager.default.moveItem(atPath: folder.path, toPath: aside)
        try FileManager.default.createSymbolicLink(atPath: folder.path, withDestinationPath: "/dev/full")
        let full = AssessmentFailure.file(FileFailure(path: folder.path, reason: .system(ENOSPC)))
        let first = failure { () throws(AssessmentFailure) in try file.apply(.answer("full"), to: .plan) }
        let second = failure { () throws(AssessmentFailure) in try file.apply(.answer("5"), to: .owner) }
        #expect(first == full)
        #expect(second == full)
        #expect(file.isSaved == false)
        #expect(file.session.question(.plan)?.own?.response.value == .word("full"))
        try FileManager.default.removeItem(atPath: folder.path)
        try FileManager.default.moveItem(atPath: aside, toPath: folder.path)
        #expect(try folder.text == "answers: {plan: none}\n")
        #expect(try file.save() == [])
        #expect(file.isSaved)
        #expect(try folder.text == "answers: {plan: full, owner: 5}\n")
    }

    @Test func `an answer given while another program saves is kept, and saved with the next one`() throws {
        let folder = try SessionFolder()
        var file = try folder.open(by: Respondent())
        let descriptor = open(folder.path, O_RDONLY)
        try #require(flock(descriptor, LOCK_EX) == 0)
        let held = failure { () throws(AssessmentFailure) in try file.apply(.answer("full"), to: .plan) }
        #expect(held == .file(FileFailure(path: folder.path, reason: .beingSaved)))
        #expect(try folder.text == "")
        close(descriptor)
        try file.apply(.answer("5"), to: .owner)
        #expect(try folder.text == "answers:\n  plan: full\n  owner: 5\n")
    }

    @Test func `a change taken back before it could be saved leaves nothing to be saved`() throws {
        let folder = try SessionFolder()
        var file = try folder.open()
        let descriptor = open(folder.path, O_RDONLY)
        try #require(flock(descriptor, LOCK_EX) == 0)
        let held = failure { () throws(AssessmentFailure) in try file.apply(.answer("full"), to: .plan) }
        #expect(held != nil)
        try file.undo()
        #expect(file.isSaved)
        close(descriptor)
    }

    @Test func `a file that was removed is made anew only when asked`() throws {
        let folder = try SessionFolder()
        var file = try folder.open(by: Respondent())
        try FileManager.default.removeItem(atPath: folder.path)
        let gone = failure { () throws(AssessmentFailure) in try file.apply(.answer("full"), to: .plan) }
        #expect(gone == .file(FileFailure(path: folder.path, reason: .system(ENOENT))))
        #expect(try folder.names() == [])
        try file.saveAsNew()
        #expect(try folder.text == "answers:\n  plan: full\n")
        let there = failure { () throws(AssessmentFailure) in try file.saveAsNew() }
        #expect(there == .file(FileFailure(path: folder.path, reason: .changedMeanwhile)))
    }
}
