// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Probe
    import Foundation
    import Synchronization

    /// A real server on 127.0.0.1 that answers as it is told, however badly. A thread for each connection; it
    /// listens until the tests are over.
    final class MisbehavingServer: Sendable {
        /// What a client asked.
        struct Request: Sendable {
            var method: String
            var path: String
            /// Names in lower case.
            var headers: [String: String]
            /// How many requests for this path came before, by this or another method.
            var earlier: Int
        }

        /// What is sent.
        enum Reply: Sendable {
            /// A whole answer with its length.
            case answer(status: Int, headers: [String: String] = [:], body: [UInt8] = [])
            /// These bytes, whatever they are; then the connection is closed.
            case bytes([UInt8])
            /// An answer after a wait.
            case slow(milliseconds: Int)
        }

        private struct State {
            var requests: [Request] = []
            var active = 0
            var mostActive = 0
            var bytesSent = 0
        }

        let port: Int
        private let listener: Int32
        private let state = Mutex(State())
        private let reply: @Sendable (Request) -> Reply

        /// Starts listening on a free port.
        init(_ reply: @escaping @Sendable (Request) -> Reply) throws {
            self.reply = reply
            signal(SIGPIPE, SIG_IGN)
            listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let listener = listener
            let bound = withUnsafeMutablePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                    bind(listener, pointer, length) == 0 && listen(listener, 64) == 0
                        && getsockname(listener, pointer, &length) == 0
                }
            }
            guard bound else { throw POSIXError(.EADDRNOTAVAIL) }
            port = Int(UInt16(bigEndian: address.sin_port))
            Thread.detachNewThread { self.accept() }
        }

        /// The address of a path.
        func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

        /// "GET /path" of every request in the order of arrival.
        var log: [String] { state.withLock { $0.requests.map { "\($0.method) \($0.path)" } } }

        /// The log once this many requests have arrived: who gave up on an answer may be done before the server has read
        /// the question. What is there after a minute otherwise.
        func log(of count: Int) -> [String] {
            for _ in 0..<6_000 where log.count < count { usleep(10_000) }
            return log
        }

        /// The requests in the order of arrival.
        var requests: [Request] { state.withLock { $0.requests } }

        /// The greatest number of requests that were answered at once.
        var mostActive: Int { state.withLock { $0.mostActive } }

        /// Bytes that clients took.
        var bytesSent: Int { state.withLock { $0.bytesSent } }

        /// Stops listening. The descriptor stays taken, so that no other server gets it while a thread still asks it.
        func close() { _ = shutdown(listener, Int32(SHUT_RDWR)) }

        private func accept() {
            while true {
                let connection = Foundation.accept(listener, nil, nil)
                guard connection >= 0 else { return }
                Thread.detachNewThread {
                    while self.serve(connection) {}
                    Foundation.close(connection)
                }
            }
        }

        /// Answers one request; says whether the connection stays open.
        private func serve(_ connection: Int32) -> Bool {
            guard let head = Self.readHead(connection) else { return false }
            let lines = head.split(separator: "\r\n").map(String.init)
            let words = lines.first?.split(separator: " ").map(String.init) ?? []
            guard words.count == 3 else { return false }
            var headers: [String: String] = [:]
            for line in lines.dropFirst() {
                let parts = line.split(separator: ":", maxSplits: 1)
                if parts.count == 2 { headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces) }
            }
            let request = state.withLock { state in
                let request = Request(
                    method: words[0], path: words[1], headers: headers,
                    earlier: state.requests.count { $0.path == words[1] })
                state.requests.append(request)
                state.active += 1
                state.mostActive = max(state.mostActive, state.active)
                return request
            }
            defer { state.withLock { $0.active -= 1 } }
            switch reply(request) {
            case .answer(let status, let headers, let body):
                var text = "HTTP/1.1 \(status) Word\r\n"
                for (name, value) in headers.sorted(by: { $0.key < $1.key }) { text += "\(name): \(value)\r\n" }
                if headers["Content-Length"] == nil { text += "Content-Length: \(body.count)\r\n" }
                let isClosing = headers["Connection"] == "close"
                let isSent = send(Array((text + "\r\n").utf8) + (request.method == "HEAD" ? [] : body), connection)
                return isSent && !isClosing
            case .bytes(let bytes):
                _ = send(bytes, connection)
                return false
            case .slow(let milliseconds):
                usleep(UInt32(milliseconds) * 1_000)
                return send(Array("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".utf8), connection)
            }
        }

        private static func readHead(_ connection: Int32) -> String? {
            var head: [UInt8] = []
            var byte: UInt8 = 0
            while head.count < 65_536, recv(connection, &byte, 1, 0) == 1 {
                head.append(byte)
                if head.suffix(4) == [13, 10, 13, 10] { return String(decoding: head, as: UTF8.self) }
            }
            return nil
        }

        private func send(_ bytes: [UInt8], _ connection: Int32) -> Bool {
            var sent = 0
            while sent < bytes.count {
                let count = bytes[sent...].withUnsafeBytes { part in
                    Foundation.send(connection, part.baseAddress, min(part.count, 65_536), Int32(MSG_NOSIGNAL))
                }
                guard count > 0 else { return false }
                sent += count
                state.withLock { $0.bytesSent += count }
            }
            return true
        }
    }
#endif
