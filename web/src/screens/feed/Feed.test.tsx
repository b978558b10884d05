import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { fakeHouse } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as feed } from "./screen";

const MIRA = "019a7c10-0000-7000-8000-00000000000a";
const RUN = "019a7c10-0000-7000-8000-000000000001";
const HIDDEN = "019a7c10-0000-7000-8000-000000000002";
const item = (id: string) => ({ kind: "training", id, athleteId: MIRA, name: "Mira Koval", recordedAt: "2026-11-29T18:30:00Z" });

it("shows a card of each training that is still shown, read in one request", async () => {
  const asked = fakeHouse({
    "GET /api/v1/feed": { body: { items: [item(RUN), item(HIDDEN)] } },
    "GET /api/v1/shared-trainings": {
      body: { items: [{ hasMap: true, training: { id: RUN, athleteId: MIRA, title: "Hills", sport: "running", day: "2026-11-29", distanceMeters: 10_300, elapsedSeconds: 3_600, indoor: false, parts: [] } }] },
    },
    [`GET /api/v1/athletes/${MIRA}/trainings/${RUN}`]: { body: { id: RUN, title: "Hills", track: [{ latitudes: [50, 50.01], longitudes: [14, 14.01] }] } },
    "POST /api/v1/discussions/summaries": { body: { items: [{ subject: { kind: "training", athleteId: MIRA, id: RUN }, comments: 2, reactions: { kinds: [{ reaction: "fire", count: 3 }], total: 3 } }] } },
  });
  await renderScreen(feed, "/feed");

  const [only, ...others] = await screen.findAllByRole("article");
  expect(others).toEqual([]);
  const card = within(only as HTMLElement);
  expect(card.getByRole("link", { name: "Mira Koval" })).toHaveAttribute("href", `/people/${MIRA}`);
  expect(card.getByRole("link", { name: "Hills" })).toHaveAttribute("href", `/people/${MIRA}/trainings/${RUN}`);
  expect(only).toHaveTextContent("10.3");
  const cards = asked.filter(({ url }) => url.includes("shared-trainings"));
  expect(cards.map(({ url }) => new URL(url).searchParams.getAll("training"))).toEqual([[`${MIRA}:${RUN}`, `${MIRA}:${HIDDEN}`]]);
  expect(await card.findByText("3 reactions")).toBeVisible();
  expect(card.getByText("2 comments")).toBeVisible();
  const summaries = asked.filter(({ url }) => url.includes("summaries"));
  expect(await Promise.all(summaries.map((request) => request.json() as unknown))).toEqual([{ subjects: [{ kind: "training", athleteId: MIRA, id: RUN }] }]);
});

it("says how the first training comes here", async () => {
  fakeHouse({ "GET /api/v1/feed": { body: { items: [] } } });
  await renderScreen(feed, "/feed");
  expect(await screen.findByRole("link", { name: "Find people" })).toHaveAttribute("href", "/people");
});
