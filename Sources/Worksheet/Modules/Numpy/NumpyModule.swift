/// `import numpy as np`: the part that worksheets use.
///
/// Elements are float64, int64, bool, complex128 or objects; narrower kinds are read as these. An element taken out of
/// an array is a plain `float`, `int`, `bool` or `complex`. Linear algebra is not here.
enum NumpyModule {
  static let module = NativeModule(
    "numpy", "arrays of numbers",
    functions: ArrayCreation.all + UniversalFunctions.all + ArrayMethods.functions + ArrayTools.all
      + ArraySelections.all + ArrayStatistics.all + ArrayDivisors.all,
    types: [("ndarray", ArrayObject.type)], values: values,
    later: ["linalg": "linear algebra is not part of this version", "fft": "transforms are not part of this version"])

  private static let values: [(String, Value)] =
    [
      ("pi", .float(.pi)), ("e", .float(2.718281828459045)), ("inf", .float(.infinity)), ("nan", .float(.nan)),
      ("Inf", .float(.infinity)), ("NaN", .float(.nan)), ("euler_gamma", .float(0.5772156649015329)),
      ("newaxis", .none), ("__version__", .text("2.4")),
    ] + kinds.map { name, kind in (name, .object(ElementKindObject(kind))) }

  private static let kinds: [(String, ElementKind)] = [
    ("float64", .float), ("float32", .float), ("double", .float), ("int64", .int), ("int32", .int), ("int8", .int),
    ("uint8", .int), ("intp", .int), ("bool_", .bool), ("complex128", .complex), ("complex64", .complex),
    ("object_", .object), ("float_", .float), ("int_", .int), ("bool", .bool), ("complex_", .complex),
  ]
}
