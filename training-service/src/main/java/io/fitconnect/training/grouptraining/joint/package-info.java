/**
 * What comes out of a group training: who came, and what proves it, and all tracks on one clock. A recording attaches itself to whom it fits by
 * time and place, at most one an athlete and group training; what the athlete decided by hand stays. Nobody sees more of a recording here than on the page
 * of that training.
 */
@NullMarked
package io.fitconnect.training.grouptraining.joint;

import org.jspecify.annotations.NullMarked;
