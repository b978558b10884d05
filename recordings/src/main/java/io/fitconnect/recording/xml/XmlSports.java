package io.fitconnect.recording.xml;

import io.fitconnect.recording.Sport;
import io.fitconnect.recording.SubSport;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sports by the words that apps write into GPX {@code <type>} and TCX {@code Sport}. Neither format has a list that
 * everybody keeps to; the first word that is found decides.
 */
public final class XmlSports {

    private static final Map<String, Sport> SPORTS = sports();
    private static final Map<String, SubSport> SUB_SPORTS = subSports();

    private XmlSports() {}

    public static Sport sport(@Nullable String words) {
        return find(SPORTS, words, Sport.OTHER);
    }

    public static @Nullable SubSport subSport(@Nullable String words) {
        return words == null ? null : SUB_SPORTS.get(firstMatch(SUB_SPORTS, words));
    }

    private static Sport find(Map<String, Sport> table, @Nullable String words, Sport fallback) {
        return words == null ? fallback : table.getOrDefault(firstMatch(table, words), fallback);
    }

    private static String firstMatch(Map<String, ?> table, String words) {
        String normal = words.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "");
        return table.keySet().stream()
                .filter(word -> isNumber(word) ? normal.equals(word) : normal.contains(word))
                .findFirst()
                .orElse("");
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static Map<String, Sport> sports() {
        Map<String, Sport> sports = new LinkedHashMap<>();
        sports.put("transition", Sport.TRANSITION);
        sports.put("motor", Sport.MOTOR_SPORT);
        sports.put("driving", Sport.MOTOR_SPORT);
        sports.put("horse", Sport.RIDING);
        sports.put("run", Sport.RUNNING);
        sports.put("jog", Sport.RUNNING);
        sports.put("treadmill", Sport.RUNNING);
        sports.put("cycl", Sport.CYCLING);
        sports.put("bik", Sport.CYCLING);
        sports.put("ride", Sport.CYCLING);
        sports.put("swim", Sport.SWIMMING);
        sports.put("hik", Sport.HIKING);
        sports.put("trek", Sport.HIKING);
        sports.put("walk", Sport.WALKING);
        sports.put("mountaineer", Sport.MOUNTAINEERING);
        sports.put("climb", Sport.CLIMBING);
        sports.put("crosscountryski", Sport.CROSS_COUNTRY_SKIING);
        sports.put("nordicski", Sport.CROSS_COUNTRY_SKIING);
        sports.put("snowboard", Sport.SNOWBOARDING);
        sports.put("snowshoe", Sport.SNOWSHOEING);
        sports.put("ski", Sport.ALPINE_SKIING);
        sports.put("skat", Sport.SKATING);
        sports.put("paddl", Sport.PADDLING);
        sports.put("kayak", Sport.PADDLING);
        sports.put("cano", Sport.PADDLING);
        sports.put("row", Sport.ROWING);
        sports.put("surf", Sport.SURFING);
        sports.put("sail", Sport.SAILING);
        sports.put("div", Sport.DIVING);
        sports.put("strength", Sport.STRENGTH);
        sports.put("weight", Sport.STRENGTH);
        sports.put("yoga", Sport.YOGA);
        sports.put("pilates", Sport.YOGA);
        sports.put("elliptical", Sport.CARDIO);
        sports.put("cardio", Sport.CARDIO);
        sports.put("golf", Sport.GOLF);
        sports.put("tennis", Sport.RACKET_GAME);
        sports.put("soccer", Sport.BALL_GAME);
        sports.put("football", Sport.BALL_GAME);
        sports.put("box", Sport.COMBAT);
        sports.put("fly", Sport.FLYING);
        sports.put("1", Sport.CYCLING);
        sports.put("4", Sport.HIKING);
        sports.put("9", Sport.RUNNING);
        sports.put("10", Sport.WALKING);
        sports.put("16", Sport.SWIMMING);
        return sports;
    }

    private static Map<String, SubSport> subSports() {
        Map<String, SubSport> subSports = new LinkedHashMap<>();
        subSports.put("virtual", SubSport.VIRTUAL);
        subSports.put("treadmill", SubSport.TREADMILL);
        subSports.put("trail", SubSport.TRAIL);
        subSports.put("mountainbik", SubSport.MOUNTAIN_BIKING);
        subSports.put("gravel", SubSport.GRAVEL);
        subSports.put("cyclocross", SubSport.CYCLOCROSS);
        subSports.put("ebik", SubSport.E_BIKE);
        subSports.put("indoorcycl", SubSport.INDOOR_CYCLING);
        subSports.put("spinning", SubSport.SPINNING);
        subSports.put("openwater", SubSport.OPEN_WATER);
        subSports.put("lapswim", SubSport.LAP_SWIMMING);
        subSports.put("indoorrow", SubSport.INDOOR_ROWING);
        subSports.put("elliptical", SubSport.ELLIPTICAL);
        subSports.put("backcountry", SubSport.BACKCOUNTRY);
        subSports.put("kitesurf", SubSport.KITE_SURFING);
        subSports.put("windsurf", SubSport.WIND_SURFING);
        subSports.put("standuppaddl", SubSport.STAND_UP_PADDLING);
        subSports.put("bouldering", SubSport.BOULDERING);
        return subSports;
    }
}
