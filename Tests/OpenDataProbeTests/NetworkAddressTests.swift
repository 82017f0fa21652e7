// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Probe
    import Testing

    @testable import OpenDataProbe

    @Suite("Only public addresses are asked")
    struct NetworkAddressTests {
        @Test(
            "special IPv4 addresses are not public",
            arguments: [
                [0, 0, 0, 0], [10, 1, 2, 3], [100, 64, 0, 1], [100, 127, 255, 255], [127, 0, 0, 1],
                [169, 254, 169, 254],
                [172, 16, 0, 1], [172, 31, 255, 255], [192, 0, 0, 8], [192, 0, 2, 1], [192, 168, 1, 1],
                [198, 18, 0, 1],
                [198, 19, 255, 255], [198, 51, 100, 7], [203, 0, 113, 7], [224, 0, 0, 1], [239, 255, 255, 255],
                [240, 0, 0, 1], [255, 255, 255, 255],
            ])
        func special4(_ bytes: [UInt8]) {
            #expect(NetworkAddress(bytes)?.isPublic == false)
        }

        @Test(
            "the neighbours of special IPv4 addresses are public",
            arguments: [
                [1, 1, 1, 1], [9, 255, 255, 255], [11, 0, 0, 0], [100, 63, 255, 255], [100, 128, 0, 0],
                [126, 255, 255, 255], [128, 0, 0, 1], [169, 253, 0, 1], [172, 15, 255, 255], [172, 32, 0, 0],
                [192, 167, 0, 1], [192, 169, 0, 1], [198, 17, 0, 1], [198, 20, 0, 1], [223, 255, 255, 255],
            ])
        func public4(_ bytes: [UInt8]) {
            #expect(NetworkAddress(bytes)?.isPublic == true)
        }

        @Test(
            "special IPv6 addresses are not public",
            arguments: [
                [], [0xFE, 0x80], [0xFC], [0xFD, 0x12], [0xFF, 0x02], [0x20, 0x01, 0x0D, 0xB8], [0x20, 0x01, 0, 0],
                [0x3F, 0xFF, 0x0F], [0x01], [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 1],
                [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 127, 0, 0, 1], [0x20, 0x02, 192, 168, 0, 1],
                [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
            ])
        func special6(_ start: [UInt8]) {
            #expect(NetworkAddress(Self.padded(start))?.isPublic == false)
        }

        @Test(
            "given-out IPv6 addresses are public",
            arguments: [
                [0x20, 0x01, 0x0D, 0xB7], [0x20, 0x01, 0x48, 0x60], [0x2A, 0x00], [0x20, 0x02, 8, 8, 8, 8],
                [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 8, 8, 8, 8],
                [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 8, 8],
            ])
        func public6(_ start: [UInt8]) {
            #expect(NetworkAddress(Self.padded(start))?.isPublic == true)
        }

        @Test("an address has four or sixteen bytes", arguments: [0, 3, 5, 15, 17])
        func lengths(_ count: Int) {
            #expect(NetworkAddress([UInt8](repeating: 8, count: count)) == nil)
        }

        private static func padded(_ start: [UInt8]) -> [UInt8] {
            start + [UInt8](repeating: 0, count: 16 - start.count)
        }
    }
#endif
