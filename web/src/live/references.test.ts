import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it, vi } from "vitest";
import { Refetch } from "./references";

function reads(...keys: readonly (readonly string[])[]) {
  vi.useFakeTimers();
  const queries = new QueryClient();
  keys.forEach((key) => queries.setQueryData(key, "read"));
  const isStale = (key: readonly string[]) => queries.getQueryState(key)?.isInvalidated;
  return { queries, refetch: new Refetch(queries), isStale };
}

describe("a signal", () => {
  it("makes stale what its reference names, and nothing else", async () => {
    const { refetch, isStale } = reads(["trainings", "one", "1"], ["gear", "all"]);

    refetch.note({ kind: "training-changed", reference: "/api/v1/trainings/1?x" });
    await vi.runAllTimersAsync();

    expect(isStale(["trainings", "one", "1"])).toBe(true);
    expect(isStale(["gear", "all"])).toBe(false);
  });

  it("of a relation makes stale what another is and shows", async () => {
    const { refetch, isStale } = reads(["relations", "counts"], ["people", "profile", "1"], ["trainings"]);

    refetch.note({ kind: "relation", reference: "/api/v1/relationships/1" });
    await vi.runAllTimersAsync();

    expect([isStale(["relations", "counts"]), isStale(["people", "profile", "1"]), isStale(["trainings"])]).toEqual([true, true, false]);
  });

  it("without a reference makes everything stale but the session", async () => {
    const { refetch, isStale } = reads(["trainings"], ["whatever"], ["session"]);

    refetch.note({ kind: "reset" });
    await vi.runAllTimersAsync();

    expect([isStale(["trainings"]), isStale(["whatever"]), isStale(["session"])]).toEqual([true, true, false]);
  });

  it("costs one read together with others that come soon after", async () => {
    const { queries, refetch } = reads(["trainings"]);
    const invalidated = vi.spyOn(queries, "invalidateQueries");

    for (let count = 0; count < 50; count++) {
      refetch.note({ kind: "training-recorded", reference: `/api/v1/trainings/${count}` });
    }
    await vi.runAllTimersAsync();

    expect(invalidated).toHaveBeenCalledOnce();
  });

  it("of an unknown resource changes nothing", async () => {
    const { refetch, isStale } = reads(["trainings"]);

    refetch.note({ kind: "new-kind", reference: "/api/v1/unheard-of/1" });
    await vi.runAllTimersAsync();

    expect(isStale(["trainings"])).toBe(false);
  });
});
