// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import OpenData

/// The spoilt catalogues of `Fixtures/dcat-ap-mutations`, and what pyshacl says of each.
struct MutationSuite {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        /// The statements as lines of N-Triples.
        let triples: String
        let graph: RDFGraph
        /// By severity, constraint and path, the number of results, for each profile.
        let expected: [String: [String]]
        var testDescription: String { name }
    }

    static func all() throws -> [Case] { try cases.get() }

    /// By case and profile, one line for each severity, constraint and path, with the number of results.
    static func expected() throws -> [String: [String: [String]]] { try expectations.get() }

    private static let cases = Result { try readCases() }
    private static let expectations = Result { try readExpectations() }

    private static func readCases() throws -> [Case] {
        let bases = try sections(ProfileSamples.fixture("dcat-ap-mutations/bases.nt"), marker: "# base ")
        let byName = Dictionary(uniqueKeysWithValues: bases.map { ($0.name, $0.lines) })
        let expected = try expected()
        return try sections(ProfileSamples.fixture("dcat-ap-mutations/mutations.txt"), marker: "# case ").map {
            name, lines in
            let base = lines[0].dropFirst("# of ".count)
            let taken = Set(lines.filter { $0.hasPrefix("- ") }.map { $0.dropFirst(2) })
            let added = lines.filter { $0.hasPrefix("+ ") }.map { $0.dropFirst(2) }
            let kept = (byName[String(base)] ?? []).filter { !taken.contains($0) }
            let triples = (kept + added).joined(separator: "\n")
            return Case(
                name: name, triples: triples, graph: try NTriples.graph(triples), expected: expected[name] ?? [:])
        }
    }

    private static func readExpectations() throws -> [String: [String: [String]]] {
        var expected: [String: [String: [String]]] = [:]
        for line in try ProfileSamples.fixture("dcat-ap-mutations/expected.tsv").split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            expected[fields[1], default: [:]][fields[0], default: []] +=
                fields[5] == "0" ? [] : [fields[2...].joined(separator: " ")]
        }
        return expected
    }

    private static func sections(_ text: String, marker: String) -> [(name: String, lines: [Substring])] {
        var sections: [(name: String, lines: [Substring])] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix(marker) {
                sections.append((String(line.dropFirst(marker.count)), []))
            } else if !sections.isEmpty {
                sections[sections.count - 1].lines.append(line)
            }
        }
        return sections
    }
}

@Suite("On official examples and spoilt ones, the profile counts what pyshacl counts")
struct MutationTests {
    @Test("there are enough cases")
    func count() throws {
        #expect(try MutationSuite.all().count == 704)
        #expect(try MutationSuite.all().filter { $0.expected["dcat-ap-3"]?.isEmpty == false }.count == 455)
    }

    @Test(
        "each constraint fails as often, at the same property and with the same severity",
        arguments: ["dcat-ap-3", "dcat-ap-hvd-3"])
    func sameResults(profileID: String) throws {
        let profile = try ProfileSamples.profile(profileID)
        for mutation in try MutationSuite.all() {
            guard let expected = mutation.expected[profileID] else { continue }
            let found = profile.counts(of: mutation.graph)
            #expect(found == expected.sorted(), "\(mutation.name)")
        }
    }

    @Test("the official examples in JSON-LD give what pyshacl finds in them", arguments: OfficialExampleTests.names)
    func officialJSONLD(name: String) throws {
        let bytes = Array(try ProfileSamples.fixture("dcat-ap-3-official/\(name).jsonld").utf8)
        let graph = try JSONLDSample(bytes: bytes).reading.graph
        let expected = try #require(try MutationSuite.expected()["\(name).jsonld"])
        for profile in ["dcat-ap-3", "dcat-ap-hvd-3"] {
            #expect(try ProfileSamples.profile(profile).counts(of: graph) == expected[profile]?.sorted())
        }
    }

    @Test("every finding is of a check of the profile and has its severity")
    func findingsAreOfChecks() throws {
        let profile = try ProfileSamples.profile()
        let severities = Dictionary(uniqueKeysWithValues: profile.checks.map { ($0.code, $0.severity) })
        for mutation in try MutationSuite.all() {
            for finding in profile.check(mutation.graph) {
                #expect(severities[finding.code] == finding.severity, "\(mutation.name): \(finding.code)")
            }
        }
    }

    @Test("findings are violations and warnings exactly where pyshacl has some")
    func sameFindings() throws {
        let profile = try ProfileSamples.profile()
        for mutation in try MutationSuite.all() {
            let expected = mutation.expected["dcat-ap-3"] ?? []
            let findings = profile.check(mutation.graph)
            let missing = expected.filter { $0.contains(" MinCount ") }
            for severity in ProfileFinding.Severity.allCases {
                let isExpected = expected.contains { $0.hasPrefix(severity.rawValue) }
                if severity == .violation || !findings.contains(where: { $0.severity == .violation }) {
                    #expect(findings.contains { $0.severity == severity } == isExpected, "\(mutation.name)")
                }
                let count = missing.filter { $0.hasPrefix(severity.rawValue) }
                    .compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }.reduce(0, +)
                let letter = severity == .violation ? "AP-M-" : "AP-R-"
                let told = findings.filter { $0.code.hasPrefix(letter) && $0.property != nil }
                #expect(told.count == count, "\(mutation.name)")
            }
        }
    }
}

extension ShapeProfile {
    /// The results of a graph, counted as in `expected.tsv`.
    fileprivate func counts(of graph: RDFGraph) -> [String] {
        var counts: [String: Int] = [:]
        for result in results(of: graph) {
            let component = result.component.rawValue.prefix { $0 != "(" }
            counts["\(result.severity.rawValue) \(component) \(result.property ?? "-")", default: 0] += 1
        }
        return counts.map { "\($0.key) \($0.value)" }.sorted()
    }
}
