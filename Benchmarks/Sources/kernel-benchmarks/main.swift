let arguments = CommandLine.arguments.dropFirst()
let timing = Timing(wanted: Set(arguments.dropFirst()))
switch arguments.first {
case "kernel":
  NumberCases.run(timing)
default:
  print("kernel-benchmarks: expected kernel or arrays")
}
