// Vector functions over blocks of doubles: AVX-512, AVX2 or plain C, chosen at run time.
#ifndef IMPULSE_VECTOR_MATH_H
#define IMPULSE_VECTOR_MATH_H
#include <stddef.h>
#include <stdint.h>

// What one instruction does. Unary functions come first, up to vector_unary_count.
enum vector_operation {
  vector_square, vector_reciprocal, vector_square_root, vector_magnitude, vector_floor, vector_ceiling, vector_exp,
  vector_log, vector_sin, vector_cos, vector_tan, vector_asin, vector_acos, vector_atan, vector_sinh, vector_cosh,
  vector_tanh, vector_asinh, vector_acosh, vector_atanh, vector_erf, vector_erfc,
  vector_unary_count,
  vector_add = 64, vector_multiply, vector_divide, vector_power, vector_atan2,
  vector_multiply_add,      // a·b + c
  vector_integer_power,     // a to the power n
  vector_call,              // a function without vector code, see vector_callback
};

// Operands ≥ 0 are columns; an operand −1 − u is the number u of the uniforms.
typedef struct {
  int32_t operation, target, a, b, c, n;
} vector_instruction;

// Computes call n of the program on one block and writes the result to `target`.
typedef void (*vector_callback)(void *context, int32_t n, double *target, size_t count);

// Runs a program on one block of `count` points, a multiple of 8; columns may overlap only where they are equal.
void vector_run(
  const vector_instruction *program, size_t length, double *const *columns, const double *uniforms, size_t count,
  vector_callback callback, void *context);

// The bits of the widest vectors in use: 512, 256 or 64.
int vector_width(void);

// Uses no vectors wider than this until the next call; for tests that compare the variants.
void vector_limit_width(int bits);

#endif
