export type Mood = "fresh" | "steady" | "building" | "tired";

/** Form as a share of fitness, so that it means the same to a beginner and to a professional. */
export function moodOf(form: number, fitness: number): Mood {
  const share = form / Math.max(fitness, 10);
  if (share > 0.1) {
    return "fresh";
  }
  if (share > -0.15) {
    return "steady";
  }
  return share > -0.4 ? "building" : "tired";
}
