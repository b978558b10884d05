package io.fitconnect.training.diary;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a training comes from. A recorded one always says how it came; one entered by hand has nothing to say. */
public sealed interface Source {

    /** The kinds, as they are kept and announced. */
    enum Kind {
        MANUAL,
        UPLOAD,
        VENDOR;

        /** The word that stands for it in the API and in events. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Kind kind();

    /** How the recording came; empty for a training entered by hand. */
    Optional<Provenance> provenance();

    /** The activity that the training was made from. */
    default Optional<ActivityId> activity() {
        return provenance().map(Provenance::activity);
    }

    /** What may be done with the training; a vendor that did not say allows nothing. */
    default SourcePolicy policy() {
        return provenance()
                .map(Provenance::policy)
                .orElse(kind() == Kind.VENDOR ? SourcePolicy.NOTHING : SourcePolicy.EVERYTHING);
    }

    /** The same under another policy; one entered by hand has none. */
    default Source under(SourcePolicy policy) {
        return of(kind(), provenance().map(known -> known.under(policy)).orElse(null));
    }

    /** Puts together what was kept apart. */
    static Source of(Kind kind, @Nullable Provenance provenance) {
        if (kind == Kind.MANUAL || provenance == null) {
            return new Manual();
        }
        return kind == Kind.UPLOAD ? new Upload(provenance) : new Vendor(provenance);
    }

    /** Entered by hand. */
    record Manual() implements Source {

        @Override
        public Kind kind() {
            return Kind.MANUAL;
        }

        @Override
        public Optional<Provenance> provenance() {
            return Optional.empty();
        }
    }

    /** Made from a file that the athlete sent. */
    record Upload(Provenance recording) implements Source {

        @Override
        public Kind kind() {
            return Kind.UPLOAD;
        }

        @Override
        public Optional<Provenance> provenance() {
            return Optional.of(recording);
        }
    }

    /** Pushed by a tracker vendor's app with the athlete's consent; the vendor's rules on showing it to others hold. */
    record Vendor(Provenance recording) implements Source {

        @Override
        public Kind kind() {
            return Kind.VENDOR;
        }

        @Override
        public Optional<Provenance> provenance() {
            return Optional.of(recording);
        }
    }
}
