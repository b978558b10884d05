/** The person concerned reads the decisions about what is theirs, and appeals once; another moderator decides. */
@NullMarked
package io.fitconnect.social.moderation.appeal;

import org.jspecify.annotations.NullMarked;
