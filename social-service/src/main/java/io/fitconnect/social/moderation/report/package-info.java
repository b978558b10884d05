/** How content comes before the moderators: by reports of people, and by lists of words. */
@NullMarked
package io.fitconnect.social.moderation.report;

import org.jspecify.annotations.NullMarked;
