// The polynomial and number cases of the kernel set in plain FLINT 2.9 (Debian): the ceiling, end to end.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <flint/fmpq.h>
#include <flint/fmpq_mat.h>
#include <flint/fmpz.h>
#include <flint/fmpz_mpoly.h>
#if __has_include(<calcium/fmpz_mpoly_q.h>)
#include <calcium/fmpz_mpoly_q.h>
#else
#include <flint/fmpz_mpoly_q.h>
#endif

static const char *names[] = {"x", "y", "z", "w"};

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

static void measure(const char *name, void (*run)(void)) {
  double best = 1e9, spent = 0;
  for (int runs = 0; runs < 2 || (spent < 0.6 && runs < 200); runs++) {
    double begin = now();
    run();
    double seconds = now() - begin;
    if (seconds < best) best = seconds;
    spent += seconds;
  }
  printf("%s %.9f\n", name, best);
  fflush(stdout);
}

// p(p + q) for p = base^n.
static void square(const char *base, const char *addend, ulong n, slong variables) {
  fmpz_mpoly_ctx_t c;
  fmpz_mpoly_t p, q, r;
  fmpz_mpoly_ctx_init(c, variables, ORD_LEX);
  fmpz_mpoly_init(p, c);
  fmpz_mpoly_init(q, c);
  fmpz_mpoly_init(r, c);
  fmpz_mpoly_set_str_pretty(p, base, names, c);
  fmpz_mpoly_set_str_pretty(q, addend, names, c);
  fmpz_mpoly_pow_ui(p, p, n, c);
  fmpz_mpoly_add(q, p, q, c);
  fmpz_mpoly_mul(r, p, q, c);
  fmpz_mpoly_clear(p, c);
  fmpz_mpoly_clear(q, c);
  fmpz_mpoly_clear(r, c);
  fmpz_mpoly_ctx_clear(c);
}

static void fateman(void) { square("x+y+z+1", "1", 20, 3); }
static void expand2(void) { square("x+y+z+w", "w", 15, 4); }
static void expand5(void) { square("x+y+z+1", "1", 15, 3); }
static void s1(void) { square("x+y+z+1", "1", 10, 3); }

static void lw_a(void) {
  fmpz_t a, b;
  fmpq_t q;
  fmpz_init(a);
  fmpz_init(b);
  fmpq_init(q);
  for (ulong i = 1; i <= 100; i++) {
    fmpz_fac_ui(a, 1000 + i);
    fmpz_fac_ui(b, 900 + i);
    fmpq_set_fmpz_frac(q, a, b);
  }
  fmpz_clear(a);
  fmpz_clear(b);
  fmpq_clear(q);
}

static void lw_b(void) {
  fmpq_t sum, term;
  fmpq_init(sum);
  fmpq_init(term);
  for (ulong i = 1; i <= 1000; i++) {
    fmpq_set_ui(term, 1, i);
    fmpq_add(sum, sum, term);
  }
  fmpq_clear(sum);
  fmpq_clear(term);
}

static void lw_c(void) {
  fmpz_t a, b, p, q;
  fmpz_init(p);
  fmpz_init(q);
  fmpz_init_set_ui(a, 13 * 17 * 31);
  fmpz_init_set_ui(b, 13 * 19 * 29);
  for (ulong i = 1; i <= 200; i++) {
    fmpz_pow_ui(p, a, 300 + i % 181);
    fmpz_pow_ui(q, b, 200 + i % 183);
    fmpz_gcd(p, p, q);
  }
  fmpz_clear(a);
  fmpz_clear(b);
  fmpz_clear(p);
  fmpz_clear(q);
}

