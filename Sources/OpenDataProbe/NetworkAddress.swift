// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Probe
    /// An address of the Internet: four or sixteen bytes.
    struct NetworkAddress {
        private let bytes: [UInt8]

        /// `nil` for other lengths.
        init?(_ bytes: [UInt8]) {
            guard bytes.count == 4 || bytes.count == 16 else { return nil }
            self.bytes = bytes
        }

        /// Whether anybody on the Internet may have it: not private, not this machine, not this network, not a group.
        ///
        /// Ranges as in the registries of special-purpose addresses (RFC 6890 and its successors); an IPv4 address inside
        /// an IPv6 one counts by itself.
        var isPublic: Bool {
            if bytes.count == 4 { return !Self.special4.contains { $0.contains(bytes) } }
            for prefix in Self.carriers where prefix.contains(bytes) {
                return NetworkAddress(prefix.carried(by: bytes))?.isPublic ?? false
            }
            // Only 2000::/3 is given out.
            return Self.global6.contains(bytes) && !Self.special6.contains { $0.contains(bytes) }
        }

        private struct Prefix {
            let bytes: [UInt8]
            let bits: Int
            /// Where an IPv4 address stands inside, in bytes.
            let offset: Int

            init(_ bytes: [UInt8], _ bits: Int, offset: Int = 12) {
                self.bytes = bytes
                self.bits = bits
                self.offset = offset
            }

            func contains(_ address: [UInt8]) -> Bool {
                let (whole, rest) = bits.quotientAndRemainder(dividingBy: 8)
                for index in 0..<whole where address[index] != byte(index) { return false }
                guard rest > 0 else { return true }
                let mask = ~UInt8(0) << UInt8(8 - rest)
                return address[whole] & mask == byte(whole) & mask
            }

            func carried(by address: [UInt8]) -> [UInt8] { Array(address[offset..<offset + 4]) }

            private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
        }

        private static let special4 = [
            Prefix([0], 8), Prefix([10], 8), Prefix([100, 64], 10), Prefix([127], 8), Prefix([169, 254], 16),
            Prefix([172, 16], 12), Prefix([192, 0, 0], 24), Prefix([192, 0, 2], 24), Prefix([192, 88, 99], 24),
            Prefix([192, 168], 16), Prefix([198, 18], 15), Prefix([198, 51, 100], 24), Prefix([203, 0, 113], 24),
            Prefix([224], 4), Prefix([240], 4),
        ]
        /// Mapped and translated IPv4 addresses, and 6to4.
        private static let carriers = [
            Prefix([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], 96), Prefix([0, 0x64, 0xFF, 0x9B], 96),
            Prefix([0x20, 0x02], 16, offset: 2),
        ]
        private static let global6 = Prefix([0x20], 3)
        /// Teredo and other assignments for protocols, and documentation.
        private static let special6 = [
            Prefix([0x20, 0x01, 0], 23), Prefix([0x20, 0x01, 0x0D, 0xB8], 32), Prefix([0x3F, 0xFF, 0], 20),
        ]
    }
#endif
