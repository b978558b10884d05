import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { MIRA, relationship } from "../../testing/people";
import { renderScreen } from "../../testing/render";
import { screen as shared } from "./screen";

const ID = "0197a5e0-0000-7000-8000-000000000001";
const ADDRESS = `/people/${MIRA}/trainings/${ID}`;
const READ = `GET /api/v1/athletes/${MIRA}/trainings/${ID}`;
const SEEN = {
  id: ID,
  athleteId: MIRA,
  title: "Dike run",
  sport: "running",
  day: "2026-11-22",
  distanceMeters: 10_000,
  elapsedSeconds: 3_000,
  indoor: false,
  notes: "Windy",
  parts: ["map"],
  laps: [],
  links: { self: "/s", photos: "/p" },
  track: [
    { latitudes: [46, 46.01], longitudes: [14, 14.01] },
    { latitudes: [46.02, 46.03], longitudes: [14.02, 14.03] },
  ],
};
const HOUSE = { [`GET /api/v1/relationships/${MIRA}`]: { body: relationship() }, [`${READ}/photos`]: { body: { photos: [] } } };

describe("a training that another shows", () => {
  it("has their figures and their cut track, and says what is not shown", async () => {
    fakeHouse({ ...HOUSE, [READ]: { body: SEEN } });
    await renderScreen(shared, ADDRESS);

    expect(await screen.findByRole("heading", { level: 1, name: "Dike run" })).toBeVisible();
    expect(await screen.findByRole("link", { name: "Mira Koval" })).toHaveAttribute("href", `/people/${MIRA}`);
    expect(screen.getByText("Sunday, November 22, 2026")).toBeVisible();
    expect(screen.getByText("Windy")).toBeVisible();
    expect(screen.getByRole("img", { name: /track/ }).querySelectorAll(".hero-track-line")).toHaveLength(2);
    expect(screen.getByText(/Stretches that Mira Koval keeps private/)).toBeVisible();
    expect(screen.getByText("Heart rate").closest(".tag")).toBeVisible();
  });

  it("has charts of the samples that are shown", async () => {
    const streams = { timeSeconds: [0, 60, 120, 180], heartRateBpm: [120, 130, 140, 150], distanceMeters: [0, 200, 400, 600] };
    const asked = fakeHouse({
      ...HOUSE,
      [READ]: { body: { ...SEEN, links: { ...SEEN.links, streams: "/s" }, track: undefined } },
      [`${READ}/streams`]: { body: { trainingId: ID, sampleCount: 4, resolution: "high", streams, stretchStarts: [0] } },
    });
    await renderScreen(shared, ADDRESS);

    expect(await screen.findByRole("radio", { name: "By distance" })).toBeVisible();
    expect(screen.queryByRole("img", { name: /track/ })).toBeNull();
    expect(asked.some(({ url }) => url.includes(`/api/v1/trainings/${ID}/streams`))).toBe(false);
  });

  it("can be reported", async () => {
    const asked = fakeHouse({
      ...HOUSE,
      [READ]: { body: SEEN },
      "POST /api/v1/reports": { status: 201, body: { id: ID, subject: { kind: "training", id: ID, athleteId: MIRA }, reason: "cheating", status: "open", reportedAt: new Date().toISOString() } },
    });
    await renderScreen(shared, ADDRESS);

    await userEvent.click(await screen.findByRole("button", { name: "More about this training" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Report…" }));
    await userEvent.click(await screen.findByRole("radio", { name: "A faked or manipulated training" }));
    await userEvent.click(screen.getByRole("button", { name: "Send the report" }));

    expect(await screen.findByText("Your report has been sent")).toBeVisible();
    expect(await asked.find(({ url }) => url.endsWith("/reports"))?.json()).toEqual({ subject: { kind: "training", id: ID, athleteId: MIRA }, reason: "cheating" });
  });

  it("has photos, one after the other", async () => {
    const photo = (number: number, caption?: string) => ({ id: `019a5f10-3a4b-7c5d-9e6f-00000000000${number}`, small: "/small", large: `/large-${number}`, width: 4, height: 3, ...(caption ? { caption } : {}) });
    fakeHouse({ ...HOUSE, [READ]: { body: SEEN }, [`${READ}/photos`]: { body: { photos: [photo(1, "On the ridge"), photo(2)] } } });
    await renderScreen(shared, ADDRESS);

    await userEvent.click(await screen.findByRole("button", { name: "On the ridge" }));
    await userEvent.click(await screen.findByRole("button", { name: "Next" }));

    expect(await screen.findByRole("img", { name: "Photo 2" })).toHaveAttribute("src", "/large-2");
  });

  it("that is gone or hidden leads to its athlete", async () => {
    fakeHouse({ ...HOUSE, [READ]: PROBLEM(404, "Not found", "No such training.") });
    await renderScreen(shared, ADDRESS);

    expect(await screen.findByRole("heading", { level: 1, name: "This training is not here" })).toBeVisible();
    expect(screen.getByRole("link", { name: "To the athlete" })).toHaveAttribute("href", `/people/${MIRA}`);
  });
});
