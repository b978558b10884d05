import { beforeEach, expect, it, vi } from "vitest";
import { FakeCaches } from "../testing/caches";
import { file, keepShell, screenPage, type Build } from "./shell";

const HOUSE = "http://house";
const build = (name: string): Build => ({ version: name, files: [`/app/assets/main-${name}.js`, `/app/assets/part-${name}.js`] });
const page = (name: string) => new Response(`<script src="/app/assets/main-${name}.js"></script>`, { headers: { "Content-Type": "text/html" } });
const screen = { url: `${HOUSE}/app/diary`, method: "GET", mode: "navigate" } as Request;
const asset = (path: string) => new Request(HOUSE + path);

/** The build that the gateway has that answers; undefined while none does. */
let gateway: string | undefined;

beforeEach(async () => {
  vi.stubGlobal("caches", new FakeCaches(HOUSE));
  vi.stubGlobal("Request", class extends Request {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      super(typeof input === "string" && input.startsWith("/") ? HOUSE + input : input, init);
    }
  });
  vi.stubGlobal("fetch", (input: Request | string) => {
    const path = typeof input === "string" ? input : new URL(input.url).pathname;
    if (gateway === undefined) {
      return Promise.reject(new TypeError("network"));
    }
    const isAsset = path.startsWith("/app/assets/");
    return Promise.resolve(!isAsset ? page(gateway) : build(gateway).files.includes(path) ? new Response(path) : new Response("", { status: 404 }));
  });
  gateway = "one";
  await keepShell(build("one"));
});

it("starts without a network", async () => {
  gateway = undefined;
  expect(await (await screenPage(screen, build("one"), vi.fn())).text()).toContain("main-one");
});

it("shows its own build while another one answers, whose files the next gateway may not have, and fetches that one", async () => {
  gateway = "two";
  const update = vi.fn();
  expect(await (await screenPage(screen, build("one"), update)).text()).toContain("main-one");
  expect(update).toHaveBeenCalledTimes(1);
});

it("shows the other build once it is kept whole, with files of that build alone", async () => {
  gateway = "two";
  await keepShell(build("two"));
  expect(await (await screenPage(screen, build("one"), vi.fn())).text()).toContain("main-two");

  gateway = "one";
  const part = await file(asset("/app/assets/part-two.js"), build("one"));
  expect([part.status, await part.text()]).toEqual([200, "/app/assets/part-two.js"]);
});

it("keeps no shell of another build", async () => {
  await expect(keepShell(build("two"))).rejects.toThrow("not that of the build two");
  gateway = "two";
  expect(await (await screenPage(screen, build("one"), vi.fn())).text()).toContain("main-one");
});
