import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { issuer, relyingParty } from "./platform.mjs";

const MODULES = "/usr/lib/apache2/modules";
const PATIENCE_MILLIS = 20_000;

/** An Apache web server whose folder /protected is guarded by Debian's mod_auth_openidc, with settings as its documentation has them. */
export async function startApache() {
  const folder = await mkdtemp(join(tmpdir(), "fitconnect-apache-"));
  await chmod(folder, 0o755);
  await mkdir(join(folder, "pages", "protected"), { recursive: true });
  await writeFile(join(folder, "pages", "after"), "signed out");
  await writeFile(join(folder, "pages", "protected", "who.shtml"), '<!--#echo var="REMOTE_USER" -->|<!--#echo var="OIDC_CLAIM_email" -->');
  await writeFile(join(folder, "types"), "");
  await writeFile(join(folder, "apache.conf"), configuration(folder));
  const apache = spawn("/usr/sbin/apache2", ["-f", join(folder, "apache.conf"), "-DFOREGROUND"], { stdio: ["ignore", "ignore", "inherit"] });
  const base = `http://127.0.0.1:${relyingParty.port}`;
  await awaitAnswer(`${base}/after`, apache, join(folder, "error.log"));
  return {
    base,
    async close() {
      apache.kill("SIGTERM");
      if (apache.exitCode === null) {
        await once(apache, "exit");
      }
      await rm(folder, { recursive: true });
    },
  };
}

function configuration(folder) {
  const modules = ["mpm_event", "authz_core", "authz_user", "authn_core", "mime", "dir", "include", "auth_openidc"]
    .map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`);
  const base = `http://127.0.0.1:${relyingParty.port}`;
  return [
    ...modules,
    ...(process.getuid() === 0 ? ["User www-data", "Group www-data"] : []),
    `ServerName 127.0.0.1`,
    `Listen 127.0.0.1:${relyingParty.port}`,
    `PidFile ${folder}/apache.pid`,
    `DefaultRuntimeDir ${folder}`,
    `ErrorLog ${folder}/error.log`,
    `DocumentRoot ${folder}/pages`,
    `TypesConfig ${folder}/types`,
    `AddType text/html .shtml`,
    `AddOutputFilter INCLUDES .shtml`,
    `OIDCProviderMetadataURL ${new URL("/.well-known/openid-configuration", issuer)}`,
    `OIDCClientID ${relyingParty.id}`,
    `OIDCClientSecret ${relyingParty.secret}`,
    `OIDCRedirectURI ${base}/protected/redirect_uri`,
    `OIDCCryptoPassphrase a-passphrase-of-this-test-alone`,
    `OIDCPKCEMethod S256`,
    `OIDCScope "openid email"`,
    `OIDCRemoteUserClaim sub`,
    `<Location /protected>`,
    `  AuthType openid-connect`,
    `  Require valid-user`,
    `  Options +Includes`,
    `</Location>`,
    "",
  ].join("\n");
}

async function awaitAnswer(address, apache, log) {
  const end = Date.now() + PATIENCE_MILLIS;
  while (Date.now() < end && apache.exitCode === null) {
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50)); // it does not listen yet
    }
  }
  throw new Error(`Apache did not start: ${await readFile(log, "utf8").catch(() => "it wrote no log")}`);
}
