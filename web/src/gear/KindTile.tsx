import { Accessibility, Bike, CircleDot, Cog, Disc3, Footprints, Grid3x3, HeartPulse, Link2, Package, Sailboat, Snowflake, Volleyball, Watch, Waves, Wind, Wrench, BatteryMedium, type LucideIcon } from "lucide-react";

const SIGNS: Readonly<Record<string, readonly [LucideIcon, string]>> = {
  shoes: [Footprints, "foot"],
  bike: [Bike, "wheels"],
  chain: [Link2, "wheels"],
  cassette: [Cog, "wheels"],
  tyre: [CircleDot, "wheels"],
  "brake-pads": [Disc3, "wheels"],
  "bike-component": [Wrench, "wheels"],
  skis: [Snowflake, "snow"],
  snowboard: [Snowflake, "snow"],
  skates: [Wind, "wheels"],
  board: [Waves, "water"],
  boat: [Sailboat, "water"],
  wheelchair: [Accessibility, "wheels"],
  racket: [Volleyball, "foot"],
  "racket-strings": [Grid3x3, "foot"],
  watch: [Watch, "other"],
  "watch-battery": [BatteryMedium, "other"],
  "heart-rate-strap": [HeartPulse, "strength"],
};

interface KindTileProps {
  readonly kind: string;
  /** Address of the item's picture. */
  readonly picture?: string | undefined;
}

/** The item's picture, or the sign of its kind; the kind is said in words beside it. */
export function KindTile({ kind, picture }: KindTileProps) {
  if (picture) {
    return <img alt="" className="gear-tile" height="44" loading="lazy" src={picture} width="44" />;
  }
  const [Sign, colour] = SIGNS[kind] ?? [Package, "other"];
  return (
    <span aria-hidden className={`sport-tile ${colour}`}>
      <Sign size={22} strokeWidth={2.1} />
    </span>
  );
}
