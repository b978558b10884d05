/** The table of measures. Every statement names the account. */
@NullMarked
package io.fitconnect.training.moderation.persistence;

import org.jspecify.annotations.NullMarked;
