#include "CFlintShims.h"

static double bound(const arb_t x, int upper) {
  if (arf_is_nan(arb_midref(x))) return arf_get_d(arb_midref(x), ARF_RND_NEAR);
  arf_t end;
  arf_init(end);
  if (upper) arb_get_ubound_arf(end, x, 64); else arb_get_lbound_arf(end, x, 64);
  double result = arf_get_d(end, upper ? ARF_RND_CEIL : ARF_RND_FLOOR);
  arf_clear(end);
  return result;
}

double shim_arb_lower(const arb_t x) { return bound(x, 0); }
double shim_arb_upper(const arb_t x) { return bound(x, 1); }

double shim_arb_rad_upper(const arb_t x) {
  arf_t radius;
  arf_init_set_mag_shallow(radius, arb_radref(x));
  return arf_get_d(radius, ARF_RND_CEIL);
}

void shim_arb_get_lower(arb_t result, const arb_t x, slong precision) {
  arb_get_lbound_arf(arb_midref(result), x, precision);
  mag_zero(arb_radref(result));
}

void shim_arb_get_upper(arb_t result, const arb_t x, slong precision) {
  arb_get_ubound_arf(arb_midref(result), x, precision);
  mag_zero(arb_radref(result));
}

void shim_arb_magnitude(arb_t result, const arb_t x) {
  mag_t bound;
  mag_init(bound);
  arb_get_mag(bound, x);
  arf_set_mag(arb_midref(result), bound);
  mag_zero(arb_radref(result));
  mag_clear(bound);
}

int shim_arb_is_below(const arb_t x, slong bits) {
  mag_t bound;
  mag_init(bound);
  arb_get_mag(bound, x);
  int below = mag_cmp_2exp_si(bound, bits) < 0;
  mag_clear(bound);
  return below;
}
