import { useState } from "react";
import { Button, Fault, Field, Form, sayDone, Select, Sheet, Skeleton } from "../../design";
import { profileQuery, useProfileChange, type Profile, type ProfilePatch } from "../../session/profile";
import { useFresh } from "../../session/useFresh";
import { isDay } from "../../text/days";
import { useLanguage } from "../../text/language";
import { useTexts } from "../../text/messages";
import { readNumber, writeNumber } from "../../text/units";
import { useFormats } from "../../text/useFormats";
import { useToday } from "../../text/useToday";
import { CENTIMETERS_PER_INCH } from "./figures";
import { messages } from "./messages";
import { regionName, regions } from "../../text/regions";

const SEXES = ["female", "male", "other"] as const;
const MOST_LETTERS = 500;
const HEIGHTS = { least: 50, most: 280 };

/** Name, words, region, and the data that formulas and privacy follow. */
export function AboutSheet({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(messages);
  const { data, isPending, error, refetch } = useFresh(profileQuery);
  return (
    <Sheet isOpen onClose={onClose} title={say("editAbout")}>
      {isPending ? <Skeleton rows={4} /> : null}
      {error ? <Fault failure={error} onRetry={() => void refetch()} /> : null}
      {data ? <AboutForm onClose={onClose} profile={data.document} /> : null}
    </Sheet>
  );
}

interface AboutFormProps {
  readonly profile: Profile["document"];
  readonly onClose: () => void;
}

function AboutForm({ profile, onClose }: AboutFormProps) {
  const say = useTexts(messages);
  const language = useLanguage();
  const { units } = useFormats();
  const perUnit = units === "imperial" ? CENTIMETERS_PER_INCH : 1;
  const [name, setName] = useState(profile.displayName);
  const [words, setWords] = useState(profile.biography ?? "");
  const [region, setRegion] = useState(profile.homeRegion ?? "");
  const [birthDate, setBirthDate] = useState(profile.birthDate ?? "");
  const [sex, setSex] = useState<string>(profile.sex ?? "");
  const [opened] = useState({ profile, height: profile.heightCentimeters ? writeNumber(profile.heightCentimeters / perUnit, 1) : "" });
  const [height, setHeight] = useState(opened.height);
  const [isChecked, setChecked] = useState(false);
  const now = useToday();
  const change = useProfileChange();

  const centimeters = height.trim() === "" ? null : (readNumber(height) ?? 0) * perUnit;
  const faults = {
    name: name.trim() === "" ? say("nameMissing") : undefined,
    words: words.length > MOST_LETTERS ? say("tooLong") : undefined,
    birthDate: birthDate !== "" && (!isDay(birthDate) || birthDate >= now) ? say("dayWrong") : undefined,
    height:
      centimeters !== null && !(centimeters >= HEIGHTS.least && centimeters <= HEIGHTS.most)
        ? say("between", { least: writeNumber(HEIGHTS.least / perUnit, 0), most: writeNumber(HEIGHTS.most / perUnit, 0) })
        : undefined,
  };
  const shown = (fault: string | undefined) => (isChecked ? fault : undefined);
  const submit = () => {
    setChecked(true);
    if (Object.values(faults).some(Boolean)) {
      return;
    }
    const patch: ProfilePatch = {
      displayName: name.trim(),
      biography: words.trim() || null,
      homeRegion: region || null,
      birthDate: birthDate || null,
      sex: (sex || null) as ProfilePatch["sex"] & (string | null),
      heightCentimeters: height === opened.height ? (opened.profile.heightCentimeters ?? null) : centimeters,
    };
    change.save(changedOf(patch, opened.profile), { done: () => sayDone(say("saved")) }, { onSuccess: onClose });
  };
  return (
    <Form isPending={change.isPending} onSubmit={submit}>
      <Field fault={shown(faults.name)} label={say("displayName")} maxLength={80} onChange={setName} value={name} />
      <Field fault={shown(faults.words)} label={say("biography")} lines={4} onChange={setWords} value={words} />
      <Select label={say("homeRegion")} onChange={setRegion} value={region}>
        <option value="">{say("noRegion")}</option>
        {region.includes("-") ? <option value={region}>{regionName(region, language)}</option> : null}
        {regions(language).map((each) => (
          <option key={each.code} value={each.code}>
            {each.name}
          </option>
        ))}
      </Select>
      <Field fault={shown(faults.birthDate)} label={say("birthDate")} onChange={setBirthDate} type="date" value={birthDate} />
      <p className="quiet">{say("birthDateWhy")}</p>
      <Select label={say("sex")} onChange={setSex} value={sex}>
        <option value="">{say("noSex")}</option>
        {SEXES.map((each) => (
          <option key={each} value={each}>
            {say(each)}
          </option>
        ))}
      </Select>
      <Field fault={shown(faults.height)} inputMode="decimal" label={say("height", { unit: say(units === "imperial" ? "inches" : "cm") })} onChange={setHeight} value={height} />
      {change.isError ? <Fault failure={change.error} /> : null}
      <Button isPending={change.isPending} kind="primary" type="submit">
        {say("save")}
      </Button>
    </Form>
  );
}

/** What another device has changed meanwhile stays as it is. */
function changedOf(patch: ProfilePatch, opened: Profile["document"]): ProfilePatch {
  const before: Readonly<Record<string, unknown>> = { ...opened };
  return Object.fromEntries(Object.entries(patch).filter(([member, value]) => value !== (before[member] ?? null)));
}
