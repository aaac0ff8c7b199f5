internal import Evaluation
internal import Exact
internal import Expressions

/// An expression compiled for fast evaluation in double precision.
final class FastFunction: WorksheetObject {
  let tape: Tape
  let text: String

  init(_ tape: Tape, _ text: String) {
    self.tape = tape
    self.text = text
  }

  static let type = ClassObject.native(
    "Wrapper_rdf", "an expression compiled for fast evaluation", qualifiedName: "sage.ext.fast_callable.Wrapper")
  override var type: ClassObject { FastFunction.type }
  override var isCallable: Bool { true }
  override func repr(in vm: Interpreter) throws -> String { "<fast function \(text)>" }

  override func call(_ arguments: [Value], _ keywords: [KeywordArgument], in vm: Interpreter) throws -> Value? {
    guard keywords.isEmpty, arguments.count == tape.variables.count else {
      throw Raised(
        .typeError, "the function needs \(tape.variables.count) values, found \(arguments.count + keywords.count)")
    }
    let point = try arguments.map { argument in
      guard let x = try vm.double(argument) else {
        throw Raised(.typeError, "the function needs real numbers, found a value of type `\(vm.typeName(argument))`")
      }
      return x
    }
    return .float(tape.value(at: point))
  }

  static let functions: [Builtin] = ["fast_callable", "fast_float"].map { name in
    Builtin(
      name, "expression, *args, vars=None, domain=None, expect_one_var=False",
      "the expression as a fast function of floats: `fast_callable(x^2 + y, vars=[x, y])`"
    ) { call in
      guard
        case .object(let object as ExpressionObject)? = call[0].expression.map({ e -> Value in
          if case .object(let object as ExpressionObject) = call[0] { return .object(object) }
          return .expression(e)
        })
      else { throw call.unexpected(0, "an expression") }
      let given = call[1].isNone ? call.rest : call[1].asElements ?? [call[1]]
      let variables = try given.map { value -> Symbol in
        if let name = value.asString { return Symbol(name) }
        guard let symbol = value.expression?.symbol else {
          throw Raised(.typeError, "`vars` are variables, found a value of type `\(call.vm.typeName(value))`")
        }
        return symbol
      }
      let all = variables.isEmpty ? object.parameters ?? object.expr.symbols : variables
      return .object(FastFunction(try Tape(object.expr, variables: all), try object.repr(in: call.vm)))
    }
  }
}
