// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#include "CDelimitedText.h"

#if defined(__x86_64__)
#define DT_X86 1
#include <immintrin.h>
#elif defined(__aarch64__) && defined(__ARM_NEON)
#define DT_ARM 1
#include <arm_neon.h>
#endif

#if DT_X86 || DT_ARM

#include "utf8_tables.h"

static inline uint64_t dt_parities(uint64_t bits) {
    bits ^= bits << 1;
    bits ^= bits << 2;
    bits ^= bits << 4;
    bits ^= bits << 8;
    bits ^= bits << 16;
    return bits ^ bits << 32;
}

static inline int dt_lowest(uint64_t bits) {
    // Zero would be undefined; the highest bit changes no other result.
    return __builtin_ctzll(bits | (uint64_t)1 << 63);
}

#endif

#if DT_X86

// MARK: SSE2

typedef struct dt_block_sse2 {
    __m128i parts[4];
} dt_block_sse2;

static inline dt_block_sse2 dt_load_sse2(const uint8_t *bytes) {
    const __m128i *from = (const __m128i *)bytes;
    return (dt_block_sse2){
        {_mm_loadu_si128(from), _mm_loadu_si128(from + 1), _mm_loadu_si128(from + 2), _mm_loadu_si128(from + 3)}};
}

static inline uint64_t dt_equal_sse2(dt_block_sse2 block, __m128i wanted) {
    uint64_t bits = 0;
    for (int part = 0; part < 4; part++) {
        const uint32_t mask = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block.parts[part], wanted));
        bits |= (uint64_t)mask << (part * 16);
    }
    return bits;
}

#define DT_NAME(name) dt_##name##_sse2
#define DT_BLOCK dt_block_sse2
#define DT_LOAD dt_load_sse2
#define DT_VECTOR __m128i
#define DT_SPLAT(byte) _mm_set1_epi8((char)(byte))
#define DT_EQUAL dt_equal_sse2
#define DT_PARITIES dt_parities
#define DT_LOWEST dt_lowest
#include "scan_template.h"

// MARK: SSSE3, for what SSE2 cannot do: looking bytes up

#pragma clang attribute push(__attribute__((target("ssse3"))), apply_to = function)

#define DT8_NAME(name) dt_##name##_ssse3
#define DT8_VECTOR __m128i
#define DT8_LOAD(bytes) _mm_loadu_si128((const __m128i *)(bytes))
#define DT8_SPLAT(byte) _mm_set1_epi8((char)(byte))
#define DT8_TABLE(table) _mm_loadu_si128((const __m128i *)(table))
#define DT8_LOOK _mm_shuffle_epi8
#define DT8_HIGH(v) _mm_and_si128(_mm_srli_epi16(v, 4), _mm_set1_epi8(0x0F))
#define DT8_AND _mm_and_si128
#define DT8_OR _mm_or_si128
#define DT8_XOR _mm_xor_si128
#define DT8_LESS _mm_subs_epu8
#define DT8_BEFORE(v, p, n) _mm_alignr_epi8(v, p, 16 - (n))
#define DT8_ANY(v) (_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_setzero_si128())) != 0xFFFF)
#define DT8_ASCII(v) (_mm_movemask_epi8(v) == 0)
#define DT8_WIDTH 16
#include "utf8_template.h"

#pragma clang attribute pop

// MARK: AVX2, with the carry-less product and the bit counts that every processor with AVX2 has

#pragma clang attribute push(__attribute__((target("avx2,pclmul,bmi,popcnt"))), apply_to = function)

typedef struct dt_block_avx2 {
    __m256i low, high;
} dt_block_avx2;

static inline dt_block_avx2 dt_load_avx2(const uint8_t *bytes) {
    const __m256i *from = (const __m256i *)bytes;
    return (dt_block_avx2){_mm256_loadu_si256(from), _mm256_loadu_si256(from + 1)};
}

static inline uint64_t dt_equal_avx2(dt_block_avx2 block, __m256i wanted) {
    const uint32_t low = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(block.low, wanted));
    const uint32_t high = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(block.high, wanted));
    return (uint64_t)high << 32 | low;
}

static inline uint64_t dt_parities_avx2(uint64_t bits) {
    // Multiplying without carries by all ones sums up all bits below each.
    const __m128i product = _mm_clmulepi64_si128(_mm_set_epi64x(0, (int64_t)bits), _mm_set1_epi8((char)0xFF), 0);
    return (uint64_t)_mm_cvtsi128_si64(product);
}

static inline int dt_lowest_avx2(uint64_t bits) { return (int)_tzcnt_u64(bits); }

#define DT_NAME(name) dt_##name##_avx2
#define DT_BLOCK dt_block_avx2
#define DT_LOAD dt_load_avx2
#define DT_VECTOR __m256i
#define DT_SPLAT(byte) _mm256_set1_epi8((char)(byte))
#define DT_EQUAL dt_equal_avx2
#define DT_PARITIES dt_parities_avx2
#define DT_LOWEST dt_lowest_avx2
#include "scan_template.h"

#define DT8_NAME(name) dt_##name##_avx2
#define DT8_VECTOR __m256i
#define DT8_LOAD(bytes) _mm256_loadu_si256((const __m256i *)(bytes))
#define DT8_SPLAT(byte) _mm256_set1_epi8((char)(byte))
#define DT8_TABLE(table) _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(table)))
#define DT8_LOOK _mm256_shuffle_epi8
#define DT8_HIGH(v) _mm256_and_si256(_mm256_srli_epi16(v, 4), _mm256_set1_epi8(0x0F))
#define DT8_AND _mm256_and_si256
#define DT8_OR _mm256_or_si256
#define DT8_XOR _mm256_xor_si256
#define DT8_LESS _mm256_subs_epu8
#define DT8_BEFORE(v, p, n) _mm256_alignr_epi8(v, _mm256_permute2x128_si256(p, v, 0x21), 16 - (n))
#define DT8_ANY(v) (!_mm256_testz_si256(v, v))
#define DT8_ASCII(v) (_mm256_movemask_epi8(v) == 0)
#define DT8_WIDTH 32
#include "utf8_template.h"

