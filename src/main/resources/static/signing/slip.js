// Reads the code of a result and checks its signature; the form is in docs/verify.md. Asks nobody.

const VERSION = '1.';
const LABELS = { 1: 'issuer', 2: 'code', 6: 'issuedAt', '-70001': 'title', '-70002': 'holder', '-70003': 'sha256' };

/** What the code says and whether one of the keys signed it. Throws when the text is no code. */
export async function read(text, keys) {
  const content = text.slice(text.indexOf('#') + 1).trim();
  if (!content.startsWith(VERSION)) {
    throw new Error('not a code');
  }
  const [head, , payload, signature] = cbor(fromBase64url(content.slice(VERSION.length)));
  const claims = cbor(payload);
  const slip = Object.fromEntries([...claims].map(([label, value]) => [LABELS[label] ?? label, value]));
  slip.issuedAt = new Date(slip.issuedAt * 1000);
  return { slip, genuine: await genuine(cbor(head), head, payload, signature, keys) };
}

async function genuine(parameters, head, payload, signature, keys) {
  const id = [...(parameters.get(4) ?? [])].map(byte => byte.toString(16).padStart(2, '0')).join('');
  const known = keys.find(key => key.kid === id);
  if (!known || parameters.get(1) !== -7) {
    return false;
  }
  const { kty, crv, x, y } = known;
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, algorithm, false, ['verify']);
  return crypto.subtle.verify(algorithm, key, signature, signed(head, payload));
}

/** What the signature is over (RFC 9052, 4.4). */
function signed(head, payload) {
  const name = new TextEncoder().encode('Signature1');
  return joined([0x84, 0x60 + name.length], name, byteString(head), [0x40], byteString(payload));
}

function byteString(bytes) {
  const { length } = bytes;
  const start = length < 24 ? [0x40 + length] : length < 256 ? [0x58, length] : [0x59, length >> 8, length & 255];
  return joined(start, bytes);
}

function joined(...parts) {
  return Uint8Array.from(parts.flatMap(part => [...part]));
}

function fromBase64url(text) {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, letter => letter.charCodeAt(0));
}

/** As much of CBOR (RFC 8949) as a code needs. */
function cbor(bytes) {
  let at = 0;
  const number = width => {
    let value = 0;
    for (let i = 0; i < width; i++) {
      value = value * 256 + byte();
    }
    return value;
  };
  const byte = () => {
    if (at >= bytes.length) {
      throw new Error('cut off');
    }
    return bytes[at++];
  };
  const take = length => {
    if (at + length > bytes.length) {
      throw new Error('cut off');
    }
    at += length;
    return bytes.slice(at - length, at);
  };
  const value = () => {
    const first = byte();
    const info = first & 31;
    if (info > 27) {
      throw new Error('not in a code');
    }
    const argument = info < 24 ? info : number(2 ** (info - 24));
    switch (first >> 5) {
      case 0: return argument;
      case 1: return -1 - argument;
      case 2: return take(argument);
      case 3: return new TextDecoder().decode(take(argument));
      case 4: return several(argument, value);
      case 5: return new Map(several(argument, () => [value(), value()]));
      case 6: return value();
      default: throw new Error('not in a code');
    }
  };
  return value();
}

function several(count, make) {
  const list = [];
  for (let i = 0; i < count; i++) {
    list.push(make());
  }
  return list;
}
