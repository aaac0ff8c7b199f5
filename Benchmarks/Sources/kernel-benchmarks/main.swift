let arguments = CommandLine.arguments.dropFirst()
let timing = Timing(wanted: Set(arguments.dropFirst()))
switch arguments.first {
case "kernel":
  PolynomialCases.run(timing)
  ExpressionCases.run(timing)
  GCDCases.run(timing)
  NumberCases.run(timing)
case "arrays":
  try ArrayCases.run(timing)
case "printing":
  try PrintingCases.run(timing)
case "growth":
  ExpressionCases.growth()
default:
  print("kernel-benchmarks: expected kernel, arrays, growth or printing")
}
