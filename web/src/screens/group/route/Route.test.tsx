import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { group, GROUP_ID } from "../../../testing/group";
import { fakeHouse, PROBLEM } from "../../../testing/house";
import { renderScreen } from "../../../testing/render";
import { screen as page } from "../screen";

const PATH = `/api/v1/group-trainings/${GROUP_ID}`;
const ROUTE = { distanceMeters: 12_300, ascentMeters: 210, lines: [{ latitudes: [52.5, 52.51], longitudes: [13.4, 13.41] }] };
const OWN = "019a6b10-9999-7e5f-8a6b-7c8d9e0f1a2b";

const startTime = new Date(Date.now() + 86_400_000).toISOString();

async function open(members: Record<string, unknown>, answers: Parameters<typeof fakeHouse>[0]) {
  const asked = fakeHouse({
    [`GET ${PATH}`]: { body: group({ startTime, ...members }), headers: { ETag: '"v3"' } },
    [`GET ${PATH}/announcements`]: { body: { items: [] } },
    [`GET ${PATH}/participants`]: { body: { items: [] } },
    [`GET ${PATH}/invitation-link`]: { body: { open: false } },
    [`GET ${PATH}/event`]: PROBLEM(404, "Not found", "Not of this test"),
    ...answers,
  });
  await renderScreen(page, `/groups/${GROUP_ID}`);
  await screen.findByRole("heading", { level: 1, name: "Saturday long run" });
  return { sent: (line: string) => asked.filter(({ method, url }) => `${method} ${new URL(url).pathname}` === line) };
}

describe("the route of a group training", () => {
  it("is shown to a participant with distance and climb", async () => {
    await open({ participation: { state: "going" } }, { [`GET ${PATH}/route`]: { body: ROUTE } });

    expect(await screen.findByRole("heading", { name: "Route" })).toBeVisible();
    expect(screen.getByRole("group", { name: "Map of the route" })).toBeVisible();
    expect(screen.getByText("12.30 km")).toBeVisible();
    expect(screen.getByText("210 m")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Take the route out" })).toBeNull();
  });

  it("is no card for a participant where there is none", async () => {
    const { sent } = await open({ participation: { state: "going" } }, { [`GET ${PATH}/route`]: PROBLEM(404, "Not found", "None") });

    await expect.poll(() => sent(`GET ${PATH}/route`)).toHaveLength(1);
    expect(screen.queryByRole("heading", { name: "Route" })).toBeNull();
  });

  it("is chosen by an organiser among trainings that others may see", async () => {
    let isAttached = false;
    const training = (id: string, title: string, visibility: string) => ({ id, title, visibility, sport: "running", startTime: "2026-11-20T08:00:00Z", utcOffsetSeconds: 0, elapsedSeconds: 3_600, source: "upload", etag: "\"v1\"" });
    const { sent } = await open(
      { organises: true },
      {
        [`GET ${PATH}/route`]: () => (isAttached ? { body: ROUTE } : PROBLEM(404, "Not found", "None")),
        "GET /api/v1/trainings": { body: { items: [training("0199e8b2-0000-7c31-9d02-8f7e6d5c4b3a", "Secret loop", "only-me"), training(OWN, "River loop", "friends")] } },
        [`PUT ${PATH}/route`]: () => {
          isAttached = true;
          return { status: 204, body: undefined };
        },
      },
    );

    expect(await screen.findByRole("option", { name: /River loop/ })).toBeInTheDocument();
    expect(screen.queryByRole("option", { name: /Secret loop/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Use as the route" }));

    expect(await screen.findByText("12.30 km")).toBeVisible();
    expect(await sent(`PUT ${PATH}/route`)[0]?.json()).toEqual({ trainingId: OWN });
    expect(screen.getByRole("button", { name: "Take the route out" })).toBeVisible();
  });
});
