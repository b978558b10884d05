// The content security policy. React Aria adds two fixed style elements, which are allowed by the digests of their texts as they
// are in the installed package: an update that changes them changes the policy with it.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

const SOURCES = ["interactions/usePress", "overlays/usePreventScroll"];
const TEXT = /textContent\s*=\s*`([^`]*)`\.trim\(\)/;

export async function styleDigests() {
  const folder = new URL("../node_modules/react-aria/dist/private/", import.meta.url);
  return Promise.all(
    SOURCES.map(async (source) => {
      const code = await readFile(new URL(`${source}.mjs`, folder), "utf8");
      const found = TEXT.exec(code);
      if (!found) {
        throw new Error(`react-aria's ${source} adds its style in another way now: look, and mend tools/policy.mjs`);
      }
      const text = found[1].replace(/\$\{([^}]+)\}/g, (_, name) => constant(code, name)).trim();
      return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    }),
  );
}

function constant(code, name) {
  const found = code.split(`const ${name} = `)[1]?.match(/^'([^'$]*)'/);
  if (!found) {
    throw new Error(`react-aria's constant ${name} is not a plain text any more: look, and mend tools/policy.mjs`);
  }
  return found[1];
}

/** The gateway adds the origin of the tile server that it is told of. */
export async function policy() {
  const digests = await styleDigests();
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${digests.join(" ")}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
