package io.fitconnect.profile.gear.web;

import io.fitconnect.profile.gear.GearKind;
import io.fitconnect.profile.gear.Lifespan;
import io.fitconnect.profile.gear.Measure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A kind of gear in the language of the request. */
record KindView(
        @Schema(example = "chain") String key,

        @Schema(example = "Chain") String name,

        @Schema(description = "Kinds that an item of this kind is mounted on; empty for what is used by itself")
        List<String> mountsOn,

        @Schema(description = "How long an item lasts; absent where no figure is published") @Nullable
        LifespanView life) {

    static KindView of(GearKind kind, Locale language) {
        return new KindView(
                kind.key(),
                kind.names().in(language),
                kind.mountsOn(),
                kind.lifespan().map(LifespanView::of).orElse(null));
    }

    /** A published lifespan. */
    record LifespanView(
            @Schema(description = "What it is counted in, which is the unit of lower and upper")
            Measure measure,

            @Schema(example = "3200") long lower,

            @Schema(example = "4800") long upper,

            @Schema(description = "Who published the figures")
            String source) {

        static LifespanView of(Lifespan life) {
            return new LifespanView(life.measure(), life.lower(), life.upper(), life.source());
        }
    }
}
