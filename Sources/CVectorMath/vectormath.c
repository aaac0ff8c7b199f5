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
#define SUB(x, y) ((x) - (y))
#define MUL(x, y) ((x) * (y))
#define DIV(x, y) ((x) / (y))
#define FMA(x, y, z) fma(x, y, z)
#define SQRT(x) sqrt(x)
#define UNARY(f, accuracy) f
#define POW(x, y) pow(x, y)
#define ATAN2(x, y) atan2(x, y)
#include "kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>

// sleef.h declares the wide variants only when the whole file is compiled for them.
#define FOR_EACH_UNARY(declare)                                                                                  \
  declare(exp, u10) declare(exp2, u10) declare(expm1, u10) declare(log, u10) declare(log1p, u10)                 \
  declare(log2, u10) declare(log10, u10) declare(sin, u10) declare(cos, u10) declare(tan, u10)                   \
  declare(asin, u10) declare(acos, u10) declare(atan, u10) declare(sinh, u10) declare(cosh, u10)                 \
  declare(tanh, u10) declare(asinh, u10) declare(acosh, u10) declare(atanh, u10) declare(erf, u10)               \
  declare(erfc, u15) declare(tgamma, u10) declare(fabs, ) declare(floor, ) declare(ceil, )

#define AVX2 __attribute__((target("avx2,fma")))
#define AVX512 __attribute__((target("avx512f,avx512dq,fma")))

#define DECLARE(f, accuracy) AVX2 __m256d Sleef_##f##d4_##accuracy##avx2(__m256d);
FOR_EACH_UNARY(DECLARE)
#undef DECLARE
#define DECLARE(f, accuracy) AVX512 __m512d Sleef_##f##d8_##accuracy##avx512f(__m512d);
FOR_EACH_UNARY(DECLARE)
#undef DECLARE
AVX2 __m256d Sleef_powd4_u10avx2(__m256d, __m256d);
AVX2 __m256d Sleef_atan2d4_u10avx2(__m256d, __m256d);
AVX512 __m512d Sleef_powd8_u10avx512f(__m512d, __m512d);
AVX512 __m512d Sleef_atan2d8_u10avx512f(__m512d, __m512d);

// clang passes wide vectors in memory in a file not compiled for AVX, SLEEF expects two arguments in registers.
#define POWERS plain_binary

#define NAME(f) avx2_##f
#define TARGET AVX2
#define V __m256d
#define W 4
#define LOAD(p) _mm256_loadu_pd(p)
#define STORE(p, x) _mm256_storeu_pd(p, x)
#define SET(x) _mm256_set1_pd(x)
#define ADD(x, y) _mm256_add_pd(x, y)
#define SUB(x, y) _mm256_sub_pd(x, y)
#define MUL(x, y) _mm256_mul_pd(x, y)
#define DIV(x, y) _mm256_div_pd(x, y)
#define FMA(x, y, z) _mm256_fmadd_pd(x, y, z)
#define SQRT(x) _mm256_sqrt_pd(x)
#define UNARY(f, accuracy) Sleef_##f##d4_##accuracy##avx2
#define POW(x, y) Sleef_powd4_u10avx2(x, y)
#define ATAN2(x, y) Sleef_atan2d4_u10avx2(x, y)
#include "kernels.h"

#define NAME(f) avx512_##f
#define TARGET AVX512
#define V __m512d
#define W 8
#define LOAD(p) _mm512_loadu_pd(p)
#define STORE(p, x) _mm512_storeu_pd(p, x)
#define SET(x) _mm512_set1_pd(x)
#define ADD(x, y) _mm512_add_pd(x, y)
#define SUB(x, y) _mm512_sub_pd(x, y)
#define MUL(x, y) _mm512_mul_pd(x, y)
#define DIV(x, y) _mm512_div_pd(x, y)
#define FMA(x, y, z) _mm512_fmadd_pd(x, y, z)
#define SQRT(x) _mm512_sqrt_pd(x)
#define UNARY(f, accuracy) Sleef_##f##d8_##accuracy##avx512f
#define POW(x, y) Sleef_powd8_u10avx512f(x, y)
#define ATAN2(x, y) Sleef_atan2d8_u10avx512f(x, y)
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
