// Saves what somebody types, a moment after the last key. Tied to <form data-autosave>; the texts are its data-saving,
// -saved, -lost and -stale. A lost connection is said and tried again until it is back; nothing else sends the form.

const QUIET = 1200;
const PAUSE = 5000;

for (const form of document.querySelectorAll("form[data-autosave]")) {
  tie(form, form.querySelector("[role=status]"));
}

function tie(form, word) {
  let timer;
  let left = false;
  const later = delay => {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  };
  const save = async () => {
    if (left) return;
    word.textContent = form.dataset.saving;
    try {
      const answer = await send(form);
      if (answer.ok && !answer.redirected) {
        form.elements.seen.value = await answer.text();
        word.textContent = form.dataset.saved;
      } else {
        word.textContent = form.dataset.stale;
      }
    } catch {
      word.textContent = form.dataset.lost;
      later(PAUSE);
    }
  };
  form.addEventListener("input", () => later(QUIET));
  addEventListener("online", () => word.textContent === form.dataset.lost && later(0));
  form.addEventListener("submit", () => {
    left = true;
    clearTimeout(timer);
  });
}

function send(form) {
  return fetch(form.action, {
    method: "PUT",
    headers: { "X-XSRF-TOKEN": form.elements._csrf.value, Accept: "text/plain, application/problem+json" },
    body: new URLSearchParams(new FormData(form)),
  });
}
