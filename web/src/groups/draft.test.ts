import { describe, expect, it } from "vitest";
import { forClub, groupDocument, groupDraftOf, groupFaultsOf, groupPatch, newGroupDraft, seriesDocument, seriesDraftOf, seriesPatch, type GroupDraft } from "./draft";
import type { Group } from "./group";
import type { Series } from "./series";

const NOW = new Date("2026-12-01T12:00:00Z");
const DRAFT: GroupDraft = { ...newGroupDraft("2026-12-05", "Europe/Berlin", "running"), name: "Long run", time: "09:30" };
const GROUP = {
  id: "019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
  name: "Long run",
  sport: "running",
  startTime: "2026-12-05T08:30:00Z",
  timeZone: "Europe/Berlin",
  durationSeconds: 5_400,
  place: { name: "Tiergarten", latitude: 52.5, longitude: 13.35 },
  capacity: 20,
  visibility: "friends",
} as unknown as Group;

describe("a new group training", () => {
  it("starts when the clock of its place says so", () => {
    expect(groupDocument(DRAFT)).toEqual({
      name: "Long run",
      sport: "running",
      startTime: "2026-12-05T08:30:00.000Z",
      timeZone: "Europe/Berlin",
      durationSeconds: 3_600,
      visibility: "friends",
    });
  });

  it.each<[string, Partial<GroupDraft>, keyof GroupDraft, string]>([
    ["without a name", { name: "  " }, "name", "nameWrong"],
    ["without a sport", { sport: "" }, "sport", "sportWrong"],
    ["without a day", { day: "" }, "day", "whenWrong"],
    ["in the past", { day: "2026-12-01", time: "12:59" }, "day", "pastWrong"],
    ["of no length", { duration: "" }, "duration", "durationWrong"],
    ["of three days", { duration: "72:00" }, "duration", "durationWrong"],
    ["for nobody", { capacity: "0" }, "capacity", "capacityWrong"],
    ["for half a person", { capacity: "1.5" }, "capacity", "capacityWrong"],
    ["at a point without a name", { position: { latitude: 1, longitude: 2 } }, "place", "placeWrong"],
  ])("%s is not sent", (_, written, member, fault) => {
    expect(groupFaultsOf({ ...DRAFT, ...written }, NOW)).toEqual({ [member]: fault });
  });

  it("that is right has no fault", () => {
    expect(groupFaultsOf({ ...DRAFT, capacity: "50000", place: "Park" }, NOW)).toEqual({});
  });
});

describe("a changed group training", () => {
  it("sends nothing of what was not touched", () => {
    expect(groupPatch(groupDraftOf(GROUP), GROUP)).toEqual({});
  });

  it("removes the point of a place that keeps its name", () => {
    expect(groupPatch({ ...groupDraftOf(GROUP), position: undefined }, GROUP)).toEqual({ place: { name: "Tiergarten", latitude: null, longitude: null } });
  });

  it("makes a new one without what is not said", () => {
    expect(groupDocument({ ...DRAFT, place: "Zoo" })).toMatchObject({ place: { name: "Zoo" } });
    expect(groupDocument({ ...DRAFT, place: "Zoo" }).place).not.toHaveProperty("latitude");
  });

  it("removes what was emptied, and replaces the place as a whole", () => {
    expect(groupPatch({ ...groupDraftOf(GROUP), capacity: "", place: "Zoo" }, GROUP)).toEqual({ capacity: null, place: { name: "Zoo", latitude: 52.5, longitude: 13.35 } });
  });
});

describe("a group training of a club", () => {
  const CLUB = "019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2c";
  const ofClub = { ...GROUP, visibility: "only-me", clubId: CLUB } as unknown as Group;

  it("names it, and shows itself to its members alone unless the organiser says more", () => {
    expect(groupDocument({ ...DRAFT, ...forClub(CLUB) })).toMatchObject({ clubId: CLUB, visibility: "only-me" });
    expect(seriesDocument({ ...DRAFT, ...forClub(CLUB), visibility: "everyone" })).toMatchObject({ clubId: CLUB, visibility: "everyone" });
  });

  it("keeps its club, loses it or gets another", () => {
    expect(groupPatch(groupDraftOf(ofClub), ofClub)).toEqual({});
    expect(groupPatch({ ...groupDraftOf(ofClub), clubId: "" }, ofClub)).toEqual({ clubId: null });
    expect(groupPatch({ ...groupDraftOf(GROUP), ...forClub(CLUB) }, GROUP)).toEqual({ clubId: CLUB, visibility: "only-me" });
  });
});

describe("a series", () => {
  const SERIES = { ...GROUP, timeOfDay: "09:30:00" } as unknown as Series;

  it("starts by the clock of its place, whatever the day", () => {
    expect(seriesDocument(DRAFT)).toEqual({ name: "Long run", sport: "running", timeZone: "Europe/Berlin", durationSeconds: 3_600, visibility: "friends" });
  });

  it("sends of a change what each training takes over, and no day", () => {
    const draft = seriesDraftOf(SERIES, "2026-12-12");
    expect(seriesPatch(draft, SERIES)).toEqual({});
    expect(seriesPatch({ ...draft, time: "10:00", capacity: "" }, SERIES)).toEqual({ timeOfDay: "10:00:00", capacity: null });
  });
});
