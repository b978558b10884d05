package io.fitconnect.social.conversation.message;

import io.fitconnect.social.conversation.sending.Hold;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Messages that a rule holds back. Only their sender knows of them. */
public interface HeldMessages {

    /** Of one person in one conversation. */
    int MOST = 100;

    /** Keeps a message and schedules its sending; what is held already stays as it is. Returns what is kept. */
    HeldMessage hold(UUID athlete, UUID conversation, Draft draft, Hold hold);

    /** Those of one conversation; those that are sent first come first. */
    List<HeldMessage> list(UUID athlete, UUID conversation);

    /** How many there are in one conversation. */
    int count(UUID athlete, UUID conversation);

    Optional<Draft> find(UUID athlete, UUID conversation, UUID clientId);

    /** Drops one; what is scheduled for it finds nothing. */
    void remove(UUID athlete, UUID conversation, UUID clientId);

    /** Drops some of what is held of a person, and returns how many. */
    int removeSome(UUID athlete, int most);

    /** Names a held message. */
    record Key(UUID athlete, UUID conversation, UUID clientId) {

        @Override
        public String toString() {
            return athlete + "/" + conversation + "/" + clientId;
        }
    }
}
