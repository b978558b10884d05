package io.fitconnect.platform.work;

/** A handler whose behaviour a test gives. */
final class JobHandler implements WorkHandler<Job> {

    private final WorkQueue<Job> queue;
    private final WorkPolicy policy;
    private final Behaviour behaviour;

    JobHandler(WorkQueue<Job> queue, WorkPolicy policy, Behaviour behaviour) {
        this.queue = queue;
        this.policy = policy;
        this.behaviour = behaviour;
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

    /** What happens to one piece of work. */
    @FunctionalInterface
    interface Behaviour {
        void handle(WorkLease<Job> lease) throws Exception;
    }
}
