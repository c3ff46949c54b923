import DefaultTheme from "vitepress/theme"
import "./site.css"

/** What the theme tells a screen reader twice, or not at all. */
const mend = (): void => {
  for (const caret of document.querySelectorAll(".item[role=button] > .caret[role]")) {
    caret.removeAttribute("role")
    caret.removeAttribute("tabindex")
    caret.setAttribute("aria-hidden", "true")
  }
  document.querySelector(".VPContent.is-home")?.setAttribute("role", "main")
  const search = document.querySelector(".VPLocalSearchBox[role=button]")
  search?.setAttribute("role", "dialog")
  for (const name of ["aria-expanded", "aria-haspopup", "aria-owns"]) search?.removeAttribute(name)
  // What was found is a list of links, each named by its words.
  for (const place of document.querySelectorAll(
    ".VPLocalSearchBox :is([role=listbox], [role=option], [aria-selected])"
  )) {
    place.removeAttribute("role")
    place.removeAttribute("aria-selected")
  }
  for (const link of document.querySelectorAll(".VPLocalSearchBox .result[aria-label]"))
    link.removeAttribute("aria-label")
  for (const key of document.querySelectorAll(".VPLocalSearchBox kbd[aria-label]"))
    key.setAttribute("role", "img")
}

/** A diagram that was made large is looked at from its middle, where it begins. */
const centred = ({ target }: FocusEvent): void => {
  if (target instanceof HTMLElement && target.matches(".state-diagram"))
    target.scrollLeft = (target.scrollWidth - target.clientWidth) / 2
}

export default {
  extends: DefaultTheme,
  enhanceApp: () => {
    if (typeof document === "undefined") return
    mend()
    document.addEventListener("focusin", centred)
    new MutationObserver(mend).observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ["aria-selected"]
    })
  }
}
