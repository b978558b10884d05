import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { group, GROUP_ID, ORGANISER } from "../../../testing/group";
import { fakeHouse, PROBLEM, training } from "../../../testing/house";
import { renderScreen } from "../../../testing/render";
import { screen as page } from "../screen";

const PATH = `/api/v1/group-trainings/${GROUP_ID}`;
const BEN = "0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3a";
const RUN = "019a6b10-0000-7e5f-8a6b-7c8d9e0f1a2b";
const START = "2026-11-28T17:00:00Z";

const joint = (members: Record<string, unknown> = {}) => ({
  startTime: START,
  came: 2,
  people: [
    { athleteId: ORGANISER, name: "Olga", confirmed: false, checkedIn: true, trainingId: RUN, cut: false, elapsedSeconds: 1_260, movingSeconds: 1_200, distanceMeters: 4_800, splitSeconds: [250, 260] },
    { athleteId: BEN, name: "Ben", confirmed: true, checkedIn: false, splitSeconds: [333, 255] },
  ],
  gaps: { seconds: [60, 120], people: [{ athleteId: ORGANISER, from: 0, meters: [0, 0], seconds: [0, 0] }, { athleteId: BEN, from: 1, meters: [120], seconds: [30] }] },
  ownRecording: { chosenBy: "matching" },
  ...members,
});

const replay = {
  startTime: START,
  tracks: [
    { athleteId: ORGANISER, seconds: [0, 600], latitudes: [52, 52.1], longitudes: [13, 13.1] },
    { athleteId: BEN, seconds: [60, 300], latitudes: [52, 52.05], longitudes: [13, 13.05] },
  ],
};

async function open(members: Record<string, unknown>, answers: Parameters<typeof fakeHouse>[0] = {}) {
  const asked = fakeHouse({
    [`GET ${PATH}`]: { body: group({ startTime: START, participation: { state: "going" }, ...members }), headers: { ETag: '"v3"' } },
    [`GET ${PATH}/announcements`]: { body: { items: [] } },
    [`GET ${PATH}/event`]: { body: { waves: [] } },
    [`GET ${PATH}/participants`]: { body: { items: [{ athleteId: ORGANISER, name: "Olga", state: "going" }, { athleteId: BEN, name: "Ben", state: "going" }] } },
    [`GET ${PATH}/joint`]: { body: joint() },
    [`GET ${PATH}/check-in-key`]: { body: { athleteId: BEN, key: "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8", opensAt: "2126-01-01T00:00:00Z", closesAt: "2126-01-01T09:00:00Z" } },
    [`GET ${PATH}/replay`]: { body: replay },
    "GET /api/v1/trainings": { body: { items: [] } },
    ...answers,
  });
  await renderScreen(page, `/groups/${GROUP_ID}`);
  await screen.findByRole("heading", { level: 1, name: "Saturday long run" });
  return { sent: (line: string) => asked.filter(({ method, url }) => `${method} ${new URL(url).pathname}` === line) };
}

const table = async (name: string) => within(await screen.findByRole("region", { name }));
const cellsOf = (row: HTMLElement) => within(row).getAllByRole("cell").map(({ textContent }) => textContent);

describe("the result of a group training", () => {
  it("lists who came, without figures for who shows none", async () => {
    await open({});

    const result = await table("Who came");
    expect(screen.getByText("2 people came.")).toBeVisible();
    expect(cellsOf(await result.findByRole("row", { name: /Olga.*checked in with another participant/ }))).toEqual(["20:00", "21:00", "4.80 km"]);
    expect(cellsOf(result.getByRole("row", { name: /Ben.*confirmed by an organiser/ }))).toEqual(["–", "–", "–"]);
  });

  it("compares kilometres, and names the fastest not by weight alone", async () => {
    await open({});

    const splits = await table("Kilometres");
    expect(cellsOf(await splits.findByRole("row", { name: /Olga/ }))).toEqual(["4:10 fastest", "4:20"]);
    expect(cellsOf(splits.getByRole("row", { name: /Ben/ }))).toEqual(["5:33", "4:15 fastest"]);
  });

  it("says how far one was behind at each moment", async () => {
    await open({});

    const gaps = await table("Gaps");
    expect(cellsOf(await gaps.findByRole("row", { name: /Olga/ }))).toEqual(["first", "first"]);
    expect(cellsOf(gaps.getByRole("row", { name: /Ben/ }))).toEqual(["–", "+0:30 · 120 m"]);
  });

  it("is not asked for before the start, nor by who takes no part", async () => {
    const early = await open({ startTime: new Date(Date.now() + 3_600_000).toISOString() });
    expect(early.sent(`GET ${PATH}/joint`)).toHaveLength(0);
  });

  it("shows an outsider nothing", async () => {
    const { sent } = await open({ participation: undefined });
    expect(sent(`GET ${PATH}/joint`)).toHaveLength(0);
    expect(sent(`GET ${PATH}/replay`)).toHaveLength(0);
  });

  it("says why it cannot be read", async () => {
    await open({}, { [`GET ${PATH}/joint`]: PROBLEM(403, "Forbidden", "Only participants and organisers see this list.") });

    expect(await screen.findByText("Only participants and organisers see this list.")).toBeVisible();
  });
});

