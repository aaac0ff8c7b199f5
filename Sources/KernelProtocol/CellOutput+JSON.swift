// The line format of `impulse run --json`: newline-delimited JSON, one output to a line.
//
//   {"type":"stream","cell":1,"name":"stdout","text":"1\n"}
//   {"type":"display","cell":2,"data":{"text/plain":"…","image/svg+xml":"<svg …"}}
//   {"type":"result","cell":2,"execution_count":2,"data":{"text/plain":"x^2"}}
//   {"type":"warning","cell":2,"text":"…"}
//   {"type":"error","cell":3,"name":"NameError","message":"…","text":"…","traceback":["…"]}
//   {"type":"clear","cell":4,"wait":true}
//
// Bytes (`image/png`) are written in base64, as Jupyter does.

extension CellOutput {
  /// This output as one JSON object; `cell` counts from 1.
  public func json(cell: Int) -> JSON {
    switch self {
    case .stream(let stream, let text):
      ["type": "stream", "cell": .integer(cell), "name": .string(stream.rawValue), "text": .string(text)]
    case .display(let bundle):
      ["type": "display", "cell": .integer(cell), "data": bundle.json]
    case .result(let bundle, let count):
      ["type": "result", "cell": .integer(cell), "execution_count": .integer(count), "data": bundle.json]
    case .warning(let text):
      ["type": "warning", "cell": .integer(cell), "text": .string(text)]
    case .error(let report):
      [
        "type": "error", "cell": .integer(cell), "name": .string(report.name), "message": .string(report.message),
        "text": .string(report.rendered), "traceback": .array(report.traceback.map(JSON.string)),
      ]
    case .clear(let wait):
      ["type": "clear", "cell": .integer(cell), "wait": .bool(wait)]
    }
  }
}

extension DisplayBundle {
  /// The forms as an object, media type ↦ text or base64, in the order of the bundle.
  public var json: JSON {
    .members(forms.map { JSON.Member(key: $0.type.name, value: $0.payload.json) })
  }
}

extension Payload {
  /// The text as it is, bytes in base64.
  public var json: JSON {
    switch self {
    case .text(let text): .string(text)
    case .bytes(let bytes): .string(Base64.encode(bytes))
    }
  }
}
