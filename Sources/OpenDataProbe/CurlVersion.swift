// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Probe
    internal import CCurl

    /// The libcurl that probes go through.
    public enum CurlVersion {
        /// Its version, such as "7.88.1".
        public static var text: String { String(cString: curl_version()) }
    }
#endif
