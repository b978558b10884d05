import { useQuery } from "@tanstack/react-query";
import { Pencil, UserRound } from "lucide-react";
import { Button, ButtonLink } from "../../design";
import { PictureButtons } from "../../pictures/PictureButtons";
import { picturesQuery } from "../../pictures/pictures";
import type { Profile } from "../../session/profile";
import { useLanguage } from "../../text/language";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import { regionName } from "../../text/regions";

interface AboutProps {
  readonly profile: Profile["document"];
  readonly onEdit: () => void;
}

/** The person as others see them. */
export function About({ profile, onEdit }: AboutProps) {
  const say = useTexts(messages);
  const language = useLanguage();
  const pictures = useQuery(picturesQuery).data;
  return (
    <section aria-label={say("about")} className="card profile-about">
      {pictures?.profile ? (
        <img alt="" className="profile-picture" height="112" src={pictures.profile.small} width="112" />
      ) : (
        <span aria-hidden className="profile-picture none">
          <UserRound size={48} />
        </span>
      )}
      <div className="stack">
        <div>
          <h2>{profile.displayName}</h2>
          {profile.homeRegion ? <p className="quiet">{regionName(profile.homeRegion, language)}</p> : null}
        </div>
        <p className={profile.biography ? "profile-words" : "quiet"}>{profile.biography ?? say("noBiography")}</p>
        <div className="inline">
          <Button onPress={onEdit}>
            <Pencil aria-hidden size={17} />
            {say("edit")}
          </Button>
          <ButtonLink kind="plain" to="/privacy">
            {say("whoSees")}
          </ButtonLink>
        </div>
        {pictures ? <PictureButtons of="profile" picture={pictures.profile} /> : null}
      </div>
    </section>
  );
}
