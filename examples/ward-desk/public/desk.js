// Light help only: everything but passkeys works without it.
const stop = event => {
  if (event.target.dataset.sent) event.preventDefault()
  event.target.dataset.sent = "yes"
}
for (const form of document.querySelectorAll('form[method="post"]')) form.addEventListener("submit", stop)
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent
})
document.querySelector("[data-focus]")?.focus()

// A browser shows the day as its own country writes it: 11/05 in one is 05/11 in another, so the day stands beside it in words.
const { lang } = document.documentElement
const weekday = new Intl.DateTimeFormat(lang, { weekday: "long", timeZone: "UTC" })
const inWords = ({ value, valueAsDate }) => {
  const date = lang === "vi" ? value.split("-").reverse().join("/") : value
  return valueAsDate ? `${weekday.format(valueAsDate)}, ${date}` : ""
}
for (const input of document.querySelectorAll('input[type="date"]')) {
  const said = document.createElement("output")
  said.className = "hint"
  said.setAttribute("for", input.id)
  const tell = () => {
    said.textContent = inWords(input)
  }
  input.after(said)
  input.addEventListener("input", tell)
  tell()
}

const asked = async form => {
  const answer = await fetch(form.dataset.options, {
    method: "POST",
    body: new URLSearchParams({ _csrf: form.elements._csrf.value })
  })
  if (!answer.ok) throw new Error("no options")
  return answer.json()
}
const credential = async form => {
  const options = await asked(form)
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
}
// A browser that cannot do it, or somebody who closes its window, stays on the page and can use the password.
const use = async event => {
  const form = event.target
  if (form.elements.answer.value !== "") return
  event.preventDefault()
  event.stopImmediatePropagation()
  try {
    form.elements.answer.value = JSON.stringify(await credential(form))
    form.requestSubmit()
  } catch {
    form.elements.answer.value = ""
    form.querySelector("[data-failed]")?.removeAttribute("hidden")
  }
}
if (globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON)
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.addEventListener("submit", use, { capture: true })
    for (const hidden of form.querySelectorAll(".actions[hidden]")) hidden.hidden = false
  }
