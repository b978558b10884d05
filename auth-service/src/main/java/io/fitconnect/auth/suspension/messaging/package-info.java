/** The measures of moderators that concern accounts. */
@NullMarked
package io.fitconnect.auth.suspension.messaging;

import org.jspecify.annotations.NullMarked;
