// How Functions works
//
// One function is one file with one `static let` on `Function`: its `FunctionSpec` says all that the system knows of
// it. To add a function, write its file and add its name to `Catalogue.swift`; parser names, printing, derivatives,
// evaluation, help and the law tests read the record.
