/**
 * What the browser complains about on any page of a context: errors in the console (a broken content security policy is one),
 * scripts that throw, answers that are our own failure. A page that is meant to be refused may say so once, by its status.
 */
export function gatherComplaints(context) {
  const complaints = [];
  const refused = new Set();
  context.on("response", (answer) => {
    if (answer.status() >= 500) {
      complaints.push(`${answer.status()} ${answer.url()}`);
    } else if (answer.status() >= 400 && answer.request().isNavigationRequest()) {
      refused.add(answer.url());
    }
  });
  context.on("console", (message) => {
    const place = message.location().url;
    const isRefusal = message.text().startsWith("Failed to load resource") && refused.has(place);
    if (message.type() === "error" && !isRefusal) {
      complaints.push(`${message.text()} (${place})`);
    }
  });
  context.on("weberror", (failure) => complaints.push(String(failure.error())));
  return {
    /** Drops the complaints so far, after requests that were meant to be refused at first. */
    forget() {
      complaints.length = 0;
    },
    /** Fails when anything was complained about since the last call. */
    demandNone() {
      const found = complaints.splice(0);
      if (found.length > 0) {
        throw new Error(`the browser complained:\n${found.join("\n")}`);
      }
    },
  };
}
