import { expect, it } from "vitest";
import type { Change, Json } from "./change";
import { overlaid } from "./overlay";

const ID = "0a000000-0000-4000-8000-000000000001";
const NEW = "0b000000-0000-4000-8000-000000000002";
const TRAINING = `/api/v1/trainings/${ID}`;
const change = (members: Partial<Change>): Change => ({ id: NEW, accountId: "anna", method: "PATCH", path: TRAINING, target: TRAINING, madeAt: Date.UTC(2026, 0, 2), state: { kind: "waits" }, ...members });
const read = (path: string, answer: Json, ...changes: readonly Change[]) => overlaid(new URL(path, "http://house"), answer, changes);

it("shows a change wherever the document stands", () => {
  const renamed = change({ body: { name: "Hill", feeling: null } });
  const row = { id: ID, name: "Run", title: "Run", feeling: 3 };
  expect(read("/api/v1/trainings", { items: [row, { id: "other", title: "Run" }] }, renamed)).toEqual({ items: [{ id: ID, name: "Hill", title: "Hill" }, { id: "other", title: "Run" }] });
  expect(read(TRAINING, row, renamed)).toMatchObject({ title: "Hill" });
});

it("leaves what was deleted out of lists, and what was refused as it is", () => {
  const list = { items: [{ id: ID }, { id: "other" }] };
  expect(read("/api/v1/trainings", list, change({ method: "DELETE" }))).toEqual({ items: [{ id: "other" }] });
  expect(read("/api/v1/trainings", list, change({ method: "DELETE", state: { kind: "refused", title: "no" } }))).toEqual(list);
});

it("adds what was created to its own list, for the days that were asked for", () => {
  const target = "/api/v1/plan-entries";
  const created = change({ method: "POST", path: target, target, body: { day: "2026-01-05", sport: "running" } });
  const items = (path: string) => (read(path, { items: [] }, created) as { items: Json[] }).items;
  expect(items(`${target}?from=2026-01-05&to=2026-01-05`)).toEqual([{ id: NEW, day: "2026-01-05", sport: "running", fulfilledBy: "matching" }]);
  expect(items(`${target}?from=2026-01-06&to=2026-01-09`)).toEqual([]);
  expect(items(`${target}?from=2026-01-01&to=2026-01-04`)).toEqual([]);
  expect(items("/api/v1/gear")).toEqual([]);
});

it("changes what was created", () => {
  const target = "/api/v1/gear";
  const created = change({ method: "POST", path: target, target, body: { name: "Shoes" } });
  const path = `${target}/${NEW}`;
  const renamed = change({ id: "x", path, target: path, body: { name: "Spikes" } });
  expect(read(target, { items: [] }, created, renamed)).toMatchObject({ items: [{ id: NEW, name: "Spikes" }] });
});

it("shows acts", () => {
  const target = `/api/v1/gear/${ID}`;
  const gear = { items: [{ id: ID, name: "Shoes" }] };
  const retired = read("/api/v1/gear", gear, change({ method: "POST", target, path: `${target}/retire` }));
  expect(retired).toEqual({ items: [{ id: ID, name: "Shoes", retiredAt: "2026-01-02T00:00:00.000Z" }] });
  expect(read("/api/v1/gear", retired, change({ method: "POST", target, path: `${target}/reactivate` }))).toEqual(gear);
});

it("changes a document that a person has once only at its own address", () => {
  const target = "/api/v1/profiles/me";
  const moved = change({ path: target, target, body: { units: "imperial" } });
  expect(read(target, { units: "metric", id: "anna" }, moved)).toEqual({ units: "imperial", id: "anna" });
  expect(read(`${target}/visibility`, { map: "everyone" }, moved)).toEqual({ map: "everyone" });
});
