#include "CVectorMath.h"

#include <math.h>
#include <stdatomic.h>

// Plain C.
#define NAME(f) plain_##f
#define TARGET
#define V double
#define W 1
#define LOAD(p) (*(p))
#define STORE(p, x) (*(p) = (x))
#define SET(x) (x)
#define ADD(x, y) ((x) + (y))
#define MUL(x, y) ((x) * (y))
#define DIV(x, y) ((x) / (y))
#define FMA(x, y, z) fma(x, y, z)
#define SQRT(x) sqrt(x)
#define ANY_ABOVE(x, limit) 0
#define UNARY(f, accuracy) f
#define POW(x, y) pow(x, y)
#define ATAN2(x, y) atan2(x, y)
#include "kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>

// sleef.h declares the wide variants only when the whole file is compiled for them.
#define FOR_EACH_UNARY(declare)                                                                                  \
  declare(exp, u10) declare(log, u10) declare(sin, u10) declare(cos, u10) declare(tan, u10) declare(asin, u10)   \
  declare(acos, u10) declare(atan, u10) declare(sinh, u10) declare(cosh, u10) declare(tanh, u10)                 \
  declare(asinh, u10) declare(acosh, u10) declare(atanh, u10) declare(erf, u10) declare(erfc, u15)               \
  declare(fabs, ) declare(floor, ) declare(ceil, )

#define AVX2 __attribute__((target("avx2,fma")))
#define AVX512 __attribute__((target("avx512f,avx512dq,fma")))

// clang passes and returns wide vectors in memory in a file that is not compiled for AVX as a whole, whatever the
// attributes of the function; SLEEF takes and returns its argument in the first vector register. So the call is written
// out: stack aligned and clear of the red zone, every register that a callee may change given up.
#define CALL                                                                                                     \
  "movq %%rsp, %%r12\n\tsubq $128, %%rsp\n\tandq $-64, %%rsp\n\tcallq *%[f]\n\tmovq %%r12, %%rsp"
#define CHANGED                                                                                                  \
  "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "memory", "cc", "xmm1", "xmm2", "xmm3",     \
    "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15"
#define CHANGED512                                                                                               \
  "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23", "xmm24", "xmm25", "xmm26", "xmm27",     \
    "xmm28", "xmm29", "xmm30", "xmm31", "k1", "k2", "k3", "k4", "k5", "k6", "k7"

AVX2 static inline __attribute__((always_inline)) __m256d avx2_call(void (*f)(void), __m256d x) {
  register __m256d y __asm__("ymm0") = x;
  __asm__ volatile(CALL : "+x"(y) : [f] "r"(f) : CHANGED);
  return y;
}

AVX512 static inline __attribute__((always_inline)) __m512d avx512_call(void (*f)(void), __m512d x) {
  register __m512d y __asm__("zmm0") = x;
  __asm__ volatile(CALL : "+v"(y) : [f] "r"(f) : CHANGED, CHANGED512);
  return y;
}

#define DEFINE(f, accuracy)                                                                                      \
  extern void Sleef_##f##d4_##accuracy##avx2(void);                                                              \
  extern void Sleef_##f##d8_##accuracy##avx512f(void);                                                           \
  AVX2 static inline __attribute__((always_inline)) __m256d avx2_sleef_##f(__m256d x) {                          \
    return avx2_call(Sleef_##f##d4_##accuracy##avx2, x);                                                         \
  }                                                                                                              \
  AVX512 static inline __attribute__((always_inline)) __m512d avx512_sleef_##f(__m512d x) {                      \
    return avx512_call(Sleef_##f##d8_##accuracy##avx512f, x);                                                    \
  }
FOR_EACH_UNARY(DEFINE)

// Powers and angles take two arguments; they go point by point through C.
#define POWERS plain_binary

#define NAME(f) avx2_##f
#define TARGET AVX2
#define V __m256d
#define W 4
#define LOAD(p) _mm256_loadu_pd(p)
#define STORE(p, x) _mm256_storeu_pd(p, x)
#define SET(x) _mm256_set1_pd(x)
#define ADD(x, y) _mm256_add_pd(x, y)
#define MUL(x, y) _mm256_mul_pd(x, y)
#define DIV(x, y) _mm256_div_pd(x, y)
#define FMA(x, y, z) _mm256_fmadd_pd(x, y, z)
#define SQRT(x) _mm256_sqrt_pd(x)
#define ANY_ABOVE(x, limit)                                                                                     \
  _mm256_movemask_pd(_mm256_cmp_pd(_mm256_andnot_pd(SET(-0.0), x), SET(limit), _CMP_GT_OQ))
#define UNARY(f, accuracy) avx2_sleef_##f
#include "kernels.h"

#define NAME(f) avx512_##f
#define TARGET AVX512
#define V __m512d
#define W 8
#define LOAD(p) _mm512_loadu_pd(p)
#define STORE(p, x) _mm512_storeu_pd(p, x)
#define SET(x) _mm512_set1_pd(x)
#define ADD(x, y) _mm512_add_pd(x, y)
#define MUL(x, y) _mm512_mul_pd(x, y)
#define DIV(x, y) _mm512_div_pd(x, y)
#define FMA(x, y, z) _mm512_fmadd_pd(x, y, z)
#define SQRT(x) _mm512_sqrt_pd(x)
#define ANY_ABOVE(x, limit) _mm512_cmp_pd_mask(_mm512_abs_pd(x), SET(limit), _CMP_GT_OQ)
#define UNARY(f, accuracy) avx512_sleef_##f
#include "kernels.h"

static int supported_width(void) {
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq")) return 512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return 256;
  return 64;
}
#else
static int supported_width(void) { return 64; }
#endif

static atomic_int known_width;
static atomic_int width_limit = 512;

int vector_width(void) {
  int width = atomic_load_explicit(&known_width, memory_order_relaxed);
  if (width == 0) {
    width = supported_width();
    atomic_store_explicit(&known_width, width, memory_order_relaxed);
  }
  int limit = atomic_load_explicit(&width_limit, memory_order_relaxed);
  return width < limit ? width : limit >= 512 ? 512 : limit >= 256 ? 256 : 64;
}

void vector_limit_width(int bits) { atomic_store_explicit(&width_limit, bits, memory_order_relaxed); }

void vector_run(
  const vector_instruction *program, size_t length, double *const *columns, const double *uniforms, size_t count,
  vector_callback callback, void *context) {
  switch (vector_width()) {
#if defined(__x86_64__)
  case 512: avx512_run(program, length, columns, uniforms, count, callback, context); return;
  case 256: avx2_run(program, length, columns, uniforms, count, callback, context); return;
#endif
  default: plain_run(program, length, columns, uniforms, count, callback, context); return;
  }
}
