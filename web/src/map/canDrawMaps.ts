let answer: boolean | undefined;

/** Whether the browser has what the map is drawn with. */
export function canDrawMaps(): boolean {
  if (answer === undefined) {
    const context = document.createElement("canvas").getContext("webgl2");
    answer = Boolean(context) && typeof Worker === "function";
    context?.getExtension("WEBGL_lose_context")?.loseContext();
  }
  return answer;
}
