package io.fitconnect.platform.sport;

import io.fitconnect.contracts.YamlMap;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.message.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the catalogue strictly: what is missing, unknown, doubled or out of order fails and names its sport. */
final class SportsReader {

    private static final String FILE = "/contracts/sports.yaml";

    private SportsReader() {}

    /** The file that the contracts carry. */
    static List<Sport> read() {
        try (InputStream file = Objects.requireNonNull(SportsReader.class.getResourceAsStream(FILE), FILE)) {
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Sport> read(Reader reader) {
        YamlMap root = YamlMap.read("sports.yaml", reader);
        List<Sport> sports = root.list("sports").stream()
                .map(node -> sport(new YamlMap("sports.yaml", node).named("key")))
                .toList();
        root.requireNoOthers();
        requireUnique("key", sports, sport -> Stream.of(sport.key()));
        requireUnique("device word", sports, sport -> sport.device().stream());
        return sports;
    }

    private static Sport sport(YamlMap block) {
        try {
            Sport sport = new Sport(
                    block.text("key"),
                    texts(block.map("names")),
                    session(block.map("session")),
                    word(SportFamily.class, block.text("family")),
                    words(SportField.class, block.texts("fields")),
                    words(RecordKind.class, block.texts("records")),
                    word(SpeedRate.class, block.text("rate")),
                    distinct(block.texts("gear")),
                    limits(block.map("limits")),
                    block.findMap("met").map(SportsReader::met),
                    distinct(block.texts("device")));
            block.requireNoOthers();
            return sport;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(block.place() + ": " + e.getMessage(), e);
        }
    }

    private static SessionName session(YamlMap session) {
        SessionName.Gender gender = word(SessionName.Gender.class, session.text("gender"));
        return new SessionName(texts(session), gender);
    }

    private static SpeedLimits limits(YamlMap limits) {
        SpeedLimits speeds = new SpeedLimits(limits.decimal("average"), limits.decimal("top"));
        limits.requireNoOthers();
        return speeds;
    }

    private static EffortMet met(YamlMap met) {
        EffortMet effort = new EffortMet(met.decimal("light"), met.decimal("moderate"), met.decimal("hard"));
        met.requireNoOthers();
        return effort;
    }

    private static Map<Locale, String> texts(YamlMap texts) {
        Map<Locale, String> byLanguage = Languages.ALL.stream()
                .collect(Collectors.toMap(Function.identity(), language -> texts.text(language.getLanguage())));
        texts.requireNoOthers();
        return byLanguage;
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) {
        Optional<E> known = WireName.find(type, word);
        return known.orElseThrow(() -> new IllegalArgumentException("'" + word + "' is no " + type.getSimpleName()));
    }

    private static <E extends Enum<E>> Set<E> words(Class<E> type, List<String> words) {
        return distinct(words.stream().map(word -> word(type, word)).toList());
    }

    private static <T> Set<T> distinct(List<T> values) {
        Set<T> once = Set.copyOf(values);
        if (once.size() < values.size()) {
            throw new IllegalArgumentException("a word is given twice in " + values);
        }
        return once;
    }

    private static void requireUnique(String what, List<Sport> sports, Function<Sport, Stream<String>> words) {
        sports.stream()
                .flatMap(words)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((word, count) -> {
                    if (count > 1) {
                        throw new IllegalArgumentException(
                                "sports.yaml: two sports have the %s %s".formatted(what, word));
                    }
                });
    }
}
