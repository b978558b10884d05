package io.fitconnect.platform.work;

/** A handler whose behaviour a test gives. */
final class JobHandler implements WorkHandler<Job> {

    private final WorkQueue<Job> queue;
    private final WorkPolicy policy;
    private final Behaviour behaviour;
    private final Behaviour last;

    JobHandler(WorkQueue<Job> queue, WorkPolicy policy, Behaviour behaviour) {
        this(queue, policy, behaviour, exhausted -> {});
    }

    /** A handler that also says what happens after the last attempt. */
    JobHandler(WorkQueue<Job> queue, WorkPolicy policy, Behaviour behaviour, Behaviour last) {
        this.queue = queue;
        this.policy = policy;
        this.behaviour = behaviour;
        this.last = last;
    }

    @Override
    public WorkQueue<Job> queue() {
        return queue;
    }

    @Override
    public WorkPolicy policy() {
        return policy;
    }

    @Override
    public void handle(WorkLease<Job> lease) throws Exception {
        behaviour.handle(lease);
    }

    @Override
    public void onExhausted(WorkLease<Job> lease) throws Exception {
        last.handle(lease);
    }

    /** What happens to one piece of work. */
    @FunctionalInterface
    interface Behaviour {
        void handle(WorkLease<Job> lease) throws Exception;
    }
}
