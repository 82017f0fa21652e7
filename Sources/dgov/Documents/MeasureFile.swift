// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence
internal import LocatedYAML

/// A document that carries measures into evidence: a result, or a file that holds nothing else.
struct MeasureFile {
    let set: MeasureSet
    /// The result, when it is one of checking data.
    let quality: QualityResult?

    init(_ file: InputFile) throws(Failure) {
        let root = try file.composed()
        do {
            set = try MeasureSet(root)
        } catch {
            throw Failure(error)
        }
        // A file may hold measures alone and say where they come from; only a whole result speaks for a data set.
        quality =
            root["result"]?.text == ResultKind.quality.rawValue
            ? try? JSONTextDecoder().decode(QualityResult.self, from: root) : nil
    }

    /// The measures of all files, and those that results of checking data together say of the whole body
    /// (`quality.<word>`), unless the evidence or a file states them.
    static func sets(of files: [MeasureFile], beside document: EvidenceDocument?) -> [MeasureSet] {
        let sets = files.map(\.set)
        let stated = sets.map(\.measures) + [document?.evidence.measures ?? [:]]
        let derived = QualityResult.bodyMeasures(of: files.compactMap(\.quality)).filter { measure in
            stated.allSatisfy { $0[measure.id] == nil }
        }
        if derived.isEmpty { return sets }
        let measures = Dictionary(
            derived.map { ($0.id, MeasureValue($0.figure)) }, uniquingKeysWith: { first, _ in first })
        return sets + [MeasureSet(identity: DocumentIdentity(id: "quality", version: "1"), measures: measures)]
    }
}
