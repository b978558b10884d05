package io.fitconnect.profile.gear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.sport.Sports;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

class GearKindSettingsTests {

    private static final GearKind.Names NAMES = new GearKind.Names("A", "А");

    @Test
    void readsTheShippedKinds() throws IOException {
        GearKindSettings settings = shipped();

        assertThat(settings.kinds())
                .extracting(GearKind::key)
                .contains(
                        "shoes", "bike", "chain", "cassette", "tyre", "brake-pads", "bike-component", "skis", "racket")
                .contains("watch", "heart-rate-strap", "other");
        assertThat(settings.require("chain").mountsOn()).containsExactly("bike");
        assertThat(settings.require("chain").names().in(Locale.forLanguageTag("ru")))
                .isEqualTo("Цепь");
        assertThat(settings.require("bike").lifespan()).isEmpty();
        assertThat(settings.findAgeing("watch-battery")).isPresent();
        assertThat(settings.findAgeing("shoes")).isEmpty();
    }

    @Test
    void hasEachKindThatTheCatalogueOfSportsNames() throws IOException {
        GearKindSettings settings = shipped();

        assertThat(Sports.all().stream().flatMap(sport -> sport.gear().stream()).distinct())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(settings.find(kind)).as(kind).isPresent());
    }

    @Test
    void refusesKindsThatContradictEachOther() {
        GearKind bike = new GearKind("bike", NAMES, List.of(), null);
        GearKind chain = new GearKind("chain", NAMES, List.of("bike"), null);

        assertThatThrownBy(() -> new GearKindSettings(List.of(bike, bike))).hasMessageContaining("Two kinds");
        assertThatThrownBy(() -> new GearKindSettings(List.of(chain))).hasMessageContaining("mounted on");
        assertThatThrownBy(() ->
                        new GearKindSettings(List.of(bike, chain, new GearKind("pin", NAMES, List.of("chain"), null))))
                .hasMessageContaining("mounted on");
        assertThatThrownBy(() -> new Lifespan(Measure.HOURS, 2, 1, "a source")).hasMessageContaining("lower end");
    }

    private static GearKindSettings shipped() throws IOException {
        MutablePropertySources sources = new MutablePropertySources();
        new YamlPropertySourceLoader()
                .load("kinds", new ClassPathResource("gear-kinds.yaml"))
                .forEach(sources::addLast);
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind("fitconnect.gear", GearKindSettings.class)
                .get();
    }
}
