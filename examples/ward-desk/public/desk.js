// Light help only: everything works without it.
const stop = event => {
  if (event.target.dataset.sent) event.preventDefault()
  event.target.dataset.sent = "yes"
}
for (const form of document.querySelectorAll('form[method="post"]')) form.addEventListener("submit", stop)
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent
})
document.querySelector("[data-focus]")?.focus()
