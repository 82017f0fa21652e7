// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What stands around the sections of a page: head, heading, contents, foot.
struct HTMLFrame {
    let report: Report
    let phrases: Phrases

    /// The ids that the frame needs for itself.
    static let reserved: Set<String> = ["_contents", "_main", "_whole"]

    /// The whole page.
    func page(around sections: Markup, _ blocks: HTMLBlocks) -> Markup {
        """
        <!DOCTYPE html>
        <html lang="\(verbatim: language)">
        \(head)
        <body>
        <a class="skip" href="#_main">\(phrases.say("Đến nội dung chính", "Skip to the content"))</a>
        <div class="\(verbatim: hasContents ? "page" : "page narrow")">
        \(heading(blocks))
        \(contents)<main id="_main" tabindex="-1">
        \(sections)</main>
        \(foot(blocks))</div>
        <script>\(Markup(drawn: ReportScript.text))</script>
        </body>
        </html>

        """
    }

    /// From this many sections on there are contents.
    private static let fewSections = 3

    private var hasContents: Bool { report.sections.count >= Self.fewSections }

    /// Reports speak Vietnamese and English; every other language is set in Vietnamese.
    private var language: String { phrases.isEnglish ? "en" : "vi" }

    // MARK: Head

    private var head: Markup {
        """
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="\(verbatim: policy)">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <meta name="format-detection" content="telephone=no">
        <link rel="icon" href="data:,">
        <title>\(title)</title>
        <style>\(Markup(drawn: ReportStyleSheet.text + runningTitle))</style>
        </head>
        """
    }

    private var title: String {
        [report.title, report.subtitle].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " – ")
    }

    private var policy: String {
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-\(ReportScript.fingerprint)'; "
            + "base-uri 'none'; form-action 'none'"
    }

    /// The title at the head of every printed page but the first.
    private var runningTitle: String {
        let shown = LineWrapping.cut(title, width: 90)
        return "@page{@top-left{content:\"\(CSSText.quoted(shown))\"}}@page:first{@top-left{content:none}}\n"
    }

    // MARK: Heading

    private func heading(_ blocks: HTMLBlocks) -> Markup {
        let notices = report.notices.map(blocks.notice)
        let facts = report.facts.isEmpty ? "" : blocks.facts(report.facts)
        return """
            <header class="head">
            \(logo)<h1>\(report.title)</h1>
            \(report.subtitle.map { "<p class=\"subtitle\">\($0)</p>\n" as Markup } ?? "")\(facts)\(notices)\(wholePrint)</header>
            """
    }

    /// Leaves to the reader whether what is folded is printed; it is when this is ticked.
    private var wholePrint: Markup {
        guard report.sections.contains(where: \.hasDetails) else { return "" }
        let words = phrases.say("Khi in: in cả các phần đang gấp lại", "When printing: print what is folded as well")
        return "<p class=\"whole-print\"><label><input type=\"checkbox\" id=\"_whole\"> \(words)</label></p>\n"
    }

    private var logo: Markup {
        guard let logo = report.logo else { return "" }
        let source = Markup(drawn: "data:\(logo.kind.rawValue);base64,\(Base64Text.of(logo.bytes))")
        return "<img class=\"logo\" src=\"\(source)\" alt=\"\(logo.alternative)\">\n"
    }

    // MARK: Contents

    private var contents: Markup {
        guard hasContents else { return "" }
        let label = phrases.say("Mục lục", "Contents")
        return """
            <nav class="contents" aria-labelledby="_contents">
            <h2 id="_contents">\(label)</h2>
            \(list(report.sections, depth: 0))</nav>

            """
    }

    private func list(_ sections: [ReportSection], depth: Int) -> Markup {
        guard depth < 2, !sections.isEmpty else { return "" }
        let items = sections.map { section -> Markup in
            "<li><a href=\"#\(verbatim: section.id)\">\(section.title)</a>\(list(section.sections, depth: depth + 1))</li>\n"
        }
        return "<ol>\n\(items)</ol>\n"
    }

    // MARK: Foot

    private func foot(_ blocks: HTMLBlocks) -> Markup {
        guard !report.colophon.isEmpty else { return "" }
        return "<footer class=\"foot\">\n\(blocks.facts(report.colophon))</footer>\n"
    }
}

extension ReportSection {
    /// Whether something in it is folded.
    fileprivate var hasDetails: Bool {
        sections.contains(where: \.hasDetails)
            || blocks.contains { block in
                switch block {
                case .details, .chart: true
                default: false
                }
            }
    }
}

/// Writes text into style sheets.
enum CSSText {
    /// The text inside a string in double quotes: everything but ASCII letters, digits and spaces as an escape
    /// (CSS Syntax Module Level 3, section 4.3.7).
    static func quoted(_ text: String) -> String {
        var quoted = ""
        for scalar in SafeText.line(text).unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", " ": quoted.unicodeScalars.append(scalar)
            default: quoted += "\\" + String(scalar.value, radix: 16) + " "
            }
        }
        return quoted
    }
}
