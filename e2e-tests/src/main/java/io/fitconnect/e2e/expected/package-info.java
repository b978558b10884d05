/**
 * Real recordings, pushed through a running gateway, beside what an independent reader measured in them. {@link
 * io.fitconnect.e2e.expected.ExpectedRecordings} prints what was hit and what was missed; the recordings and their table
 * are given from outside and do not belong to this project.
 */
@NullMarked
package io.fitconnect.e2e.expected;

import org.jspecify.annotations.NullMarked;
