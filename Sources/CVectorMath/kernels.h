// The kernels, once for each instruction set: included by vectormath.c with the macros
//   NAME(f)  the name of f in this variant          V, W   the vector type and its length
//   LOAD, STORE, SET, ADD, MUL, DIV, FMA, SQRT  its operations
//   ANY_ABOVE(x, limit)                              whether some |x| is larger
//   UNARY(f) POW ATAN2                               the functions of SLEEF or of C

// Operands are columns or single numbers; `inline` makes one loop of each combination.
#define OPERAND(p, scalar, i) ((scalar) ? SET(*(p)) : LOAD((p) + (i)))

#define UNARY_LOOP(expression)                                                       \
  for (size_t i = 0; i < count; i += W) { V x = LOAD(a + i); STORE(target + i, expression); } \
  return;

// Where |x| is beyond the range of SLEEF's function, C's takes its place.
TARGET static inline __attribute__((always_inline)) V NAME(within)(V y, V x, double limit, double (*f)(double)) {
  if (!ANY_ABOVE(x, limit)) return y;
  double given[W], result[W];
  STORE(given, x);
  STORE(result, y);
  for (int k = 0; k < W; k++)
    if (fabs(given[k]) > limit) result[k] = f(given[k]);
  return LOAD(result);
}

TARGET static void NAME(unary)(int operation, double *target, const double *a, size_t count) {
  switch (operation) {
  case vector_square: UNARY_LOOP(MUL(x, x))
  case vector_reciprocal: UNARY_LOOP(DIV(SET(1.0), x))
  case vector_square_root: UNARY_LOOP(SQRT(x))
  case vector_magnitude: UNARY_LOOP(UNARY(fabs, )(x))
  case vector_floor: UNARY_LOOP(UNARY(floor, )(x))
  case vector_ceiling: UNARY_LOOP(UNARY(ceil, )(x))
  case vector_exp: UNARY_LOOP(UNARY(exp, u10)(x))
  case vector_log: UNARY_LOOP(UNARY(log, u10)(x))
  case vector_sin: UNARY_LOOP(UNARY(sin, u10)(x))
  case vector_cos: UNARY_LOOP(UNARY(cos, u10)(x))
  case vector_tan: UNARY_LOOP(UNARY(tan, u10)(x))
  case vector_asin: UNARY_LOOP(UNARY(asin, u10)(x))
  case vector_acos: UNARY_LOOP(UNARY(acos, u10)(x))
  case vector_atan: UNARY_LOOP(UNARY(atan, u10)(x))
  case vector_sinh: UNARY_LOOP(NAME(within)(UNARY(sinh, u10)(x), x, 709, sinh))
  case vector_cosh: UNARY_LOOP(NAME(within)(UNARY(cosh, u10)(x), x, 709, cosh))
  case vector_tanh: UNARY_LOOP(UNARY(tanh, u10)(x))
  case vector_asinh: UNARY_LOOP(NAME(within)(UNARY(asinh, u10)(x), x, 1e154, asinh))
  case vector_acosh: UNARY_LOOP(NAME(within)(UNARY(acosh, u10)(x), x, 1e154, acosh))
  case vector_atanh: UNARY_LOOP(UNARY(atanh, u10)(x))
  case vector_erf: UNARY_LOOP(UNARY(erf, u10)(x))
  case vector_erfc: UNARY_LOOP(UNARY(erfc, u15)(x))
  }
}

TARGET static inline __attribute__((always_inline)) void NAME(binary_loop)(
  int operation, double *target, const double *a, int scalar_a, const double *b, int scalar_b, size_t count) {
  switch (operation) {
  case vector_add:
    for (size_t i = 0; i < count; i += W) STORE(target + i, ADD(OPERAND(a, scalar_a, i), OPERAND(b, scalar_b, i)));
    return;
  case vector_multiply:
    for (size_t i = 0; i < count; i += W) STORE(target + i, MUL(OPERAND(a, scalar_a, i), OPERAND(b, scalar_b, i)));
    return;
  case vector_divide:
    for (size_t i = 0; i < count; i += W) STORE(target + i, DIV(OPERAND(a, scalar_a, i), OPERAND(b, scalar_b, i)));
    return;
#ifndef POWERS
  case vector_power:
    for (size_t i = 0; i < count; i += W) {
      V x = OPERAND(a, scalar_a, i);
      V y = OPERAND(b, scalar_b, i);
      STORE(target + i, POW(x, y));
    }
    return;
  case vector_atan2:
    for (size_t i = 0; i < count; i += W) {
      V x = OPERAND(a, scalar_a, i);
      V y = OPERAND(b, scalar_b, i);
      STORE(target + i, ATAN2(x, y));
    }
    return;
#endif
  }
}

