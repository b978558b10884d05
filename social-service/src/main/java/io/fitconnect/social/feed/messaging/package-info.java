/** What other features and services tell of trainings and relations. */
@NullMarked
package io.fitconnect.social.feed.messaging;

import org.jspecify.annotations.NullMarked;
