// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import OpenData

@Suite("Links are taken apart by their text")
struct LinkPartsTests {
    @Test(
        "host, file name and endings",
        arguments: [
            ("https://a.vn/b/c.csv", true, "a.vn", "c.csv", ["csv"]),
            ("HTTPS://u:p@A.VN:8080/c.CSV.zip?x=/y.pdf#z", true, "a.vn", "c.CSV.zip", ["csv.zip", "zip"]),
            ("https://a.vn", true, "a.vn", "", []), ("https://a.vn?x=1", true, "a.vn", "", []),
            ("http://[::1]:80/a.b", true, "[::1]:80", "a.b", ["b"]), ("ftp://a.vn/x.", true, "a.vn", "x.", []),
            ("/c.csv", false, "", "c.csv", ["csv"]), ("c.csv", false, "", "c.csv", ["csv"]), ("", false, "", "", []),
            ("mailto:a@b.vn", false, "", "mailto:a@b.vn", ["vn"]), ("https://a.vn/b c", false, "a.vn", "b c", []),
            ("https://dữliệu.vn/tệp.csv", true, "dữliệu.vn", "tệp.csv", ["csv"]),
        ])
    func parts(link: String, isAbsolute: Bool, host: String, file: String, endings: [String]) {
        let parts = LinkParts(link)
        #expect(parts.isAbsolute == isAbsolute)
        #expect(parts.host == host)
        #expect(parts.fileName == file)
        #expect(parts.endings == endings)
    }
}
