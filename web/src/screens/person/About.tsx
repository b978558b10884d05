import { useQuery } from "@tanstack/react-query";
import { WriteButton } from "../../conversations/WriteButton";
import { Tag } from "../../design";
import { Avatar } from "../../people/Avatar";
import { seenPicturesQuery, type SeenProfile } from "../../people/seen";
import type { Relationship } from "../../people/standing";
import { Ties, TieButtons } from "../../people/TieButtons";
import { useLanguage } from "../../text/language";
import { useTexts } from "../../text/messages";
import { regionName } from "../../text/regions";
import { useFormats } from "../../text/useFormats";
import { useSports } from "../../training/sports";
import { messages } from "./messages";

interface AboutProps {
  readonly name: string;
  readonly relationship: Relationship;
  /** Absent where it is not shown. */
  readonly profile: SeenProfile | undefined;
}

/** Who it is, what they are to the person, and what can be done about it. */
export function About({ name, relationship, profile }: AboutProps) {
  const say = useTexts(messages);
  const language = useLanguage();
  const formats = useFormats();
  const sportOf = useSports();
  const pictures = useQuery({ ...seenPicturesQuery(relationship.athleteId), enabled: profile !== undefined }).data;
  return (
    <header aria-label={say("about", { name })} className="card person-head" role="group">
      <Avatar athleteId={relationship.athleteId} large name={name} picture={profile ? pictures?.profile : undefined} />
      <div className="person-about">
        <div>
          <h1 tabIndex={-1}>{name}</h1>
          {profile?.homeRegion ? <p className="quiet">{regionName(profile.homeRegion, language)}</p> : null}
        </div>
        <Ties relationship={relationship} />
        {profile?.biography ? <p className="person-words">{profile.biography}</p> : null}
        {profile && profile.sports.length > 0 ? (
          <ul aria-label={say("sports")} className="inline person-sports">
            {profile.sports.map((key) => (
              <li key={key}>
                <Tag>{sportOf(key).name}</Tag>
              </li>
            ))}
          </ul>
        ) : null}
        {profile?.weightKilograms === undefined ? null : (
          <p>
            <span className="quiet">{say("weight")}</span> {say("kilograms", { number: formats.number(profile.weightKilograms, 1) })}
          </p>
        )}
        {relationship.blocked ? <p>{say("blockedWhy")}</p> : profile ? null : <p className="quiet">{say("notShown")}</p>}
        <TieButtons isShown={profile !== undefined} relationship={relationship}>
          <WriteButton athleteId={relationship.athleteId} />
        </TieButtons>
      </div>
    </header>
  );
}
