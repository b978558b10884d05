import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Toasts } from "../../../design";
import { outbox } from "../../../outbox/useChanges";
import { KEPT, WAITS } from "../../../outbox/words";
import { setNavigator } from "../../../testing/browser";
import { group, GROUP_ID, ORGANISER } from "../../../testing/group";
import { fakeHouse, PROBLEM } from "../../../testing/house";
import { renderScreen } from "../../../testing/render";
import { chooseLanguage } from "../../../text/language";
import { screen as page } from "../screen";
import { codesOf, slotAt } from "./codes";

const PATH = `/api/v1/group-trainings/${GROUP_ID}`;
const BEN = "0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3a";
const KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
const NOW = Date.parse("2026-07-19T04:57:00Z");
const START = "2026-07-19T05:10:00Z";
const MINE = { athleteId: ORGANISER, key: KEY.replace("AAEC", "CAEC"), opensAt: "2026-07-19T03:10:00Z", closesAt: "2026-07-19T09:40:00Z" };

const bens = () => codesOf(GROUP_ID, { athleteId: BEN, key: KEY }, slotAt(NOW));
const sheet = async (name: string) => within(await screen.findByRole("dialog", { name }));

async function open(answers: Parameters<typeof fakeHouse>[0] = {}, members: Record<string, unknown> = {}) {
  const asked = fakeHouse({
    "GET /app/session": { body: { signedIn: true, accountId: ORGANISER, name: "Olga", roles: ["athlete"], shop: "http://shop.example/" } },
    [`GET ${PATH}`]: { body: group({ startTime: START, participation: { state: "going" }, ...members }), headers: { ETag: '"v3"' } },
    [`GET ${PATH}/announcements`]: { body: { items: [] } },
    [`GET ${PATH}/participants`]: { body: { items: [] } },
    [`GET ${PATH}/check-in-key`]: { body: MINE },
    ...answers,
  });
  const { load } = page;
  const whole = {
    ...page,
    load: async () => {
      const { Screen: Inside } = await load();
      return {
        Screen: () => (
          <>
            <Inside />
            <Toasts />
          </>
        ),
      };
    },
  };
  await renderScreen(whole, `/groups/${GROUP_ID}`);
  await screen.findByRole("heading", { level: 1, name: "Saturday long run" });
  return { sent: (line: string) => asked.filter(({ method, url }) => `${method} ${new URL(url).pathname}`.startsWith(line)) };
}

async function type(code: string) {
  await userEvent.click(await screen.findByRole("button", { name: "Read a code" }));
  const reading = await sheet("Read a code");
  await userEvent.type(reading.getByLabelText(/^Code/), code);
  await userEvent.click(reading.getByRole("button", { name: "Check in" }));
  return reading;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
});

afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  for (const { id } of await outbox.list(ORGANISER)) {
    await outbox.remove(id);
  }
});

