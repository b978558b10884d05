import { describe, expect, it } from "vitest";
import { policy, styleDigests } from "../../tools/policy.mjs";

describe("the content security policy", () => {
  it("allows no inline script or style but the two texts of React Aria", async () => {
    const text = await policy();
    expect(text).not.toContain("unsafe");
    expect(text).toContain("default-src 'none'");
    expect(text).toContain("script-src 'self';");
    expect(await styleDigests()).toHaveLength(2);
  });

  it("knows the texts of the installed React Aria, as a browser computed their digests", async () => {
    expect(await styleDigests()).toEqual([
      "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
      "'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
    ]);
  });
});
