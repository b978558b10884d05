package io.fitconnect.platform.relation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one viewer sees of one athlete: the one answer for everything that is shown of the athlete in one request.
 *
 * @param defaults what the athlete shows by matter, such as {@code map}; a matter that is missing is the athlete's alone
 * @param minor    the athlete is under 18: what an object says of its own narrows the default and never widens it
 */
public record Sight(Standing standing, Map<String, Visibility> defaults, boolean minor) {

    static final Sight NOTHING = new Sight(Standing.NONE, Map.of(), false);

    public Sight {
        defaults = Map.copyOf(defaults);
    }

    /** Whether the viewer sees what follows the athlete's default. */
    public boolean shows(String matter) {
        return shows(matter, null);
    }

    /**
     * Whether the viewer sees this matter of an object.
     *
     * @param own what the object says of itself; null follows the athlete's default
     */
    public boolean shows(String matter, @Nullable Visibility own) {
        return standing.sees(effective(matter, own));
    }

    /** The visibilities of their own with which objects of this matter are shown, for the {@code where} of a list. */
    public List<Visibility> shown(String matter) {
        return Arrays.stream(Visibility.values())
                .filter(own -> shows(matter, own))
                .toList();
    }

    /** The same athlete through another's eyes. */
    public Sight as(Standing other) {
        return new Sight(other, defaults, minor);
    }

    private Visibility effective(String matter, @Nullable Visibility own) {
        Visibility byDefault = defaults.getOrDefault(matter, Visibility.ONLY_ME);
        return own == null || (minor && own.compareTo(byDefault) > 0) ? byDefault : own;
    }
}
