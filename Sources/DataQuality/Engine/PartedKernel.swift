// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A kernel whose closing work falls into parts that can be done side by side.
protocol PartedKernel: CheckKernel {
    /// How many parts there are.
    var partCount: Int { get }

    /// Does one part. Several tasks call this at the same time for different parts: it does not change the kernel.
    func work(onPart part: Int, with resolver: KeyResolver) -> EqualKeys

    /// What was found, with the sum over all parts.
    func findings(_ closing: ClosingContext, _ keys: EqualKeys) -> CheckFindings
}

/// A kernel that nobody changes any more, which is why it may be shared.
struct ReadOnlyKernel: @unchecked Sendable {
    let kernel: any PartedKernel
}

/// Hands out the parts of a kernel to tasks.
actor PartQueue {
    private let kernel: ReadOnlyKernel
    private var next = 0

    init(_ kernel: ReadOnlyKernel) { self.kernel = kernel }

    private func take() -> Int? {
        guard next < kernel.kernel.partCount else { return nil }
        defer { next += 1 }
        return next
    }

    /// The sum over all parts.
    nonisolated func equalKeys(threads: Int) async -> EqualKeys {
        let kernel = kernel
        return await withTaskGroup(of: EqualKeys?.self) { group in
            for _ in 0..<threads {
                group.addTask {
                    let resolver = KeyResolver()
                    var sum: EqualKeys?
                    while let part = await self.take() {
                        let keys = kernel.kernel.work(onPart: part, with: resolver)
                        if sum == nil { sum = keys } else { sum?.add(keys) }
                    }
                    // A task that came too late for any part has nothing to say, not even how many rows are wanted.
                    return sum
                }
            }
            var sum: EqualKeys?
            for await keys in group {
                guard let keys else { continue }
                if sum == nil { sum = keys } else { sum?.add(keys) }
            }
            return sum ?? EqualKeys(limit: 0)
        }
    }
}
