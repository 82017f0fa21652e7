// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Makes the kernel of each kind of check.
enum CheckKernels {
    /// The kernel of a check in one worker.
    static func make(_ context: KernelContext) -> any CheckKernel {
        switch context.check.subject {
        case .trimmed(let column): RowTestKernel(TrimmedTest(column: column), context)
        default: FurtherKernels.make(context)
        }
    }
}
