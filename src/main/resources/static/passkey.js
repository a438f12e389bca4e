// Adds passkeys and logs in by them: forms with data-passkey="add" or "use".

const bytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), it => it.charCodeAt(0));

const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

async function send(form, path, body) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': form.elements._csrf.value },
    body: JSON.stringify(body ?? {}),
  });
  if (!answer.ok) throw new Error(answer.status);
  return answer.json();
}

const listed = (credentials = []) => credentials.map(it => ({ ...it, id: bytes(it.id) }));

async function add(form) {
  const options = await send(form, '/webauthn/register/options');
  const credential = await navigator.credentials.create({ publicKey: {
    ...options,
    challenge: bytes(options.challenge),
    // what the browser shows is the name, not our id
    user: { ...options.user, id: bytes(options.user.id), name: options.user.displayName },
    excludeCredentials: listed(options.excludeCredentials),
  } });
  await send(form, '/webauthn/register', { publicKey: {
    credential: {
      id: credential.id,
      rawId: text(credential.rawId),
      response: {
        attestationObject: text(credential.response.attestationObject),
        clientDataJSON: text(credential.response.clientDataJSON),
        transports: credential.response.getTransports?.() ?? [],
      },
      type: credential.type,
      clientExtensionResults: credential.getClientExtensionResults(),
      authenticatorAttachment: credential.authenticatorAttachment,
    },
    label: form.elements.label.value,
  } });
  location.reload();
}

async function use(form) {
  const options = await send(form, '/webauthn/authenticate/options');
  const credential = await navigator.credentials.get({ publicKey: {
    ...options,
    challenge: bytes(options.challenge),
    allowCredentials: listed(options.allowCredentials),
  } });
  const { response } = credential;
  const answer = await send(form, '/login/webauthn?to=' + encodeURIComponent(form.elements.to.value), {
    id: credential.id,
    rawId: text(credential.rawId),
    response: {
      authenticatorData: text(response.authenticatorData),
      clientDataJSON: text(response.clientDataJSON),
      signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : undefined,
    },
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment,
  });
  location.assign(answer.to);
}

const acts = { add, use };

for (const form of document.querySelectorAll('form[data-passkey]')) {
  const problem = form.querySelector('[role=alert]');
  form.hidden = !window.PublicKeyCredential;
  form.addEventListener('submit', async event => {
    event.preventDefault();
    problem.hidden = true;
    try {
      await acts[form.dataset.passkey](form);
    } catch {
      problem.hidden = false;
    }
  });
}
