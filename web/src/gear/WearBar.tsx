import { useTexts } from "../text/messages";
import type { Life } from "./gear";
import { messages } from "./messages";
import { useWearWords } from "./wear";
import "./gear.css";

/** The used part of a life: from the line on, items of the kind are worn out. */
export function WearBar({ life }: { readonly life: Life }) {
  const say = useTexts(messages);
  const words = useWearWords();
  const part = (amount: number) => Math.min(100, (amount / life.upper) * 100);
  return (
    <svg aria-label={say("wear", { words: words.used(life) })} className={`wear-bar ${life.threshold}`} preserveAspectRatio="none" role="img" viewBox="0 0 100 1">
      <rect className="rail" height="1" width="100" />
      <rect className="late" height="1" width={100 - part(life.lower)} x={part(life.lower)} />
      <rect className="used" height="1" width={part(life.used)} />
      <rect className="line" height="1" width="0.6" x={part(life.lower)} />
    </svg>
  );
}
