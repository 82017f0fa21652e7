// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// What a profile, such as DCAT-AP or DCAT-US, found about one resource: one property that is missing, or one value that
/// is not as the profile wants it.
public struct ProfileFinding: Hashable, Sendable {
    /// How grave a finding is.
    public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
        /// The profile demands it: the resource does not conform.
        case violation
        /// The profile recommends it: the resource conforms all the same.
        case warning
    }

    /// What is the matter.
    public enum Problem: String, Hashable, Sendable, Codable, CaseIterable {
        /// A property has no value.
        case missing
        /// There is a value, but nothing stands in it.
        case empty
        /// A property has more values than it may have.
        case tooMany = "too_many"
        /// The value is not of the wanted kind: a text for an IRI, a number for a list.
        case wrongKind = "wrong_kind"
        /// The value is a text of the wanted kind, but not of the wanted datatype or form.
        case malformed
        /// The value is not of the wanted code list.
        case notInVocabulary = "not_in_vocabulary"
        /// The value leads to a resource of another class than the wanted one.
        case wrongClass = "wrong_class"
    }

    /// The stable id of the check, such as `AP-M-dataset-title`.
    public var code: String
    /// Whether the profile demands or recommends.
    public var severity: Severity
    /// What is the matter.
    public var problem: Problem
    /// The resource in the graph; `nil` for a profile that checks a document and not a graph.
    public var focus: TermID?
    /// The name by which people know the resource: its IRI, else its identifier or title, else a label or JSON pointer.
    public var name: String
    /// What the resource is, such as `dcat:Dataset`.
    public var kind: String
    /// The IRI of the property, or the name of the JSON member; `nil` when the resource as a whole is meant.
    public var property: String?
    /// The value that is not right, as it was written; `nil` when there is none.
    public var value: String?
    /// Where the value stands or, when it is missing, where the resource is described.
    public var place: CataloguePlace
    /// What is wrong and what would be right.
    public var message: DiagnosticMessage

    /// Makes a finding.
    public init(
        code: String, severity: Severity, problem: Problem, focus: TermID? = nil, name: String, kind: String,
        property: String?, value: String? = nil, place: CataloguePlace, message: DiagnosticMessage
    ) {
        self.code = code
        self.severity = severity
        self.problem = problem
        self.focus = focus
        self.name = name
        self.kind = kind
        self.property = property
        self.value = value
        self.place = place
        self.message = message
    }
}
