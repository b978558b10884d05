import { useQuery } from "@tanstack/react-query";
import { profileQuery } from "../session/profile";
import { sessionQuery } from "../session/session";
import { today, type Day } from "./days";

/** The person's time zone, by which the services count days; nothing until the profile has come. */
export function useZone(): string | undefined {
  const session = useQuery(sessionQuery);
  return useQuery({ ...profileQuery, enabled: session.data?.signedIn === true }).data?.document.timeZone;
}

/** Today where the person lives, whatever the clock of this device shows. */
export function useToday(): Day {
  return today(new Date(), useZone());
}
