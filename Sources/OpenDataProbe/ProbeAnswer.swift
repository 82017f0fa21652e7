// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Probe
    /// What one request gave.
    struct ProbeAnswer {
        /// Why no answer, or not all of it, came: one of the words of `ProbeFact`.
        var failure: String?
        /// The last HTTP status.
        var status: Int?
        /// Where redirects led.
        var finalURL: String?
        /// `Content-Type` as it was sent.
        var mediaType: String?
        /// The declared length of the whole file.
        var length: Int?
        /// `Last-Modified` in seconds since 1970.
        var lastModified: Int?
        /// The beginning of the file.
        var body: [UInt8] = []

        /// Whether the file was there.
        var isSuccess: Bool { status.map { (200..<300).contains($0) } ?? false }
    }
#endif
