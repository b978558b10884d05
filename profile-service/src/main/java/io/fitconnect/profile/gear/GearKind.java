package io.fitconnect.profile.gear;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of gear as the configuration describes it.
 *
 * @param mountsOn kinds that an item of this kind is mounted on; empty for what is used by itself
 * @param life     how long an item lasts; absent where no figure is worth telling
 */
public record GearKind(
        @Pattern(regexp = "[a-z]+(-[a-z]+)*") String key,
        @NotNull @Valid Names names,
        List<String> mountsOn,
        @Valid @Nullable Lifespan life) {

    @SuppressWarnings("ConstantValue") // the binder leaves an absent list out
    public GearKind {
        mountsOn = mountsOn == null ? List.of() : List.copyOf(mountsOn);
    }

    public boolean isComponent() {
        return !mountsOn.isEmpty();
    }

    public Optional<Lifespan> lifespan() {
        return Optional.ofNullable(life);
    }

    /** The kind's name in the languages of the house. */
    public record Names(@NotBlank String en, @NotBlank String ru) {

        public String in(Locale language) {
            return language.getLanguage().equals("ru") ? ru : en;
        }
    }
}
