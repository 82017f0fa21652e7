// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Probe
    public import OpenData

    extension UrlProber {
        /// How politely and how patiently URLs are asked.
        public struct Options: Hashable, Sendable {
            /// Who asks, as servers are told.
            public var userAgent = "swift-data-governance (open data audit)"
            /// The longest wait for a connection.
            public var connectTimeout: Duration = .seconds(10)
            /// The longest wait for one request, redirects included.
            public var totalTimeout: Duration = .seconds(30)
            /// Redirects that are followed.
            public var maximumRedirects = 10
            /// How often a URL is asked again after a time-out, a broken connection, 429 or 5xx.
            public var retries = 2
            /// The wait before it is asked again, doubled each time.
            public var backOff: Duration = .seconds(1)
            /// The pause between two URLs of one host.
            public var delayPerHost: Duration = .milliseconds(500)
            /// URLs of one host that are asked at once.
            public var connectionsPerHost = 1
            /// URLs that are asked at once.
            public var connections = 8
            /// How much of a file is asked for, in bytes.
            public var sampleLength = 64 << 10
            /// Whether hosts with private, loopback, link-local and other special addresses are asked.
            public var allowsPrivateAddresses = false
            /// Addresses that are asked whatever they are, so that a test can tell two addresses of one machine apart.
            var exceptions: [[UInt8]] = []

            /// The standard options.
            public init() {}
        }

        /// How far the work is.
        public struct Progress: Sendable {
            /// The fact just found.
            public let fact: ProbeFact
            /// URLs that are done.
            public let done: Int
            /// URLs in all, without those whose earlier fact counts.
            public let total: Int
        }
    }
#endif