// sum i y t^i / (y + c t)^i with c = i (D) or |5 - i| (E), over one denominator; t is named x here.
static void rational_sum(int shifted) {
  fmpz_mpoly_ctx_t c;
  fmpz_mpoly_q_t sum, term, base, top, y, t;
  fmpz_mpoly_ctx_init(c, 2, ORD_LEX);
  fmpz_mpoly_q_init(sum, c);
  fmpz_mpoly_q_init(term, c);
  fmpz_mpoly_q_init(base, c);
  fmpz_mpoly_q_init(top, c);
  fmpz_mpoly_q_init(y, c);
  fmpz_mpoly_q_init(t, c);
  fmpz_mpoly_q_gen(t, 0, c);
  fmpz_mpoly_q_gen(y, 1, c);
  for (int i = 1; i <= 10; i++) {
    fmpz_mpoly_q_mul_si(base, t, shifted ? abs(5 - i) : i, c);
    fmpz_mpoly_q_add(base, base, y, c);
    fmpz_mpoly_q_div(base, t, base, c);
    fmpz_mpoly_q_mul_si(term, y, i, c);
    for (int k = 0; k < i; k++) fmpz_mpoly_q_mul(term, term, base, c);
    fmpz_mpoly_q_add(sum, sum, term, c);
  }
  fmpz_mpoly_q_clear(sum, c);
  fmpz_mpoly_q_clear(term, c);
  fmpz_mpoly_q_clear(base, c);
  fmpz_mpoly_q_clear(top, c);
  fmpz_mpoly_q_clear(y, c);
  fmpz_mpoly_q_clear(t, c);
  fmpz_mpoly_ctx_clear(c);
}

static void lw_d(void) { rational_sum(0); }
static void lw_e(void) { rational_sum(1); }

static void gcd_of(const char *a, ulong ea, ulong fa, const char *p, const char *q, ulong ep, ulong eq, slong n) {
  fmpz_mpoly_ctx_t c;
  fmpz_mpoly_t f, g, u, v, d;
  fmpz_mpoly_ctx_init(c, n, ORD_LEX);
  fmpz_mpoly_init(f, c);
  fmpz_mpoly_init(g, c);
  fmpz_mpoly_init(u, c);
  fmpz_mpoly_init(v, c);
  fmpz_mpoly_init(d, c);
  fmpz_mpoly_set_str_pretty(u, a, names, c);
  fmpz_mpoly_set_str_pretty(v, p, names, c);
  fmpz_mpoly_pow_ui(f, u, ea, c);
  fmpz_mpoly_pow_ui(v, v, ep, c);
  fmpz_mpoly_mul(f, f, v, c);
  fmpz_mpoly_set_str_pretty(v, q, names, c);
  fmpz_mpoly_pow_ui(g, u, fa, c);
  fmpz_mpoly_pow_ui(v, v, eq, c);
  fmpz_mpoly_mul(g, g, v, c);
  fmpz_mpoly_gcd(d, f, g, c);
  fmpz_mpoly_clear(f, c);
  fmpz_mpoly_clear(g, c);
  fmpz_mpoly_clear(u, c);
  fmpz_mpoly_clear(v, c);
  fmpz_mpoly_clear(d, c);
  fmpz_mpoly_ctx_clear(c);
}

static void lw_f(void) { gcd_of("x^2-3*x*y+y^2", 4, 3, "3*x-7*y+2", "3*x-7*y-2", 5, 6, 2); }
static void lw_g(void) {
  gcd_of("7*y*x^2*z^2-3*x*y*z+11*(x+1)*y^2+5*z+1", 4, 3, "3*x-7*y+2*z-3", "3*x-7*y+2*z+3", 5, 6, 3);
}

static void lw_h(void) {
  fmpq_mat_t m;
  fmpq_t d;
  fmpq_mat_init(m, 80, 80);
  fmpq_init(d);
  fmpq_mat_hilbert_matrix(m);
  fmpq_mat_det(d, m);
  fmpq_mat_clear(m);
  fmpq_clear(d);
}

int main(void) {
  measure("fateman", fateman);
  measure("expand2", expand2);
  measure("expand5", expand5);
  measure("S1", s1);
  measure("LWA", lw_a);
  measure("LWB", lw_b);
  measure("LWC", lw_c);
  measure("LWD", lw_d);
  measure("LWE", lw_e);
  measure("LWF", lw_f);
  measure("LWG", lw_g);
  measure("LWH", lw_h);
  return 0;
}
