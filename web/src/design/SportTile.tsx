import { Accessibility, Bike, Dumbbell, Flower2, Footprints, HeartPulse, Mountain, Ship, Snowflake, Swords, Timer, Volleyball, Waves, Wind, type LucideIcon } from "lucide-react";

const SIGNS: Readonly<Record<string, readonly [LucideIcon, string]>> = {
  foot: [Footprints, "foot"],
  climbing: [Mountain, "foot"],
  wheels: [Bike, "wheels"],
  wheelchair: [Accessibility, "wheels"],
  skates: [Wind, "wheels"],
  water: [Waves, "water"],
  boat: [Ship, "water"],
  board: [Waves, "water"],
  snow: [Snowflake, "snow"],
  strength: [Dumbbell, "strength"],
  "mind-body": [Flower2, "snow"],
  gym: [HeartPulse, "strength"],
  ball: [Volleyball, "foot"],
  combat: [Swords, "strength"],
};

/** The family's sign and colour; the sport itself is said in words beside it. */
export function SportTile({ family }: { readonly family: string | undefined }) {
  const [Sign, colour] = SIGNS[family ?? ""] ?? [Timer, "other"];
  return (
    <span aria-hidden className={`sport-tile ${colour}`}>
      <Sign size={22} strokeWidth={2.1} />
    </span>
  );
}
