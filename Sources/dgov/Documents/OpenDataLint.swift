// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML
internal import OpenData

/// The kinds of documents about open data, by the key that carries their format version.
enum OpenDataKind: String, CaseIterable {
    case pack
    case plan
    case probes
    case vocabulary
    case context
    case shapes
}

/// What is wrong with a document about open data.
struct OpenDataLint {
    let kind: OpenDataKind

    /// Errors of a document that cannot be loaded, and for a plan also what it lacks.
    func diagnostics(of root: Node) throws(Failure) -> [Diagnostic] {
        do {
            switch kind {
            case .pack: _ = try CheckPack(root)
            case .probes: _ = try ProbeSet(root)
            case .vocabulary: _ = try OpenDataVocabularies(documents: [root])
            case .context: _ = try KnownContexts(documents: [root])
            case .shapes: _ = try ShapeProfile(root)
            case .plan:
                let vocabularies = try OpenDataSource().resources.vocabularies
                let plan = try PublicationPlan(root, vocabularies: vocabularies)
                return PlanLinter.lint(plan, vocabularies: vocabularies, asOf: nil)
            }
            return []
        } catch let failure as ReadingFailure {
            throw Failure(failure)
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(.wrongInput, [])
        }
    }
}
