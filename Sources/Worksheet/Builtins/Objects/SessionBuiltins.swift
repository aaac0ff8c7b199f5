/// Sage's functions that act on the session: variables, time, random numbers.
enum SessionBuiltins {
  static let all: [Builtin] =
    [
      Builtin(
        "reset", "", "forgets all variables; names get their first meaning back", examples: ["x = 3; reset(); x": "x"]
      ) { call in
        for name in call.vm.globals.defined.map(\.name) { call.vm.globals[name] = nil }
        return .none
      },
      Builtin(
        "restore", "vars=None", "gives names their first meaning back: `restore('x e')`",
        examples: ["e = 3; restore('e'); e": "e"]
      ) { call in
        let all = call.vm.globals.defined.map(\.name)
        let names = try call[0].isNone ? all : call.string(0).split { $0 == " " || $0 == "," }.map(String.init)
        for name in names where call.vm.builtin(name) != nil { call.vm.globals[name] = nil }
        return .none
      },
      Builtin("set_random_seed", "seed=None", "starts the random numbers of a seed") { call in
        try RandomModule.named("seed")?.call([call[0]], [], in: call.vm) ?? .none
      },
      Builtin("timeit", "stmt, /", "measures statements given as text; `%timeit` does the same") { call in
        try call.vm.measureRepeatedly(call.string(0))
        return .none
      },
    ] + ["walltime", "cputime"].map(seconds) + randomNames.compactMap(RandomModule.named)

  private static func seconds(_ name: String) -> Builtin {
    Builtin(name, "t=0", "the seconds of the session's clock, or since a time given") { call in
      .float(call.vm.clock() - (try call.double(0)))
    }
  }

  private static let randomNames = [
    "random", "randint", "randrange", "uniform", "choice", "sample", "shuffle", "gauss", "normalvariate", "expovariate",
  ]
}
