/// The look of a page: light and dark, on screen and on paper, no file beside it.
enum PageStyle {
  static let css = """
    :root {
      color-scheme: light dark;
      --paper: #fdfdfb; --ink: #1b1b1f; --soft: #6a6a75; --line: #e3e2dc; --code: #f5f4ef; --accent: #0072b2;
      --keyword: #7a3e9d; --string: #4d7a1f; --number: #b0460e; --call: #1f5fa8; --comment: #84838c;
      --error: #b3261e; --error-ground: #fdf0ef; --warning: #8a5a00; --warning-ground: #fdf6e6;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #17171a; --ink: #e6e5e1; --soft: #9b9aa3; --line: #313136; --code: #202024; --accent: #56b4e9;
        --keyword: #c9a0e8; --string: #a5cf7a; --number: #f0a070; --call: #8fbdf0; --comment: #85848d;
        --error: #ff8f85; --error-ground: #33201f; --warning: #ecc06a; --warning-ground: #2e281a;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 3rem 1.25rem 5rem; max-width: 52rem; background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif;
      font-kerning: normal; hanging-punctuation: first last;
    }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2.2em 0 .6em; font-weight: 600; text-wrap: balance; }
    h1 { font-size: 1.9rem; margin-top: 0; letter-spacing: -.01em; }
    h2 { font-size: 1.35rem; } h3 { font-size: 1.12rem; } h4, h5, h6 { font-size: 1rem; }
    p, ul, ol { margin: .8em 0; text-wrap: pretty; } a { color: var(--accent); }
    pre, code { font-family: ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
    code { font-size: .88em; background: var(--code); padding: .1em .3em; border-radius: 3px; }
    pre { margin: 0; font-size: .86rem; line-height: 1.5; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
    .cell { margin: 1.6rem 0; position: relative; }
    .cell > .title { margin: 0 0 .35rem; font-size: .9rem; color: var(--soft); }
    .code { background: var(--code); padding: .8rem 1rem; border-radius: 6px; border: 1px solid var(--line); }
    .number {
      position: absolute; left: -2.6rem; width: 2rem; text-align: right; padding-top: .85rem; color: var(--comment);
      font: .75rem/1.5 ui-monospace, Menlo, Consolas, monospace; user-select: none;
    }
    .k { color: var(--keyword); } .s { color: var(--string); } .n { color: var(--number); } .f { color: var(--call); }
    .c { color: var(--comment); font-style: italic; }
    .out { padding: .55rem 1rem 0; }
    .out math { font-size: 1.15em; }
    .math { overflow-x: auto; padding: .3rem 0; }
    figure { margin: .6rem 0; text-align: center; } figure svg, figure img { max-width: 100%; height: auto; }
    .stderr { color: var(--soft); }
    .error, .warning { margin-top: .6rem; padding: .6rem 1rem; border-left: 3px solid; border-radius: 0 6px 6px 0; }
    .error { color: var(--error); background: var(--error-ground); border-color: var(--error); }
    .warning { color: var(--warning); background: var(--warning-ground); border-color: var(--warning); }
    footer { margin-top: 4rem; border-top: 1px solid var(--line); padding-top: .8rem; font-size: .85rem; color: var(--soft); }
    @media (max-width: 60rem) { .number { display: none; } }
    @media print {
      :root {
        --paper: #fff; --ink: #000; --soft: #555; --line: #ccc; --code: #f6f6f6; --accent: #000; --keyword: #5b2b78;
        --string: #3b6014; --number: #8a350a; --call: #174a85; --comment: #666;
      }
      body { max-width: none; padding: 0; font-size: 10.5pt; } .number { display: none; }
      figure, .code, .error, .warning { break-inside: avoid; } h1, h2, h3, .title { break-after: avoid; }
    }
    """
}
