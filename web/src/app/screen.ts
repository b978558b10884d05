import type { LucideIcon } from "lucide-react";
import type { FunctionComponent } from "react";
import type { Text } from "../text/messages";
import { messages } from "./messages";

/**
 * A screen's place in the navigation. Orders below 5 stand in a phone's bar and the rest behind "More"; they are shown in groups: everyday below 10, training
 * from 10, together from 20, oneself from 30; from 50 on they are apart, as what is rarely visited.
 */
export interface Place {
  readonly order: number;
  readonly label: Text;
  readonly icon: LucideIcon;
  /** Shown only to a person who has one of these roles. */
  readonly roles?: readonly string[];
  /** What the place says without being opened, such as how many are unread. */
  readonly badge?: FunctionComponent;
}

/** What a folder below `screens/` exports from its `screen.ts`; nothing else has to know of it. */
export interface Screen {
  /** Below `/app/`, such as `diary/$id`. */
  readonly path: string;
  readonly load: () => Promise<{ readonly Screen: FunctionComponent }>;
  /** Where the screen stands in the navigation; absent for one that others lead to. */
  readonly navigation?: Place;
  /** The letter that opens it after G. */
  readonly letter?: string;
  /** Keys that the screen itself listens to, for the help sheet. */
  readonly keys?: readonly { readonly keys: readonly string[]; readonly label: Text }[];
  /** Parses the address's parameters; what does not fit is left out. */
  readonly search?: (parameters: Record<string, unknown>) => Record<string, unknown>;
  /** Shown to a visitor who is not signed in too. */
  readonly open?: boolean;
}

const found = import.meta.glob<{ readonly screen: Screen }>("../screens/*/screen.ts", { eager: true });

export const screens: readonly Screen[] = Object.values(found).map((module) => module.screen);

export const navigation = screens
  .flatMap((screen) => (screen.navigation ? [{ ...screen.navigation, path: screen.path, letter: screen.letter }] : []))
  .sort((one, other) => one.order - other.order);

export const screenKeys = screens.flatMap((screen) => screen.keys ?? []);

export type NavigationPlace = (typeof navigation)[number];

/** Orders that stand in a phone's bar end here. */
export const IN_BAR = 5;
/** Orders that are visited rarely begin here. */
export const RARE = 50;

/** The headings under which places stand, and the order at which each begins. What is visited every day needs none. */
const GROUPS = [
  { from: 0, label: undefined },
  { from: 10, label: messages.groupTraining },
  { from: 20, label: messages.groupTogether },
  { from: 30, label: messages.groupYou },
  { from: RARE, label: messages.groupApps },
];

export interface PlaceGroup {
  readonly from: number;
  readonly label: Text | undefined;
  readonly places: readonly NavigationPlace[];
}

/** The places that are for a person with these roles. */
export function placesFor(roles: readonly string[]): readonly NavigationPlace[] {
  return navigation.filter((place) => place.roles === undefined || place.roles.some((role) => roles.includes(role)));
}

/** Places under their headings; a heading without a place is left out. */
export function groupPlaces(places: readonly NavigationPlace[]): readonly PlaceGroup[] {
  return GROUPS.map(({ from, label }, number) => {
    const end = GROUPS[number + 1]?.from ?? Infinity;
    return { from, label, places: places.filter(({ order }) => order >= from && order < end) };
  }).filter((group) => group.places.length > 0);
}
