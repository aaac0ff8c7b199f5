import CFlintShims

/// The libraries of C that compute.
package enum Libraries {
  /// Their names and versions, as they are loaded; Arb and Calcium are parts of FLINT since version 3.
  package static var versions: [(name: String, version: String)] {
    let all = unsafe [
      ("FLINT", shim_flint_version()), ("Arb", shim_arb_version()), ("Calcium", shim_calcium_version()),
      ("GMP", shim_gmp_version()), ("MPFR", shim_mpfr_version()),
    ]
    return unsafe all.compactMap { name, version in
      unsafe version.map { (name: name, version: unsafe String(cString: $0)) }
    }
  }
}
