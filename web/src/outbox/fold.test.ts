import { expect, it } from "vitest";
import type { Change, Members, Method } from "./change";
import { folded } from "./fold";

const PATH = "/api/v1/trainings/0a000000-0000-4000-8000-000000000001";
let number = 0;
const change = (method: Method, body?: Members, path = PATH, base?: Members): Change => ({
  id: `${++number}`,
  accountId: "anna",
  method,
  path,
  target: PATH,
  madeAt: number,
  state: { kind: "waits" },
  ...(body ? { body } : {}),
  ...(base ? { base } : {}),
});

it("sends two changes of a document as one, made of the first one's version", () => {
  const first = { ...change("PATCH", { name: "A", map: { a: 1 } }, PATH, { name: "old", map: {} }), etag: '"1"', state: { kind: "refused", title: "no" } as const };
  const second = { ...change("PATCH", { name: null, feeling: 3, map: { b: 2 } }, PATH, { name: "not yet sent", feeling: 1 }), etag: '"1"' };

  const [one, ...more] = folded([first], second);

  expect(more).toEqual([]);
  expect(one).toMatchObject({ id: first.id, etag: '"1"', madeAt: second.madeAt, state: { kind: "waits" } });
  expect(one?.body).toEqual({ name: null, feeling: 3, map: { a: 1, b: 2 } });
  expect(one?.base).toEqual({ name: "old", feeling: 1, map: {} });
});

it("replaces a whole document by the later one", () => {
  expect(folded([change("PUT", { target: 1, name: "a" })], change("PUT", { target: 2 }))[0]?.body).toEqual({ target: 2 });
});

it.each([
  ["a deletion that is taken back", change("DELETE"), change("POST", undefined, `${PATH}/restoration`)],
  ["a restoration that is taken back", change("POST", undefined, `${PATH}/restoration`), change("DELETE")],
  ["gear that is taken out of use and in again", change("POST", undefined, `${PATH}/retire`), change("POST", undefined, `${PATH}/reactivate`)],
])("leaves only the later of %s, since the earlier may have arrived", (_, first, second) => {
  const earlier = change("PATCH", { name: "stays" });
  expect(folded([earlier, first], second)).toEqual([earlier, second]);
});

it("changes what is deleted only where it can be restored, and when the change was not refused", () => {
  const deletion = change("DELETE");
  const patch = change("PATCH", { name: "A" });
  const gear = { target: "/api/v1/gear/x", path: "/api/v1/gear/x" };
  expect(folded([patch], deletion)).toEqual([patch, deletion]);
  expect(folded([{ ...patch, state: { kind: "refused", title: "no" } }], deletion)).toEqual([deletion]);
  expect(folded([{ ...patch, ...gear }], { ...deletion, ...gear })).toEqual([{ ...deletion, ...gear }]);
});

it.each([
  ["a change of what may have been created already", { ...change("POST", { name: "A" }, "/api/v1/gear"), target: "/api/v1/gear" }, change("PATCH", { name: "B" })],
  ["the same act twice", change("POST", undefined, `${PATH}/retire`), change("POST", undefined, `${PATH}/retire`)],
  ["a change after a restoration", change("POST", undefined, `${PATH}/restoration`), change("PATCH", { name: "B" })],
])("keeps the order of %s", (_, first, second) => {
  expect(folded([first], second)).toEqual([first, second]);
});
