/** How athletes come into a club and leave it, and what those who lead it do about them. */
@NullMarked
package io.fitconnect.social.club.membership;

import org.jspecify.annotations.NullMarked;