describe("the replay", () => {
  it("goes where the slider is put, on one clock for all", async () => {
    await open({});

    const slider = await screen.findByRole("slider", { name: "Moment" });
    expect(slider).toHaveAttribute("max", "600");
    fireEvent.change(slider, { target: { value: "300" } });

    expect(slider).toHaveAttribute("aria-valuetext", expect.stringContaining("5:00"));
    const [olga, ben] = [...screen.getByRole("group", { name: "Replay on the map" }).querySelectorAll("circle")];
    expect(ben?.getAttribute("cx")).toBe(olga?.getAttribute("cx")); // both are half way up
  });

  it("plays and pauses, and runs faster", async () => {
    await open({});

    await userEvent.click(await screen.findByRole("button", { name: "Play" }));
    await userEvent.click(await screen.findByRole("button", { name: "Pause" }));
    await userEvent.click(screen.getByRole("radio", { name: "120×" }));

    expect(screen.getByRole("radio", { name: "120×" })).toBeChecked();
  });

  it("is not there without a track that may be shown", async () => {
    await open({}, { [`GET ${PATH}/replay`]: { body: { tracks: [] } } });

    await table("Who came");
    expect(screen.queryByRole("heading", { name: "Replay" })).toBeNull();
  });
});

describe("a participant's recording", () => {
  it("is taken out", async () => {
    const { sent } = await open(
      {},
      { [`GET ${PATH}/joint`]: { body: joint({ ownRecording: { trainingId: RUN, chosenBy: "matching" } }) }, [`DELETE ${PATH}/recording`]: { status: 204, body: undefined } },
    );

    await userEvent.click(await screen.findByRole("button", { name: "Take my recording out" }));

    await expect.poll(() => sent(`DELETE ${PATH}/recording`)).toHaveLength(1);
  });

  it("is chosen among those of the days around", async () => {
    const { sent } = await open({}, { "GET /api/v1/trainings": { body: { items: [training(1)] } }, [`PUT ${PATH}/recording`]: { status: 204, body: undefined } });

    await userEvent.click(await screen.findByRole("button", { name: "Attach" }));

    await expect.poll(() => sent(`PUT ${PATH}/recording`)).toHaveLength(1);
    expect(await sent(`PUT ${PATH}/recording`)[0]?.json()).toEqual({ trainingId: training(1).id });
  });
});

describe("an organiser", () => {
  it("confirms who came without a recording", async () => {
    const { sent } = await open(
      { organises: true },
      { [`GET ${PATH}/joint`]: { body: joint({ people: joint().people.slice(0, 1) }) }, [`PUT ${PATH}/attendance/${BEN}`]: { status: 204, body: undefined } },
    );

    await userEvent.click(await screen.findByRole("button", { name: "Was there" }));

    await expect.poll(() => sent(`PUT ${PATH}/attendance/${BEN}`)).toHaveLength(1);
  });

  it("takes a confirmation back", async () => {
    const { sent } = await open({ organises: true }, { [`DELETE ${PATH}/attendance/${BEN}`]: { status: 204, body: undefined } });

    await userEvent.click(await screen.findByRole("button", { name: "Undo the confirmation" }));

    await expect.poll(() => sent(`DELETE ${PATH}/attendance/${BEN}`)).toHaveLength(1);
  });
});
