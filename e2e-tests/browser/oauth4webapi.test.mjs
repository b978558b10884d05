import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import * as oauth from "oauth4webapi";
import { startCallback } from "./support/callback.mjs";
import { startChromium } from "./support/chromium.mjs";
import { newPerson, register } from "./support/person.mjs";
import { issuer, relyingParty } from "./support/platform.mjs";

const LIMIT = { timeout: 240_000 };
const plain = { [oauth.allowInsecureRequests]: true };
const self = { client_id: relyingParty.id };
const proof = oauth.ClientSecretBasic(relyingParty.secret);
const person = newPerson("Oskar Webb");
let browser, page, callback, server;

before(async () => {
  browser = await startChromium();
  page = await browser.newPage();
  callback = await startCallback();
  server = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, plain));
  await register(page, person);
}, LIMIT);

after(async () => {
  callback?.close();
  await browser?.close();
});

async function signIn(parameters = {}) {
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const nonce = oauth.generateRandomNonce();
  const address = new URL(server.authorization_endpoint);
  address.search = new URLSearchParams({
    client_id: self.client_id,
    redirect_uri: callback.address,
    response_type: "code",
    scope: "openid profile email offline_access",
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state,
    nonce,
    ...parameters,
  });
  await page.goto(address.href);
  const answer = oauth.validateAuthResponse(server, self, await callback.next(), state);
  const response = await oauth.authorizationCodeGrantRequest(server, self, proof, answer, callback.address, verifier, plain);
  return oauth.processAuthorizationCodeResponse(server, self, response, { expectedNonce: nonce, requireIdToken: true });
}

test("checks every answer of a sign-in strictly", LIMIT, async () => {
  const tokens = await signIn();
  const { sub } = oauth.getValidatedIdTokenClaims(tokens);
  const info = await oauth.processUserInfoResponse(
    server, self, sub, await oauth.userInfoRequest(server, self, tokens.access_token, plain));
  assert.equal(info.email, person.email);

  const renewed = await oauth.processRefreshTokenResponse(
    server, self, await oauth.refreshTokenGrantRequest(server, self, proof, tokens.refresh_token, plain));
  assert.equal(typeof renewed.access_token, "string");
});

test("reads an access token as RFC 9068 describes it", LIMIT, async () => {
  const tokens = await signIn();
  const request = new Request(new URL("/userinfo", issuer), {
    headers: { authorization: `Bearer ${tokens.access_token}` },
  });
  const [, payload] = tokens.access_token.split(".");
  const { aud } = JSON.parse(Buffer.from(payload, "base64url"));
  const audience = Array.isArray(aud) ? aud[0] : aud;
  const claims = await oauth.validateJwtAccessToken(server, request, audience, plain);
  assert.equal(claims.client_id, self.client_id);
  assert.deepEqual(claims.scope.split(" ").sort(), ["email", "offline_access", "openid", "profile"]);
});

test("tells when the person signed in", LIMIT, async () => {
  const { auth_time: moment } = oauth.getValidatedIdTokenClaims(await signIn({ max_age: "3600" }));
  const age = Date.now() / 1000 - moment;
  assert.ok(age >= -1 && age < 3600, `signed in ${age} seconds ago`);
});

test("gets, looks at and gives back a token of its own", LIMIT, async () => {
  const tokens = await oauth.processClientCredentialsResponse(
    server, self, await oauth.clientCredentialsGrantRequest(server, self, proof, {}, plain));
  const seen = async () => oauth.processIntrospectionResponse(
    server, self, await oauth.introspectionRequest(server, self, proof, tokens.access_token, plain));
  assert.equal((await seen()).active, true);
  await oauth.processRevocationResponse(await oauth.revocationRequest(server, self, proof, tokens.access_token, plain));
  assert.equal((await seen()).active, false);
});
