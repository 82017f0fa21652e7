// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Probe
    internal import CCurl

    /// Owns a multi handle of libcurl, on which transfers run side by side.
    final class CurlTransfers {
        private struct Running {
            let transfer: CurlTransfer
            let number: Int
        }

        private let multi: UnsafeMutableRawPointer
        private var running: [UnsafeMutableRawPointer: Running] = [:]

        /// libcurl is set up once for the process and never torn down.
        private static let isReady = curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK

        /// `nil` when libcurl cannot be set up.
        init?() {
            guard Self.isReady, let multi = curl_multi_init() else { return nil }
            self.multi = multi
        }

        deinit {
            for (easy, _) in running { curl_multi_remove_handle(multi, easy) }
            curl_multi_cleanup(multi)
        }

        /// Starts a transfer, told apart by a number.
        func start(_ transfer: CurlTransfer, number: Int) {
            running[transfer.easy] = Running(transfer: transfer, number: number)
            curl_multi_add_handle(multi, transfer.easy)
        }

        /// Lets the transfers work for at most so long; the answers of those that have ended.
        func run(atMost wait: Duration) -> [(number: Int, answer: ProbeAnswer)] {
            var left: Int32 = 0
            curl_multi_perform(multi, &left)
            let ended = collect()
            if !ended.isEmpty { return ended }
            curl_multi_poll(multi, nil, 0, Int32(clamping: wait.milliseconds), nil)
            curl_multi_perform(multi, &left)
            return collect()
        }

        private func collect() -> [(number: Int, answer: ProbeAnswer)] {
            var ended: [(number: Int, answer: ProbeAnswer)] = []
            var left: Int32 = 0
            while let message = curl_multi_info_read(multi, &left) {
                guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else { continue }
                let result = ccurl_result(message)
                curl_multi_remove_handle(multi, easy)
                guard let one = running.removeValue(forKey: easy) else { continue }
                ended.append((one.number, one.transfer.answer(result)))
            }
            return ended
        }
    }
#endif
