#pragma once
// FLINT 2.9 keeps Arb and Calcium in packages of their own; FLINT 3 has them under <flint/…>. Nobody else asks.
#include <flint/flint.h>
#include <flint/fmpz.h>
#include <flint/fmpz_factor.h>
#include <flint/fmpz_poly.h>
#include <flint/fmpq.h>
#include <flint/fmpq_poly.h>
#include <flint/fmpz_mpoly.h>
#include <flint/fmpz_mpoly_factor.h>
#include <flint/fmpq_mpoly.h>
#include <flint/fmpq_mpoly_factor.h>
#include <flint/arith.h>
#if __has_include(<calcium/ca.h>)
#include <arb.h>
#include <acb.h>
#include <arb_hypgeom.h>
#include <acb_hypgeom.h>
#include <acb_calc.h>
#include <acb_dirichlet.h>
#include <acb_elliptic.h>
#include <acb_poly.h>
#include <arb_fmpz_poly.h>
#include <calcium/ca.h>
#include <calcium/qqbar.h>
#else
#include <flint/arb.h>
#include <flint/acb.h>
#include <flint/arb_hypgeom.h>
#include <flint/acb_hypgeom.h>
#include <flint/acb_calc.h>
#include <flint/acb_dirichlet.h>
#include <flint/acb_elliptic.h>
#include <flint/acb_poly.h>
#include <flint/arb_fmpz_poly.h>
#include <flint/ca.h>
#include <flint/qqbar.h>
#endif
