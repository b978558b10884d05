/** The peer of training-service's diary: what the same bytes cost without a platform around them. */
@NullMarked
package io.fitconnect.benchmarks.diary;

import org.jspecify.annotations.NullMarked;
