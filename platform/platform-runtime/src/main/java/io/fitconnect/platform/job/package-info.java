/**
 * Long work for a person: a request is answered with 202 and a status resource, which shows progress, may be cancelled, and
 * expires. A job belongs to one account; to others it does not exist. A feature declares a
 * {@link io.fitconnect.platform.job.JobRunner} and starts jobs with {@link io.fitconnect.platform.job.Jobs}.
 */
@NullMarked
package io.fitconnect.platform.job;

import org.jspecify.annotations.NullMarked;
