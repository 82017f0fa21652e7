// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Probe
    import OpenDataProbe
    import Testing

    @Suite("Probes go through libcurl")
    struct CurlVersionTests {
        @Test("the version of libcurl is known")
        func version() {
            #expect(CurlVersion.text.contains("libcurl"))
        }
    }
#endif
