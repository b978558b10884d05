package io.fitconnect.social.people;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a word of a name sounds, written in one alphabet whatever script and spelling it came in: Юрий, Yuri and Jurij are alike. In
 * that alphabet c is ts, q is ch, w is sh, j is zh and the English j; unstressed vowels that people mix up (a and o, e and i) are
 * one. Letters of scripts other than Cyrillic and Latin stay.
 */
final class Sound {

    static final int LONGEST = 16;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SURROGATES = Pattern.compile("[\\x{10000}-\\x{10FFFF}\\p{Cs}]");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private static final Map<Character, String> CYRILLIC =
            table("аa бb вv гg ґg ѓg дd ђj еe єe ёe жj зz ѕz иi іi їi йi јi кk"
                    + " ќk лl љli мm нn њni оo пp рr сs тt ћq уu ўu фf хh цc чq џj шw щw ъ ыi ь эe юiu яia");

    /** Letters that lose their sound with their mark, or have none to lose. */
    private static final Map<Character, String> MARKED_LATIN =
            table("čch ćch šsh śsh žzh źzh żzh đdj ßss øo łl æe œe ıi þt ðd");

    /** The longer spelling comes first. */
    private static final List<Map.Entry<String, String>> LATIN = List.of(
            Map.entry("shch", "w"),
            Map.entry("tsch", "q"),
            Map.entry("sch", "w"),
            Map.entry("tch", "q"),
            Map.entry("dzh", "j"),
            Map.entry("sh", "w"),
            Map.entry("ch", "q"),
            Map.entry("zh", "j"),
            Map.entry("kh", "h"),
            Map.entry("ph", "f"),
            Map.entry("th", "t"),
            Map.entry("gh", "g"),
            Map.entry("ck", "k"),
            Map.entry("cz", "q"),
            Map.entry("tz", "c"),
            Map.entry("ts", "c"),
            Map.entry("ce", "se"),
            Map.entry("ci", "si"),
            Map.entry("cy", "si"),
            Map.entry("qu", "kv"),
            Map.entry("c", "k"),
            Map.entry("q", "k"),
            Map.entry("w", "v"),
            Map.entry("x", "ks"),
            Map.entry("y", "i"));

    private Sound() {}

    /** The word in small letters without marks, in its own script. */
    static String spelling(String word) {
        String small = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
    }

    /** One sound, or two where a Latin j may be read as in John and as in Jana. Empty for a word without sound. */
    static Set<String> of(String word) {
        String letters = latin(word);
        Set<String> sounds = new LinkedHashSet<>();
        sounds.add(heard(letters));
        if (letters.contains("J")) {
            sounds.add(heard(letters.replace('J', 'i')));
        }
        sounds.remove("");
        return sounds;
    }

    private static String latin(String word) {
        String small = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder known = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        small.chars().forEach(each -> {
            String sound = CYRILLIC.get((char) each);
            if (sound == null) {
                plain.append(MARKED_LATIN.getOrDefault((char) each, String.valueOf((char) each)));
            } else {
                known.append(read(plain)).append(sound);
            }
        });
        return known.append(read(plain)).toString();
    }

    /** Reads Latin letters and empties the buffer. A j comes out as J: it has two sounds. */
    private static String read(StringBuilder letters) {
        String text = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD))
                .replaceAll("");
        letters.setLength(0);
        StringBuilder sound = new StringBuilder();
        int index = 0;
        while (index < text.length()) {
            int at = index;
            Map.Entry<String, String> rule = LATIN.stream()
                    .filter(each -> text.startsWith(each.getKey(), at))
                    .findFirst()
                    .orElse(null);
            if (rule == null) {
                sound.append(text.charAt(index) == 'j' ? 'J' : text.charAt(index));
                index++;
            } else {
                sound.append(rule.getValue());
                index += rule.getKey().length();
            }
        }
        return sound.toString();
    }

    /** Letters of two chars have no sound: keys leave chars away, and half a letter is no text that a database keeps. */
    private static String heard(String letters) {
        String joined = SURROGATES
                .matcher(letters)
                .replaceAll("")
                .replace('J', 'j')
                .replace("dj", "j")
                .replace("ts", "c")
                .replace("wq", "w")
                .replace("io", "e")
                .replace('o', 'a')
                .replace('e', 'i');
        String single = DOUBLED.matcher(joined).replaceAll("$1");
        String ended = single.endsWith("f") ? single.substring(0, single.length() - 1) + "v" : single;
        return ended.length() > LONGEST ? ended.substring(0, LONGEST) : ended;
    }

    private static Map<Character, String> table(String entries) {
        return Pattern.compile(" ")
                .splitAsStream(entries)
                .collect(Collectors.toUnmodifiableMap(entry -> entry.charAt(0), entry -> entry.substring(1)));
    }
}
