/// All modules that `import` knows: one line for each.
enum Modules {
  static let all: [NativeModule] = [
    CollectionsModule.module
  ]
}
