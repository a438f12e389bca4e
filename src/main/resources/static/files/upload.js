// Sends each file when it is chosen, in pieces, and goes on where it stopped (tus 1.0). Tied to every element with
// data-upload="ADDRESS" around an <input type="file">; the texts are its data-sending, -sent, -failed and -waiting.
// What was sent is named in a hidden input under the file input's name; the form waits until it is there.
// With data-upload-tell="ADDRESS" a page there is told of each file ("upload") as soon as it has begun.

const PIECE = 512 * 1024;
const PAUSES = [1, 2, 5, 10, 30];

for (const field of document.querySelectorAll("[data-upload]")) {
  tie(field, field.querySelector("input[type=file]"));
}

function tie(field, input) {
  const bar = document.createElement("progress");
  const word = document.createElement("p");
  word.setAttribute("role", "status");
  bar.hidden = true;
  field.append(bar, word);

  let sending = 0;
  input.form.addEventListener("submit", event => {
    if (sending > 0) {
      event.preventDefault();
      word.textContent = field.dataset.sending;
    }
  });
  input.addEventListener("change", async () => {
    for (const file of [...input.files]) {
      sending++;
      try {
        const id = await send(file, address(field, input.form), field.dataset.uploadTell, token(input.form), progress => {
          bar.hidden = false;
          bar.max = file.size;
          bar.value = progress.sent;
          word.textContent = progress.waiting ? field.dataset.waiting ?? field.dataset.sending : field.dataset.sending;
        });
        keep(input, id);
        word.textContent = field.dataset.sent;
      } catch (refusal) {
        word.textContent = refusal.message || field.dataset.failed;
        input.value = "";
      } finally {
        bar.hidden = true;
        sending--;
      }
    }
    if (field.dataset.uploadThen === "reload" && word.textContent === field.dataset.sent) location.reload();
  });
}

/** The purpose is part of the address, or a question of the same form. */
function address(field, form) {
  const url = new URL(field.dataset.upload, location.href);
  const purpose = form.elements.namedItem("purpose");
  if (purpose && !url.searchParams.has("purpose")) url.searchParams.set("purpose", purpose.value);
  return url;
}

function token(form) {
  return form.elements.namedItem("_csrf")?.value ?? "";
}

function keep(input, id) {
  const hidden = document.createElement("input");
  hidden.type = "hidden";
  hidden.name = input.name;
  hidden.value = id;
  input.after(hidden);
  input.value = "";
  input.required = false;
}

async function send(file, url, page, csrf, tell) {
  const key = crypto.randomUUID?.() ?? random();
  const metadata = `filename ${base64(file.name)},key ${base64(key)}`;
  const begin = () => ask(url, { method: "POST", headers: { "Upload-Length": file.size, "Upload-Metadata": metadata } }, csrf);
  const place = (await patiently(begin, () => tell({ sent: 0, waiting: true }))).headers.get("Location");
  const upload = new URLSearchParams({ upload: place.split("/").pop() });
  if (page) await patiently(() => ask(page, { method: "POST", body: upload }, csrf), () => tell({ sent: 0, waiting: true }));

  let sent = 0;
  let lost = false;
  for (;;) {
    tell({ sent, waiting: false });
    const next = async () => {
      if (lost) sent = offset(await ask(place, { method: "HEAD" }, csrf));
      lost = true;
      const answer = await ask(place, {
        method: "PATCH",
        headers: { "Upload-Offset": sent, "Content-Type": "application/offset+octet-stream" },
        body: file.slice(sent, sent + PIECE),
      }, csrf);
      lost = false;
      return answer;
    };
    sent = offset(await patiently(next, () => tell({ sent, waiting: true })));
    if (sent === file.size) return place.split("/").pop();
  }
}

/** Tries until it works, as long as trying again makes sense. */
async function patiently(work, waiting) {
  for (let turn = 0; ; turn++) {
    try {
      return await work();
    } catch (failure) {
      if (failure.final) throw failure;
      waiting();
      await pause(PAUSES[Math.min(turn, PAUSES.length - 1)]);
    }
  }
}

/** Ends early when the device hears that there is a network again. */
function pause(seconds) {
  return new Promise(done => {
    const end = () => { clearTimeout(timer); removeEventListener("online", end); done(); };
    const timer = setTimeout(end, seconds * 1000);
    addEventListener("online", end);
  });
}

async function ask(url, request, csrf) {
  const answer = await fetch(url, {
    ...request,
    headers: { ...request.headers, "Tus-Resumable": "1.0.0", "X-XSRF-TOKEN": csrf, "Accept": "application/problem+json" },
  });
  if (answer.ok) return answer;
  const problem = await answer.json().catch(() => ({}));
  const failure = new Error(problem.title ?? "");
  failure.final = answer.status < 500 && answer.status !== 409;
  throw failure;
}

function offset(answer) {
  return Number(answer.headers.get("Upload-Offset"));
}

function base64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** randomUUID is there on secure pages only. */
function random() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 0x0f | 0x40;
  bytes[8] = bytes[8] & 0x3f | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
}
