/**
 * A mail server for one's own machine: accepts every mail, delivers none, and shows the last ones on a page and as JSON.
 */
@NullMarked
package io.fitconnect.local.mail;

import org.jspecify.annotations.NullMarked;
