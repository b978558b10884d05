/**
 * The route of a group training: a recording of an organiser, of which each participant sees what its own page shows to them. It leaves with the
 * recording, and when that is shown to nobody any more.
 */
@NullMarked
package io.fitconnect.training.grouptraining.route;

import org.jspecify.annotations.NullMarked;
