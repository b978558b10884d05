/** Where the platform under test is, as the process that starts these tests says. */
export const issuer = new URL(demanded("FITCONNECT_ISSUER"));
export const shop = new URL(demanded("FITCONNECT_SHOP"));
export const mailbox = new URL(demanded("FITCONNECT_MAIL"));

/** Where accounts with roles are made; only one's own machine has it. */
export const accounts = new URL(demanded("FITCONNECT_ACCOUNTS"));

/** An address of the house, and one of the shop. */
export const at = (path) => new URL(path, issuer).href;
export const atShop = (path) => new URL(path, shop).href;

/** A confidential client that these tests may be. Its registered addresses are those of this port on 127.0.0.1. */
export const relyingParty = {
  id: demanded("RELYING_PARTY_ID"),
  secret: demanded("RELYING_PARTY_SECRET"),
  port: Number(demanded("RELYING_PARTY_PORT")),
};

function demanded(name) {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set; these tests are started by the end-to-end tests of the build`);
  }
  return value;
}
