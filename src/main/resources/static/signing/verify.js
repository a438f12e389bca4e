// Lets the page check codes by itself, also without a network, and scan them where the browser can.

const form = document.querySelector('form[data-verify]');
const KEPT = 'verify';
const { read } = await import(form.dataset.reader);

form.addEventListener('submit', event => {
  if (form.slip.value.trim() && !form.file.value) {
    event.preventDefault();
    check(form.slip.value);
  }
});
addEventListener('hashchange', checkAddress);
checkAddress();
keep();
offerCamera();

/** A phone's camera opens the page with the code behind its #, which is never sent anywhere. */
function checkAddress() {
  if (location.hash.length > 2) {
    form.slip.value = location.href;
    check(location.hash);
  }
}

async function check(text) {
  try {
    const { keys } = await (await fetch('/verify/keys.json')).json();
    const { slip, genuine } = await read(text, keys);
    show(genuine ? 'slip-genuine' : 'slip-false', slip);
    if (genuine) {
      showStatus(slip.code);
    }
  } catch {
    show('slip-unreadable', {});
  }
}

function show(template, slip) {
  const place = document.getElementById('read-here');
  place.replaceChildren(document.getElementById(template).content.cloneNode(true));
  const moment = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh',
  });
  for (const value of place.querySelectorAll('[data-value]')) {
    const content = slip[value.dataset.value];
    value.firstElementChild.textContent = content instanceof Date ? moment.format(content) : content;
  }
}

async function showStatus(code) {
  const answer = await fetch('/verify/status.json?code=' + encodeURIComponent(code)).catch(() => null);
  if (answer?.ok) {
    const { status, replacedBy } = await answer.json();
    const word = document.getElementById('status-' + status).innerHTML;
    document.querySelector('#read-here [data-status]').textContent = [word, replacedBy].join(' ').trim();
  }
}

/** Keeps the page, what it is made of and the keys on this device. */
async function keep() {
  const manifest = Object.assign(document.createElement('link'), {
    rel: 'manifest', href: '/verify/manifest.webmanifest?lang=' + document.documentElement.lang,
  });
  document.head.append(manifest);
  if (!('serviceWorker' in navigator)) {
    return;
  }
  await navigator.serviceWorker.register('/verify/worker.js', { scope: '/verify' });
  const parts = [...document.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src]')];
  const addresses = parts.map(part => part.href ?? part.src);
  const store = await caches.open(KEPT);
  await store.addAll(['/verify/keys.json', form.dataset.reader, ...addresses]);
  // as a stranger sees it: a phone is shared, and nobody's name belongs in what it keeps
  await store.put('/verify', await fetch('/verify?lang=' + document.documentElement.lang, { credentials: 'omit' }));
  document.querySelector('[data-kept]').hidden = false;
}

function offerCamera() {
  if (!('BarcodeDetector' in window) || !navigator.mediaDevices) {
    return;
  }
  const offer = document.querySelector('[data-camera]');
  offer.hidden = false;
  offer.firstElementChild.addEventListener('click', scan);
}

async function scan() {
  const view = document.querySelector('[data-view]');
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  view.srcObject = stream;
  view.hidden = false;
  await view.play();
  let found = [];
  while (found.length === 0) {
    await new Promise(next => setTimeout(next, 200));
    found = await detector.detect(view);
  }
  stream.getTracks().forEach(track => track.stop());
  view.hidden = true;
  form.slip.value = found[0].rawValue;
  check(found[0].rawValue);
}
