package io.fitconnect.training.grouptraining.checkin;

import io.fitconnect.platform.seal.ContextKey;
import io.fitconnect.platform.seal.ContextKeys;
import io.fitconnect.training.diary.AthleteId;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The key of each athlete and group training, derived from the service's ring of keys. */
@Component
class SigningKeys {

    private final ContextKeys keys;

    SigningKeys(ContextKeys keys) {
        this.keys = keys;
    }

    ContextKey get(UUID groupTraining, AthleteId athlete) {
        return keys.get(context(groupTraining, athlete));
    }

    /** Whether the signature for a slot, under a key that the athlete may still hold, is the one that is looked for. */
    boolean matches(UUID groupTraining, AthleteId athlete, Slot slot, Predicate<String> isSought) {
        return keys.list(context(groupTraining, athlete)).stream()
                .anyMatch(key -> isSought.test(Slot.signature(key.sign(slot.message()))));
    }

    private static String context(UUID groupTraining, AthleteId athlete) {
        return "check-in:" + groupTraining + ":" + athlete.value();
    }
}
