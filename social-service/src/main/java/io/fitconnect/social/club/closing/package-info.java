/** How a club ends: after two weeks in which its owner may take that back, and then in steps of bounded size. */
@NullMarked
package io.fitconnect.social.club.closing;

import org.jspecify.annotations.NullMarked;
