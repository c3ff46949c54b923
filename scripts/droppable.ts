import ts from "typescript"

const isPlain = (node: ts.Expression): boolean =>
  ts.isFunctionLike(node) ||
  ts.isClassExpression(node) ||
  ts.isLiteralExpression(node) ||
  ts.isIdentifier(node) ||
  node.kind === ts.SyntaxKind.TrueKeyword ||
  node.kind === ts.SyntaxKind.FalseKeyword ||
  node.kind === ts.SyntaxKind.NullKeyword

const awaits = (node: ts.Node): boolean =>
  ts.isAwaitExpression(node) || (!ts.isFunctionLike(node) && (ts.forEachChild(node, awaits) ?? false))

/**
 * Lets bundlers drop what nobody uses of a file that holds many modules. Every package says `"sideEffects": false`, but
 * that speaks of whole files: within one, a value that calls anything is kept. So each such value at the top becomes a
 * call marked pure. Classes keep their names, and functions are dropped anyway.
 */
export const droppable = (code: string): string => {
  const file = ts.createSourceFile("chunk.js", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)
  let out = ""
  let done = 0
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const { initializer } of statement.declarationList.declarations) {
      if (!initializer || isPlain(initializer) || awaits(initializer)) continue
      const start = initializer.getStart(file)
      out += `${code.slice(done, start)}/* @__PURE__ */ (() => (${code.slice(start, initializer.end)}))()`
      done = initializer.end
    }
  }
  return out + code.slice(done)
}
