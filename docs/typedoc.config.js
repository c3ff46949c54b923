import { OptionDefaults } from "typedoc"

/** @type {import("typedoc").TypeDocOptions & Record<string, unknown>} */
export default {
  entryPoints: ["../packages/*/src/index.ts"],
  exclude: ["../packages/cli/**"],
  tsconfig: "../tsconfig.test.json",
  plugin: ["typedoc-plugin-markdown"],
  blockTags: [...OptionDefaults.blockTags, "@law"],
  out: "api",
  readme: "none",
  skipErrorChecking: true,
  excludeInternal: true,
  excludeExternals: true,
  disableSources: true,
  hideBreadcrumbs: true,
  hidePageHeader: true,
  outputFileStrategy: "modules",
  entryFileName: "index",
  flattenOutputFiles: true,
  sanitizeComments: true,
  useCodeBlocks: true,
  logLevel: "Error"
}
