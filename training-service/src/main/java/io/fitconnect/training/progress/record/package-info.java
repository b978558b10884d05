/** Records of an athlete: best times, distances and powers, with those who held them before. */
@NullMarked
package io.fitconnect.training.progress.record;

import org.jspecify.annotations.NullMarked;
