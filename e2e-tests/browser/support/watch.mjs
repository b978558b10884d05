import { at } from "./platform.mjs";

const CLIENT = "demo-watch";
const GRANT = "urn:ietf:params:oauth:grant-type:device_code";

/** A watch without a keyboard, which gets its tokens by a code that a person types elsewhere (RFC 8628). */
export async function startWatch() {
  const codes = await post("/oauth2/device_authorization", { client_id: CLIENT, scope: "activity:read activity:write" });
  return {
    code: codes.user_code,
    address: codes.verification_uri,
    /** Asks for the tokens once. */
    poll: () => post("/oauth2/token", { grant_type: GRANT, device_code: codes.device_code, client_id: CLIENT }),
    refresh: (token) => post("/oauth2/token", { grant_type: "refresh_token", refresh_token: token, client_id: CLIENT }),
  };
}

async function post(path, members) {
  const answer = await fetch(at(path), { method: "POST", body: new URLSearchParams(members) });
  return answer.json();
}

/** What a service answers to a token that the watch shows it. */
export async function statusWith(token) {
  const answer = await fetch(at("/api/v1/trainings"), { headers: { authorization: `Bearer ${token}` } });
  return answer.status;
}
