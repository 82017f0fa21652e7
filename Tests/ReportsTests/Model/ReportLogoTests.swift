// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Reports
import Testing

struct ReportLogoTests {
    /// One grey pixel.
    private static let png: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1,
        8, 0, 0,
        0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x68, 0, 0, 0, 0x82, 0,
        0x81,
        0x77, 0xCD, 0x72, 0xB6, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]
    /// The frame of a picture of 16 by 16 pixels and a scan; what is scanned is not looked at.
    private static let jpeg: [UInt8] = [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0x4A, 0x46, 0xFF, 0xC0, 0, 0x0B, 8, 0, 16, 0, 16, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 8,
        1, 1, 0,
        0, 0x3F, 0, 0x12, 0xFF, 0, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9,
    ]
    private static let svg = """
        <?xml version="1.0"?>
        <!-- Logo -->
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
        <svg xmlns="http://www.w3.org/2000/svg" viewBox='0 0 1 1'><g><path d="M0 0h1"/><![CDATA[</g>]]></g></svg >

        """

    @Test(arguments: [(png, .png), (jpeg, .jpeg), (Array(svg.utf8), .svg)] as [([UInt8], ReportLogo.Kind)])
    func `a picture is known by its content`(bytes: [UInt8], kind: ReportLogo.Kind) throws {
        let logo = try ReportLogo(reading: bytes, named: "logo.gif", alternative: "A")
        #expect(logo == ReportLogo(bytes: bytes, kind: kind, alternative: "A"))
    }

    @Test(arguments: [png, jpeg, Array(svg.trimmed.utf8)])
    func `a picture that is cut is refused wherever it ends`(bytes: [UInt8]) {
        for count in 0..<bytes.count {
            #expect(throws: ReadingFailure.self) {
                try ReportLogo(reading: Array(bytes.prefix(count)), named: "logo", alternative: "")
            }
        }
    }

    @Test func `a byte of a PNG that is wrong is noticed, and where`() {
        var bytes = Self.png
        bytes[45] ^= 1
        #expect(
            Self.refusal(bytes) == """
                logo:1:34: error: the picture is broken here [picture-broken]
                  1 |
                    | ^
                  help: use a PNG, JPEG or SVG file of at most 1 MB

                """)
    }

    @Test(arguments: [
        ("<svg><g></svg>", "logo:1:9: error: the tag 'svg' does not match [picture-broken]"),
        ("<svg>\n  <g a=b/>\n</svg>", "logo:2:8: error: the picture is broken here [picture-broken]"),
        ("<svg/><svg/>", "logo:1:7: error: the picture is broken here [picture-broken]"),
        ("<html></html>", "logo:1:1: error: this is no PNG, JPEG or SVG picture [picture-unknown]"),
        ("\n<svg", "logo:2:5: error: the picture is cut: the file ends too early [picture-cut]"),
        (
            "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>",
            "logo:1:15: error: an SVG picture must not declare entities (<!DOCTYPE … [) [picture-entities]"
        ),
        ("GIF89a", "logo:1:1: error: this is no PNG, JPEG or SVG picture [picture-unknown]"),
        ("", "logo:1:1: error: the picture is an empty file [picture-empty]"),
    ])
    func `what is no whole picture is refused with its place`(text: String, wanted: String) {
        #expect(Self.refusal(Array(text.utf8)).split(separator: "\n").first.map(String.init) == wanted)
    }

    @Test func `a picture of more than a megabyte is refused`() {
        let bytes = Array("<svg>".utf8) + [UInt8](repeating: 0x20, count: 1_000_000) + Array("</svg>".utf8)
        #expect(
            Self.refusal(bytes).split(separator: "\n").first
                == "logo:1:1000001: error: the picture is larger than 1 MB [picture-too-large]")
    }

    private static func refusal(_ bytes: [UInt8]) -> String {
        do throws(ReadingFailure) {
            _ = try ReportLogo(reading: bytes, named: "logo", alternative: "")
            return ""
        } catch {
            return DiagnosticRenderer(language: .en, color: false).render(error.diagnostics)
        }
    }
}

extension String {
    fileprivate var trimmed: String { String(reversed().drop(while: \.isNewline).reversed()) }
}
