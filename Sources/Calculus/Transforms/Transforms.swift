// How Transforms works
//
// `LaplaceSearch` finds the transform of a function with the rules of `LaplaceRule.all`, in that order, and keeps with each
// image the growth rates that bound its half plane from the left. `InverseLaplaceSearch` does the same the other way.
// Whatever they answer is compared with ∫₀^∞ f·e^(−st) dt, computed by quadrature with enclosures at sampled s and
// parameters, before anybody sees it (`LaplaceCheck`); undefined functions get stand-ins there.
