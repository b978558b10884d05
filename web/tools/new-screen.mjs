// npm run new-screen -- NAME [path]: a folder below src/screens with route, messages, view and test. Nothing else has to know of it.
import { access, mkdir, writeFile } from "node:fs/promises";

const [name, path = name] = process.argv.slice(2);
if (!/^[a-z][a-z-]*$/.test(name ?? "")) {
  console.error("usage: npm run new-screen -- NAME [PATH]; a name of small letters, such as gear, and the path below /app/, such as gear/$id");
  process.exit(2);
}
const View = name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
const title = View.replace(/(?!^)([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
const folder = new URL(`../src/screens/${name}/`, import.meta.url);
if (await access(folder).then(() => true, () => false)) {
  console.error(`src/screens/${name} exists already`);
  process.exit(1);
}

const files = {
  "screen.ts": `import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "${path}", load: () => import("./${View}") };
`,
  "messages.ts": `import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "${title}", ru: "" },
});
`,
  [`${View}.tsx`]: `import { Page } from "../../design";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

export function Screen() {
  const say = useTexts(messages);
  return <Page title={say("title")} />;
}
`,
  [`${View}.test.tsx`]: `import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { fakeHouse } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as ${name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())} } from "./screen";

it("is named", async () => {
  fakeHouse({});
  await renderScreen(${name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())}, "/${path}");

  expect(await screen.findByRole("heading", { level: 1, name: "${title}" })).toBeVisible();
});
`,
};

await mkdir(folder);
await Promise.all(Object.entries(files).map(([file, text]) => writeFile(new URL(file, folder), text)));
console.log(`src/screens/${name} stands at /app/${path}. Its Russian title is empty, and the texts' test fails until it is there.`);