describe("a participant's own code", () => {
  it("is shown without a network, to scan and to type, and says when it changes", async () => {
    const kept = { [KEPT]: "1" };
    await open({ [`GET ${PATH}/check-in-key`]: { body: { ...MINE, athleteId: BEN, key: KEY }, headers: kept } });

    await userEvent.click(await screen.findByRole("button", { name: "Show my code" }));
    const own = await sheet("Your code");

    expect(await own.findByText("RJST S2S4 F4R5G")).toBeVisible();
    expect(own.getByRole("img", { name: "Code to scan" }).querySelector("path")?.getAttribute("d")).toMatch(/^M4 4h1v1h-1z/);
    expect(own.getByText("A new one in 30 s")).toBeVisible();
  });

  it("is not offered where the browser does not sign", async () => {
    vi.stubGlobal("crypto", { randomUUID: () => BEN });
    await open();

    expect(await screen.findByText("This browser cannot show a code here")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Show my code" })).toBeNull();
    expect(screen.getByRole("button", { name: "Read a code" })).toBeVisible();
  });
});

describe("another participant's code", () => {
  it("checks both in", async () => {
    const { sent } = await open({ [`PUT ${PATH}/check-ins/${BEN}`]: { status: 204, body: undefined } });
    vi.spyOn(crypto, "randomUUID").mockReturnValue(BEN);

    await type("rjst s2s4 f4r5g");

    expect(await screen.findByText("You are both checked in.")).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
    const [request, ...more] = sent(`PUT ${PATH}/check-ins`);
    expect(more).toEqual([]);
    const body = (await request?.json()) as { code: string; readAt: string };
    expect(body).toEqual({ code: "rjst s2s4 f4r5g", readAt: new Date(NOW).toISOString() });
  });

  it("is kept without a network", async () => {
    await open({ [`PUT ${PATH}/check-ins/${BEN}`]: { status: 202, body: {}, headers: { [WAITS]: "1" } } });
    vi.spyOn(crypto, "randomUUID").mockReturnValue(BEN);

    await type("RJST S2S4 F4R5G");

    expect(await screen.findByText("The code is kept on this device and is sent when there is a network.")).toBeVisible();
  });

  it("is counted while it waits", async () => {
    const target = `${PATH}/check-ins/${BEN}`;
    await outbox.add({ id: "one", accountId: ORGANISER, method: "PUT", path: target, target, body: { code: "RJSTS2S4F4R5G" }, madeAt: NOW, state: { kind: "waits" } });
    await open();

    expect(await screen.findByText("1 code that you read waits for the network.")).toBeVisible();
  });

  it.each([
    ["RJST S2S4", "This is no check-in code. It has 13 letters and digits."],
    ["RJST S2S4 F4R6G", "The code was mistyped, or belongs to another training. Compare it with the other phone."],
  ])("is not sent when it is %s", async (code, words) => {
    const { sent } = await open();

    const reading = await type(code);

    expect(reading.getByText(words)).toBeVisible();
    expect(sent("PUT")).toEqual([]);
  });

  it("that the service refuses says why, and stays to be mended", async () => {
    const detail = "A code holds for 2 minutes, by the clocks of both phones.";
    await open({ [`PUT ${PATH}/check-ins/${BEN}`]: PROBLEM(409, "The code had expired", detail) });
    vi.spyOn(crypto, "randomUUID").mockReturnValue(BEN);

    const reading = await type("RJST S2S4 F4R5G");

    expect(await reading.findByText(detail)).toBeVisible();
  });

  it("is read by the camera", async () => {
    const { scanned } = await bens();
    const stop = vi.fn();
    vi.stubGlobal("BarcodeDetector", class {
      static getSupportedFormats = () => Promise.resolve(["qr_code"]);
      detect = () => Promise.resolve([{ rawValue: scanned }]);
    });
    vi.spyOn(HTMLMediaElement.prototype, "play").mockResolvedValue(undefined);
    const stream = Object.assign(new MediaStream(), { getTracks: () => [{ stop } as unknown as MediaStreamTrack] });
    setNavigator("mediaDevices", { getUserMedia: () => Promise.resolve(stream) });
    const { sent } = await open({ [`PUT ${PATH}/check-ins/${BEN}`]: { status: 204, body: undefined } });
    vi.spyOn(crypto, "randomUUID").mockReturnValue(BEN);

    await userEvent.click(await screen.findByRole("button", { name: "Read a code" }));

    expect(await screen.findByText("You are both checked in.")).toBeVisible();
    expect(sent(`PUT ${PATH}/check-ins`)).toHaveLength(1);
    await expect.poll(() => stop.mock.calls.length).toBeGreaterThan(0);
  });

  it("can still be typed when the camera is refused", async () => {
    setNavigator("mediaDevices", { getUserMedia: () => Promise.reject(new DOMException("no", "NotAllowedError")) });
    await open();

    await userEvent.click(await screen.findByRole("button", { name: "Read a code" }));

    expect(await screen.findByText("The camera cannot be used. Allow it in the browser's settings, or type the code.")).toBeVisible();
    expect(screen.getByLabelText(/^Code/)).toBeVisible();
  });
});

describe("checking in", () => {
  it("is promised before it opens", async () => {
    const { sent } = await open({ [`GET ${PATH}/check-in-key`]: { body: { ...MINE, opensAt: "2026-07-19T04:58:00Z" } } });

    expect(await screen.findByText(/This device is ready for it/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Show my code" })).toBeNull();
    expect(sent(`GET ${PATH}/check-in-key`)).toHaveLength(1);
  });

  it.each([
    ["who waits for a place", { participation: { state: "waiting" }, waiting: 1 }],
    ["an outsider", { participation: undefined }],
    ["anybody once it is cancelled", { status: "cancelled" }],
    ["anybody days later", { startTime: "2026-07-16T05:10:00Z" }],
  ])("is not for %s", async (_, members) => {
    const { sent } = await open({ [`GET ${PATH}/joint`]: PROBLEM(404, "Not found", "It is not there.") , [`GET ${PATH}/replay`]: PROBLEM(404, "Not found", "It is not there.") }, members);

    expect(sent(`GET ${PATH}/check-in-key`)).toEqual([]);
    expect(screen.queryByRole("heading", { name: "Check in" })).toBeNull();
  });

  it("says what to do where the key was never loaded", async () => {
    await open({ [`GET ${PATH}/check-in-key`]: () => Promise.reject(new TypeError("network")) });

    expect(await screen.findByText(/this device has to open this page/)).toBeVisible();
  });

  it("speaks Russian", async () => {
    chooseLanguage("ru");
    await open();

    await userEvent.click(await screen.findByRole("button", { name: "Показать мой код" }));

    expect(await (await sheet("Ваш код")).findByText("Новый через 30 с")).toBeVisible();
  });
});
