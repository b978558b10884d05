// Makes the types of the API from the contracts' OpenAPI files. The build runs it before it checks the types of the screens.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const SERVICES = ["auth", "gamification", "integration", "notification", "profile", "promo", "social", "training"];
const contracts = new URL("../../contracts/src/main/resources/contracts/api/", import.meta.url);
const generated = new URL("src/generated/", import.meta.url);

await mkdir(generated, { recursive: true });
await Promise.all(
  SERVICES.map(async (service) => {
    const types = astToString(await openapiTS(new URL(`${service}-service.json`, contracts), { alphabetize: true }));
    const file = new URL(`${service}.ts`, generated);
    const former = await readFile(file, "utf8").catch(() => "");
    if (former !== types) {
      await writeFile(file, types);
    }
  }),
);
