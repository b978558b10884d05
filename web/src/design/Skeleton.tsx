import { useTexts } from "../text/messages";
import { messages } from "./messages";

/** Holds the place of rows that are loading, so that nothing jumps when they come. */
export function Skeleton({ rows, tall = false }: { readonly rows: number; readonly tall?: boolean }) {
  const say = useTexts(messages);
  return (
    <div aria-busy="true" className="stack">
      <span className="unseen" role="status">
        {say("loading")}
      </span>
      {Array.from({ length: rows }, (_, row) => (
        <div aria-hidden className={tall ? "skeleton tall" : "skeleton row"} key={row} />
      ))}
    </div>
  );
}
