package io.fitconnect.platform.job;

/** How far a running job has come. */
@FunctionalInterface
public interface JobProgress {

    /**
     * Shows the progress to the owner.
     *
     * @param percent 0 to 99
     * @throws JobStopped when the owner has cancelled the job or another worker has taken it over
     */
    void report(int percent);

    /** Ends a runner whose job is not wanted any more. */
    final class JobStopped extends RuntimeException {
        JobStopped() {
            super("The job was cancelled or taken over");
        }
    }
}
