/// `functools`.
enum FunctoolsModule {
  static let module = NativeModule(
    "functools", "functions of functions", functions: all, types: [("partial", PartialObject.type)])

  private static let all: [Builtin] = [
    Builtin("reduce", "function, iterable, initial?, /", "combines all elements by a function") { call in
      var total = call.optional(2)
      try call.vm.forEach(call[1]) { value in total = try total.map { try call.vm.call(call[0], [$0, value]) } ?? value
      }
      guard let total else {
        throw Raised(.typeError, "`reduce()` of nothing has no value", hint: "give an initial value")
      }
      return total
    },
    Builtin("wraps", "wrapped, assigned?, updated?", "copies name and documentation of a function") { call in
      let wrapped = call[0]
      return .builtin(Builtin("wraps", "function, /") { call in try copyNames(from: wrapped, to: call[0], call.vm) })
    },
    Builtin("update_wrapper", "wrapper, wrapped", "copies name and documentation of a function") { call in
      try copyNames(from: call[1], to: call[0], call.vm)
    },
    Builtin("lru_cache", "maxsize=128, typed=False", "remembers results") { call in
      if call.vm.isCallable(call[0]) { return .object(CachedFunction(call[0])) }
      return .builtin(Builtin("lru_cache", "function, /") { .object(CachedFunction($0[0])) })
    },
    Builtin("cache", "function, /", "remembers results") { .object(CachedFunction($0[0])) },
    Builtin("cmp_to_key", "mycmp", "a key function from a comparison") { call in
      let comparison = call[0]
      return .builtin(Builtin("K", "obj, /") { .object(ComparedKey($0[0], comparison)) })
    },
    Builtin("total_ordering", "cls, /", "adds the comparisons that a class lacks") { call in
      guard case .type(let type) = call[0] else { throw call.unexpected(0, "a class") }
      addComparisons(to: type)
      return call[0]
    },
    Builtin("cached_property", "function, /", "a property that is computed once") { call in
      guard case .function(let function) = call[0] else { throw call.unexpected(0, "a function") }
      let name = function.name
      let getter = call[0]
      return .object(
        PropertyObject(
          .builtin(
            Builtin(name, "self, /") { call in
              guard case .instance(let object) = call[0] else { throw call.unexpected(0, "an instance") }
              let key = "(cached) " + name
              if let known = object.attributes[key] { return known }
              let value = try call.vm.call(getter, [call[0]])
              object.attributes[key] = value
              return value
            })))
    },
  ]

  private static func copyNames(from wrapped: Value, to wrapper: Value, _ vm: Interpreter) throws -> Value {
    for name in ["__name__", "__doc__"] {
      if let value = try? vm.lookUp(name, in: wrapped) { try? vm.setAttribute(wrapper, name, to: value) }
    }
    try? vm.setAttribute(wrapper, "__wrapped__", to: wrapped)
    return wrapper
  }

  private static func addComparisons(to type: ClassObject) {
    guard let known = ["__lt__", "__le__", "__gt__", "__ge__"].first(where: { type.userMethod($0) != nil }) else {
      return
    }
    let isStrict = known == "__lt__" || known == "__gt__"
    let isLess = known == "__lt__" || known == "__le__"
    for (name, strict, less) in [
      ("__lt__", true, true), ("__le__", false, true), ("__gt__", true, false), ("__ge__", false, false),
    ]
    where type.userMethod(name) == nil {
      type.attributes[name] = .builtin(
        .method(name, "other, /") { call in
          // a < b from ≤: a ≤ b and a ≠ b; from >: not a > b and a ≠ b; …
          let direct = less == isLess
          let answer = try call.vm.truth(call.vm.call(type.userMethod(known) ?? .none, [call[0], call[1]]))
          let equal = try call.vm.areEqual(call[0], call[1])
          if direct { return .bool(strict == isStrict ? answer : strict ? answer && !equal : answer || equal) }
          let opposite = isStrict ? !answer : !answer || equal
          return .bool(strict ? opposite && !equal : opposite)
        })
    }
  }
}

/// A function with some arguments already given.
final class PartialObject: WorksheetObject {
  let function: Value
  let arguments: [Value]
  let keywords: [KeywordArgument]

  init(_ function: Value, _ arguments: [Value], _ keywords: [KeywordArgument]) {
    self.function = function
    self.arguments = arguments
    self.keywords = keywords
  }

  static let type = ClassObject.native(
    "partial", "a function with some arguments already given", qualifiedName: "functools.partial",
    constructor: ClassObject.plain("func, /, *args, **keywords", name: "partial") { call in
      .object(PartialObject(call[0], call.rest, call.keywords))
    })

  override var type: ClassObject { PartialObject.type }
  override var isCallable: Bool { true }

  override func call(_ more: [Value], _ named: [KeywordArgument], in vm: Interpreter) throws -> Value? {
    let kept = keywords.filter { keyword in !named.contains { $0.name == keyword.name } }
    return try vm.call(function, arguments + more, kept + named)
  }

  override func attribute(_ name: String, in vm: Interpreter) throws -> Value? {
    switch name {
    case "func": function
    case "args": .tupled(arguments)
    case "keywords": .dict(try vm.makeDict(keywords.map { (.text($0.name), $0.value) }))
    default: nil
    }
  }
}

/// A function that remembers its results.
final class CachedFunction: WorksheetObject {
  let function: Value
  private let results = DictObject()
  private var hits = 0

  init(_ function: Value) { self.function = function }

  static let type = ClassObject.native("cached_function", "a function that remembers its results")
  override var type: ClassObject { CachedFunction.type }

  private static let clear = Builtin.method("cache_clear") { call in
    try call.own(CachedFunction.self, "a cached function").results.table.removeAll()
    return .none
  }

  private static let info = Builtin.method("cache_info") { call in
    let object = try call.own(CachedFunction.self, "a cached function")
    let count = object.results.table.count
    return .text("CacheInfo(hits=\(object.hits), misses=\(count), maxsize=None, currsize=\(count))")
  }

  override var isCallable: Bool { true }

  override func call(_ arguments: [Value], _ keywords: [KeywordArgument], in vm: Interpreter) throws -> Value? {
    let key = Value.tupled(arguments + keywords.flatMap { [.text($0.name), $0.value] })
    if let known = try vm.get(key, in: results) {
      hits += 1
      return known
    }
    let value = try vm.call(function, arguments, keywords)
    try vm.set(key, to: value, in: results)
    return value
  }

  override func attribute(_ name: String, in vm: Interpreter) throws -> Value? {
    switch name {
    case "__wrapped__": return function
    case "cache_clear", "cache_info":
      return .method(MethodObject(.builtin(name == "cache_clear" ? Self.clear : Self.info), .object(self)))
    case "__name__", "__doc__": return try vm.lookUp(name, in: function)
    default: return nil
    }
  }
}

/// A value ordered by a comparison function.
final class ComparedKey: WorksheetObject {
  let value: Value
  let comparison: Value

  init(_ value: Value, _ comparison: Value) {
    self.value = value
    self.comparison = comparison
  }

  override func compare(_ op: ComparisonOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value?
  {
    guard case .object(let object as ComparedKey) = other else { return nil }
    let pair = reflected ? [object.value, value] : [value, object.value]
    return try vm.compare(op, vm.call(comparison, pair), .int(0))
  }
}
