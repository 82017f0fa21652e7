// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Probe
    import Testing

    @testable import OpenDataProbe

    @Suite("URLs are made ready to be asked")
    struct ProbeTargetTests {
        @Test(
            "the host decides whose turn it is",
            arguments: [
                ("http://Data.Gov.VN/a", "data.gov.vn"), ("https://data.gov.vn:8443?q", "data.gov.vn"),
                ("HTTPS://user:pass@data.gov.vn/", "data.gov.vn"), ("http://[2001:DB8::1]:80/", "[2001:db8::1]"),
            ])
        func host(_ url: String, _ host: String) {
            #expect(ProbeTarget(url)?.host == host)
        }

        @Test(
            "what a request cannot hold is encoded, the rest stays",
            arguments: [
                ("http://x.vn", "http://x.vn/"), ("http://x.vn?a=1", "http://x.vn/?a=1"),
                ("HTTP://x.vn/a b#c", "http://x.vn/a%20b"),
                ("http://x.vn/%C4%91?q=đ|\"", "http://x.vn/%C4%91?q=%C4%91%7C%22"),
            ])
        func encoding(_ url: String, _ encoded: String) {
            #expect(ProbeTarget(url)?.url == encoded)
        }

        @Test("a host with a backslash or a space is none", arguments: ["http://a.vn\\@b.vn/", "http://a b/"])
        func strangeHost(_ url: String) {
            #expect(ProbeTarget(url)?.url == nil)
        }
    }
#endif
