import Testing

@testable import Worksheet

@Suite("Interact")
struct InteractTests {
  /// The value at the start for each kind of default, by the rules of SageMathCell.
  @Test("the default of a parameter gives the value at the start", arguments: starts)
  func start(_ specification: String, _ value: String) {
    let text = shown("@interact\ndef f(n=\(specification)):\n    print('value', repr(n))")
    #expect(text.hasSuffix("value \(value)\n"), "\(text)")
  }

  @Test("the note names controls and values")
  func note() {
    #expect(
      shown("@interact\ndef f(epsilon=(0.001, 0.1, 0.001)):\n    print(f'ε={epsilon}')")
        == "interactive in a page; epsilon: a slider from 0.001 to 0.1 in steps of 0.001, here 0.001\n"
        + "ε=0.00100000000000000\n")
  }

  @Test("the function can be called as before")
  func call() {
    #expect(shown("@interact\ndef f(n=(1..3), k=5):\n    return n + k\nf(10), f(n=2), f()").hasSuffix("(15, 7, 6)\n"))
    #expect(shown("@interact(layout={'top': [['n']]})\ndef f(n=True):\n    print(n)").hasSuffix("True\n"))
  }

  @Test("impossible controls are errors", arguments: ["(1, 1)", "[]", "(x for x in [1])", "('a', (5, [1, 2]))"])
  func impossible(_ specification: String) {
    #expect(shown("@interact\ndef f(n=\(specification)):\n    print(n)").contains("ValueError"))
  }
}

private let starts: [(String, String)] = [
  ("(1, 10)", "1"), ("(0.5, 2)", "0.5"), ("(10, 1)", "1"), ("(1, 52, 5)", "1"), ("(0, 1, 1/3)", "0"),
  ("(0.001, 0.1, 0.001)", "0.00100000000000000"), ("[3, 4]", "3"), ("[(7, 'seven'), (8, 'eight')]", "7"),
  ("range(4, 9)", "4"), ("(1..10)", "1"), ("(5, (1..10))", "5"), ("('N', (2..20))", "2"), ("('N', (3, (0, 9)))", "3"),
  ("(2, ('alpha', (0, 250)))", "2"), ("True", "True"), ("'text'", "'text'"), ("('a', 'b')", "'b'"), ("7", "7"),
  ("2/3", "2/3"), ("None", "None"), ("(4.2, (1..10))", "4"), ("(1, 2, 3, 4)", "1"),
  ("slider(1, 10, 2, default=5)", "5"), ("slider([2, 4, 8])", "2"), ("range_slider(1, 9, 1, default=(2, 5))", "(2, 5)"),
  ("checkbox(False)", "False"), ("selector(['a', 'b'], default='b')", "'b'"), ("input_box(12, label='n')", "12"),
  ("input_box('sin', type=str)", "'sin'"), ("input_grid(2, 2, default=1)", "[[1, 1], [1, 1]]"),
  ("Color('red')", "RGB color (1.0, 0.0, 0.0)"), ("text_control('note')", "'note'"),
]
