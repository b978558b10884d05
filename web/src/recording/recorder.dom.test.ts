import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeHouse } from "../testing/house";
import { Journal } from "./journal";
import { LONGEST_ABSENCE_MILLIS, Recorder } from "./recorder";
import { handInAll } from "./sender";

const IMPORTS = "POST /api/v1/imports";
const SESSION = { "GET /app/session": { body: { signedIn: true, accountId: "anna", roles: [], shop: "" } } };
const uploads = (asked: readonly Request[]) => asked.filter(({ method }) => method === "POST");
let journal: Journal;
let place: (seconds: number) => void;
let now: number;

beforeEach(() => {
  journal = new Journal(crypto.randomUUID());
  now = Date.UTC(2026, 10, 29, 7);
  vi.spyOn(Date, "now").mockImplementation(() => now);
  vi.stubGlobal("navigator", {
    onLine: true,
    languages: ["en"],
    geolocation: {
      watchPosition: (tell: PositionCallback) => {
        place = (seconds) => {
          now += seconds * 1000;
          tell({ timestamp: now, coords: { latitude: (now / 1000 - 1.7959e9) / 40_000, longitude: 11, altitude: null, accuracy: 5 } } as GeolocationPosition);
        };
        return 1;
      },
      clearWatch: () => undefined,
    },
  });
});

async function recordFor(seconds: number): Promise<Recorder> {
  const recorder = new Recorder(journal);
  await recorder.start("anna", "running", true);
  for (let second = 0; second < seconds; second++) {
    place(1);
  }
  await vi.waitFor(async () => expect((await journal.read(recorder.snapshot()?.head.id ?? "")).length).toBe(seconds));
  return recorder;
}

describe("a recorder", () => {
  it("goes on after the page was lost, as if nothing had been", async () => {
    const lost = await recordFor(20);
    const before = lost.snapshot()?.tally.meters ?? 0;
    lost.leave();

    now += 5_000;
    const recorder = new Recorder(journal);
    await recorder.restore("anna");

    expect(recorder.snapshot()?.tally.meters).toBeCloseTo(before, 6);
    expect(recorder.snapshot()?.tally.state).toBe("running");
    expect(before).toBeGreaterThan(40);
    recorder.leave();
  });

  it("waits for the person after a long absence, paused since the page was last there", async () => {
    (await recordFor(20)).leave();
    now += LONGEST_ABSENCE_MILLIS + 60_000;
    const recorder = new Recorder(journal);
    await recorder.restore("anna");

    await vi.waitFor(() => expect(recorder.snapshot()?.tally.state).toBe("paused"));
    expect(recorder.snapshot()?.interruptedAt).toBeDefined();
    expect(recorder.snapshot()?.tally.movingMillis(now)).toBe(20_000);
    recorder.resume();
    await vi.waitFor(() => expect(recorder.snapshot()?.tally.state).toBe("running"));
    recorder.leave();
  });

  it("is no other person's", async () => {
    (await recordFor(3)).leave();
    const recorder = new Recorder(journal);
    await recorder.restore("boris");
    expect(recorder.snapshot()).toBeUndefined();
  });
});

it("listens to the receiver again when the person comes back to the page", async () => {
  const recorder = await recordFor(3);
  const watch = vi.spyOn(navigator.geolocation, "watchPosition");
  document.dispatchEvent(new Event("visibilitychange"));

  expect(watch).toHaveBeenCalledTimes(1);
  recorder.leave();
});

describe("a finished recording", () => {
  it("stays until it was taken, and is sent with the same key and the same bytes each time", async () => {
    await (await recordFor(30)).finish();
    const lost = fakeHouse({ ...SESSION, [IMPORTS]: () => ({ status: 503, body: {} }) });
    expect((await handInAll(journal, "anna")).waiting).toHaveLength(1);
    const first = uploads(lost)[0] as Request;
    vi.restoreAllMocks();

    const asked = fakeHouse({ ...SESSION, [IMPORTS]: { status: 202, body: { id: "i", state: "received" } } });
    expect(await handInAll(journal, "anna")).toEqual({ sent: 1, waiting: [] });

    const [second] = uploads(asked);
    expect(second?.headers.get("Idempotency-Key")).toBe(first.headers.get("Idempotency-Key"));
    expect(await second?.text()).toBe(await first.text());
    expect(await journal.list("anna")).toEqual([]);
    expect(await handInAll(journal, "anna")).toEqual({ sent: 0, waiting: [] });
  });

  it("is not sent for another person, nor in the session of another one", async () => {
    await (await recordFor(3)).finish();
    const asked = fakeHouse({ "GET /app/session": { body: { signedIn: true, accountId: "boris", roles: [], shop: "" } } });
    await handInAll(journal, "boris");
    expect(asked).toHaveLength(0);

    const { sent, waiting } = await handInAll(journal, "anna");
    expect([sent, waiting.length, uploads(asked).length]).toEqual([0, 1, 0]);
  });

  it("can be paused and finished while nothing more can be written", async () => {
    const recorder = await recordFor(3);
    vi.spyOn(journal, "write").mockRejectedValue(new DOMException("full", "QuotaExceededError"));
    place(1);
    recorder.pause();

    await vi.waitFor(() => expect(recorder.snapshot()?.tally.state).toBe("paused"));
    expect(recorder.snapshot()?.trouble).toBe("storage");
    recorder.leave();
  });
});
