import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { instance } from "@viz-js/viz"
import { defineConfig } from "vitepress"
import { graphOf } from "./state-diagram.ts"

const docs = fileURLToPath(new URL("..", import.meta.url))
const source = "https://github.com/danchu/danchu/blob/main"
const viz = await instance()

const titleOf = (page: string): string =>
  /^# (.+)$/m.exec(readFileSync(join(docs, page), "utf8"))?.[1] ?? page
const pagesIn = (folder: string, more: readonly string[] = ["index.md", "README.md"]) =>
  readdirSync(join(docs, folder))
    .filter(name => name.endsWith(".md") && !more.includes(name))
    .sort()
    .map(name => ({ text: titleOf(`${folder}/${name}`), link: `/${folder}/${name.replace(/\.md$/, "")}` }))

const english = [
  {
    text: "Begin",
    items: [
      { text: "Start here", link: "/start" },
      { text: "Ask the law", link: "/ask-the-law" },
      { text: "Count a deadline", link: "/deadlines" },
      { text: "The calendar", link: "/calendar" }
    ]
  },
  {
    text: "Build",
    items: [
      { text: "Model a procedure", link: "/model-a-procedure" },
      { text: "Write an adapter", link: "/stores" },
      { text: "Notify and publish", link: "/notifications" },
      { text: "Report", link: "/reports" },
      { text: "Read citations", link: "/citations" }
    ]
  },
  {
    text: "Run",
    items: [
      { text: "Operate", link: "/operate" },
      { text: "Security model", link: "/security" },
      { text: "How far it carries", link: "/scale" },
      { text: "Change a law", link: "/change-a-law" }
    ]
  },
  {
    text: "Procedures",
    collapsed: true,
    items: [{ text: "All of them", link: "/procedures/" }, ...pagesIn("procedures")]
  },
  {
    text: "Reference",
    collapsed: true,
    items: [
      { text: "API", link: "/api/" },
      { text: "Law map", link: "/law-map" },
      { text: "Quotes", link: "/quotes" },
      { text: "Checklist", link: "/checklist" },
      { text: "Glossary", link: "/glossary" }
    ]
  },
  { text: "Decisions", collapsed: true, items: pagesIn("decisions") },
  { text: "Benchmarks", collapsed: true, items: pagesIn("benchmarks") }
]

const vietnameseSearch = {
  button: { buttonText: "Tìm", buttonAriaLabel: "Tìm" },
  modal: {
    displayDetails: "Hiện chi tiết",
    resetButtonTitle: "Xóa",
    backButtonTitle: "Đóng",
    noResultsText: "Không tìm thấy",
    footer: {
      selectText: "mở",
      selectKeyAriaLabel: "phím Enter",
      navigateText: "chuyển",
      navigateUpKeyAriaLabel: "mũi tên lên",
      navigateDownKeyAriaLabel: "mũi tên xuống",
      closeText: "đóng",
      closeKeyAriaLabel: "phím Esc"
    }
  }
}

export default defineConfig({
  title: "danchu",
  description: "The law of grassroots democracy and petition handling in Vietnam, as typed npm packages",
  srcExclude: ["node_modules/**"],
  cleanUrls: true,
  lastUpdated: false,
  rewrites: { "procedures/README.md": "procedures/index.md" },
  head: [["link", { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" }]],
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: md => {
      const fence = md.renderer.rules.fence
      md.renderer.rules.fence = (tokens, at, options, env, self) => {
        const token = tokens[at]
        if (token?.info.trim() !== "mermaid") return fence?.(tokens, at, options, env, self) ?? ""
        const svg = viz.renderString(graphOf(token.content), { format: "svg" })
        return `<div class="state-diagram" role="img" tabindex="0" aria-label="State diagram; the table below says the same">${svg.slice(svg.indexOf("<svg"))}</div>`
      }
      // A corner of a table that says nothing is no heading.
      md.renderer.rules.th_open = (tokens, at, options, _env, self) => {
        const [open, inline, close] = tokens.slice(at, at + 3)
        if (open && close && inline?.content.trim() === "") open.tag = close.tag = "td"
        return self.renderToken(tokens, at, options)
      }
      // What lies outside the pages is read where the sources are.
      const open =
        md.renderer.rules.link_open ??
        ((tokens, at, options, _env, self) => self.renderToken(tokens, at, options))
      md.renderer.rules.link_open = (tokens, at, options, env, self) => {
        const token = tokens[at]
        const href = token?.attrGet("href") ?? ""
        if (token && href.startsWith("..")) {
          const target = relative(docs, join(docs, env.relativePath, "..", href))
          if (target.startsWith("..")) token.attrSet("href", `${source}/${target.slice(3)}`)
        }
        return open(tokens, at, options, env, self)
      }
    }
  },
  themeConfig: {
    search: {
      provider: "local",
      options: {
        // Who types a word looks for a guide first; declarations and figures come behind.
        miniSearch: {
          searchOptions: {
            // "retention" is not "reception"; a short word may lack its accents.
            fuzzy: (term: string) => (term.length > 6 ? 0.1 : 0.2),
            boostDocument: (id: string) =>
              id.includes("/api/") ? 0.2 : /\/(benchmarks|decisions)\//.test(id) ? 0.6 : 1
          }
        },
        locales: { vi: { translations: vietnameseSearch } }
      }
    },
    nav: [
      { text: "Start", link: "/start" },
      { text: "Procedures", link: "/procedures/" },
      { text: "API", link: "/api/" }
    ],
    sidebar: english,
    outline: [2, 3]
  },
  locales: {
    root: { label: "English", lang: "en" },
    vi: {
      label: "Tiếng Việt",
      lang: "vi",
      description: "Pháp luật về dân chủ cơ sở và giải quyết đơn thư, dưới dạng thư viện phần mềm",
      themeConfig: {
        nav: [{ text: "Bắt đầu", link: "/vi/" }],
        sidebar: [
          {
            text: "Cho cơ quan",
            items: [
              { text: "Thư viện này trả lời gì", link: "/vi/" },
              { text: "Vì sao là ngày này", link: "/vi/thoi-han" },
              { text: "Bàn làm việc của phường, xã", link: "/vi/ban-lam-viec" },
              { text: "Vận hành: sao lưu, nâng cấp, khóa", link: "/vi/van-hanh" }
            ]
          }
        ],
        outline: { level: [2, 3], label: "Trong trang này" },
        docFooter: { prev: "Trang trước", next: "Trang sau" },
        returnToTopLabel: "Lên đầu trang",
        sidebarMenuLabel: "Mục lục",
        darkModeSwitchLabel: "Giao diện",
        langMenuLabel: "Ngôn ngữ"
      }
    }
  }
})
