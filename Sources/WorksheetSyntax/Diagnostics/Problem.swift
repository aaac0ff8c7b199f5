/// The catalogue of what can be wrong with a text, in alphabetical order; raw values are the ids of the diagnostics.
///
/// `{0}`, `{1}` … in a message or hint stand for words of the text.
enum Problem: String, CaseIterable, Sendable {
  case assignmentInCondition = "assignment-in-condition"
  case asyncUnsupported = "async-unsupported"
  case bareStar = "bare-star"
  case bytesNotASCII = "bytes-not-ascii"
  case cellMagic = "cell-magic"
  case chainedDefinition = "chained-definition"
  case curlyQuote = "curly-quote"
  case doubledOperator = "doubled-operator"
  case duplicateArgument = "duplicate-argument"
  case duplicateParameter = "duplicate-parameter"
  case elseIf = "else-if"
  case emptyField = "empty-field"
  case exceptOrder = "except-order"
  case exceptStar = "except-star"
  case exclamation = "exclamation"
  case expectedBlock = "expected-block"
  case expectedClosing = "expected-closing"
  case expectedColon = "expected-colon"
  case expectedExpression = "expected-expression"
  case expectedName = "expected-name"
  case expectedPattern = "expected-pattern"
  case expectedToken = "expected-token"
  case factorial = "factorial"
  case fieldConversion = "field-conversion"
  case generatorParentheses = "generator-parentheses"
  case implicitProduct = "implicit-product"
  case importStar = "import-star"
  case increment = "increment"
  case invalidCharacter = "invalid-character"
  case invalidDefinition = "invalid-definition"
  case invalidEscape = "invalid-escape"
  case invalidNumber = "invalid-number"
  case invalidTarget = "invalid-target"
  case invalidUTF8 = "invalid-utf8"
  case keywordAsName = "keyword-as-name"
  case keywordOrder = "keyword-order"
  case leadingZeros = "leading-zeros"
  case lonelyRange = "lonely-range"
  case lookalikeCharacter = "lookalike-character"
  case missingOperator = "missing-operator"
  case mixedBytes = "mixed-bytes"
  case mixedTabs = "mixed-tabs"
  case namedEscape = "named-escape"
  case nestedTooDeeply = "nested-too-deeply"
  case orphanClause = "orphan-clause"
  case outsideFunction = "outside-function"
  case outsideLoop = "outside-loop"
  case parameterOrder = "parameter-order"
  case patternAlternatives = "pattern-alternatives"
  case patternNameTwice = "pattern-name-twice"
  case patternUnreachable = "pattern-unreachable"
  case python2Except = "python-2-except"
  case python2Print = "python-2-print"
  case sageDefinition = "sage-definition"
  case shellEscape = "shell-escape"
  case singleBrace = "single-brace"
  case stringEnded = "string-ended"
  case tryWithoutHandler = "try-without-handler"
  case twoStars = "two-stars"
  case unexpectedClosing = "unexpected-closing"
  case unexpectedIndent = "unexpected-indent"
  case unmatchedDedent = "unmatched-dedent"
  case unterminatedString = "unterminated-string"
  case unterminatedTripleString = "unterminated-triple-string"
}

