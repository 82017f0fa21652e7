// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import DataQuality
public import Evidence

/// Quality results as JUnit XML, which build servers show as tests: a test suite for each word, a test case for each check.
///
/// A check that failed is a failure, with its counts and first rows. One without a verdict is an error, never skipped: a
/// build must not be green because nothing could be checked. A warning passes; what it says stands in `system-out`.
/// Times are left out, so that the same result gives the same bytes.
public struct JUnitReport: Sendable, Hashable {
    private let language: Language

    /// Makes a writer.
    /// - Parameter language: the language of messages; names of suites and cases are ids and stay.
    public init(language: Language) { self.language = language }

    /// The document in UTF-8; personal values as the result has them.
    public func render(_ shown: MaskedResult) -> [UInt8] {
        let context = QualityContext(shown, Phrases(language))
        let checks = context.result.checks
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        let name = XMLText.line(context.result.suite.id)
        text += "<testsuites name=\"\(name)\"\(totals(checks))>\n"
        for word in QualityWord.allCases {
            let own = checks.filter { $0.word == word }
            if !own.isEmpty { text += suite(word, own, context) }
        }
        return Array((text + "</testsuites>\n").utf8)
    }

    private func totals(_ checks: [CheckResult]) -> String {
        let failures = checks.count { $0.status == .fail }
        let errors = checks.count { $0.status == .inconclusive }
        return " tests=\"\(checks.count)\" failures=\"\(failures)\" errors=\"\(errors)\""
    }

    private func suite(_ word: QualityWord, _ checks: [CheckResult], _ context: QualityContext) -> String {
        let result = context.result
        let name = XMLText.line(result.dataset.id) + "." + word.rawValue
        var text = "  <testsuite name=\"\(name)\"\(totals(checks)) skipped=\"0\">\n    <properties>\n"
        func property(_ name: String, _ value: String) {
            text += "      <property name=\"\(name)\" value=\"\(XMLText.line(value))\"/>\n"
        }
        property("title", word.title.text(in: language))
        property("asOf", result.asOf.description)
        property("suiteVersion", result.suite.version)
        if let ratio = result.words.first(where: { $0.word == word })?.ratio { property("ratio", ratio.fraction) }
        text += "    </properties>\n"
        for check in checks { text += testCase(check, className: name, context) }
        return text + "  </testsuite>\n"
    }

    private func testCase(_ check: CheckResult, className: String, _ context: QualityContext) -> String {
        let start = "    <testcase name=\"\(XMLText.line(check.id))\" classname=\"\(className)\""
        let words = CountWords(check: check, phrases: context.phrases)
        let message = XMLText.line(context.name(check) + ": " + words.headline)
        let details = ([words.remarks] + rows(check, context)).filter { !$0.isEmpty }.map(XMLText.line)
            .joined(separator: "\n")
        let body: String
        switch check.status {
        case .pass: return start + "/>\n"
        case .fail: body = element("failure", message, type: check.kind.rawValue, details)
        case .inconclusive: body = element("error", message, type: "inconclusive", details)
        case .warn:
            let status = XMLText.line(context.phrases.status(.warn))
            body =
                "      <system-out>"
                + ([status + ": " + message] + (details.isEmpty ? [] : [details]))
                .joined(separator: "\n") + "</system-out>\n"
        }
        return start + ">\n" + body + "    </testcase>\n"
    }

    private func element(_ name: String, _ message: String, type: String, _ details: String) -> String {
        let start = "      <\(name) message=\"\(message)\" type=\"\(XMLText.line(type))\""
        return details.isEmpty ? start + "/>\n" : start + ">\(details)</\(name)>\n"
    }

    private func rows(_ check: CheckResult, _ context: QualityContext) -> [String] {
        check.failures.map { row in
            let values = context.values(row)
            return context.place(row) + (values.isEmpty ? "" : " – " + values)
        }
    }
}
