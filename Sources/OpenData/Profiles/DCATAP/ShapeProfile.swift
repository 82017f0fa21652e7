// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A profile of DCAT as data: what resources of each class must and should say. Read from a `shapes: 1` document.
///
/// The constraints are those of SHACL that the official shapes of DCAT-AP use, with the meaning they have there: targets
/// are the instances of a class (and of its subclasses, where the file states any), values are counted once each, and a
/// literal is of a datatype only when its text is well formed.
public struct ShapeProfile: Sendable {
    /// One check of the profile.
    public struct Check: Hashable, Sendable {
        /// The id that findings carry, such as `AP-M-dataset-title`.
        public let code: String
        /// Whether the profile demands or recommends.
        public let severity: ProfileFinding.Severity
        /// The class of the resources it is asked of, such as `dcat:Dataset`.
        public let kind: String
        /// What is looked at: "bộ dữ liệu: tiêu đề (dct:title)".
        public let title: LocalizedText
    }

    /// Id, version and hash of the document.
    public let identity: DocumentIdentity
    /// The title of the profile.
    public let title: LocalizedText
    /// How far the profile can be relied on.
    public let status: SourceStatus
    /// What it rests on.
    public let sources: [DocumentSource]
    /// Every check, in the order of the document.
    public let checks: [Check]

    let classes: [ClassShape]
    let vocabularies: [ShapeVocabulary]
    let nodes: [[PropertyRule]]

    init(
        identity: DocumentIdentity, title: LocalizedText, status: SourceStatus, sources: [DocumentSource],
        classes: [ClassShape], vocabularies: [ShapeVocabulary], nodes: [[PropertyRule]]
    ) {
        self.identity = identity
        self.title = title
        self.status = status
        self.sources = sources
        self.classes = classes
        self.vocabularies = vocabularies
        self.nodes = nodes
        checks = Self.checks(of: classes)
    }

    /// The checks that the shapes of the classes make, each once.
    private static func checks(of classes: [ClassShape]) -> [Check] {
        var seen: Set<String> = []
        var checks: [Check] = []
        func add(_ code: String, _ severity: ProfileFinding.Severity, _ kind: ClassShape, _ words: LocalizedText) {
            guard seen.insert(code).inserted else { return }
            checks.append(Check(code: code, severity: severity, kind: kind.name, title: words))
        }
        for kind in classes {
            for rule in kind.rules {
                for shape in rule.shapes {
                    for aspect in shape.aspects {
                        add(rule.code(aspect, shape.severity), shape.severity, kind, rule.title(in: kind))
                    }
                }
            }
            for choice in kind.choices { add(choice.code, choice.severity, kind, choice.title(in: kind)) }
        }
        return checks
    }
}
