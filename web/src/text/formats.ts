import type { Language } from "./language";
import { withoutYearWord } from "./days";
import { farMeters, heightMeters } from "./units";

export type Units = "metric" | "imperial";
export type Rate = "speed" | "pace-per-km" | "pace-per-100m" | "pace-per-500m" | "none";

const METERS_PER_YARD = 0.9144;
const MINUTE = 60;
const HOUR = 3600;

/** A number with its unit, kept apart so that the unit can be set smaller. */
export interface Measure {
  readonly value: string;
  readonly unit: string;
}

type UnitName = "km" | "mi" | "m" | "ft" | "km/h" | "mph" | "/km" | "/mi" | "/100 m" | "/100 yd" | "/500 m" | "bpm" | "W" | "rpm" | "kcal";

const RUSSIAN: Readonly<Record<UnitName, string>> = {
  km: "км",
  mi: "мили",
  m: "м",
  ft: "фт",
  "km/h": "км/ч",
  mph: "миль/ч",
  "/km": "/км",
  "/mi": "/милю",
  "/100 m": "/100 м",
  "/100 yd": "/100 ярд.",
  "/500 m": "/500 м",
  bpm: "уд/мин",
  W: "Вт",
  rpm: "об/мин",
  kcal: "ккал",
};

const MILES: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: "миля", many: "миль" };

/** Says figures as the person reads them. The API's members are metric. */
export class Formats {
  readonly language: Language;
  readonly units: Units;
  /** Numbers and dates follow the person's region too: 18:30 or 6:30 PM. */
  readonly locale: string;

  constructor(language: Language, units: Units, locale: string = language) {
    this.language = language;
    this.units = units;
    this.locale = locale;
  }

  distance(meters: number): Measure {
    const far = meters / farMeters(this.units);
    return this.far(far, far < 100 ? 2 : 1);
  }

  /** A distance that was chosen, as that of a race, and not measured: 5 km, 21.1 km. */
  roundDistance(meters: number): Measure {
    const far = Math.round((meters / farMeters(this.units)) * 100) / 100;
    return this.far(far, Number.isInteger(far) ? 0 : far < 100 ? 2 : 1);
  }

  /** A long way with so many digits. Russian miles agree with the number as it is written: 1 миля, 5 миль, 5,00 мили. */
  private far(value: number, digits: number): Measure {
    const plural = new Intl.PluralRules("ru", { minimumFractionDigits: digits, maximumFractionDigits: digits }).select(value);
    const isMiles = this.units === "imperial";
    return { value: this.number(value, digits), unit: isMiles && this.language === "ru" ? (MILES[plural] ?? RUSSIAN.mi) : this.farUnit };
  }

  /** The unit of long ways, for the name of a field or an axis. */
  get farUnit(): string {
    return this.unit(this.units === "imperial" ? "mi" : "km");
  }

  /** The unit of heights, as above. */
  get heightUnit(): string {
    return this.unit(this.units === "imperial" ? "ft" : "m");
  }

  height(meters: number): Measure {
    return { value: this.number(meters / heightMeters(this.units), 0), unit: this.heightUnit };
  }

  /** Speed or pace, as the sport says it; nothing for a sport without one, or for one who stood still. */
  rate(metersPerSecond: number, rate: Rate): Measure | undefined {
    const imperial = this.units === "imperial";
    if (rate === "none" || metersPerSecond <= 0) {
      return undefined;
    }
    switch (rate) {
      case "speed":
        return {
          value: this.number((metersPerSecond * HOUR) / farMeters(this.units), 1),
          unit: this.unit(imperial ? "mph" : "km/h"),
        };
      case "pace-per-km":
        return {
          value: duration(farMeters(this.units) / metersPerSecond),
          unit: this.unit(imperial ? "/mi" : "/km"),
        };
      case "pace-per-100m":
        return {
          value: duration((imperial ? 100 * METERS_PER_YARD : 100) / metersPerSecond),
          unit: this.unit(imperial ? "/100 yd" : "/100 m"),
        };
      case "pace-per-500m":
        return { value: duration(500 / metersPerSecond), unit: this.unit("/500 m") };
    }
  }

  whole(value: number, unit: UnitName): Measure {
    return { value: this.number(value, 0), unit: this.unit(unit) };
  }

  number(value: number, digits: number): string {
    return new Intl.NumberFormat(this.locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: "negative" }).format(value);
  }

  bytes(count: number): string {
    const unit = count < 1_000_000 ? "kilobyte" : "megabyte";
    const amount = count / (count < 1_000_000 ? 1_000 : 1_000_000);
    return new Intl.NumberFormat(this.locale, { style: "unit", unit, maximumFractionDigits: 1 }).format(amount);
  }

  /** A day as the athlete's clock showed it where the training began. */
  day(startTime: string, utcOffsetSeconds: number | undefined): string {
    return this.date(startTime, utcOffsetSeconds, { weekday: "short", day: "numeric", month: "short" });
  }

  /** A day that may be long ago, on the clocks of a time zone, or of this device. */
  dayWithYear(moment: string, timeZone: string | undefined): string {
    const options: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric", ...(timeZone ? { timeZone } : {}) };
    return withoutYearWord(new Intl.DateTimeFormat(this.locale, options).format(new Date(moment)));
  }

  longDay(startTime: string, utcOffsetSeconds: number | undefined): string {
    return this.date(startTime, utcOffsetSeconds, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
  }

  month(startTime: string, utcOffsetSeconds: number | undefined): string {
    const month = withoutYearWord(this.date(startTime, utcOffsetSeconds, { month: "long", year: "numeric" }));
    return month.charAt(0).toLocaleUpperCase(this.language) + month.slice(1);
  }

  timeOfDay(startTime: string, utcOffsetSeconds: number | undefined): string {
    return this.date(startTime, utcOffsetSeconds, { hour: "2-digit", minute: "2-digit" });
  }

  /** The time of day on the clocks of a time zone, or of this device. */
  clock(moment: string, timeZone: string | undefined): string {
    return new Intl.DateTimeFormat(this.locale, { hour: "2-digit", minute: "2-digit", ...(timeZone ? { timeZone } : {}) }).format(new Date(moment));
  }

  /** Day and time on the clocks of a time zone, or of this device. */
  dayAndClock(moment: string, timeZone: string | undefined): string {
    const options: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", ...(timeZone ? { timeZone } : {}) };
    return new Intl.DateTimeFormat(this.locale, options).format(new Date(moment));
  }

  private date(moment: string, utcOffsetSeconds: number | undefined, options: Intl.DateTimeFormatOptions): string {
    const instant = new Date(moment);
    if (utcOffsetSeconds === undefined) {
      return new Intl.DateTimeFormat(this.locale, options).format(instant);
    }
    const local = new Date(instant.getTime() + utcOffsetSeconds * 1000);
    return new Intl.DateTimeFormat(this.locale, { ...options, timeZone: "UTC" }).format(local);
  }

  private unit(name: UnitName): string {
    return this.language === "ru" ? RUSSIAN[name] : name;
  }
}

/** A measure in a sentence. */
export function joined({ value, unit }: Measure): string {
  return `${value} ${unit}`;
}

/** Hours, minutes and seconds as a watch shows them: 1:04:43, 43:05, 0:09. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / HOUR);
  const minutes = Math.floor((whole % HOUR) / MINUTE);
  const rest = String(whole % MINUTE).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}
