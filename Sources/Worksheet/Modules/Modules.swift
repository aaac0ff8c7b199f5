/// All modules that `import` knows: one line for each.
enum Modules {
  static let all: [NativeModule] = [
    AbstractModule.module,
    CollectionsModule.module,
    ContextlibModule.module,
    CopyModule.module,
    DataclassesModule.module,
    EnumModule.module,
    FunctoolsModule.module,
    ItertoolsModule.module,
    MathModule.module,
    NumpyModule.module,
    NumpyRandomModule.module,
    OperatorModule.module,
    PyplotModule.package,
    PyplotModule.pyplot,
    RandomModule.module,
    StringModule.module,
    SysModule.module,
    TimeModule.module,
    TypingModule.module,
    TypingModule.future,
  ]
}
