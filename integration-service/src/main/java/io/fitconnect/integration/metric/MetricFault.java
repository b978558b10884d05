package io.fitconnect.integration.metric;

/** Why one item of a batch is not taken; the others are. It carries no stack trace, for a batch may have a thousand. */
public final class MetricFault extends RuntimeException {

    private final String reason;
    private final String member;

    /**
     * Makes the fault.
     *
     * @param reason  a stable word
     * @param member  the member of the item
     * @param problem a phrase that follows the member's name: "must be 0 to 300000 steps"
     */
    public MetricFault(String reason, String member, String problem) {
        super(member + " " + problem + ".", null, false, false);
        this.reason = reason;
        this.member = member;
    }

    public String reason() {
        return reason;
    }

    public String member() {
        return member;
    }

    /** A sentence for the vendor's programmer: what is wrong. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
