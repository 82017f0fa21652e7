// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0
#include "CDelimitedText.h"
