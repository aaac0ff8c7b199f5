/// `contextlib`.
enum ContextlibModule {
  static let module = NativeModule(
    "contextlib", "tools for `with`",
    functions: [
      Builtin("contextmanager", "func, /", "a context manager from a generator with one `yield`") { call in
        let function = call[0]
        return .builtin(
          Builtin("contextmanager", "*args, **kwargs") { call in
            guard case .generator(let generator) = try call.vm.call(function, call.rest, call.keywords) else {
              throw Raised(.typeError, "`contextmanager` needs a generator function")
            }
            return .object(GeneratorContext(generator))
          })
      },
      Builtin("suppress", "*exceptions", "ignores some exceptions") { .object(Suppression($0.rest)) },
      Builtin("nullcontext", "enter_result=None", "does nothing") { .object(NullContext($0[0])) },
    ])
}

/// The context manager of a generator.
final class GeneratorContext: WorksheetObject {
  let generator: GeneratorObject
  init(_ generator: GeneratorObject) { self.generator = generator }

  private static func own(_ call: Call) throws -> GeneratorContext { try call.own(self, "a context manager") }

  static let type = ClassObject.native(
    "_GeneratorContextManager", "a context manager from a generator",
    methods: [
      [
        .method("__enter__", "", "runs up to the `yield`") { try GeneratorMethods.next($0.vm, own($0).generator) },
        .method("__exit__", "type, value, traceback", "runs the rest") { call in
          let generator = try own(call).generator
          guard case .instance(let object) = call[2] else {
            if case .returned = try call.vm.resume(generator) { return .bool(false) }
            throw Raised(.runtimeError, "the generator of a context manager yielded twice")
          }
          do {
            if case .returned = try call.vm.resume(generator, throwing: Raised(object)) { return .bool(true) }
          } catch let raised as Raised where raised.exception === object {
            return .bool(false)
          }
          throw Raised(.runtimeError, "the generator of a context manager yielded twice")
        },
      ]
    ])

  override var type: ClassObject { GeneratorContext.type }
}

/// The context manager that ignores some exceptions.
final class Suppression: WorksheetObject {
  let classes: [Value]
  init(_ classes: [Value]) { self.classes = classes }

  static let type = ClassObject.native(
    "suppress", "ignores some exceptions",
    methods: [
      [
        .method("__enter__", "", "nothing") { _ in .none },
        .method("__exit__", "type, value, traceback", "whether the exception is ignored") { call in
          guard case .instance(let exception) = call[2] else { return .bool(false) }
          return .bool(
            try call.own(Suppression.self, "a context manager").classes.contains {
              if case .type(let type) = $0 { exception.type.isSubclass(of: type) } else { false }
            })
        },
      ]
    ])

  override var type: ClassObject { Suppression.type }
}

/// The context manager that does nothing.
final class NullContext: WorksheetObject {
  let value: Value
  init(_ value: Value) { self.value = value }

  static let type = ClassObject.native(
    "nullcontext", "does nothing",
    methods: [
      [
        .method("__enter__", "", "the value") { call in
          try call.own(NullContext.self, "a context manager").value
        },
        .method("__exit__", "type, value, traceback", "nothing") { _ in .none },
      ]
    ])

  override var type: ClassObject { NullContext.type }
}
