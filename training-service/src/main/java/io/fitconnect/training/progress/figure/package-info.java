/** What one training gave: totals, histograms, best efforts and splits, as values. */
@NullMarked
package io.fitconnect.training.progress.figure;

import org.jspecify.annotations.NullMarked;
