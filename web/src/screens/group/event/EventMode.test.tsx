import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { setNavigator } from "../../../testing/browser";
import { group, GROUP_ID, ORGANISER } from "../../../testing/group";
import { fakeHouse, PROBLEM } from "../../../testing/house";
import { renderScreen } from "../../../testing/render";
import { screen as page } from "../screen";

const PATH = `/api/v1/group-trainings/${GROUP_ID}`;
const BEN = "0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3a";
const HOUR = 3_600_000;

const ago = (millis: number) => new Date(Date.now() - millis).toISOString();
const waves = (start: string) => [
  { name: "Red", offsetSeconds: 0, startTime: start },
  { name: "Blue", offsetSeconds: 60, startTime: new Date(Date.parse(start) + 60_000).toISOString() },
];

async function open(members: Record<string, unknown>, answers: Parameters<typeof fakeHouse>[0]) {
  const asked = fakeHouse({
    [`GET ${PATH}`]: { body: group({ participation: { state: "going" }, ...members }), headers: { ETag: '"v3"' } },
    [`GET ${PATH}/announcements`]: { body: { items: [] } },
    [`GET ${PATH}/participants`]: { body: { items: [] } },
    [`GET ${PATH}/invitation-link`]: { body: { open: false } },
    [`GET ${PATH}/joint`]: PROBLEM(404, "Not found", "Not of this test"),
    [`GET ${PATH}/event/positions`]: { body: { asOf: new Date().toISOString(), shared: false, items: [] } },
    [`GET ${PATH}/event/ranking`]: { body: { finished: 0, items: [] } },
    [`GET ${PATH}/event/ranking/me`]: { body: { finished: 0 } },
    ...answers,
  });
  await renderScreen(page, `/groups/${GROUP_ID}`);
  await screen.findByRole("heading", { level: 1, name: "Saturday long run" });
  return { sent: (line: string) => asked.filter(({ method, url }) => `${method} ${new URL(url).pathname}` === line) };
}

describe("an organiser", () => {
  it("switches event mode on with waves a step apart", async () => {
    const { sent } = await open(
      { organises: true },
      { [`GET ${PATH}/event`]: { body: { waves: [] } }, [`PUT ${PATH}/event`]: { status: 204, body: undefined } },
    );

    const count = await screen.findByLabelText("Waves");
    await userEvent.clear(count);
    await userEvent.type(count, "51");
    await userEvent.click(screen.getByRole("button", { name: "Switch on" }));
    expect(screen.getByText("Write a number from 1 to 50.")).toBeVisible();

    await userEvent.clear(count);
    await userEvent.type(count, "2");
    await userEvent.click(screen.getByRole("button", { name: "Switch on" }));

    await expect.poll(() => sent(`PUT ${PATH}/event`)).toHaveLength(1);
    expect(await sent(`PUT ${PATH}/event`)[0]?.json()).toEqual({
      waves: [
        { name: "Wave 1", offsetSeconds: 0 },
        { name: "Wave 2", offsetSeconds: 300 },
      ],
    });
  });
});

