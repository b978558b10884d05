import { accounts } from "./platform.mjs";

/** Makes an account with a proven address and roles, as ./fitconnect create-account does. Returns its id. */
export async function createAccount(person, ...roles) {
  const answer = await fetch(accounts, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: person.email, name: person.name, password: person.password, roles: roles.join(",") }),
  });
  const made = await answer.json();
  if (!answer.ok) {
    throw new Error(`no account was made: ${JSON.stringify(made)}`);
  }
  return made.accountId;
}
