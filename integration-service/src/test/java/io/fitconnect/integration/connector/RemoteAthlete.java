package io.fitconnect.integration.connector;

import io.fitconnect.recording.sample.SampleRecordings;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** One of a vendor's athletes. */
public final class RemoteAthlete {

    private final AtomicInteger refreshes = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private final String id;
    private final List<String> codes = new CopyOnWriteArrayList<>();
    private final Map<String, Instant> recordings = new ConcurrentHashMap<>();
    private final Set<String> unlisted = ConcurrentHashMap.newKeySet();
    private volatile String access = "";
    private volatile String refresh = "";
    private volatile boolean deauthorized;

    RemoteAthlete(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Consents; returns the code that the browser carries back. */
    public String consent() {
        String code = UUID.randomUUID().toString();
        codes.add(code);
        return code;
    }

    /** Records a run; returns its id. */
    public String record(Instant start) {
        String recording = VendorStandIn.nextId();
        recordings.put(recording, start);
        return recording;
    }

    /** Records a run that no list shows, so that only a notice tells of it. */
    public String recordUnlisted(Instant start) {
        String recording = VendorStandIn.nextId();
        unlisted.add(recording);
        recordings.put(recording, start);
        return recording;
    }

    public void delete(String recording) {
        recordings.remove(recording);
    }

    public Optional<Instant> findStart(String recording) {
        return Optional.ofNullable(recordings.get(recording));
    }

    /** The file of a recording; counts as read. */
    public Optional<byte[]> read(String recording) {
        return findStart(recording).map(start -> {
            reads.incrementAndGet();
            return SampleRecordings.run(start, 2, Long.parseLong(recording)).fit();
        });
    }

    public void noteRead() {
        reads.incrementAndGet();
    }

    /** Ids of listed recordings whose start fits, the latest first. */
    public List<String> list(Predicate<Instant> starts) {
        return recordings.entrySet().stream()
                .filter(entry -> !unlisted.contains(entry.getKey()) && starts.test(entry.getValue()))
                .sorted(Map.Entry.<String, Instant>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Lets the access token expire at once, before the time that was stated. */
    public void expireAccess() {
        access = UUID.randomUUID().toString();
    }

    /** The athlete ends the consent at the vendor's site. */
    public synchronized void revoke() {
        access = UUID.randomUUID().toString();
        refresh = UUID.randomUUID().toString();
    }

    /** The house ends the consent. */
    public void deauthorize() {
        revoke();
        deauthorized = true;
    }

    public boolean isDeauthorized() {
        return deauthorized;
    }

    public int refreshes() {
        return refreshes.get();
    }

    public int reads() {
        return reads.get();
    }

    public String access() {
        return access;
    }

    public String refresh() {
        return refresh;
    }

    /** Takes the place of the tokens before. */
    public synchronized void renew(String nextAccess) {
        access = nextAccess;
        refresh = UUID.randomUUID().toString();
    }

    boolean takeCode(String code) {
        return codes.remove(code);
    }

    synchronized boolean takeRefresh(String token) {
        if (refresh.isEmpty() || !refresh.equals(token)) {
            return false;
        }
        refreshes.incrementAndGet();
        return true;
    }
}