#pragma clang attribute pop

int dt_level(void) {
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("bmi")
                   && __builtin_cpu_supports("popcnt")
               ? 2
               : 1;
}

void dt_index(dt_scan *scan, int level) {
    if (level >= 2) {
        dt_index_avx2(scan);
    } else {
        dt_index_sse2(scan);
    }
}

size_t dt_count_lines(const uint8_t *bytes, size_t count, int level) {
    return level >= 2 ? dt_count_lines_avx2(bytes, count) : dt_count_lines_sse2(bytes, count);
}

size_t dt_find_byte(const uint8_t *bytes, size_t count, uint8_t value, int level) {
    return level >= 2 ? dt_find_byte_avx2(bytes, count, value) : dt_find_byte_sse2(bytes, count, value);
}

size_t dt_valid_utf8_prefix(const uint8_t *bytes, size_t count, int level) {
    if (level >= 2) { return dt_valid_prefix_avx2(bytes, count); }
    return __builtin_cpu_supports("ssse3") ? dt_valid_prefix_ssse3(bytes, count) : 0;
}

#elif DT_ARM

// MARK: NEON

typedef struct dt_block_neon {
    uint8x16_t parts[4];
} dt_block_neon;

static inline dt_block_neon dt_load_neon(const uint8_t *bytes) {
    return (dt_block_neon){{vld1q_u8(bytes), vld1q_u8(bytes + 16), vld1q_u8(bytes + 32), vld1q_u8(bytes + 48)}};
}

static inline uint64_t dt_equal_neon(dt_block_neon block, uint8x16_t wanted) {
    static const uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint8x16_t weight = vld1q_u8(weights);
    const uint8x16_t first = vandq_u8(vceqq_u8(block.parts[0], wanted), weight);
    const uint8x16_t second = vandq_u8(vceqq_u8(block.parts[1], wanted), weight);
    const uint8x16_t third = vandq_u8(vceqq_u8(block.parts[2], wanted), weight);
    const uint8x16_t fourth = vandq_u8(vceqq_u8(block.parts[3], wanted), weight);
    // Three sums of neighbours make one bit of every byte.
    uint8x16_t sums = vpaddq_u8(vpaddq_u8(first, second), vpaddq_u8(third, fourth));
    sums = vpaddq_u8(sums, sums);
    return vgetq_lane_u64(vreinterpretq_u64_u8(sums), 0);
}

#define DT_NAME(name) dt_##name##_neon
#define DT_BLOCK dt_block_neon
#define DT_LOAD dt_load_neon
#define DT_VECTOR uint8x16_t
#define DT_SPLAT(byte) vdupq_n_u8((uint8_t)(byte))
#define DT_EQUAL dt_equal_neon
#define DT_PARITIES dt_parities
#define DT_LOWEST dt_lowest
#include "scan_template.h"

#define DT8_NAME(name) dt_##name##_neon
#define DT8_VECTOR uint8x16_t
#define DT8_LOAD vld1q_u8
#define DT8_SPLAT(byte) vdupq_n_u8((uint8_t)(byte))
#define DT8_TABLE vld1q_u8
#define DT8_LOOK vqtbl1q_u8
#define DT8_HIGH(v) vshrq_n_u8(v, 4)
#define DT8_AND vandq_u8
#define DT8_OR vorrq_u8
#define DT8_XOR veorq_u8
#define DT8_LESS vqsubq_u8
#define DT8_BEFORE(v, p, n) vextq_u8(p, v, 16 - (n))
#define DT8_ANY(v) (vmaxvq_u8(v) != 0)
#define DT8_ASCII(v) (vmaxvq_u8(v) < 0x80)
#define DT8_WIDTH 16
#include "utf8_template.h"

int dt_level(void) { return 1; }

void dt_index(dt_scan *scan, int level) {
    (void)level;
    dt_index_neon(scan);
}

size_t dt_count_lines(const uint8_t *bytes, size_t count, int level) {
    (void)level;
    return dt_count_lines_neon(bytes, count);
}

size_t dt_find_byte(const uint8_t *bytes, size_t count, uint8_t value, int level) {
    (void)level;
    return dt_find_byte_neon(bytes, count, value);
}

size_t dt_valid_utf8_prefix(const uint8_t *bytes, size_t count, int level) {
    (void)level;
    return dt_valid_prefix_neon(bytes, count);
}

#else

// Nothing here: the level is 0, and none of the others is called.
int dt_level(void) { return 0; }

void dt_index(dt_scan *scan, int level) {
    (void)level;
    scan->stop = DT_STOP_FAULT;
}

size_t dt_count_lines(const uint8_t *bytes, size_t count, int level) {
    (void)bytes;
    (void)level;
    return count;
}

size_t dt_find_byte(const uint8_t *bytes, size_t count, uint8_t value, int level) {
    (void)bytes;
    (void)value;
    (void)level;
    return count;
}

size_t dt_valid_utf8_prefix(const uint8_t *bytes, size_t count, int level) {
    (void)bytes;
    (void)count;
    (void)level;
    return 0;
}

#endif
