/**
 * Tests of what a benchmark computes and writes: ranks of latencies and the marked part of a document. What it measures is
 * not tested; the table itself shows whether it makes sense.
 */
@NullMarked
package io.fitconnect.benchmarks;

import org.jspecify.annotations.NullMarked;
