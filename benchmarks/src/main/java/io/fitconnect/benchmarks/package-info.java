/**
 * Measures one whole platform on this machine: how long its parts take to be ready, what memory they hold, how fast the main
 * paths through the gateway answer, and how many imports it finishes. {@link io.fitconnect.benchmarks.PlatformBenchmark} runs
 * everything on a platform of its own and writes the tables into {@code docs/performance.md}.
 */
@NullMarked
package io.fitconnect.benchmarks;

import org.jspecify.annotations.NullMarked;
