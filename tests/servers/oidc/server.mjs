// A token server (oidc-provider) and a FHIR endpoint that wants its tokens, on one port of the system's choice.
// The first line on stdin names the clients, and the FHIR server that stands behind the endpoint, if any; each later
// one ("seen", "revoke") is answered with a line of JSON.
// It ends when stdin does.
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

const FHIR = '/fhir';
const SCOPES = ['system/*.*', 'system/*.crus'];
const seen = { tokens: [], fhir: [] };
const revoked = new Set();
const used = new Set();

const lines = createInterface({ input: process.stdin });
const lifetimes = {};
let provider;
let issuer;
let upstream;

function client({ client_id, jwks, alg, seconds }) {
  lifetimes[client_id] = seconds;
  return {
    client_id, jwks, redirect_uris: [], response_types: [], grant_types: ['client_credentials'],
    scope: SCOPES.join(' '), token_endpoint_auth_method: 'private_key_jwt', token_endpoint_auth_signing_alg: alg,
  };
}

function settings(clients) {
  return {
    clients: clients.map(client),
    scopes: [...SCOPES, 'system/*.cruds'], // the last one is no client's
    features: { clientCredentials: { enabled: true }, devInteractions: { enabled: false } },
    clientAuthMethods: ['private_key_jwt'],
    enabledJWA: { clientAuthSigningAlgValues: ['RS384', 'ES384'] },
    ttl: { ClientCredentials: (ctx, token, owner) => lifetimes[owner.clientId] },
    assertJwtClientAuthClaimsAndHeader: (ctx, claims, header) => { seen.tokens.push({ header, claims, at: Date.now() / 1000 }); },
  };
}

async function forward(request, body) {
  const headers = { ...request.headers };
  for (const name of ['authorization', 'host', 'connection', 'content-length', 'accept-encoding']) delete headers[name];
  const url = upstream + request.url.slice(FHIR.length);
  const found = await fetch(url, { method: request.method, headers, body: body.length ? body : undefined });
  return [found.status, await found.text()];
}

async function resource(request, body) {
  const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
  const found = token && !revoked.has(token) && await provider.ClientCredentials.find(token);
  if (!found || found.isExpired) {
    const issue = { severity: 'error', code: 'login', diagnostics: `no such token: ${token}` };
    return [401, { resourceType: 'OperationOutcome', issue: [issue] }];
  }
  used.add(token);
  if (upstream) return forward(request, body);
  if (request.method === 'POST') return [200, { resourceType: 'Bundle', type: 'transaction-response', entry: [] }];
  return [200, { resourceType: 'Patient', id: 'p1' }];
}

async function answer(request, response, sent) {
  let status = 200;
  let body = { token_endpoint: `${issuer}/token`, capabilities: ['client-confidential-asymmetric', 'permission-v1'] };
  if (request.url !== `${FHIR}/.well-known/smart-configuration`) {
    [status, body] = await resource(request, sent);
    seen.fhir.push({ method: request.method, status, id: request.headers['x-request-id'] });
  }
  response.writeHead(status, { 'content-type': 'application/fhir+json' });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

function start({ clients, behind }) {
  upstream = behind;
  const server = createServer((request, response) => {
    if (!/^\/fhir(\/|\?|$)/.test(request.url)) { provider.callback()(request, response); return; }
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => answer(request, response, Buffer.concat(parts)));
  });
  server.listen(0, '127.0.0.1', () => {
    issuer = `http://127.0.0.1:${server.address().port}`;
    provider = new Provider(issuer, settings(clients));
    console.log(`READY ${issuer}`);
  });
}

function command(line) {
  if (line === 'revoke') used.forEach((token) => revoked.add(token));
  console.log(JSON.stringify(seen));
}

console.warn = () => {};
console.info = () => {};
lines.once('line', (line) => { start(JSON.parse(line)); lines.on('line', command); });
lines.on('close', () => process.exit(0));
