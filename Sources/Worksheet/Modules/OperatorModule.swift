/// `operator`: the operators as functions.
enum OperatorModule {
  static let module = NativeModule("operator", "the operators as functions", functions: binary + comparisons + others)

  private static let named: [(String, BinaryOperator)] = [
    ("add", .add), ("sub", .subtract), ("mul", .multiply), ("truediv", .divide), ("floordiv", .floorDivide),
    ("mod", .modulo), ("pow", .power), ("matmul", .matrixMultiply), ("lshift", .shiftLeft), ("rshift", .shiftRight),
    ("and_", .and), ("or_", .or), ("xor", .xor),
  ]

  private static let binary: [Builtin] =
    named.map { name, op in
      Builtin(name, "a, b, /", "a \(op.symbol) b") { try $0.vm.binary(op, $0[0], $0[1]) }
    }
    + named.map { name, op in
      Builtin("i" + (name.hasSuffix("_") ? String(name.dropLast()) : name), "a, b, /", "a \(op.symbol)= b") {
        try $0.vm.inPlace(op, $0[0], $0[1])
      }
    }

  private static let comparisons: [Builtin] = [
    ("eq", ComparisonOperator.equal), ("ne", .notEqual), ("lt", .less), ("le", .lessOrEqual), ("gt", .greater),
    ("ge", .greaterOrEqual), ("is_", .identical), ("is_not", .notIdentical),
  ].map { name, op in
    Builtin(name, "a, b, /", "a \(op.symbol) b") { try $0.vm.compare(op, $0[0], $0[1]) }
  }

  private static let others: [Builtin] = [
    Builtin("neg", "a, /", "-a") { try $0.vm.unary(.minus, $0[0]) },
    Builtin("pos", "a, /", "+a") { try $0.vm.unary(.plus, $0[0]) },
    Builtin("invert", "a, /", "~a") { try $0.vm.unary(.invert, $0[0]) },
    Builtin("not_", "a, /", "not a") { .bool(!(try $0.vm.truth($0[0]))) },
    Builtin("truth", "a, /", "whether a counts as true") { .bool(try $0.vm.truth($0[0])) },
    Builtin("abs", "a, /", "the absolute value") { try AbsFunction.magnitude($0[0], $0.vm) },
    Builtin("index", "a, /", "a as an integer") { .int(try $0.vm.index($0[0])) },
    Builtin("contains", "a, b, /", "b in a") { .bool(try $0.vm.contains($0[0], $0[1])) },
    Builtin("concat", "a, b, /", "a + b for sequences") { try $0.vm.binary(.add, $0[0], $0[1]) },
    Builtin("getitem", "a, b, /", "a[b]") { try $0.vm.subscripted($0[0], $0[1]) },
    Builtin("setitem", "a, b, c, /", "a[b] = c") { call in
      try call.vm.setSubscript(call[0], call[1], to: call[2])
      return .none
    },
    Builtin("delitem", "a, b, /", "del a[b]") { call in
      try call.vm.deleteSubscript(call[0], call[1])
      return .none
    },
    Builtin("countOf", "a, b, /", "how often b occurs in a") { call in
      .int(try call.elements(0).count { try call.vm.areEqual($0, call[1]) })
    },
    Builtin("itemgetter", "item, /, *items", "a function that takes elements") { call in
      let items = [call[0]] + call.rest
      return .builtin(
        Builtin("itemgetter", "obj, /") { call in
          let values = try items.map { try call.vm.subscripted(call[0], $0) }
          return values.count == 1 ? values[0] : .tupled(values)
        })
    },
    Builtin("attrgetter", "attr, /, *attrs", "a function that takes attributes") { call in
      let names = try ([call[0]] + call.rest).map { try call.vm.str($0).split(separator: ".").map(String.init) }
      return .builtin(
        Builtin("attrgetter", "obj, /") { call in
          let values = try names.map { path in
            try path.reduce(call[0]) { try call.vm.attribute($0, $1) }
          }
          return values.count == 1 ? values[0] : .tupled(values)
        })
    },
    Builtin("methodcaller", "name, /, *args, **kwargs", "a function that calls a method") { call in
      let (name, arguments, keywords) = (try call.string(0), call.rest, call.keywords)
      return .builtin(
        Builtin("methodcaller", "obj, /") { call in
          try call.vm.call(call.vm.attribute(call[0], name), arguments, keywords)
        })
    },
  ]
}
