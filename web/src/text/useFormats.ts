import { useQuery } from "@tanstack/react-query";
import { profileQuery } from "../session/profile";
import { sessionQuery } from "../session/session";
import { Formats } from "./formats";
import { localeOf, useLanguage } from "./language";

/** Formats of the person who is signed in: their language, and the units of their profile. */
export function useFormats(): Formats {
  const language = useLanguage();
  const session = useQuery(sessionQuery);
  const profile = useQuery({ ...profileQuery, enabled: session.data?.signedIn === true });
  return new Formats(language, profile.data?.document.units ?? "metric", localeOf(language));
}
