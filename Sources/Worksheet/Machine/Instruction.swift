/// One step of the machine: an operation and its operand.
struct Instruction {
  let op: Operation
  var operand: Int32

  /// The operand as an index.
  var index: Int { Int(operand) }
}

/// What an instruction does. The comments give the stack before → after; the operand is called *n*.
enum Operation: UInt8 {
  // Values and variables.
  /// → constant n
  case constant
  /// → the argument marker for "no default"
  case missing
  /// → the Python integer n
  case number
  case loadLocal, storeLocal, deleteLocal
  case loadGlobal, storeGlobal, deleteGlobal
  case loadCell, storeCell, deleteCell
  /// Variables of a class body, by name; they fall back to globals (or to a cell: n indexes `code.classCells`).
  case loadName, storeName, deleteName, loadClassCell
  case pop, duplicate, duplicateTwo, swap, rotateThree
  /// Truncates the stack to depth n; `keepTop` keeps the top value.
  case truncate, keepTop

  // Operators.
  case binary, inPlace, unary, compare, not
  /// value → attribute named n
  case loadAttribute
  /// value → function, receiver (or callable, `.missing`)
  case loadMethod
  /// new, value →
  case storeAttribute
  case deleteAttribute
  case loadSubscript
  /// new, value, index →
  case storeSubscript
  case deleteSubscript

  // Displays.
  case buildList, buildTuple, buildSet, buildDict, buildSlice, buildString
  /// container …, value → container …; n counts the values between
  case listAppend, setAdd, dictAdd
  /// container, values → container
  case listExtend, setUpdate, dictUpdate, dictMerge
  case listToTuple
  case formatValue
  case sageRange

  // Calls.
  case call, callMethod, callKeywords, callSpread
  case makeFunction, buildClass

  // Control.
  case jump, jumpBack, jumpIfFalse, jumpIfTrue, jumpIfFalseKeep, jumpIfTrueKeep
  /// right, left-compared → right, which goes on with what is known if that is symbolic; jumps with both if it is false.
  case chain
  case getIterator, forIterate
  case unpack, unpackStar
  case `return`, yield, yieldFrom
  case raise, raiseFrom, reraise, raiseCurrent
  case enterHandler, leaveHandler, matchException
  case endFinally, enterWith, exitWith
  case assertionFailed
  case importName, importFrom, importStar

  // Patterns of `match`: see ``Interpreter/performMatch(_:_:)``.
  /// → the value at place n of the stack
  case copyPlace
  /// value →, which goes to place n of the stack
  case storePlace
  /// value → whether it is a mapping
  case isMapping
  /// value, place of the star → n elements, true; or false
  case matchSequence
  /// value, keys → values, rest, true; or false
  case matchMapping
  /// value, class → attributes by the shape n of a call, true; or false
  case matchClass

  // The worksheet.
  case display, help, magic
  case symbolicVariable, symbolicFunction, generatorRing, generatorAccess, imaginary, realLiteral
}
