package io.fitconnect.integration.connector;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One vendor's public protocol: the whole of what a connector adds. Calls block their thread for seconds at most, hold no
 * transaction and may be repeated.
 */
public interface Tracker {

    /** The position of the first page of older recordings. */
    String FIRST_PAGE = "";

    /** Stable name in kebab case: in addresses, in the ledger as the client's id, and in metrics. */
    String name();

    /** How people call it. */
    String title();

    /** Scopes without which nothing can be fetched; athletes may leave out some when they consent. */
    Set<String> requiredScopes();

    /** Whether recordings may stay when the athlete disconnects; if not, they are withdrawn. */
    boolean keepsRecordings();

    /** What the vendor's protocol gives, for {@code docs/trackers.md}. */
    TrackerCoverage coverage();

    RateBudget budget();

    /** Where the athlete's browser goes to consent. */
    URI consentPage(ConsentRequest request);

    /** Redeems the code that the tracker gave to the athlete's browser. */
    Grant redeem(String code, ConsentRequest request) throws TrackerFailure;

    /** Takes the tokens that follow; a tracker may make the former ones void. */
    Tokens refresh(Tokens tokens) throws TrackerFailure;

    /** Ends the consent at the tracker; done as well when it has ended already. */
    void revoke(Grant grant) throws TrackerFailure;

    /**
     * Lists older recordings page by page. What is recorded meanwhile may move pages: none of the older ones may be left out by that.
     *
     * @param position {@link #FIRST_PAGE}, or what the page before says
     */
    HistoryPage listHistory(String accessToken, String position) throws TrackerFailure;

    /**
     * Lists recordings that began after a moment, in any order.
     *
     * @param page from 1
     */
    Listing listAfter(String accessToken, Instant after, int page) throws TrackerFailure;

    /** Fetches a recording; empty when the tracker has it no more. */
    Optional<FetchedRecording> fetch(String accessToken, String externalId) throws TrackerFailure;

    /** The vendor's proof that an address for notices is ours: what to answer, or empty to refuse. */
    default Optional<String> answerChallenge(Map<String, String> parameters) {
        return Optional.empty();
    }

    /** Checks the signature of a delivery over its raw bytes and reads it; empty when it is forged or too old. */
    Optional<Delivery> receive(SignedBody body, Instant now);

    /** Has notices sent to an address; changes nothing where they are sent there already, or where its portal alone can do it. */
    default void subscribe(URI callback) throws TrackerFailure {}

    /**
     * A consent that is asked for.
     *
     * @param state     comes back with the code
     * @param verifier  of PKCE; a vendor without it ignores it
     */
    record ConsentRequest(String state, String verifier, URI redirect) {

        /** Hides the secrets. */
        @Override
        public String toString() {
            return "ConsentRequest[" + redirect + "]";
        }
    }

    /** A page of a list. */
    record Listing(List<Item> items, boolean last) {

        public Listing {
            items = List.copyOf(items);
        }
    }

    /**
     * A page of older recordings.
     *
     * @param next position of the next page; empty after the last one
     */
    record HistoryPage(List<Item> items, Optional<String> next) {

        public HistoryPage {
            items = List.copyOf(items);
        }
    }

    /** A recording in a list. */
    record Item(String externalId, Instant start) {}

    /**
     * The body of a notice as it came.
     *
     * @param headers by names in lower case
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record SignedBody(Map<String, String> headers, byte[] content) {}

    /**
     * A delivery that was checked.
     *
     * @param id the same for a replayed one, different for another
     */
    record Delivery(String id, List<Notice> notices) {

        public Delivery {
            notices = List.copyOf(notices);
        }
    }
}
