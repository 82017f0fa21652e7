// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Probe
    internal import CCurl

    /// Owns one easy handle of libcurl; with ``CurlTransfers``, everything unsafe about libcurl.
    ///
    /// Only `http` and `https` are spoken, before and after redirects; no proxy, cookie file, netrc or cache is read.
    /// Each address is checked when a socket for it is opened, so that no name can lead to a private one by being
    /// resolved anew.
    final class CurlTransfer {
        let easy: UnsafeMutableRawPointer
        private let options: UrlProber.Options
        private var body: [UInt8] = []
        private var rangeTotal: Int?
        private var hasRefusedAddress = false
        private var isFull = false

        /// `nil` when libcurl has no memory.
        init?(url: String, options: UrlProber.Options) {
            guard let easy = curl_easy_init() else { return nil }
            self.easy = easy
            self.options = options
            setLimits(url)
            setCallbacks()
        }

        deinit { curl_easy_cleanup(easy) }

        private func setLimits(_ url: String) {
            _ = ccurl_set_text(easy, CURLOPT_URL, url)
            _ = ccurl_set_text(easy, CURLOPT_USERAGENT, options.userAgent)
            _ = ccurl_set_text(easy, CURLOPT_PROTOCOLS_STR, "http,https")
            _ = ccurl_set_text(easy, CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
            _ = ccurl_set_text(easy, CURLOPT_PROXY, "")
            // Cookies of this URL alone: some portals redirect in a circle without.
            _ = ccurl_set_text(easy, CURLOPT_COOKIEFILE, "")
            _ = ccurl_set_long(easy, CURLOPT_NOSIGNAL, 1)
            _ = ccurl_set_long(easy, CURLOPT_FILETIME, 1)
            _ = ccurl_set_long(easy, CURLOPT_FOLLOWLOCATION, 1)
            _ = ccurl_set_long(easy, CURLOPT_MAXREDIRS, max(0, options.maximumRedirects))
            _ = ccurl_set_long(easy, CURLOPT_CONNECTTIMEOUT_MS, options.connectTimeout.milliseconds)
            _ = ccurl_set_long(easy, CURLOPT_TIMEOUT_MS, options.totalTimeout.milliseconds)
        }

        private func setCallbacks() {
            let me = Unmanaged.passUnretained(self).toOpaque()
            _ = ccurl_set_pointer(easy, CURLOPT_WRITEDATA, me)
            _ = ccurl_set_reader(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, me in
                guard let bytes, let me else { return 0 }
                let part = UnsafeRawBufferPointer(start: bytes, count: size * count)
                return Unmanaged<CurlTransfer>.fromOpaque(me).takeUnretainedValue().take(part)
            }
            _ = ccurl_set_pointer(easy, CURLOPT_HEADERDATA, me)
            _ = ccurl_set_reader(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, me in
                guard let bytes, let me else { return 0 }
                let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
                Unmanaged<CurlTransfer>.fromOpaque(me).takeUnretainedValue().hear(line)
                return size * count
            }
            _ = ccurl_set_pointer(easy, CURLOPT_OPENSOCKETDATA, me)
            _ = ccurl_set_socket_opener(easy) { me, _, address in
                guard let address, let me else { return ccurl_no_socket() }
                return Unmanaged<CurlTransfer>.fromOpaque(me).takeUnretainedValue().socket(for: address)
            }
        }

        /// Makes ready for a request that asks for the header only, or for the beginning of the file.
        func prepare(headerOnly: Bool) {
            body = []
            rangeTotal = nil
            isFull = false
            hasRefusedAddress = false
            if headerOnly {
                _ = ccurl_set_text(easy, CURLOPT_RANGE, nil)
                _ = ccurl_set_long(easy, CURLOPT_NOBODY, 1)
            } else {
                _ = ccurl_set_long(easy, CURLOPT_HTTPGET, 1)
                _ = ccurl_set_text(easy, CURLOPT_RANGE, "0-\(max(1, options.sampleLength) - 1)")
            }
        }

        /// What the request gave.
        func answer(_ result: CURLcode) -> ProbeAnswer {
            let status = ccurl_long(easy, CURLINFO_RESPONSE_CODE)
            let length = ccurl_offset(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, -1)
            let time = ccurl_offset(easy, CURLINFO_FILETIME_T, -1)
            return ProbeAnswer(
                // A server that ignores the range is cut short here; that is no failure of it.
                failure: result == CURLE_OK || isFull ? nil : failure(result),
                status: status > 0 ? status : nil,
                finalURL: ccurl_text(easy, CURLINFO_EFFECTIVE_URL).map { String(cString: $0) },
                mediaType: ccurl_text(easy, CURLINFO_CONTENT_TYPE).map { String(cString: $0) },
                length: status == 206 ? rangeTotal : length >= 0 ? Int(length) : nil,
                lastModified: time >= 0 ? Int(time) : nil, body: body)
        }

        private func failure(_ result: CURLcode) -> String {
            switch result {
            case CURLE_OPERATION_TIMEDOUT: "timeout"
            case CURLE_COULDNT_RESOLVE_HOST: "dns"
            case CURLE_TOO_MANY_REDIRECTS: "redirects"
            case CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT, CURLE_WEIRD_SERVER_REPLY: "protocol"
            case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
                CURLE_SSL_CACERT_BADFILE, CURLE_SSL_SHUTDOWN_FAILED, CURLE_SSL_CRL_BADFILE, CURLE_SSL_ISSUER_ERROR,
                CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_ENGINE_NOTFOUND,
                CURLE_SSL_ENGINE_SETFAILED:
                "tls"
            case CURLE_COULDNT_CONNECT where hasRefusedAddress: "refused-address"
            default: "connection"
            }
        }

        /// Keeps what is asked for; taking less than was given ends the transfer.
        private func take(_ part: UnsafeRawBufferPointer) -> Int {
            let room = max(0, options.sampleLength - body.count)
            body.append(contentsOf: part.prefix(room))
            if part.count > room { isFull = true }
            return min(part.count, room)
        }

        /// `Content-Range: bytes 0-65535/1234567`
        private func hear(_ line: UnsafeRawBufferPointer) {
            let text = String(decoding: line.prefix(256), as: UTF8.self)
            if text.hasPrefix("HTTP/") {
                // What came with a redirect is not the file.
                body = []
                rangeTotal = nil
            }
            guard text.lowercased().hasPrefix("content-range:"), let slash = text.lastIndex(of: "/") else { return }
            rangeTotal = Int(text[text.index(after: slash)...].prefix { $0.isASCII && $0.isNumber })
        }

        private func socket(for address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
            if !options.allowsPrivateAddresses, !isPublic(address) {
                hasRefusedAddress = true
                return ccurl_no_socket()
            }
            return ccurl_open_socket(address)
        }

        private func isPublic(_ address: UnsafeMutablePointer<curl_sockaddr>) -> Bool {
            // `sockaddr_in` holds the address after family and port, `sockaddr_in6` after the flow label as well.
            let (offset, length) =
                switch address.pointee.family {
                case ccurl_family_4(): (4, 4)
                case ccurl_family_6(): (8, 16)
                default: (0, 0)
                }
            guard length > 0, Int(address.pointee.addrlen) >= offset + length, let start = ccurl_address(address) else {
                return false
            }
            let bytes = Array(UnsafeRawBufferPointer(start: start + offset, count: length))
            return options.exceptions.contains(bytes) || NetworkAddress(bytes)?.isPublic ?? false
        }
    }

    extension Duration {
        /// Whole milliseconds, at least one for anything above zero.
        var milliseconds: Int {
            guard self > .zero else { return 0 }
            let (seconds, attoseconds) = components
            let whole = Int(min(seconds, 1_000_000)) * 1_000
            return max(1, whole + Int(attoseconds / 1_000_000_000_000_000))
        }
    }
#endif
