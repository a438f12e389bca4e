// What the check of codes keeps for times without a network: the page itself, its style sheet and scripts, and the keys.
// The page puts them there (verify.js); this answers with them when nobody else does. The page itself is never kept from
// a visit, which may show who is logged in.

const KEPT = 'verify';

addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(clients.claim()));

addEventListener('fetch', event => {
  const { request } = event;
  if (request.method === 'GET') {
    event.respondWith(fromNetwork(request).catch(() => fromStore(request)));
  }
});

async function fromNetwork(request) {
  const answer = await fetch(request);
  const store = await caches.open(KEPT);
  if (answer.ok && request.mode !== 'navigate' && (await store.match(request))) {
    await store.put(request, answer.clone());
  }
  return answer;
}

async function fromStore(request) {
  const store = await caches.open(KEPT);
  const page = request.mode === 'navigate' ? await store.match('/verify') : null;
  return page ?? (await store.match(request)) ?? Response.error();
}