describe("a participant of an event", () => {
  it("sees the waves and which is the own one", async () => {
    const start = new Date(Date.now() + HOUR).toISOString();
    await open({ startTime: start }, { [`GET ${PATH}/event`]: { body: { waves: waves(start), wave: 1 } } });

    const own = await screen.findByText("your wave");
    expect(own.closest("li")).toHaveTextContent(/Blue/);
    expect(screen.queryByRole("button", { name: "I have finished" })).toBeNull();
  });

  it("is seen only after choosing it, and sees who chose it", async () => {
    const start = ago(HOUR);
    let shared = false;
    setNavigator("geolocation", { getCurrentPosition: (told) => told({ coords: { latitude: 52.5, longitude: 13.4 } } as GeolocationPosition) });
    const { sent } = await open(
      { startTime: start },
      {
        [`GET ${PATH}/event`]: { body: { waves: waves(start), wave: 0 } },
        [`GET ${PATH}/event/positions`]: () => ({
          body: { asOf: ago(0), shared, items: [{ athleteId: BEN, name: "Ben", latitude: 52.5, longitude: 13.4, seenAt: ago(60_000) }] },
        }),
        [`PUT ${PATH}/event/position-sharing`]: () => {
          shared = true;
          return { status: 204, body: undefined };
        },
        [`DELETE ${PATH}/event/position-sharing`]: () => {
          shared = false;
          return { status: 204, body: undefined };
        },
        [`POST ${PATH}/event/positions`]: { status: 204, body: undefined },
      },
    );

    const share = await screen.findByRole("button", { name: "Show others where I am" });
    expect(screen.getByText("Ben")).toBeVisible();
    expect(sent(`POST ${PATH}/event/positions`)).toHaveLength(0);

    await userEvent.click(share);
    await expect.poll(() => sent(`POST ${PATH}/event/positions`)).toHaveLength(1);
    expect(await sent(`POST ${PATH}/event/positions`)[0]?.json()).toMatchObject({ points: [{ latitude: 52.5, longitude: 13.4 }] });

    await userEvent.click(await screen.findByRole("button", { name: "Stop showing where I am" }));
    expect(await screen.findByRole("button", { name: "Show others where I am" })).toBeVisible();
  });

  it("finishes, and corrects the time", async () => {
    const start = ago(HOUR);
    let finishedAt: string | undefined;
    const { sent } = await open(
      { startTime: start },
      {
        [`GET ${PATH}/event`]: () => ({ body: { waves: waves(start), wave: 0, ...(finishedAt ? { finish: { finishedAt, wave: 0, elapsedMillis: 1, revision: 0 } } : {}) } }),
        [`PUT ${PATH}/event/finish`]: async (_, request) => {
          ({ finishedAt } = (await request.json()) as { finishedAt: string });
          return { body: { finishedAt, wave: 0, elapsedMillis: 1, revision: 0 } };
        },
        [`GET ${PATH}/event/ranking/me`]: { body: { asOf: ago(3_000), staleSeconds: 3, finished: 20_000, rank: 17 } },
      },
    );

    await userEvent.click(await screen.findByRole("button", { name: "I have finished" }));

    expect(await screen.findByText(/Your time: 1:0\d:\d\d/)).toBeVisible();
    expect(await screen.findByText("Rank 17 of 20,000 so far")).toBeVisible();
    const time = screen.getByLabelText("Correct time");
    await userEvent.clear(time);
    await userEvent.type(time, "3:45:12");
    await userEvent.click(screen.getByRole("button", { name: "Correct" }));
    expect(screen.getByText(/such as 45:12/)).toBeVisible();

    await userEvent.clear(screen.getByLabelText("Correct time"));
    await userEvent.type(screen.getByLabelText("Correct time"), "45:12");
    await userEvent.click(screen.getByRole("button", { name: "Correct" }));

    expect(await screen.findByText("Your time: 45:12")).toBeVisible();
    expect(sent(`PUT ${PATH}/event/finish`)).toHaveLength(2);
    expect(Date.parse(finishedAt ?? "") - Date.parse(start)).toBe(2_712_000);
  });

  it("reads the ranking with its age", async () => {
    const start = ago(HOUR);
    await open(
      { startTime: start },
      {
        [`GET ${PATH}/event`]: { body: { waves: waves(start), wave: 0 } },
        [`GET ${PATH}/event/ranking`]: {
          body: {
            asOf: ago(12_000),
            staleSeconds: 12,
            finished: 2,
            items: [
              { rank: 1, athleteId: ORGANISER, name: "Olga", wave: 1, elapsedMillis: 2_712_345 },
              { rank: 2, athleteId: BEN, wave: 0, elapsedMillis: 3_883_000 },
            ],
          },
        },
      },
    );

    expect(await screen.findByText("2 athletes have finished, as of 12 s ago")).toBeVisible();
    const table = within(await screen.findByRole("region", { name: "Ranking" }));
    const cells = (name: RegExp) => within(table.getByRole("row", { name })).getAllByRole("cell").map(({ textContent }) => textContent);
    expect(cells(/Olga/)).toEqual(["1", "Blue", "45:12"]);
    expect(cells(/An athlete/)).toEqual(["2", "Red", "1:04:43"]);
  });
});
