import type { Graph } from "@viz-js/viz"

/** The lines of a Mermaid state diagram as `scripts/procedure-docs.mjs` writes them: names, arrows, beginning and ends. */
const line = /^ {2}(?:(?<id>\w+): (?<label>.*)|(?<from>\[\*\]|\w+) --> (?<to>\[\*\]|\w+)(?:: (?<what>.*))?)$/

const wrapped = (text: string, width: number): string => {
  const lines = [""]
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? ""
    if (last !== "" && last.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`
  }
  return lines.join("\n")
}

const point = {
  shape: "circle",
  label: "",
  width: 0.16,
  fixedsize: true,
  style: "filled",
  fillcolor: "currentColor"
}
const end = { ...point, shape: "doublecircle" }

/**
 * The same diagram for Graphviz, which draws it when the site is built: no reader needs a script for it.
 * @throws where a line is none of those that the generator writes
 */
export const graphOf = (mermaid: string): Graph => {
  const nodes: NonNullable<Graph["nodes"]> = []
  const edges: NonNullable<Graph["edges"]> = []
  for (const text of mermaid.trimEnd().split("\n").slice(1)) {
    const found = line.exec(text)?.groups
    if (!found) throw new Error(`no line of a state diagram: ${text}`)
    const { id, label, from = "", to = "", what } = found
    if (id !== undefined) {
      nodes.push({ name: id, attributes: { label: wrapped(label ?? "", 24) } })
      continue
    }
    edges.push({
      tail: from === "[*]" ? "start" : from,
      head: to === "[*]" ? "end" : to,
      attributes: what === undefined ? {} : { label: ` ${wrapped(what, 28).replaceAll("\n", "\n ")}` }
    })
  }
  return {
    directed: true,
    graphAttributes: { rankdir: "TB", bgcolor: "transparent", nodesep: 0.35, ranksep: 0.45 },
    nodeAttributes: {
      shape: "box",
      style: "rounded",
      fontname: "sans-serif",
      fontsize: 11,
      color: "#888888",
      margin: "0.12,0.06"
    },
    edgeAttributes: { fontname: "sans-serif", fontsize: 9, color: "#888888", arrowsize: 0.6 },
    nodes: [{ name: "start", attributes: point }, { name: "end", attributes: end }, ...nodes],
    edges
  }
}
