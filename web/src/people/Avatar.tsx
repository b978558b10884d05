import { UserRound } from "lucide-react";
import { initialsOf } from "./initials";
import "./people.css";

const COLOURS = ["foot", "wheels", "water", "snow", "strength", "other"] as const;

interface AvatarProps {
  readonly athleteId: string;
  readonly name?: string | undefined;
  /** Address of the person's picture. */
  readonly picture?: string | undefined;
  readonly large?: boolean;
}

/** The person's picture, or initials in a colour that is theirs everywhere; the name is said in words beside it. */
export function Avatar({ athleteId, name, picture, large = false }: AvatarProps) {
  const size = large ? 112 : 44;
  const look = large ? "avatar large" : "avatar";
  if (picture) {
    return <img alt="" className={look} height={size} loading="lazy" src={picture} width={size} />;
  }
  const initials = initialsOf(name);
  return (
    <span aria-hidden className={`${look} ${colourOf(athleteId)}`}>
      {initials || <UserRound size={size / 2} />}
    </span>
  );
}

function colourOf(athleteId: string): string {
  const sum = [...athleteId].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9_973, 7);
  return COLOURS[sum % COLOURS.length] ?? "other";
}
