/** The table of proposals. Every statement names the athlete. */
@NullMarked
package io.fitconnect.profile.proposal.persistence;

import org.jspecify.annotations.NullMarked;
