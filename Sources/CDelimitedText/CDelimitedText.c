// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#include "CDelimitedText.h"

int dt_level(void) { return 0; }
void dt_index(dt_scan *scan, int level) { (void)scan; (void)level; }
size_t dt_count_lines(const uint8_t *bytes, size_t count, int level) { (void)bytes; (void)level; return count; }
size_t dt_find_byte(const uint8_t *bytes, size_t count, uint8_t value, int level) { (void)bytes; (void)level; (void)value; return count; }
size_t dt_valid_utf8_prefix(const uint8_t *bytes, size_t count, int level) { (void)bytes; (void)level; (void)count; return 0; }
