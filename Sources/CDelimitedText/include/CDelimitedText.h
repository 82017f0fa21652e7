// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0
#ifndef CDELIMITEDTEXT_H
#define CDELIMITEDTEXT_H
#endif
