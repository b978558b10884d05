package io.fitconnect.promo.campaign;

import java.util.Set;
import java.util.UUID;

/** One condition of a segment, about one stated fact. */
public sealed interface Condition {

    boolean holds(Facts facts);

    /** Does one of the sports. */
    record AnySport(Set<String> sports) implements Condition {

        public AnySport {
            sports = requireSome(sports);
        }

        @Override
        public boolean holds(Facts facts) {
            return sports.stream().anyMatch(facts.sports()::contains);
        }
    }

    /** Is at home in one of the regions: a country holds its parts. */
    record AnyRegion(Set<String> regions) implements Condition {

        public AnyRegion {
            regions = requireSome(regions);
        }

        @Override
        public boolean holds(Facts facts) {
            return facts.person().homeRegion().filter(regions::contains).isPresent()
                    || facts.person().homeCountry().filter(regions::contains).isPresent();
        }
    }

    /** Is a member of one of the clubs. */
    record AnyClub(Set<UUID> clubs) implements Condition {

        public AnyClub {
            clubs = requireSome(clubs);
        }

        @Override
        public boolean holds(Facts facts) {
            return clubs.stream().anyMatch(facts.clubs()::contains);
        }
    }

    /** Has reached the level. */
    record FromLevel(int level) implements Condition {

        public static final int MOST = 1_000;

        public FromLevel {
            if (level < 1 || level > MOST) {
                throw new IllegalArgumentException("A level is 1 to " + MOST);
            }
        }

        @Override
        public boolean holds(Facts facts) {
            return facts.level().filter(reached -> reached >= level).isPresent();
        }
    }

    /** Has an item of the kind that has used at least this share of its life. */
    record WornGear(String gearKind, double fromShare) implements Condition {

        public WornGear {
            if (!(fromShare >= 0 && fromShare <= 10)) {
                throw new IllegalArgumentException("A share of a life is 0 to 10");
            }
        }

        @Override
        public boolean holds(Facts facts) {
            Double used = facts.wear().get(gearKind);
            return used != null && used >= fromShare;
        }
    }

    private static <T> Set<T> requireSome(Set<T> values) {
        if (values.isEmpty() || values.size() > Segment.MOST_VALUES) {
            throw new IllegalArgumentException("A condition names 1 to " + Segment.MOST_VALUES + " values");
        }
        return Set.copyOf(values);
    }
}