extension Problem {
  /// The message and the hint.
  var wording: (message: String, hint: String?) {
    switch self {
    case .assignmentInCondition: ("expected a condition, found the assignment `=`", "did you mean `==`")
    case .asyncUnsupported: ("`{0}` is not supported: a worksheet has no coroutines", "leave `{0}` out")
    case .bareStar: ("expected a name after `*`, found {0}", "parameters that need their name follow `*`")
    case .bytesNotASCII: ("expected ASCII characters in a byte string, found `{0}`", "write its bytes as `\\x…`")
    case .cellMagic: ("the cell magic `%%{0}` is not supported", "a cell holds worksheet code only")
    case .chainedDefinition:
      ("the definition of `{0}` cannot be chained with other targets", "write one definition per line")
    case .curlyQuote: ("found the typographic quote {0}", "write a straight quote: `\"` or `'`")
    case .doubledOperator: ("`{0}` is not an operator", "write `{1}`")
    case .duplicateArgument: ("the argument `{0}` is given twice", nil)
    case .duplicateParameter: ("the parameter `{0}` occurs twice", "give it another name")
    case .elseIf: ("expected `:` after `else`, found `if`", "write `elif`")
    case .emptyField: ("expected an expression between the braces, found none", "write `{{` for a brace")
    case .exceptOrder: ("`except:` without a type must be the last handler", "move it behind the others")
    case .exceptStar: ("`except*` is not supported: a worksheet has no exception groups", "write `except`")
    case .exclamation: ("`!` is not an operator", "for the opposite of a condition write `not`")
    case .expectedBlock:
      ("expected an indented block after {0}, found {1}", "indent its lines by four blanks, or write `pass`")
    case .expectedClosing: ("expected `{0}` to close {1}, found {2}", nil)
    case .expectedColon: ("expected `:` after {0}, found {1}", "write `:` at the end of the line")
    case .expectedExpression: ("expected an expression, found {0}", nil)
    case .expectedName: ("expected {0}, found {1}", nil)
    case .expectedPattern:
      ("expected a pattern, found {0}", "a literal, a name, `[…]`, `{…}` or `Class(…)`; conditions follow `if`")
    case .expectedToken: ("expected {0}, found {1}", nil)
    case .factorial: ("`!` is not an operator", "write `factorial({0})`")
    case .fieldConversion: ("expected `s`, `r` or `a` after `!`, found {0}", nil)
    case .generatorParentheses:
      ("a generator beside other arguments needs parentheses", "write `f((… for …), …)`")
    case .implicitProduct: ("expected an operator between the factors of `{0}`", "write `{1}`")
    case .importStar: ("expected names in parentheses, found `*`", "write `from … import *`")
    case .increment: ("`{0}{0}` is not an operator", "write `n {0}= 1`")
    case .invalidCharacter: ("`{0}` has no meaning here", nil)
    case .invalidDefinition:
      ("expected names as the parameters of `{0}`, found {1}", "write `f(x, t) = …`; to compare write `==`")
    case .invalidEscape:
      ("expected {1} after `\\{0}`, found {2}", "write `\\\\` for a backslash, or a raw string r\"…\"")
    case .invalidNumber: ("`{0}` is not a number of base {1}", nil)
    case .invalidTarget: ("cannot {0} {1}", "{2}")
    case .invalidUTF8: ("expected UTF-8 text, found other bytes", "save the file as UTF-8")
    case .keywordAsName: ("`{0}` is a keyword and cannot be a name", "write `{0}_`")
    case .keywordOrder: ("positional argument after {0}", "put it before the named ones")
    case .leadingZeros: ("a number cannot begin with zeros", "write `{0}`, or `0o…` for base 8")
    case .lonelyRange: ("`..` stands outside of brackets", "write `[a..b]` or `(a..b)`")
    case .lookalikeCharacter: ("`{0}` is not an operator", "write `{1}`")
    case .missingOperator: ("expected {0}, found {1}", "to multiply write `*` before {1}")
    case .mixedBytes: ("cannot join a byte string and a text", "write the prefix `b` on each or on none")
    case .mixedTabs: ("tabs and blanks are mixed in the indentation", "indent by blanks only")
    case .namedEscape: ("characters by name, `\\N{…}`, are not supported", "write the character or its code, `\\u…`")
    case .nestedTooDeeply: ("nested too deeply: more than {0} levels", "give parts of it a name")
    case .orphanClause: ("`{0}` belongs to no {1} before it", "check the indentation")
    case .outsideFunction: ("`{0}` outside a function", nil)
    case .outsideLoop: ("`{0}` outside a loop", nil)
    case .parameterOrder: ("the parameter `{0}` cannot stand here: {1}", nil)
    case .patternAlternatives:
      ("the alternatives bind different names: `{0}` is not in each of them", "bind the same names in all, or `_`")
    case .patternNameTwice:
      ("the name `{0}` is bound twice in a pattern", "give it another name, and compare after `if`")
    case .patternUnreachable:
      ("`{0}` matches everything, so that what follows is never reached", "put it last, or compare after `if`")
    case .python2Except: ("expected `:` after the exception, found `,`", "write `except {0} as {1}:`")
    case .python2Print: ("expected `(` after `{0}`, found {1}", "write `{0}(…)`: it is a function in Python 3")
    case .sageDefinition:
      ("cannot assign to a call; `{0}(…) = …` defines a function in Sage only", "write `def {0}(…): return …`")
    case .shellEscape: ("`!` runs no programs in a worksheet", nil)
    case .singleBrace: ("found a single `}` in an f-string", "write `}}`")
    case .stringEnded:
      ("the string ends before `{0}`", "a quote inside a string is written `\\'` or `\\\"`")
    case .tryWithoutHandler: ("expected `except` or `finally` after the `try` block, found {0}", nil)
    case .twoStars: ("only one starred {0} can stand in {1}", nil)
    case .unexpectedClosing: ("`{0}` closes no bracket", nil)
    case .unexpectedIndent: ("unexpected indentation", "begin the line where the line above begins")
    case .unmatchedDedent: ("the indentation fits no block around it", "begin the line where the block begins")
    case .unterminatedString: ("expected {0} to end the string, found end of line", "for several lines write {0}{0}{0}")
    case .unterminatedTripleString: ("expected {0} to end the string, found the end of the text", nil)
    }
  }

  /// A diagnostic at a place, with words for the placeholders.
  func diagnostic(_ span: SourceSpan, _ words: [String] = [], notes: [Diagnostic.Note] = []) -> Diagnostic {
    let (message, hint) = wording
    return Diagnostic(
      id: rawValue, span: span, message: Problem.fill(message, words), notes: notes,
      hint: hint.map { Problem.fill($0, words) })
  }

  private static func fill(_ template: String, _ words: [String]) -> String {
    var result = ""
    var rest = template[...]
    while let brace = rest.firstIndex(of: "{") {
      result += rest[..<brace]
      let digit = rest.index(after: brace)
      guard digit < rest.endIndex, let index = rest[digit].wholeNumberValue, index < words.count else {
        result += "{"
        rest = rest[digit...]
        continue
      }
      result += words[index]
      rest = rest[digit...].dropFirst(2)
    }
    return result + rest
  }
}
