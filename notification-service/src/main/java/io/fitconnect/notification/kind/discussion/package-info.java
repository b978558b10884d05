/** Comments, answers, mentions and reactions that concern an athlete; several on one subject are told as one. */
@NullMarked
package io.fitconnect.notification.kind.discussion;

import org.jspecify.annotations.NullMarked;
