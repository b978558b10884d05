import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import * as client from "openid-client";
import { startCallback } from "./support/callback.mjs";
import { startChromium } from "./support/chromium.mjs";
import { newPerson, register } from "./support/person.mjs";
import { issuer, relyingParty } from "./support/platform.mjs";

const LIMIT = { timeout: 240_000 };
const person = newPerson("Olga Client");
let browser, page, callback, config;

before(async () => {
  browser = await startChromium();
  page = await browser.newPage();
  callback = await startCallback();
  config = await client.discovery(issuer, relyingParty.id, relyingParty.secret, undefined, {
    execute: [client.allowInsecureRequests],
  });
  await register(page, person);
}, LIMIT);

after(async () => {
  callback?.close();
  await browser?.close();
});

async function authorize(parameters = {}) {
  const verifier = client.randomPKCECodeVerifier();
  const expected = { pkceCodeVerifier: verifier, expectedState: client.randomState(), expectedNonce: client.randomNonce() };
  const address = client.buildAuthorizationUrl(config, {
    redirect_uri: callback.address,
    scope: "openid profile email offline_access",
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state: expected.expectedState,
    nonce: expected.expectedNonce,
    ...parameters,
  });
  return { address, expected };
}

async function signInAt({ address, expected }) {
  await page.goto(address.href);
  return client.authorizationCodeGrant(config, await callback.next(), expected);
}

test("finds the provider by its metadata", LIMIT, () => {
  const metadata = config.serverMetadata();
  assert.equal(metadata.issuer, issuer.href.replace(/\/$/, ""));
  assert.equal(metadata.supportsPKCE(), true);
  assert.equal(metadata.authorization_response_iss_parameter_supported, true);
});

test("signs in by code, reads the person, refreshes and revokes", LIMIT, async () => {
  const tokens = await signInAt(await authorize());
  const claims = tokens.claims();

  const info = await client.fetchUserInfo(config, tokens.access_token, claims.sub);
  assert.equal(info.email, person.email);
  assert.equal(info.email_verified, true);
  assert.equal(info.name, person.name);

  const renewed = await client.refreshTokenGrant(config, tokens.refresh_token);
  assert.equal((await client.fetchUserInfo(config, renewed.access_token, claims.sub)).sub, claims.sub);

  await client.tokenRevocation(config, renewed.refresh_token ?? tokens.refresh_token);
  await assert.rejects(client.refreshTokenGrant(config, tokens.refresh_token), { error: "invalid_grant" });
});

test("is told when a silent request cannot be answered", LIMIT, async () => {
  const stranger = await browser.newContext();
  const strangersPage = await stranger.newPage();
  const { address, expected } = await authorize({ prompt: "none" });
  await strangersPage.goto(address.href);
  await assert.rejects(client.authorizationCodeGrant(config, await callback.next(), expected), { error: "login_required" });
  await stranger.close();
});

test("gets a token for itself", LIMIT, async () => {
  const tokens = await client.clientCredentialsGrant(config);
  assert.equal(tokens.token_type, "bearer");
  const seen = await client.tokenIntrospection(config, tokens.access_token);
  assert.equal(seen.active, true);
});

test("signs the person out", LIMIT, async () => {
  const tokens = await signInAt(await authorize());
  const address = client.buildEndSessionUrl(config, {
    id_token_hint: tokens.id_token,
    post_logout_redirect_uri: callback.signedOut,
    state: "gone",
  });
  await page.goto(address.href);
  const farewell = await callback.next();
  assert.equal(farewell.href, `${callback.signedOut}?state=gone`);

  const { address: silent, expected } = await authorize({ prompt: "none" });
  await page.goto(silent.href);
  await assert.rejects(client.authorizationCodeGrant(config, await callback.next(), expected), { error: "login_required" });
});
