// After Vite: the content security policy of the shell, the list of files, and compressed copies, so that the gateway compresses nothing.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { writePlaces } from "./places.mjs";
import { policy } from "./policy.mjs";
import { writeWorker } from "./worker.mjs";

const SMALLEST_BYTES = 1_000;
/** Quality 11 saves 2 % more, and costs each build more than twice as much. Few people open the places. */
const qualityOf = (name) => (name.startsWith("places/") ? 6 : 10);
const folder = new URL("../target/web/", import.meta.url);

await writeFile(new URL("policy.txt", folder), await policy());
await writePlaces(new URL("places/", folder));

await writeWorker(folder);

const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:css|gpx|html|js|json|png|svg|webmanifest|woff2)$/.test(name)).sort();
await writeFile(new URL("files.txt", folder), `${names.join("\n")}\n`); // what the gateway serves
await Promise.all(
  names.filter((name) => !/\.(?:png|woff2)$/.test(name)).map(async (name) => {
    const content = await readFile(new URL(name, folder));
    if (content.length < SMALLEST_BYTES) {
      return;
    }
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: qualityOf(name) } }),
      promisify(gzip)(content, { level: 9 }),
    ]);
    await Promise.all([writeFile(new URL(`${name}.br`, folder), br), writeFile(new URL(`${name}.gz`, folder), gz)]);
  }),
);
