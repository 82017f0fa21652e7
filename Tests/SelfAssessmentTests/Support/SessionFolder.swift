// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import SafeFiles
import Scoring
import SelfAssessment
import Testing

/// A folder with one evidence document over the small rubric. It goes away with the test.
final class SessionFolder {
    static let head = "evidence: 1\nid: e\nsubject: {id: s}\nrubric: small\nas_of: 2026-11-20\n"

    let url: URL
    var path: String { url.path + "/e.yaml" }

    /// A folder with a document; `nil` for an empty folder.
    init(_ text: String? = "") throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("dgov-session-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        if let text { try write(text) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// What is below the head of the document on the disk.
    var text: String {
        get throws {
            let bytes = try SafeFile.contents(of: path).bytes
            return String(decoding: bytes, as: UTF8.self).replacing(Self.head, with: "")
        }
    }

    /// Writes the document as somebody else would.
    func write(_ text: String) throws { try SafeFile.save(Array((Self.head + text).utf8), to: path) }

    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }

    /// Opens the document.
    func open(by respondent: Respondent = .an, creating template: [UInt8]? = nil) throws -> AssessmentFile {
        try AssessmentFile(
            opening: path, creating: template, rubric: try #require(SessionRubrics.small), respondent: respondent)
    }
}

/// What an action fails with; `nil` when it does not.
func failure(_ action: () throws(AssessmentFailure) -> Void) -> AssessmentFailure? {
    do throws(AssessmentFailure) {
        try action()
        return nil
    } catch {
        return error
    }
}

extension AnswerPlace {
    static let plan = AnswerPlace(item: "plan")
    static let owner = AnswerPlace(item: "owner")
    static let share = AnswerPlace(item: "share")
}
