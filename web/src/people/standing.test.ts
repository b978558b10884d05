import { describe, expect, it } from "vitest";
import { counts, relationship } from "../testing/people";
import { after, counted, isShownAtOnce, listsOf } from "./standing";

describe("what another is to the person", () => {
  it("becomes a friend where both asked", () => {
    expect(after(relationship(), "ask").friendship).toBe("requested");
    expect(after(relationship({ friendship: "asked" }), "ask").friendship).toBe("friend");
    expect(after(relationship({ friendship: "friend" }), "ask").friendship).toBe("friend");
  });

  it("ends all ties by a block, and none comes back with its end", () => {
    const tied = relationship({ friendship: "friend", following: true, followed: true });

    expect(after(tied, "block")).toEqual(relationship({ blocked: true }));
    expect(after(after(tied, "block"), "unblock")).toEqual(relationship());
  });

  it("says in which lists they stand", () => {
    expect(listsOf(relationship({ friendship: "asked", following: true }))).toEqual(["received", "followees"]);
    expect(listsOf(relationship())).toEqual([]);
  });

  it("counts those lists", () => {
    const before = relationship({ friendship: "asked" });

    expect(counted(counts({ friends: 3, requestsReceived: 1 }), before, after(before, "accept"))).toEqual(counts({ friends: 4 }));
  });

  it("shows a block once it is in force", () => {
    expect(isShownAtOnce("block")).toBe(false);
    expect(isShownAtOnce("unfriend")).toBe(true);
  });
});
