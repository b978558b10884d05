// The service worker: one script, into which the build writes the list of what it keeps, and a version that changes with any of it.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const KEPT = /^(?:assets\/.*\.(?:css|js|json|woff2)|icons\/.*\.png|theme\.js|manifest\.webmanifest)$/;

export async function writeWorker(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => KEPT.test(name)).sort();
  const version = createHash("sha256").update(await readFile(new URL("index.html", folder)));
  for (const name of names) {
    version.update(name).update(await readFile(new URL(name, folder)));
  }
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { BUILD: JSON.stringify({ version: version.digest("hex").slice(0, 16), files: ["/app/icon.svg", ...names.map((name) => `/app/${name}`)] }) },
    build: {
      lib: { entry: fileURLToPath(new URL("../src/worker/sw.ts", import.meta.url)), formats: ["iife"], name: "worker", fileName: () => "sw.js" },
      outDir: fileURLToPath(folder),
      emptyOutDir: false,
    },
  });
}
