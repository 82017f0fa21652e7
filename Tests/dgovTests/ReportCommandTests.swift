// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("What a call of dgov report asks for is in the file")
struct ReportCommandTests {
    let dgov: Dgov

    init() throws { dgov = try Dgov() }

    /// A picture of one dot.
    private static let picture =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

    private func report(_ arguments: String..., lang: String = "vi") throws -> String {
        let outcome = try dgov.run(["report", "quality.json", "--lang", lang] + arguments)
        #expect(outcome.status == 0)
        #expect(outcome.errorText == "")
        return outcome.outputText
    }

    @Test func `the title stands in the page and at its head, harmless`() throws {
        defer { dgov.remove() }
        let page = try report("--title", "Quý III & <b>tháng 9</b>")
        let shown = "Quý III &amp; &lt;b&gt;tháng 9&lt;/b&gt;"
        #expect(page.contains("<title>\(shown)\u{A0}– Sổ khai sinh</title>"))
        #expect(page.contains("<h1>\(shown)</h1>"))
        #expect(!page.contains("<b>tháng 9</b>"))
        #expect(try report("--format", "md", "--title", "Quý III").split(separator: "\n").first == "# Quý III")
    }

    @Test(arguments: [("vi", "Biểu trưng"), ("en", "Logo")])
    func `the logo stands in the page, byte by byte`(lang: String, name: String) throws {
        defer { dgov.remove() }
        try #require(Data(base64Encoded: Self.picture)).write(to: dgov.file("logo.png"))
        let page = try report("--logo", "logo.png", lang: lang)
        #expect(page.contains("src=\"data:image/png;base64,\(Self.picture)\""))
        #expect(page.contains("alt=\"\(name)\""))
        #expect(!(try report(lang: lang).contains("data:image/png")))
    }

    @Test func `a byte order mark comes where it is asked for, and changes nothing else`() throws {
        defer { dgov.remove() }
        let call = ["report", "quality.json", "--format", "csv", "--table", "column-table"]
        let plain = try dgov.run(call)
        let marked = try dgov.run(call + ["--bom"])
        #expect(plain.status == 0)
        #expect(!plain.output.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(marked.output == [0xEF, 0xBB, 0xBF] + plain.output)
    }
}