TARGET static void NAME(binary)(
  int operation, double *target, const double *a, int scalar_a, const double *b, int scalar_b, size_t count) {
  if (scalar_a && scalar_b) NAME(binary_loop)(operation, target, a, 1, b, 1, count);
  else if (scalar_a) NAME(binary_loop)(operation, target, a, 1, b, 0, count);
  else if (scalar_b) NAME(binary_loop)(operation, target, a, 0, b, 1, count);
  else NAME(binary_loop)(operation, target, a, 0, b, 0, count);
}

TARGET static inline __attribute__((always_inline)) void NAME(fma_loop)(
  double *target, const double *a, const double *b, int scalar_b, const double *c, int scalar_c, size_t count) {
  for (size_t i = 0; i < count; i += W)
    STORE(target + i, FMA(LOAD(a + i), OPERAND(b, scalar_b, i), OPERAND(c, scalar_c, i)));
}

// At most b and c are single numbers.
TARGET static void NAME(multiply_add)(
  double *target, const double *a, const double *b, int scalar_b, const double *c, int scalar_c, size_t count) {
  if (scalar_b && scalar_c) NAME(fma_loop)(target, a, b, 1, c, 1, count);
  else if (scalar_b) NAME(fma_loop)(target, a, b, 1, c, 0, count);
  else if (scalar_c) NAME(fma_loop)(target, a, b, 0, c, 1, count);
  else NAME(fma_loop)(target, a, b, 0, c, 0, count);
}

// aⁿ by repeated squaring, from the highest bit; 1/a^(−n) for n < 0.
TARGET static void NAME(integer_power)(double *target, const double *a, int32_t n, size_t count) {
  uint32_t m = n < 0 ? 0u - (uint32_t)n : (uint32_t)n;
  int top = m ? 31 - __builtin_clz(m) : 0;
  for (size_t i = 0; i < count; i += W) {
    V x = LOAD(a + i);
    V power = m ? x : SET(1.0);
    for (int bit = top - 1; bit >= 0; bit--) {
      power = MUL(power, power);
      if (m >> bit & 1) power = MUL(power, x);
    }
    STORE(target + i, n < 0 ? DIV(SET(1.0), power) : power);
  }
}

TARGET static void NAME(run)(
  const vector_instruction *program, size_t length, double *const *columns, const double *uniforms, size_t count,
  vector_callback callback, void *context) {
  for (size_t k = 0; k < length; k++) {
    const vector_instruction *i = program + k;
    double *target = columns[i->target];
    const double *a = i->a < 0 ? uniforms - 1 - i->a : columns[i->a];
    const double *b = i->b < 0 ? uniforms - 1 - i->b : columns[i->b];
    if (i->operation < vector_unary_count) {
      NAME(unary)(i->operation, target, a, count);
    } else if (i->operation == vector_multiply_add) {
      const double *c = i->c < 0 ? uniforms - 1 - i->c : columns[i->c];
      NAME(multiply_add)(target, a, b, i->b < 0, c, i->c < 0, count);
    } else if (i->operation == vector_integer_power) {
      NAME(integer_power)(target, a, i->n, count);
    } else if (i->operation == vector_call) {
      callback(context, i->n, target, count);
#ifdef POWERS
    } else if (i->operation >= vector_power) {
      POWERS(i->operation, target, a, i->a < 0, b, i->b < 0, count);
#endif
    } else {
      NAME(binary)(i->operation, target, a, i->a < 0, b, i->b < 0, count);
    }
  }
}

#undef OPERAND
#undef UNARY_LOOP
#undef NAME
#undef V
#undef W
#undef LOAD
#undef STORE
#undef SET
#undef ADD
#undef MUL
#undef DIV
#undef FMA
#undef SQRT
#undef ANY_ABOVE
#undef UNARY
#undef POW
#undef ATAN2
#undef TARGET
